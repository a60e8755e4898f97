public import SNMP

/// What to ask of an agent, without the request-id that a session adds.
public struct SNMPRequest: Hashable, Sendable {
    public enum Operation: Hashable, Sendable {
        /// Source: RFC 3416 §4.2.1.
        case get
        /// Source: RFC 3416 §4.2.2.
        case getNext
        /// Source: RFC 3416 §4.2.3; not in version 1.
        case getBulk(nonRepeaters: Int32, maxRepetitions: Int32)
    }

    public var operation: Operation
    public var names: [ObjectIdentifier]

    public init(_ operation: Operation, _ names: [ObjectIdentifier]) {
        self.operation = operation
        self.names = names
    }

    func encoded(requestID: Int32, for target: SNMPTarget) -> [UInt8] {
        let varBinds = VarBindList(names.map { VarBind($0) })
        let pdu =
            switch operation {
            case .get: PDU(.getRequest, requestID: requestID, variableBindings: varBinds)
            case .getNext: PDU(.getNextRequest, requestID: requestID, variableBindings: varBinds)
            case .getBulk(let nonRepeaters, let maxRepetitions):
                PDU.getBulkRequest(
                    requestID: requestID, nonRepeaters: nonRepeaters,
                    maxRepetitions: maxRepetitions, variableBindings: varBinds)
            }
        return Message(version: target.version, community: target.community, pdu: pdu).encoded()
    }
}
