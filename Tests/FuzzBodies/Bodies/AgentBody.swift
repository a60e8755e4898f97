import SNMP
import SNMPAgentCore

/// What becomes of a datagram is what RFC 3416 §4.2, RFC 3584 §5.2.1 and RFC 3418 §2 say: an
/// answer to who may ask, right and within the limits, or silence; and it is counted as such.
struct AgentBody {
    static let shared = AgentBody()

    private let agent = FuzzAgent()

    func check(_ octets: [UInt8]) throws(Violation) -> Bool {
        let before = Counts(agent.counters)
        let outcome = agent.processor.process(octets, from: FuzzAgent.source, at: .now)
        let counted = Counts(agent.counters).subtracting(before)
        let verdict = Verdict(octets)
        let expectation = Expectation(input: octets)
        switch (outcome, verdict) {
        case (.response(let reply), .answer(let request, let pdu, let visible)):
            let model = AgentModel(request: request, pdu: pdu, visible: visible)
            try model.check(reply, expectation)
            try expectation.expect(
                counted == Counts(answerTo: pdu), "an answer is counted: \(counted)")
            return true
        case (.dropped(.replyTooLarge), .answer(_, let pdu, _)):
            try expectation.expect(
                AgentModel.isTooLarge(octets), "a reply that fits is sent")
            try expectation.expect(
                counted == Counts(droppedFor: .replyTooLarge, refusing: pdu),
                "a drop is counted: \(counted)")
            return false
        case (.dropped(let reason), .drop(let expected)):
            try expectation.expect(reason == expected, "dropped as \(reason), not \(expected)")
            try expectation.expect(
                counted == Counts(droppedFor: reason), "a drop is counted: \(counted)")
            return false
        default: throw expectation.fail("\(outcome) in place of \(verdict)")
        }
    }

    /// What is to become of a datagram, by a plain reading of it.
    private enum Verdict {
        case drop(DropReason)
        case answer(Message, PDU, visible: [VarBind])

        init(_ octets: [UInt8]) {
            do throws(PlainReader.Fault) {
                self.init(try PlainReader.message(octets))
            } catch {
                self = .drop(error == .unknownVersion ? .badVersion : .notAMessage)
            }
        }

        private init(_ message: Message) {
            guard FuzzAgent.isKnown(message.community) else {
                self = .drop(.badCommunityName)
                return
            }
            guard let visible = FuzzAgent.visible(to: message.community, in: message.version)
            else {
                self = .drop(.noRights)
                return
            }
            let requests: [PDUType] = [.getRequest, .getNextRequest, .getBulkRequest, .setRequest]
            guard case .pdu(let pdu) = message.body, requests.contains(pdu.type) else {
                self = .drop(.notARequest)
                return
            }
            self = .answer(message, pdu, visible: visible)
        }
    }
}

/// The counters that tell what became of datagrams.
private struct Counts: Equatable, CustomStringConvertible {
    private static let counters: [SNMPCounter] = [
        .inPkts, .outPkts, .inBadVersions, .inBadCommunityNames, .inBadCommunityUses,
        .inASNParseErrs, .silentDrops, .outGetResponses,
    ]

    private var values: [SNMPCounter: UInt32] = [:]

    init(_ counters: SNMPCounters) {
        for counter in Self.counters { values[counter] = counters[counter] }
    }

    private init(one counters: [SNMPCounter]) {
        for counter in Self.counters { values[counter] = counters.contains(counter) ? 1 : 0 }
    }

    /// - Parameter request: what was judged before its reply turned out to be too large.
    init(droppedFor reason: DropReason, refusing request: PDU? = nil) {
        let counters: [DropReason: SNMPCounter] = [
            .notAMessage: .inASNParseErrs, .badVersion: .inBadVersions,
            .badCommunityName: .inBadCommunityNames, .noRights: .inBadCommunityUses,
            .replyTooLarge: .silentDrops,
        ]
        let refused: [SNMPCounter] =
            request.map(Self.isRefused) == true ? [.inBadCommunityUses] : []
        self.init(one: [.inPkts] + [counters[reason]].compactMap(\.self) + refused)
    }

    init(answerTo request: PDU) {
        let refused: [SNMPCounter] = Self.isRefused(request) ? [.inBadCommunityUses] : []
        self.init(one: [.inPkts, .outPkts, .outGetResponses] + refused)
    }

    /// A SET is refused, whatever then becomes of the answer.
    private static func isRefused(_ request: PDU) -> Bool {
        request.type == .setRequest && !request.variableBindings.isEmpty
    }

    func subtracting(_ other: Counts) -> Counts {
        var rest = self
        for (counter, value) in other.values { rest.values[counter, default: 0] &-= value }
        return rest
    }

    var description: String {
        values.filter { $0.value != 0 }.map { "\($0.key) \($0.value)" }.sorted()
            .joined(separator: ", ")
    }
}
