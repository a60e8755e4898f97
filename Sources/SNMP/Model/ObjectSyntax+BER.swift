extension ObjectSyntax {
    /// The value of an element that ``BERReader/skipValue()`` accepted.
    @inline(__always)
    init(tag: BERTag, content: OctetSlice) {
        switch tag {
        case .integer: self = .integer(Int32(truncatingIfNeeded: Self.integer(content)))
        case .counter32: self = .counter32(UInt32(truncatingIfNeeded: Self.integer(content)))
        case .gauge32: self = .gauge32(UInt32(truncatingIfNeeded: Self.integer(content)))
        case .timeTicks: self = .timeTicks(UInt32(truncatingIfNeeded: Self.integer(content)))
        case .ipAddress: self = .ipAddress(UInt32(truncatingIfNeeded: Self.integer(content)))
        case .counter64: self = .counter64(UInt64(bitPattern: Self.integer(content)))
        case .octetString: self = .octetString(OctetString(content))
        case .opaque: self = .opaque(OctetString(content))
        case .objectIdentifier: self = .objectIdentifier(ObjectIdentifier(decoded: content))
        case .noSuchObject: self = .noSuchObject
        case .noSuchInstance: self = .noSuchInstance
        case .endOfMibView: self = .endOfMibView
        default: self = .null
        }
    }

    /// Unsigned types keep the low 32 or 64 bits: some devices leave out the leading zero, so
    /// that a large Gauge32 looks negative.
    @inline(__always)
    private static func integer(_ content: OctetSlice) -> Int64 {
        BERInteger.signed(content.storage.span, content.range)
    }

    /// Octets of the encoding, identifier and length included.
    @inline(__always)
    var encodedCount: Int {
        switch self {
        case .integer(let value): BERLength.element(BERInteger.count(Int64(value)))
        case .counter32(let value), .gauge32(let value), .timeTicks(let value):
            BERLength.element(BERInteger.count(UInt64(value)))
        case .counter64(let value): BERLength.element(BERInteger.count(value))
        case .octetString(let octets), .opaque(let octets): BERLength.element(octets.count)
        case .objectIdentifier(let name): BERLength.element(name.slice.count)
        case .ipAddress: 6
        case .null, .noSuchObject, .noSuchInstance, .endOfMibView: 2
        }
    }

    @inline(__always)
    func encode(to writer: inout BERWriter) {
        switch self {
        case .integer(let value): writer.write(.integer, signed: Int64(value))
        case .counter32(let value): writer.write(.counter32, unsigned: UInt64(value))
        case .gauge32(let value): writer.write(.gauge32, unsigned: UInt64(value))
        case .timeTicks(let value): writer.write(.timeTicks, unsigned: UInt64(value))
        case .counter64(let value): writer.write(.counter64, unsigned: value)
        case .octetString(let octets): writer.write(.octetString, octets.slice)
        case .opaque(let octets): writer.write(.opaque, octets.slice)
        case .objectIdentifier(let name): writer.write(.objectIdentifier, name.slice)
        case .ipAddress(let address): writer.write(.ipAddress, fixed: address)
        case .null: writer.write(.null, count: 0)
        case .noSuchObject: writer.write(.noSuchObject, count: 0)
        case .noSuchInstance: writer.write(.noSuchInstance, count: 0)
        case .endOfMibView: writer.write(.endOfMibView, count: 0)
        }
    }
}

extension ObjectIdentifier {
    /// A name of validated octets; of none, `0.0`, as net-snmp has it.
    @inline(__always)
    init(decoded content: OctetSlice) {
        self = content.count == 0 ? .zeroDotZero : ObjectIdentifier(validated: content)
    }
}
