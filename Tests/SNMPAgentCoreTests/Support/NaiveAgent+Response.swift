import SNMP
import SNMPAgentCore

extension NaiveAgent {
    /// The response to `pdu`, or nil where none is small enough.
    func response(to pdu: PDU, _ limits: MessageLimits) -> PDU? {
        let names = pdu.variableBindings.map(\.name)
        guard pdu.type != .getBulkRequest else { return bulkResponse(to: pdu, names, limits) }
        var list: [VarBind] = []
        for (position, name) in names.enumerated() {
            let varBind = pdu.type == .getRequest ? get(name) : getNext(name)
            guard isExpressible(varBind.value) else {
                return failure(.noSuchName, Int32(position + 1), pdu, limits)
            }
            list.append(varBind)
            guard size(list, pdu) <= limits.maxMessageSize else {
                return failure(.tooBig, 0, pdu, limits)
            }
        }
        return .response(list, requestID: pdu.requestID)
    }

    private func bulkResponse(
        to pdu: PDU, _ names: [ObjectIdentifier], _ limits: MessageLimits
    ) -> PDU? {
        let request = Message(version: version, community: TestAgent.community, pdu: pdu)
        let most =
            limits.bulkFactor == 0
            ? limits.maxMessageSize
            : min(limits.maxMessageSize, max(484, limits.bulkFactor * request.encoded().count))
        let bulkSize = min(limits.bulkSize, most)
        let all = getBulk(names, pdu.nonRepeaters, pdu.maxRepetitions, limit: bulkSize)
        var list: [VarBind] = []
        for varBind in all {
            guard size(list + [varBind], pdu) <= bulkSize else { break }
            list.append(varBind)
        }
        if list.isEmpty, let first = all.first {
            guard size([first], pdu) <= most else {
                return failure(.tooBig, 0, pdu, limits)
            }
            list = [first]
        }
        return .response(list, requestID: pdu.requestID)
    }

    /// An error has the request's varbinds, tooBig of version 2 has none. Where that is too
    /// large it is tooBig, and where that is, nothing.
    private func failure(
        _ status: ErrorStatus, _ index: Int32, _ pdu: PDU, _ limits: MessageLimits
    ) -> PDU? {
        let list = status == .tooBig && version == .version2c ? [] : Array(pdu.variableBindings)
        if size(list, pdu) <= limits.maxMessageSize {
            return .response(list, status: status, index: index, requestID: pdu.requestID)
        }
        return status == .tooBig ? nil : failure(.tooBig, 0, pdu, limits)
    }

    private func size(_ list: [VarBind], _ pdu: PDU) -> Int {
        let response = PDU.response(list, requestID: pdu.requestID)
        return Message(version: version, community: TestAgent.community, pdu: response)
            .encoded().count
    }
}
