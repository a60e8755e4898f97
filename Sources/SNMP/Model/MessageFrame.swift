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
        BERLength.element(contentCount(varBinds: count))
    }

    private func contentCount(varBinds count: Int) -> Int {
        BERLength.element(BERInteger.count(Int64(version.rawValue)))
            + BERLength.element(community.count)
            + BERLength.element(pduContentCount(varBinds: count))
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
        [UInt8](capacity: encodedCount(varBinds: varBinds.count)) { writer in
            writer.write(.sequence, count: contentCount(varBinds: varBinds.count))
            writer.write(.integer, signed: Int64(version.rawValue))
            writer.write(.octetString, community.slice)
            writer.write(
                BERTag(rawValue: type.rawValue), count: pduContentCount(varBinds: varBinds.count))
            writer.write(.integer, signed: Int64(requestID))
            writer.write(.integer, signed: Int64(errorStatus.rawValue))
            writer.write(.integer, signed: Int64(errorIndex))
            writer.write(.sequence, count: varBinds.count)
            writer.append(copying: varBinds)
        }
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
            return frame.encode(varBinds: pdu.variableBindings.encoded)
        case .trap(let trap):
            return trap.encoded(version: version, community: community)
        }
    }
}

extension TrapPDU {
    fileprivate func encoded(version: SNMPVersion, community: OctetString) -> [UInt8] {
        let varBinds = variableBindings.encoded
        let pduCount =
            BERLength.element(enterprise.slice.count) + 6
            + BERLength.element(BERInteger.count(Int64(genericTrap)))
            + BERLength.element(BERInteger.count(Int64(specificTrap)))
            + BERLength.element(BERInteger.count(UInt64(timestamp)))
            + BERLength.element(varBinds.count)
        let count = 3 + BERLength.element(community.count) + BERLength.element(pduCount)
        return [UInt8](capacity: BERLength.element(count)) { writer in
            writer.write(.sequence, count: count)
            writer.write(.integer, signed: Int64(version.rawValue))
            writer.write(.octetString, community.slice)
            writer.write(BERTag(rawValue: PDUType.trap.rawValue), count: pduCount)
            writer.write(.objectIdentifier, enterprise.slice)
            writer.write(.ipAddress, fixed: agentAddress)
            writer.write(.integer, signed: Int64(genericTrap))
            writer.write(.integer, signed: Int64(specificTrap))
            writer.write(.timeTicks, unsigned: UInt64(timestamp))
            writer.write(.sequence, count: varBinds.count)
            writer.append(copying: varBinds)
        }
    }
}
