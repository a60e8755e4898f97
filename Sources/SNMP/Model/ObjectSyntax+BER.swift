extension ObjectSyntax {
    /// The value of an element that ``BERReader/readValue()`` accepted.
    ///
    @inline(__always)
    static func decode(
        _ tag: BERTag, _ octets: [UInt8], _ content: Range<Int>
    ) -> ObjectSyntax {
        switch tag {
        case .integer: .integer(Int32(truncatingIfNeeded: signed(octets, content)))
        case .counter32: .counter32(UInt32(truncatingIfNeeded: unsigned(octets, content)))
        case .gauge32: .gauge32(UInt32(truncatingIfNeeded: unsigned(octets, content)))
        case .timeTicks: .timeTicks(UInt32(truncatingIfNeeded: unsigned(octets, content)))
        case .ipAddress: .ipAddress(UInt32(truncatingIfNeeded: unsigned(octets, content)))
        case .counter64: .counter64(unsigned(octets, content))
        case .octetString: .octetString(OctetString(OctetSlice(octets, content)))
        case .opaque: .opaque(OctetString(OctetSlice(octets, content)))
        case .objectIdentifier: .objectIdentifier(ObjectIdentifier.decode(octets, content))
        case .noSuchObject: .noSuchObject
        case .noSuchInstance: .noSuchInstance
        case .endOfMibView: .endOfMibView
        default: .null
        }
    }

    @inline(__always)
    private static func signed(_ octets: [UInt8], _ content: Range<Int>) -> Int64 {
        BERInteger.signed(octets.span, content)
    }

    @inline(__always)
    private static func unsigned(_ octets: [UInt8], _ content: Range<Int>) -> UInt64 {
        BERInteger.unsigned(octets.span, content)
    }

    /// The numbers of 32 bits, by far the most frequent values: tag, content and its octets.
    @inline(__always)
    var number: (tag: BERTag, bits: UInt64, count: Int)? {
        switch self {
        case .integer(let value):
            let value = Int64(value)
            return (.integer, UInt64(bitPattern: value), BERInteger.count(value))
        case .counter32(let value):
            return (.counter32, UInt64(value), BERInteger.count(UInt64(value)))
        case .gauge32(let value):
            return (.gauge32, UInt64(value), BERInteger.count(UInt64(value)))
        case .timeTicks(let value):
            return (.timeTicks, UInt64(value), BERInteger.count(UInt64(value)))
        default:
            return nil
        }
    }

    /// Octets of the encoding, identifier and length included.
    @inline(__always)
    var encodedCount: Int {
        if let number { return number.count &+ 2 }
        return otherEncodedCount
    }

    @inline(never)
    private var otherEncodedCount: Int {
        switch self {
        case .integer, .counter32, .gauge32, .timeTicks: 0
        case .counter64(let value): BERLength.element(BERInteger.count(value))
        case .octetString(let octets), .opaque(let octets): BERLength.element(octets.count)
        case .objectIdentifier(let name): BERLength.element(name.octets.count)
        case .ipAddress: 6
        case .null, .noSuchObject, .noSuchInstance, .endOfMibView: 2
        }
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    func encode(to writer: inout BERWriter) {
        if let number { return writer.write(number.tag, number.bits, count: number.count) }
        switch self {
        case .integer, .counter32, .gauge32, .timeTicks: break
        case .counter64(let value): writer.write(.counter64, unsigned: value)
        case .octetString(let octets): writer.write(.octetString, octets.slice)
        case .opaque(let octets): writer.write(.opaque, octets.slice)
        case .objectIdentifier(let name): writer.write(name)
        case .ipAddress(let address): writer.write(.ipAddress, fixed: address)
        case .null: writer.write(.null, count: 0)
        case .noSuchObject: writer.write(.noSuchObject, count: 0)
        case .noSuchInstance: writer.write(.noSuchInstance, count: 0)
        case .endOfMibView: writer.write(.endOfMibView, count: 0)
        }
    }
}

extension ObjectIdentifier {
    /// A name of validated octets; of none, `0.0`.
    @inline(__always)
    static func decode(_ octets: [UInt8], _ content: Range<Int>) -> ObjectIdentifier {
        content.isEmpty ? .zeroDotZero : ObjectIdentifier(validated: NameOctets(octets, content))
    }
}
