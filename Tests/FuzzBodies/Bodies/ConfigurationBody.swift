import SNMPAgentCore
import SNMPConfiguration

/// Any file is read to its end: each fault is on one of its lines and told in one line, and what
/// is left of it makes rules.
enum ConfigurationBody {
    static func check(_ octets: [UInt8]) throws(Violation) -> Bool {
        let expectation = Expectation(input: octets)
        let source = MemorySource(octets: octets)
        let report = AgentConfiguration.parse(fileAt: MemorySource.path, from: source)
        for warning in report.warnings { try check(warning.origin, warning.text, expectation) }
        for fault in report.faults { try check(fault.origin, fault.reason, expectation) }

        let rules = report.configuration.access
        let hosts = Dictionary(
            rules.hostNames.map { ($0, Result<_, HostNameError>.success([HostPrefix.anyIPv4])) },
            uniquingKeysWith: { first, _ in first })
        switch Result(catching: { () throws(ConfigurationFaults) in
            try rules.accessControl(hosts: hosts)
        }) {
        case .success(let access):
            try expectation.expect(
                access.communities.count == rules.communities.count, "no community is lost")
        case .failure(let error):
            for fault in error.faults { try check(fault.origin, fault.reason, expectation) }
        }
        return report.faults.isEmpty
    }

    private static func check(
        _ origin: RuleOrigin, _ text: String, _ expectation: Expectation
    ) throws(Violation) {
        let lines = expectation.input.count { $0 == UInt8(ascii: "\n") } + 1
        let isPlace =
            switch origin.place {
            case MemorySource.path: 1...lines ~= origin.line ?? 0
            case MemorySource.included: 1...MemorySource.includedLines ~= origin.line ?? 0
            default: false
            }
        try expectation.expect(isPlace, "told of a line that is not there: \(origin)")
        try expectation.expect(
            !text.unicodeScalars.contains(where: \.isControl), "a fault is told in one line")
    }
}

/// A file that is the input, and what it may include.
private struct MemorySource: ConfigurationSource {
    static let path = "/etc/a.conf"
    static let included = "/etc/d/b.conf"
    static let includedLines = 3

    let octets: [UInt8]

    func readFile(_ path: String) throws(ConfigurationSourceError) -> ConfigurationFile {
        let octets =
            switch path {
            case Self.path: octets
            case Self.included: Array("rocommunity included\nview all included .1\nfault\n".utf8)
            default: throw ConfigurationSourceError.missing
            }
        return ConfigurationFile(identity: path, octets: octets)
    }

    func listDirectory(_ path: String) throws(ConfigurationSourceError) -> [String] {
        guard path == "/etc/d" || path == "/etc/d/" else { throw .missing }
        return ["b.conf", "c.conf"]
    }
}
