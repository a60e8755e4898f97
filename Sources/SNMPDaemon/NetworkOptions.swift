internal import ArgumentParser
internal import SNMPAgentCore
internal import SNMPConfiguration

/// The options of `snmpagent serve` that say what of the network is shown, as they were written.
struct NetworkOptions: ParsableArguments {
    /// A full table of the Internet's routes has a million.
    private static let routeCounts = 0...10_000_000

    @Option(
        help: ArgumentHelp(
            "Interfaces to show, by name with * and ?; all unless given.", valueName: "pattern"))
    var includeInterface: [String] = []

    @Option(
        help: ArgumentHelp(
            "Interfaces to leave out, by name with * and ?.", valueName: "pattern"))
    var excludeInterface: [String] = []

    @Option(
        help: ArgumentHelp(
            "Routes to show at most, 10000 unless given; of a host with more none is shown.",
            valueName: "count"))
    var maxRoutes: Int?

    /// - Throws: ``DaemonError`` for what is no pattern, and a count outside of 0…10 000 000.
    func apply(to configuration: inout AgentConfiguration) throws(DaemonError) {
        if let maxRoutes {
            guard Self.routeCounts.contains(maxRoutes) else {
                let bounds = "\(Self.routeCounts.lowerBound) to \(Self.routeCounts.upperBound)"
                throw DaemonError("--max-routes", "expected \(bounds) routes, found \(maxRoutes)")
            }
            configuration.limits.maxRoutes = Setting(maxRoutes, RuleOrigin("--max-routes"))
        }
        let excluded = try Self.patterns("--exclude-interface", excludeInterface)
        if !excluded.isEmpty { configuration.shown.excludedInterfaces = excluded }
        let included = try Self.patterns("--include-interface", includeInterface)
        if !included.isEmpty { configuration.shown.includedInterfaces = included }
    }

    /// Refuses what no name can match, such as the lists in brackets that shells know.
    private static func patterns(
        _ option: String, _ words: [String]
    ) throws(DaemonError) -> [Setting<String>] {
        for word in words {
            let isPattern = word.allSatisfy { !"[]{}/:".contains($0) && !$0.isWhitespace }
            guard isPattern, !word.isEmpty else {
                throw DaemonError(option, "expected a name with * and ?, found \"\(word)\"")
            }
        }
        return words.map { Setting($0, RuleOrigin(option)) }
    }
}
