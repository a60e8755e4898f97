internal import ArgumentParser
internal import Logging
internal import SNMPAgentCore
internal import SNMPConfiguration

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
    /// Addresses come in the place of the file's; a file without any means every address of IPv4,
    /// as in net-snmp.
    func apply(to configuration: inout AgentConfiguration, hasFile: Bool) {
        if !listen.isEmpty {
            configuration.listenAddresses = listen.map { Setting($0, RuleOrigin("--listen")) }
        } else if hasFile, configuration.listenAddresses.isEmpty {
            configuration.listenAddresses = [Setting("0.0.0.0", RuleOrigin("the default"))]
        }
        if let rateLimit {
            configuration.limits.rate = Setting(rateLimit, RuleOrigin("--rate-limit"))
        }
    }
}
