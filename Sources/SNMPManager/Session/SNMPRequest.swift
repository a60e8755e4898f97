public import SNMP

/// What to ask or tell, without the request-id that a session adds.
public struct SNMPRequest: Hashable, Sendable {
    public enum Operation: Hashable, Sendable {
        /// Source: RFC 3416 §4.2.1.
        case get
        /// Source: RFC 3416 §4.2.2.
        case getNext
        /// Source: RFC 3416 §4.2.3; not in version 1.
        case getBulk(nonRepeaters: Int32, maxRepetitions: Int32)
        /// Source: RFC 3416 §4.2.7; not in version 1.
        case inform
    }

    public var operation: Operation
    public var variableBindings: VarBindList

    public init(_ operation: Operation, _ variableBindings: VarBindList) {
        self.operation = operation
        self.variableBindings = variableBindings
    }

    public init(_ operation: Operation, _ names: [ObjectIdentifier]) {
        self.init(operation, VarBindList(names.map { VarBind($0) }))
    }

    func encoded(requestID: Int32, for target: SNMPTarget) -> [UInt8] {
        Message(version: target.version, community: target.community, pdu: pdu(requestID))
            .encoded()
    }

    private func pdu(_ requestID: Int32) -> PDU {
        switch operation {
        case .get: PDU(.getRequest, requestID: requestID, variableBindings: variableBindings)
        case .getNext:
            PDU(.getNextRequest, requestID: requestID, variableBindings: variableBindings)
        case .getBulk(let nonRepeaters, let maxRepetitions):
            PDU.getBulkRequest(
                requestID: requestID, nonRepeaters: nonRepeaters,
                maxRepetitions: maxRepetitions, variableBindings: variableBindings)
        case .inform:
            PDU(.informRequest, requestID: requestID, variableBindings: variableBindings)
        }
    }
}
