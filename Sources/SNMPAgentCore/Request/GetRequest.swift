internal import SNMP

extension CommandResponder {
    /// Each name's value, or the exception that says why it has none, in the request's order.
    ///
    /// Source: RFC 3416 §4.2.1; in version 1 what has no value is noSuchName (RFC 3584 §4.2.2.1).
    func getRequest(_ exchange: Exchange) throws(Failure) -> [UInt8] {
        let snapshot = exchange.snapshot
        let list = exchange.pdu.variableBindings
        var writer = ResponseWriter(
            to: exchange.request, exchange.pdu, limit: limits.maxMessageSize)
        var found = 0
        for index in list.indices {
            let name = list.name(at: index)
            let fits: Bool
            if let position = snapshot.position(of: name), exchange.canExpress(position) {
                fits = writer.append(snapshot, position)
                found += 1
            } else {
                let exception = try exception(for: name, at: index, exchange)
                fits = writer.append(VarBind(name, exception))
            }
            guard fits else { throw .status(.tooBig, index: 0) }
        }
        counters.add(UInt32(clamping: found), to: .inTotalReqVars)
        return writer.response()
    }

    /// Why the version asked in has no value for the name at `index`.
    private func exception(
        for name: ObjectIdentifier, at index: Int, _ exchange: Exchange
    ) throws(Failure) -> ObjectSyntax {
        let exception = exchange.snapshot.exception(for: name)
        // What there may be cannot be denied by a group that was never collected.
        if exception == .noSuchInstance, !exchange.snapshot.isCollected(at: name) {
            throw .status(.genErr, index: index + 1)
        }
        if exchange.isVersion1 { throw .status(.noSuchName, index: index + 1) }
        return exception
    }
}
