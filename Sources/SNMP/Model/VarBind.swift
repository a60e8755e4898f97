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
    @inline(__always)
    public var encodedCount: Int {
        BERLength.element(contentCount)
    }

    @inline(__always)
    private var contentCount: Int {
        BERLength.element(name.octets.count) &+ value.encodedCount
    }

    @inline(__always)
    @_lifetime(writer: copy writer)
    func encode(to writer: inout BERWriter) {
        if case .short(let name) = name.octets, let number = value.number,
            writer.writeVarBind(name, number.tag, number.bits, count: number.count)
        {
            return
        }
        writer.write(.sequence, count: contentCount)
        writer.write(name)
        value.encode(to: &writer)
    }

    /// Appends the encoding to `octets`.
    ///
    /// - Returns: where in `octets` the content of the name stands.
    @discardableResult
    public func encode(to octets: inout [UInt8]) -> Range<Int> {
        let contentCount = contentCount
        let nameStart =
            octets.count &+ BERLength.header(contentCount) &+ BERLength.header(name.octets.count)
        let capacity = BERLength.element(contentCount) &+ BERWriter.slack
        octets.append(addingCapacity: capacity) { writer in encode(to: &writer) }
        return nameStart..<nameStart &+ name.octets.count
    }

    /// Appends the encoding of an instance of `object`, without an allocation for its name.
    ///
    /// - Returns: where in `octets` the content of the name stands.
    /// - Throws: ``ObjectIdentifierError/tooLong``
    package static func encode(
        _ object: ObjectIdentifier, _ index: NameSuffix, _ value: ObjectSyntax,
        to octets: inout [UInt8]
    ) throws(ObjectIdentifierError) -> Range<Int> {
        if let name = object.appendingInPlace(index) {
            return VarBind(name, value).encode(to: &octets)
        }
        guard object.count &+ index.count <= ObjectIdentifier.maximumCount else { throw .tooLong }
        let nameCount = object.octets.count &+ index.octets.count
        let contentCount = BERLength.element(nameCount) &+ value.encodedCount
        let nameStart =
            octets.count &+ BERLength.header(contentCount) &+ BERLength.header(nameCount)
        let capacity = BERLength.element(contentCount) &+ BERWriter.slack
        octets.append(addingCapacity: capacity) { writer in
            writer.write(.sequence, count: contentCount)
            writer.write(.objectIdentifier, count: nameCount)
            object.octets.encode(to: &writer)
            index.octets.encode(to: &writer)
            value.encode(to: &writer)
        }
        return nameStart..<nameStart &+ nameCount
    }
}
