internal import ArgumentParser
internal import Logging
internal import SNMPAgent

/// The options of `snmpagent serve` that say where it listens, and how much it takes.
struct SocketOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "An address to listen at: [udp:|udp6:]host[:port]; port 161 unless given.",
            valueName: "address"))
    var listen: [String] = []

    @Flag(help: "Refuse to listen at an address or an interface that this host does not have.")
    var strictListen = false

    @Option(
        help: ArgumentHelp(
            "Datagrams to take of each source: so many in so many seconds, 1 unless given.",
            valueName: "count[/seconds]"))
    var rateLimit: String?
}

extension SocketOptions {
    func listening() -> Listening {
        Listening(addresses: listen, isStrict: strictListen)
    }

    /// - Throws: ``DaemonError`` for what is no limit.
    func limit() throws(DaemonError) -> RateLimit? {
        guard let rateLimit else { return nil }
        guard let limit = RateLimit(parsing: rateLimit) else {
            let (counts, periods) = (RateLimit.counts.upperBound, RateLimit.periods.upperBound)
            throw DaemonError(
                "--rate-limit",
                "expected 1 to \(counts) datagrams, or as many in 1 to \(periods) seconds "
                    + "(100/10), found \"\(rateLimit)\"")
        }
        return limit
    }
}
