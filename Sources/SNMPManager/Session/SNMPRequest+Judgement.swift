public import SNMP

extension SNMPRequest {
    /// What of a reply answers this request, whoever sent it and whatever it claims.
    ///
    /// The reply to a Get has the names that were asked for, that to a GetNext as many varbinds,
    /// and that to a GetBulk no more than were asked for, and not none. Of an error-status the
    /// varbinds are those of the request, whose names the error-index counts.
    ///
    /// Source: RFC 3416 §4.2.1 to §4.2.3.
    /// - Returns: the varbinds before the first fault, and the fault.
    public func judge(
        _ response: PDU
    ) -> (varBinds: VarBindList.SubSequence, fault: SNMPManagerError?) {
        let found = response.variableBindings
        guard response.errorStatus == .noError else {
            return (VarBindList()[...], refusal(response))
        }
        if operation == .get, let position = firstOtherName(in: found) {
            let fault = SNMPManagerError.Reason.otherName(
                asked: variableBindings.name(at: position), found[position])
            return (found.prefix(position), SNMPManagerError(fault))
        }
        let count = countOfReply
        let isFitting =
            if case .getBulk = operation {
                found.count <= count && (count == 0 || !found.isEmpty)
            } else {
                found.count == count
            }
        guard !isFitting else { return (found[...], nil) }
        let fault = SNMPManagerError.Reason.otherCount(asked: count, found: found.count)
        return (found.prefix(count), SNMPManagerError(fault))
    }

    /// The error that `response` tells, with the varbinds of the request.
    func refusal(_ response: PDU) -> SNMPManagerError {
        var response = response
        response.variableBindings = variableBindings
        return SNMPManagerError(.errorStatus(response))
    }

    private func firstOtherName(in found: VarBindList) -> Int? {
        (0..<min(variableBindings.count, found.count)).first {
            variableBindings.name(at: $0) != found.name(at: $0)
        }
    }

    /// Varbinds of the whole reply.
    private var countOfReply: Int {
        guard case .getBulk(let nonRepeaters, let maxRepetitions) = operation else {
            return variableBindings.count
        }
        let single = min(max(0, Int(nonRepeaters)), variableBindings.count)
        // Neither factor has more than 31 bits.
        return single + (variableBindings.count - single) * max(0, Int(maxRepetitions))
    }
}
