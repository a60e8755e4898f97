internal import SNMP
internal import SNMPAgent
internal import Synchronization

/// What goes wrong, on purpose, with the responses of a recording.
final class ReplayFaults: ReplyStage {
    let seed: UInt64
    private let delay: Duration
    /// Of 1.
    private let loss: Double
    /// Of 1.
    private let disorder: Double
    private let names: ReplayNames
    private let random: Mutex<SplitMix64>

    /// - Parameters:
    ///   - endless: the name below which names are invented.
    ///   - first: by community, what comes behind the last name; nothing where there is none.
    init(
        delay: Duration, loss: Double, disorder: Double, endless: ObjectIdentifier?,
        first: [OctetString: VarBind], seed: UInt64
    ) {
        self.delay = delay
        self.loss = loss
        self.disorder = disorder
        self.seed = seed
        names = ReplayNames(endless: endless, first: first)
        random = Mutex(SplitMix64(state: seed))
    }

    var areNone: Bool { delay == .zero && !isRandom && names.areAsRecorded }

    /// Whether the seed decides anything.
    var isRandom: Bool { loss > 0 || disorder > 0 }

    func fate(of response: [UInt8], to request: [UInt8]) -> ReplyFate {
        guard !isHit(loss) else { return .lost }
        let hasDisorder = isHit(disorder)
        guard hasDisorder || !names.areAsRecorded else { return .sent(response, after: delay) }
        let changed = changed(response, to: request, hasDisorder)
        return .sent(changed ?? response, after: delay)
    }

    private func isHit(_ share: Double) -> Bool {
        guard share > 0 else { return false }
        return random.withLock { Double.random(in: 0..<1, using: &$0) } < share
    }

    /// Nil for what is answered as it is.
    private func changed(
        _ response: [UInt8], to request: [UInt8], _ hasDisorder: Bool
    ) -> [UInt8]? {
        // What was decoded to be answered, and what was encoded, can be decoded again.
        guard let message = try? Message(decoding: response), case .pdu(var pdu) = message.body,
            let asked = try? Message(decoding: request), case .pdu(let question) = asked.body,
            question.type == .getNextRequest || question.type == .getBulkRequest
        else { return nil }
        names.change(&pdu, answering: question, for: message.community)
        if hasDisorder { pdu.disorder(after: question) }
        return Message(version: message.version, community: message.community, pdu: pdu).encoded()
    }
}

extension PDU {
    /// Puts the first name behind the second; where there is one alone, what was asked for comes
    /// in its place, which is not behind itself.
    fileprivate mutating func disorder(after question: PDU) {
        var varBinds = Array(variableBindings)
        if varBinds.count > 1 {
            varBinds.swapAt(0, 1)
        } else if let only = varBinds.first, let name = question.variableBindings.first?.name {
            varBinds = [VarBind(name, only.value)]
        }
        variableBindings = VarBindList(varBinds)
    }
}

/// Source: Steele, Lea and Flood, OOPSLA 2014.
private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
