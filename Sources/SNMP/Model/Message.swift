/// A message of version 1 or 2c. Source: RFC 1157 §4, RFC 1901 §3.
public struct Message: Hashable, Sendable {
    /// The largest message that is decoded, in octets: what a UDP datagram can hold.
    public static let maximumSize = 65_535

    public var version: SNMPVersion
    public var community: OctetString
    public var body: Body

    public enum Body: Hashable, Sendable {
        case pdu(PDU)
        case trap(TrapPDU)
    }

    public init(version: SNMPVersion = .version2c, community: OctetString, body: Body) {
        self.version = version
        self.community = community
        self.body = body
    }

    public init(version: SNMPVersion = .version2c, community: OctetString, pdu: PDU) {
        self.init(version: version, community: community, body: .pdu(pdu))
    }
}

extension Message {
    /// Decodes one message. Names and strings go on sharing `octets`.
    ///
    /// - Parameter ignoringTrailingOctets: whether octets may follow the message; some devices
    ///   send them.
    /// - Throws: ``BERError`` with the first fault. A version other than 1 and 2c is
    ///   ``BERError/Code/unknownVersion``, and what follows it is not looked at.
    public init(
        decoding octets: [UInt8], ignoringTrailingOctets: Bool = false
    ) throws(BERError) {
        guard octets.count <= Self.maximumSize else {
            throw BERError(.messageTooLarge, at: Self.maximumSize)
        }
        var reader = BERReader(octets.span)
        var message = try reader.readConstructed(.sequence)
        if !ignoringTrailingOctets { try reader.expectEnd() }

        let versionOffset = message.offset
        guard let version = SNMPVersion(rawValue: try message.readInteger32()) else {
            throw BERError(.unknownVersion, at: versionOffset)
        }
        let community = try message.readElement(.octetString)
        let body = try Self.readBody(&message, version, octets)
        try message.expectEnd()
        // Nothing can fail from here on, so that nothing is copied.
        self.version = version
        self.community = OctetString(OctetSlice(octets, community))
        self.body = body
    }

    private static func readBody(
        _ message: inout BERReader, _ version: SNMPVersion, _ octets: [UInt8]
    ) throws(BERError) -> Body {
        let start = message.offset
        let (tag, content) = try message.readElement()
        guard let type = PDUType(rawValue: tag.rawValue), type.isDefined(in: version) else {
            throw BERError(.unknownTag, at: start)
        }
        var reader = message.reader(of: content)
        let body: Body =
            type == .trap
            ? .trap(try TrapPDU(octets, reading: &reader))
            : .pdu(try PDU(type, octets, reading: &reader))
        try reader.expectEnd()
        return body
    }
}

extension PDU {
    fileprivate init(
        _ type: PDUType, _ octets: [UInt8], reading reader: inout BERReader
    ) throws(BERError) {
        let requestID = try reader.readInteger32()
        let errorStatus = ErrorStatus(rawValue: try reader.readInteger32())
        let errorIndex = try reader.readInteger32()
        let variableBindings = try VarBindList(octets, reading: &reader)
        self.init(
            type, requestID: requestID, errorStatus: errorStatus, errorIndex: errorIndex,
            variableBindings: variableBindings)
    }
}

extension TrapPDU {
    fileprivate init(_ octets: [UInt8], reading reader: inout BERReader) throws(BERError) {
        let enterprise = try reader.readElement(.objectIdentifier)
        try reader.validateObjectIdentifier(enterprise)
        self.enterprise = ObjectIdentifier.decode(octets, enterprise)
        agentAddress = try reader.readAddress()
        genericTrap = try reader.readInteger32()
        specificTrap = try reader.readInteger32()
        timestamp = try reader.readUnsigned32(.timeTicks)
        variableBindings = try VarBindList(octets, reading: &reader)
    }
}
