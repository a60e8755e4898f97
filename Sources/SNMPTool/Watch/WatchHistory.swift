internal import SNMP

/// What an agent showed of some objects, sample after sample.
struct WatchHistory: Sendable {
    /// One object.
    struct Row: Sendable {
        let name: ObjectIdentifier
        fileprivate(set) var value: ObjectSyntax
        /// Of a counter, per second; nil before it can be told.
        fileprivate(set) var rate: Double?
        /// The rates of a counter, the values of what else is a number; nil for a sample that was
        /// lost.
        fileprivate(set) var numbers: [Double?]
    }

    /// In the order of the last sample.
    private(set) var rows: [Row] = []
    /// When the last sample came; nil before the first.
    private(set) var time: SampleTime?
    private(set) var samples = 0
    private(set) var losses = 0
    /// Why the newest sample is missing; nil where it is not.
    private(set) var lossReason: String?
    /// Whether the agent started anew before the last sample.
    private(set) var isRestarted = false

    mutating func add(_ varBinds: [VarBind], at time: SampleTime) {
        let passage = self.time.flatMap { Passage(from: $0, to: time) }
        let earlier = Dictionary(rows.map { ($0.name, $0) }) { first, _ in first }
        rows = varBinds.map { row(of: $0, after: earlier[$0.name], passage) }
        self.time = time
        samples += 1
        lossReason = nil
        isRestarted = passage == .restart
    }

    mutating func addLoss(_ reason: String) {
        samples += 1
        losses += 1
        lossReason = reason
        for position in rows.indices { rows[position].numbers.appendSample(nil) }
    }

    private func row(of varBind: VarBind, after earlier: Row?, _ passage: Passage?) -> Row {
        var row = Row(name: varBind.name, value: varBind.value, numbers: earlier?.numbers ?? [])
        if let earlier, let passage {
            row.rate = CounterRate.perSecond(from: earlier.value, to: varBind.value, passage)
        }
        let isCounter = CounterRate.isCounter(varBind.value)
        row.numbers.appendSample(isCounter ? row.rate : varBind.value.plottedNumber)
        return row
    }
}

extension ObjectSyntax {
    /// What goes up and down.
    fileprivate var plottedNumber: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .gauge32(let number): Double(number)
        case .opaque(let octets):
            switch OpaqueValue(octets) {
            case .float(let number)?: number.isFinite ? Double(number) : nil
            case .double(let number)?: number.isFinite ? number : nil
            default: nil
            }
        default: nil
        }
    }
}
