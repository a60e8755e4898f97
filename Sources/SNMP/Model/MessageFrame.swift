/// What encloses the varbinds of a message, so that varbinds which are encoded already need
/// only be copied into it.
public struct MessageFrame: Sendable {
    public var version: SNMPVersion
    public var community: OctetString
    public var type: PDUType
    public var requestID: Int32
    public var errorStatus: ErrorStatus
    public var errorIndex: Int32

    public init(
        version: SNMPVersion, community: OctetString, type: PDUType, requestID: Int32,
        errorStatus: ErrorStatus = .noError, errorIndex: Int32 = 0
    ) {
        self.version = version
        self.community = community
        self.type = type
        self.requestID = requestID
        self.errorStatus = errorStatus
        self.errorIndex = errorIndex
    }

    /// Octets of the message around `count` octets of varbinds.
    public func encodedCount(varBinds count: Int) -> Int {
        BERLength.element(contentCount(pdu: pduContentCount(varBinds: count)))
    }

    private func contentCount(pdu count: Int) -> Int {
        BERLength.element(BERInteger.count(Int64(version.rawValue)))
            + BERLength.element(community.count) + BERLength.element(count)
    }

    private func pduContentCount(varBinds count: Int) -> Int {
        BERLength.element(BERInteger.count(Int64(requestID)))
            + BERLength.element(BERInteger.count(Int64(errorStatus.rawValue)))
            + BERLength.element(BERInteger.count(Int64(errorIndex)))
            + BERLength.element(count)
    }

    /// The message around encoded varbinds.
    ///
    /// - Parameter varBinds: whole varbinds, one after the other.
    public func encode(varBinds: Span<UInt8>) -> [UInt8] {
        encode(count: varBinds.count) { writer in writer.append(copying: varBinds) }
    }

    func encode(varBinds: VarBindList) -> [UInt8] {
        encode(count: varBinds.encodedCount) { writer in varBinds.encode(to: &writer) }
    }

    /// - Parameter count: octets that `writeVarBinds` writes.
    @inline(__always)
    private func encode(count: Int, _ writeVarBinds: (inout BERWriter) -> Void) -> [UInt8] {
        let pduCount = pduContentCount(varBinds: count)
        let contentCount = contentCount(pdu: pduCount)
        var message: [UInt8] = []
        message.append(addingCapacity: BERLength.element(contentCount) + BERWriter.slack) {
            writer in
            writer.write(.sequence, count: contentCount)
            writer.write(.integer, signed: Int64(version.rawValue))
            writer.write(.octetString, community.slice)
            writer.write(BERTag(rawValue: type.rawValue), count: pduCount)
            writer.write(.integer, signed: Int64(requestID))
            writer.write(.integer, signed: Int64(errorStatus.rawValue))
            writer.write(.integer, signed: Int64(errorIndex))
            writer.write(.sequence, count: count)
            writeVarBinds(&writer)
        }
        return message
    }
}

extension Message {
    /// The octets of the message.
    public func encoded() -> [UInt8] {
        switch body {
        case .pdu(let pdu):
            let frame = MessageFrame(
                version: version, community: community, type: pdu.type, requestID: pdu.requestID,
                errorStatus: pdu.errorStatus, errorIndex: pdu.errorIndex)
            return frame.encode(varBinds: pdu.variableBindings)
        case .trap(let trap):
            return trap.encoded(version: version, community: community)
        }
    }
}

extension TrapPDU {
    fileprivate func encoded(version: SNMPVersion, community: OctetString) -> [UInt8] {
        let varBindsCount = variableBindings.encodedCount
        let pduCount =
            BERLength.element(enterprise.octets.count) + 6
            + BERLength.element(BERInteger.count(Int64(genericTrap)))
            + BERLength.element(BERInteger.count(Int64(specificTrap)))
            + BERLength.element(BERInteger.count(UInt64(timestamp)))
            + BERLength.element(varBindsCount)
        let count = 3 + BERLength.element(community.count) + BERLength.element(pduCount)
        return [UInt8](capacity: BERLength.element(count) + BERWriter.slack) { writer in
            writer.write(.sequence, count: count)
            writer.write(.integer, signed: Int64(version.rawValue))
            writer.write(.octetString, community.slice)
            writer.write(BERTag(rawValue: PDUType.trap.rawValue), count: pduCount)
            writer.write(enterprise)
            writer.write(.ipAddress, fixed: agentAddress)
            writer.write(.integer, signed: Int64(genericTrap))
            writer.write(.integer, signed: Int64(specificTrap))
            writer.write(.timeTicks, unsigned: UInt64(timestamp))
            writer.write(.sequence, count: varBindsCount)
            variableBindings.encode(to: &writer)
        }
    }
}
