/// Sub-identifiers that follow a name, such as the index of a row, encoded once for many names.
public struct NameSuffix: Sendable, Hashable {
    let octets: NameOctets
    let count: Int

    /// Source: X.690 §8.19.
    @specialized(where SubIdentifierSequence == [UInt32])
    public init<SubIdentifierSequence: Sequence<UInt32>>(
        _ subIdentifiers: SubIdentifierSequence
    ) {
        var encoder = SubIdentifierEncoder()
        var count = 0
        for subIdentifier in subIdentifiers {
            encoder.appendBase128(UInt64(subIdentifier))
            count += 1
        }
        octets = encoder.octets
        self.count = count
    }
}

extension ObjectIdentifier {
    /// This name with further sub-identifiers.
    ///
    /// - Throws: ``ObjectIdentifierError/tooLong`` above 128.
    public func appending(
        _ suffix: NameSuffix
    ) throws(ObjectIdentifierError) -> ObjectIdentifier {
        if let name = appendingInPlace(suffix) { return name }
        guard count + suffix.count <= Self.maximumCount else { throw .tooLong }
        let content = octets.content + suffix.octets.content
        return ObjectIdentifier(validated: NameOctets(content, content.indices))
    }

    /// This name with further sub-identifiers; nil for more octets than are kept in place.
    @inline(__always)
    func appendingInPlace(_ suffix: NameSuffix) -> ObjectIdentifier? {
        guard case .short(let front) = octets, case .short(let back) = suffix.octets,
            let joined = front.appending(back)
        else { return nil }
        return ObjectIdentifier(validated: .short(joined))
    }
}

extension NameOctets {
    fileprivate var content: [UInt8] { (0..<count).map { self[$0] } }
}
