/// The sub-identifiers of a name, first to last.
public struct SubIdentifiers: Sequence, Sendable {
    let name: ObjectIdentifier

    public func makeIterator() -> Iterator {
        Iterator(name: name)
    }

    public struct Iterator: IteratorProtocol, Sendable {
        private let octets: NameOctets
        private var position = 0
        /// The second sub-identifier, which shares its octets with the first.
        private var second: UInt32?

        init(name: ObjectIdentifier) {
            octets = name.octets
        }

        public mutating func next() -> UInt32? {
            if let second {
                self.second = nil
                return second
            }
            guard position < octets.count else { return nil }
            let isFirst = position == 0
            let value = readBase128()
            guard isFirst else { return UInt32(truncatingIfNeeded: value) }
            let first = Swift.min(value / 40, 2)
            second = UInt32(truncatingIfNeeded: value &- first &* 40)
            return UInt32(truncatingIfNeeded: first)
        }

        private mutating func readBase128() -> UInt64 {
            var value: UInt64 = 0
            while position < octets.count {
                let octet = octets[position]
                position &+= 1
                value = value &<< 7 | UInt64(octet & 0x7F)
                if octet < 0x80 { break }
            }
            return value
        }
    }
}

/// Turns sub-identifiers into content octets. Source: X.690 §8.19.
struct SubIdentifierEncoder {
    /// The octets, as long as they are few.
    private var short = ShortOctets()
    /// All of them, once they are many.
    private var long: [UInt8] = []
    private var count = 0
    /// The first sub-identifier, until the second comes.
    private var first: UInt32?

    init() {}

    init(continuing name: ObjectIdentifier) {
        switch name.octets {
        case .short(let octets): short = octets
        case .long(let octets): long = Array(octets.storage[octets.range])
        }
        count = name.count
    }

    mutating func append(_ subIdentifier: UInt32) throws(ObjectIdentifierError) {
        guard count < ObjectIdentifier.maximumCount else { throw .tooLong }
        count &+= 1
        switch count {
        case 1:
            guard subIdentifier <= 2 else { throw .firstOutOfRange(subIdentifier) }
            first = subIdentifier
        case 2:
            let first = first ?? 0
            guard first == 2 || subIdentifier < 40 else { throw .secondOutOfRange(subIdentifier) }
            appendBase128(UInt64(first) &* 40 &+ UInt64(subIdentifier))
        default:
            appendBase128(UInt64(subIdentifier))
        }
    }

    func finish() throws(ObjectIdentifierError) -> NameOctets {
        guard count >= 2 else { throw .tooShort }
        return octets
    }

    var octets: NameOctets { long.isEmpty ? .short(short) : .long(OctetSlice(long)) }

    mutating func appendBase128(_ value: UInt64) {
        var shift = (63 &- (value | 1).leadingZeroBitCount) / 7 &* 7
        while shift > 0 {
            append(octet: 0x80 | UInt8(truncatingIfNeeded: value &>> UInt64(shift)))
            shift &-= 7
        }
        append(octet: UInt8(truncatingIfNeeded: value) & 0x7F)
    }

    private mutating func append(octet: UInt8) {
        if long.isEmpty, short.count < ShortOctets.capacity { return short.append(octet) }
        if long.isEmpty { long = (0..<short.count).map { short[$0] } }
        long.append(octet)
    }
}
