internal import SNMP

/// How many repetitions the next request of a walk asks for.
struct RepetitionControl {
    private static let initialRepetitions: Int32 = 10
    /// More would mostly ask for what lies behind the end of the walk.
    private static let largestRepetitions: Int32 = 64

    private let nonRepeaters: Int32
    private let isAdaptive: Bool
    /// Nil where GetNext is used.
    private(set) var repetitions: Int32?

    init(_ method: WalkOptions.Method, version: SNMPVersion) {
        switch version == .version1 ? .getNext : method {
        case .getNext:
            (nonRepeaters, repetitions, isAdaptive) = (0, nil, false)
        case .getBulk(let nonRepeaters, let maxRepetitions):
            (self.nonRepeaters, repetitions, isAdaptive) = (nonRepeaters, maxRepetitions, false)
        case .adaptive:
            (nonRepeaters, repetitions, isAdaptive) = (0, Self.initialRepetitions, true)
        }
    }

    /// What a try asks. One lost reply is asked for again as it was; after that a reply may be
    /// lost because it is too long for the way, so that each try asks for less.
    ///
    /// - Parameter number: from 1.
    func request(after name: ObjectIdentifier, try number: Int, of tries: Int) -> SNMPRequest {
        guard let repetitions = repetitions(try: number, of: tries) else {
            return SNMPRequest(.getNext, [name])
        }
        let operation = SNMPRequest.Operation.getBulk(
            nonRepeaters: nonRepeaters, maxRepetitions: repetitions)
        return SNMPRequest(operation, [name])
    }

    private func repetitions(try number: Int, of tries: Int) -> Int32? {
        guard let repetitions, number > 2 else { return repetitions }
        if number == tries, isAdaptive { return nil }
        return min(repetitions, max(repetitions >> Int32(clamping: number - 2), 1))
    }

    /// Learns from a reply of `count` varbinds, the fruit of try `number` of `tries`.
    mutating func replied(count: Int, try number: Int, of tries: Int) {
        guard let current = repetitions else { return }
        if number > 2 {
            // A reply may be late and answer an earlier try.
            let answered = self.repetitions(try: number, of: tries)
            repetitions = count > 1 ? max(answered ?? 1, Int32(clamping: count)) : answered
            if let repetitions { self.repetitions = min(repetitions, current) }
        } else if isAdaptive, count >= Int(current) {
            repetitions = min(current * 2, Self.largestRepetitions)
        }
    }

    /// - Returns: true when asking for less may help against `errorStatus`.
    mutating func refused(_ errorStatus: ErrorStatus) -> Bool {
        guard let repetitions else { return false }
        if errorStatus == .tooBig, repetitions > 1 {
            self.repetitions = repetitions / 2
            return true
        }
        guard isAdaptive else { return false }
        self.repetitions = nil
        return true
    }
}
