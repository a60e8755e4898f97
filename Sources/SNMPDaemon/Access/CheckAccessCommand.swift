internal import ArgumentParser
internal import FoundationEssentials
internal import Logging
internal import SNMP
internal import SNMPAgentCore
internal import SNMPConfiguration
internal import SNMPNames

/// `snmpagent check-access`: what the daemon would do with a request, and by which rule.
struct CheckAccessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-access",
        abstract: "Tell whether a community may read, from where, and by which rule.",
        discussion: """
            The rules are those of the file and, behind --, of the options that serve is started \
            with: check-access --community NAME --from ADDRESS -- --accept-host SOURCE. The status is 0 for a request that is answered, 2 for one that is dropped or whose OID \
            is not in the view, and 1 for a fault.
            """)

    @OptionGroup var file: ConfigurationOption

    @Option(help: ArgumentHelp("The community of the request.", valueName: "name"))
    var community: String?

    @Option(
        help: ArgumentHelp(
            "Where the request comes from; repeatable with --matrix.", valueName: "address"))
    var from: [String] = []

    @Option(help: ArgumentHelp("What it asks for.", valueName: "oid"))
    var oid: String?

    @Option(name: .customLong("snmp-version"), help: ArgumentHelp("1 or 2c.", valueName: "version"))
    var version = "2c"

    @Flag(help: "Show a table of all communities against sources.")
    var matrix = false

    @Flag(help: "Print JSON.")
    var json = false

    @Argument(
        parsing: .postTerminator,
        help: ArgumentHelp("The options of serve.", valueName: "option"))
    var options: [String] = []

    func run() async throws {
        let access = try await rules()
        let sources = try from.map { word throws(DaemonError) in try Self.source(word) }
        let version = try snmpVersion()
        guard !matrix else {
            let table = AccessMatrix(access, sources: sources, version: version)
            return print(json ? try Self.encode(table) : "\(table)")
        }
        guard let community else { throw DaemonError("--community", "expected a name") }
        guard sources.count == 1, let source = sources.first else {
            throw DaemonError("--from", "expected one address, found \(sources.count)")
        }
        let report = AccessReport(
            access, community: OctetString(community), version: version, from: source,
            oid: try name())
        print(json ? try Self.encode(report) : "\(report)")
        guard report.outcome == .answered, report.isReadable != false else { throw ExitCode(2) }
    }

    /// Those that the daemon has by the same file and options.
    private func rules() async throws -> AccessControl {
        let file = file.config.map { ["--config", $0] } ?? []
        let options = try ServeOptions.parse(file + options)
        let silent = Logger(label: "check-access") { _ in SwiftLogNoOpLogHandler() }
        return try await DaemonConfiguration(options, logger: silent).access
    }

    private static func source(_ word: String) throws(DaemonError) -> IPAddress {
        guard let address = IPAddress(parsing: word) else {
            throw DaemonError("--from", "expected an IPv4 or IPv6 address, found \"\(word)\"")
        }
        return address
    }

    private func snmpVersion() throws(DaemonError) -> SNMPVersion {
        switch version {
        case "1": return .version1
        case "2c": return .version2c
        default: throw DaemonError("--snmp-version", "expected 1 or 2c, found \"\(version)\"")
        }
    }

    private func name() throws(DaemonError) -> ObjectIdentifier? {
        guard let oid else { return nil }
        do {
            return try ObjectIdentifier(try ObjectTree.core.resolve(oid))
        } catch {
            throw DaemonError("--oid", "\(error)")
        }
    }

    private static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
