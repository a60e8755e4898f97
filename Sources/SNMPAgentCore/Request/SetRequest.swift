internal import SNMP

extension CommandResponder {
    /// Nothing can be set: noAccess at the first varbind, before its type or value is judged.
    ///
    /// Source: RFC 3416 §4.2.5 (1); without varbinds there is nothing to refuse.
    func setRequest(_ exchange: Exchange) throws(Failure) -> [UInt8] {
        guard exchange.pdu.variableBindings.isEmpty else {
            counters.add(to: .inBadCommunityUses)
            throw .status(.noAccess, index: 1)
        }
        return ResponseWriter(
            to: exchange.request, exchange.pdu, limit: limits.maxMessageSize
        ).response()
    }
}
