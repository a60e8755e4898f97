/// What stands between an agent's responses and its sockets, for an agent that errs on purpose.
public protocol ReplyStage: Sendable {
    /// - Parameters:
    ///   - response: a whole message.
    ///   - request: the datagram that it answers.
    func fate(of response: [UInt8], to request: [UInt8]) -> ReplyFate
}

public enum ReplyFate: Hashable, Sendable {
    case lost
    /// These octets go in the response's place, so much later.
    case sent([UInt8], after: Duration)
}
