/// A part of the project that takes what others send or write.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// Decoding a message, beside a plain reading of the grammar.
    case message
    /// Decoding, encoding, and decoding again.
    case roundTrip = "round-trip"
    /// A datagram to an agent, and what becomes of it.
    case agent
    /// A datagram to a manager that waits for a reply, and what it prints.
    case reply
    /// A file in the agent's language.
    case configuration
    /// A DISPLAY-HINT, a NUL, and the value that it shows.
    case displayHint = "display-hint"
    /// An `.snmprec` file, or what snmpwalk printed.
    case recording

    /// The folder of `Fuzzing/Corpus` that has its first inputs.
    public var corpus: String {
        switch self {
        case .message, .roundTrip, .agent, .reply: "datagrams"
        case .configuration: "configurations"
        case .displayHint: "display-hints"
        case .recording: "recordings"
        }
    }

    /// Feeds one input to it.
    ///
    /// - Returns: whether it was taken for what it should be: a message, a request, a reply, a file
    ///   without a fault, a hint.
    /// - Throws: ``Violation``
    public func check(_ octets: [UInt8]) throws(Violation) -> Bool {
        switch self {
        case .message: try MessageBody.check(octets)
        case .roundTrip: try RoundTripBody.check(octets)
        case .agent: try AgentBody.shared.check(octets)
        case .reply: try ReplyBody.check(octets)
        case .configuration: try ConfigurationBody.check(octets)
        case .displayHint: try DisplayHintBody.check(octets)
        case .recording: try RecordingBody.check(octets)
        }
    }

    /// Changes an input so that it is still much like one, the same way for the same seed.
    ///
    /// - Parameters:
    ///   - other: another input, of which parts may be taken.
    ///   - limit: the most octets that it may have then.
    public func mutate(
        _ octets: [UInt8], with other: [UInt8], seed: UInt64, limit: Int
    ) -> [UInt8] {
        switch corpus {
        case "datagrams":
            var mutator = BERMutator(seed: seed)
            return Array(mutator.mutate(octets, with: other).prefix(limit))
        default:
            var mutator = TextMutator(seed: seed)
            return Array(mutator.mutate(octets, with: other).prefix(limit))
        }
    }
}
