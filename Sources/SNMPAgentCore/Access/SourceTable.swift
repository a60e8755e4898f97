/// Which of many rules for sources comes first for an address, at the cost of a search.
///
/// Two prefixes are nested or apart, so that a tree of them cuts the addresses into runs, each of
/// which one rule decides; the runs are what is kept.
struct SourceTable: Sendable {
    /// From an address on, up to the next run, this rule holds, or none.
    private struct Run {
        let start: UInt128
        let rule: Int?
    }

    private let runs: [IPAddress.Family: [Run]]

    /// - Parameter rules: numbers of rules, of which the lowest comes first, with their sources.
    init(_ rules: [(rule: Int, sources: AcceptedHosts)]) {
        var prefixes: [IPAddress.Family: [(prefix: HostPrefix, rule: Int)]] = [:]
        for (rule, sources) in rules {
            for prefix in sources.prefixes {
                prefixes[prefix.address.family, default: []].append((prefix, rule))
            }
        }
        runs = prefixes.mapValues(Self.runs)
    }

    /// The first rule whose sources hold `address`.
    func rule(for address: IPAddress) -> Int? {
        guard let runs = runs[address.family] else { return nil }
        let next = runs.indices.partitionPoint { runs[$0].start > address.bits }
        return next > 0 ? runs[next - 1].rule : nil
    }

    private static func runs(of prefixes: [(prefix: HostPrefix, rule: Int)]) -> [Run] {
        // An outer prefix comes before those inside of it.
        let sorted = prefixes.sorted { left, right in
            (left.prefix.address.bits, left.prefix.length)
                < (right.prefix.address.bits, right.prefix.length)
        }
        var runs: [Run] = []
        /// The prefixes around the place that is looked at, with the first rule of all of them.
        var open: [(end: UInt128?, rule: Int)] = []
        func close(before start: UInt128?) {
            while let inner = open.last, let end = inner.end, start.map({ end <= $0 }) ?? true {
                open.removeLast()
                append(Run(start: end, rule: open.last?.rule))
            }
        }
        func append(_ run: Run) {
            if runs.last?.start == run.start { runs.removeLast() }
            runs.append(run)
        }
        for (prefix, rule) in sorted {
            close(before: prefix.address.bits)
            let first = min(rule, open.last?.rule ?? rule)
            open.append((prefix.end, first))
            append(Run(start: prefix.address.bits, rule: first))
        }
        close(before: nil)
        return runs
    }
}

extension AcceptedHosts {
    fileprivate var prefixes: [HostPrefix] {
        switch self {
        case .any: [.anyIPv4, .anyIPv6]
        case .listed(let hosts): hosts
        }
    }
}
