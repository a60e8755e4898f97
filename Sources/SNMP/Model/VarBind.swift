/// A name paired with a value. Source: RFC 3416 §3.
public struct VarBind: Hashable, Sendable {
    public var name: ObjectIdentifier
    public var value: ObjectSyntax

    /// Without a value it is the `unSpecified` of a request.
    public init(_ name: ObjectIdentifier, _ value: ObjectSyntax = .null) {
        self.name = name
        self.value = value
    }

    /// Octets of the encoding, identifier and length included.
    public var encodedCount: Int {
        BERLength.element(contentCount)
    }

    private var contentCount: Int {
        BERLength.element(name.slice.count) &+ value.encodedCount
    }

    /// - Returns: the offsets in `writer` of what was written.
    @inline(__always)
    @discardableResult
    func encode(to writer: inout BERWriter) -> VarBindList.Entry {
        writer.write(.sequence, count: contentCount)
        writer.write(.objectIdentifier, name.slice)
        let nameEnd = writer.count
        value.encode(to: &writer)
        return VarBindList.Entry(
            name: nameEnd &- name.slice.count..<nameEnd, value: nameEnd..<writer.count)
    }

    /// Appends the encoding to `octets`.
    ///
    /// - Returns: where in `octets` the content of the name stands.
    @discardableResult
    public func encode(to octets: inout [UInt8]) -> Range<Int> {
        let nameStart =
            octets.count &+ BERLength.header(contentCount) &+ BERLength.header(name.slice.count)
        octets.append(addingCapacity: encodedCount) { writer in encode(to: &writer) }
        return nameStart..<nameStart &+ name.slice.count
    }
}
