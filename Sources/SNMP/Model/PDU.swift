/// The version field of a message. Source: RFC 1157 §4, RFC 1901 §3.
public enum SNMPVersion: Int32, Sendable {
    case version1 = 0
    case version2c = 1
}

/// The kinds of PDU and their tags. Source: RFC 3416 §3; `trap` is RFC 1157 §4.1.6.
public enum PDUType: UInt8, Sendable {
    case getRequest = 0xA0
    case getNextRequest = 0xA1
    case response = 0xA2
    case setRequest = 0xA3
    case trap = 0xA4
    case getBulkRequest = 0xA5
    case informRequest = 0xA6
    case snmpV2Trap = 0xA7
    case report = 0xA8

    /// True for the kinds that a message of `version` may hold. Source: RFC 3584 §4.
    func isDefined(in version: SNMPVersion) -> Bool {
        switch self {
        case .getRequest, .getNextRequest, .response, .setRequest: true
        case .trap: version == .version1
        case .getBulkRequest, .informRequest, .snmpV2Trap, .report: version == .version2c
        }
    }
}

/// A request, a response, a notification or a report. Source: RFC 3416 §3, PDU and BulkPDU.
public struct PDU: Hashable, Sendable {
    /// Any kind but ``PDUType/trap``, which is ``TrapPDU``.
    public var type: PDUType
    public var requestID: Int32
    /// In a GetBulkRequest the non-repeaters.
    public var errorStatus: ErrorStatus
    /// The first varbind is 1. In a GetBulkRequest the max-repetitions.
    public var errorIndex: Int32
    public var variableBindings: VarBindList

    public init(
        _ type: PDUType, requestID: Int32, errorStatus: ErrorStatus = .noError,
        errorIndex: Int32 = 0, variableBindings: VarBindList
    ) {
        self.type = type
        self.requestID = requestID
        self.errorStatus = errorStatus
        self.errorIndex = errorIndex
        self.variableBindings = variableBindings
    }

    public static func getBulkRequest(
        requestID: Int32, nonRepeaters: Int32, maxRepetitions: Int32, variableBindings: VarBindList
    ) -> PDU {
        PDU(
            .getBulkRequest, requestID: requestID,
            errorStatus: ErrorStatus(rawValue: nonRepeaters), errorIndex: maxRepetitions,
            variableBindings: variableBindings)
    }

    /// Source: RFC 3416 §4.2.3; as it was sent, so that it may be negative.
    public var nonRepeaters: Int32 { errorStatus.rawValue }
    /// Source: RFC 3416 §4.2.3; as it was sent, so that it may be negative.
    public var maxRepetitions: Int32 { errorIndex }
}

/// A notification of version 1. Source: RFC 1157 §4.1.6.
public struct TrapPDU: Hashable, Sendable {
    public var enterprise: ObjectIdentifier
    /// Four octets, the first in the highest bits.
    public var agentAddress: UInt32
    public var genericTrap: Int32
    public var specificTrap: Int32
    /// sysUpTime in hundredths of a second.
    public var timestamp: UInt32
    public var variableBindings: VarBindList

    public init(
        enterprise: ObjectIdentifier, agentAddress: UInt32, genericTrap: Int32,
        specificTrap: Int32, timestamp: UInt32, variableBindings: VarBindList
    ) {
        self.enterprise = enterprise
        self.agentAddress = agentAddress
        self.genericTrap = genericTrap
        self.specificTrap = specificTrap
        self.timestamp = timestamp
        self.variableBindings = variableBindings
    }
}
