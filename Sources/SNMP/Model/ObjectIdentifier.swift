/// A name in the tree of managed objects: 2 to 128 sub-identifiers of 0 to 2³²−1.
///
/// It is kept as the content octets of its encoding (X.690 §8.19): encoding is a copy and a
/// prefix is a prefix of octets. A long decoded name shares the memory of its message.
/// Source: RFC 2578 §3.5 and §7.1.3.
public struct ObjectIdentifier: Sendable, Hashable {
    /// Source: RFC 2578 §3.5.
    public static let maximumCount = 128
    /// The name of nothing. Source: RFC 2578 §7.1.3.
    public static let zeroDotZero: ObjectIdentifier = [0, 0]

    @usableFromInline let octets: NameOctets

    /// - Parameter octets: validated content octets, at least one.
    init(validated octets: NameOctets) {
        self.octets = octets
    }

    /// A name whose content octets ``VarBind/encode(to:)`` wrote to `range` of `octets`.
    package init(sharing octets: [UInt8], validated range: Range<Int>) {
        self.octets = NameOctets(octets, range)
    }

    /// - Throws: ``ObjectIdentifierError`` with the sub-identifier at fault.
    @specialized(where SubIdentifierSequence == [UInt32])
    public init<SubIdentifierSequence: Sequence<UInt32>>(
        _ subIdentifiers: SubIdentifierSequence
    ) throws(ObjectIdentifierError) {
        var encoder = SubIdentifierEncoder()
        for subIdentifier in subIdentifiers {
            try encoder.append(subIdentifier)
        }
        self.octets = try encoder.finish()
    }

    /// This name with further sub-identifiers.
    ///
    /// - Throws: ``ObjectIdentifierError/tooLong`` above 128.
    @specialized(where SubIdentifierSequence == [UInt32])
    public func appending<SubIdentifierSequence: Sequence<UInt32>>(
        _ subIdentifiers: SubIdentifierSequence
    ) throws(ObjectIdentifierError) -> ObjectIdentifier {
        var encoder = SubIdentifierEncoder(continuing: self)
        for subIdentifier in subIdentifiers {
            try encoder.append(subIdentifier)
        }
        return ObjectIdentifier(validated: try encoder.finish())
    }

    /// This name with one more sub-identifier.
    ///
    /// - Throws: ``ObjectIdentifierError/tooLong`` above 128.
    public func appending(
        _ subIdentifier: UInt32
    ) throws(ObjectIdentifierError) -> ObjectIdentifier {
        try appending(CollectionOfOne(subIdentifier))
    }

    /// How many sub-identifiers it has.
    public var count: Int {
        // One octet below 0x80 ends each sub-identifier; the first encoded stands for two.
        switch octets {
        case .short(let octets): 1 &+ octets.count &- octets.continuedCount
        case .long(let slice): slice.storage[slice.range].reduce(1) { $0 &+ ($1 < 0x80 ? 1 : 0) }
        }
    }

    public var subIdentifiers: SubIdentifiers {
        SubIdentifiers(name: self)
    }

    /// True when this name begins with all of `prefix`, or is equal to it.
    public func hasPrefix(_ prefix: ObjectIdentifier) -> Bool {
        guard prefix.octets.count <= octets.count else { return false }
        return (0..<prefix.octets.count).allSatisfy { octets[$0] == prefix.octets[$0] }
    }

    /// Lends the content octets of the encoding.
    @inlinable public func withEncodedContent<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        switch octets {
        case .short(let short):
            return try short.withOctets(body)
        case .long(let slice):
            return try body(slice.storage.span.extracting(slice.range))
        }
    }
}

extension ObjectIdentifier: Comparable {
    public static func < (left: ObjectIdentifier, right: ObjectIdentifier) -> Bool {
        left.withEncodedContent { left in
            right.withEncodedContent { right in compareEncoded(left, right) < 0 }
        }
    }

    /// Orders two names by their content octets, sub-identifier by sub-identifier.
    ///
    /// Octets alone do not sort: 256 is `82 00` and 16384 is `81 80 00`. Where two names first
    /// differ, the sub-identifier of more octets is the greater one.
    /// - Returns: below 0 when `left` comes first, 0 when they are equal, else above 0.
    @inlinable public static func compareEncoded(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Int {
        let common = min(left.count, right.count)
        var position = 0
        while position < common, left[position] == right[position] {
            position &+= 1
        }
        guard position < common else { return left.count &- right.count }
        let difference =
            endOfSubIdentifier(left, position) &- endOfSubIdentifier(right, position)
        return difference != 0 ? difference : Int(left[position]) &- Int(right[position])
    }

    @inlinable static func endOfSubIdentifier(_ octets: Span<UInt8>, _ position: Int) -> Int {
        var position = position
        while position < octets.count, octets[position] >= 0x80 {
            position &+= 1
        }
        return position
    }
}

extension ObjectIdentifier: ExpressibleByArrayLiteral {
    /// For names in source code; a name that cannot be encoded stops the program.
    public init(arrayLiteral subIdentifiers: UInt32...) {
        do {
            try self.init(subIdentifiers)
        } catch {
            // A literal is the programmer's, never input.
            preconditionFailure("\(error)")
        }
    }
}
