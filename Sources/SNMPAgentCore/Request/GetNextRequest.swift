internal import SNMP

extension CommandResponder {
    /// The instance behind each name, in the request's order.
    ///
    /// Source: RFC 3416 §4.2.2; in version 1 the end is noSuchName (RFC 3584 §4.2.2.2).
    func getNextRequest(_ exchange: Exchange) throws(Failure) -> [UInt8] {
        let list = exchange.pdu.variableBindings
        var writer = ResponseWriter(
            to: exchange.request, exchange.pdu, limit: limits.maxMessageSize)
        var found = 0
        for index in list.indices {
            let name = list.name(at: index)
            let fits: Bool
            if let position = try successor(of: name, exchange) {
                fits = writer.append(exchange.snapshot, position)
                found += 1
            } else if exchange.isVersion1 {
                throw .status(.noSuchName, index: index + 1)
            } else {
                fits = writer.append(VarBind(name, .endOfMibView))
            }
            guard fits else { throw .status(.tooBig, index: 0) }
        }
        counters.add(UInt32(clamping: found), to: .inTotalReqVars)
        return writer.response()
    }

    /// The instance behind `name` that the request's version can express.
    func successor(
        of name: ObjectIdentifier, _ exchange: Exchange
    ) throws(Failure) -> MIBSnapshot.Position? {
        do throws(StaleGroup) {
            let snapshot = exchange.snapshot
            var position = try snapshot.position(after: name, stale: exchange.stale)
            // Source: RFC 3584 §4.2.2.2.
            while let counter = position, !exchange.canExpress(counter) {
                position = try snapshot.position(
                    after: snapshot.endOfCounters64(at: counter), stale: exchange.stale)
            }
            return position
        } catch {
            throw .unanswered(.stale(GroupSet([error.group])))
        }
    }
}
