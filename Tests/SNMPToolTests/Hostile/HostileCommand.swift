import SNMP
import SNMPTransport
import TestAgents
import TestPrograms
import Testing

/// A way to ask an agent, and how it ends beside an honest one and beside one without a reply.
struct HostileCommand: Sendable, CustomTestStringConvertible {
    /// Without community, timeout and retries.
    let line: String
    /// What is printed of ``tree``.
    let output: String
    /// What is printed where no reply comes: on standard output, and as errors; `HOST` is the host.
    var silentOutput = ""
    var silence = "Timeout: No Response from HOST"
    /// Whether one more request finds out why.
    var looksForReason = true

    var testDescription: String { line }

    /// Every tool that asks, in each of the ways it has.
    static let all: [HostileCommand] = [
        HostileCommand(
            line: "get -On HOST \(name(0)) \(name(100))", output: lines(0...1),
            silence: "Timeout: No Response from HOST."),
        HostileCommand(
            line: "getnext -On HOST \(root) \(name(0))", output: lines(0...1),
            silence: "Timeout: No Response from HOST."),
        HostileCommand(line: "bulkget -On -Cr2 HOST \(root)", output: lines(0...1)),
        HostileCommand(line: "walk -On HOST \(root)", output: lines(0...2)),
        HostileCommand(line: "walk -On --getnext HOST \(root)", output: lines(0...2)),
        HostileCommand(line: "walk -On -v1 HOST \(root)", output: lines(0...2)),
        HostileCommand(line: "walk -On --parallel 4 HOST sysORTable", output: columns),
        HostileCommand(line: "bulkwalk -On -Cr2 HOST \(root)", output: lines(0...2)),
        HostileCommand(line: "table -Ci HOST sysORTable", output: table),
        HostileCommand(line: "table -CB -Ci HOST sysORTable", output: table),
        HostileCommand(
            line: "df HOST", output: heading + disk, silentOutput: heading,
            silence: "snmpdf: Timeout"),
        HostileCommand(line: "status HOST", output: status),
        HostileCommand(line: "record HOST \(root)", output: record),
        HostileCommand(
            line: "access -On --rate 1000 HOST", output: access,
            silentOutput: "secret: no answer\n",
            silence: "", looksForReason: false),
    ]

    /// An inform, whose acknowledgement is a reply as any other.
    static let inform = HostileCommand(
        line: "inform HOST 1 1.3.6.1.6.3.1.1.5.1", output: "", silence: "snmpinform: Timeout",
        looksForReason: false)

    static let root = "1.3.6.1.4.1.99.1"

    static func name(_ row: UInt32) -> String { "\(root).1.\(row)" }

    private static func lines(_ rows: ClosedRange<UInt32>) -> String {
        rows.map { ".\(name($0 * 100)) = Gauge32: \($0)\n" }.joined()
    }

    private static let columns = """
        .1.3.6.1.2.1.1.9.1.2.1 = OID: .1.3.6.1.1
        .1.3.6.1.2.1.1.9.1.2.2 = OID: .1.3.6.1.2
        .1.3.6.1.2.1.1.9.1.3.1 = STRING: "a"
        .1.3.6.1.2.1.1.9.1.3.2 = STRING: "b"
        .1.3.6.1.2.1.1.9.1.4.1 = Timeticks: (100) 0:00:01.00
        .1.3.6.1.2.1.1.9.1.4.2 = Timeticks: (200) 0:00:02.00

        """
    private static let table = """
        SNMP table: SNMPv2-MIB::sysORTable

         index               sysORID sysORDescr  sysORUpTime
             1 SNMPv2-SMI::directory          a 0:0:00:01.00
             2      SNMPv2-SMI::mgmt          b 0:0:00:02.00

        """
    static let heading =
        "Description              Size (kB)            Used       Available Used%\n"
    private static let disk =
        "/                             4096            1024            3072   25%\n"
    private static let status = """
        [UDP: [AGENT]->[OWN]]=>[host] Up: 0:00:07.00
        Interfaces: 1, Recv/Trans packets: 3/7 | IP: 5/6

        """
    private static let record = """
        1.3.6.1.4.1.99.1.1.0|66|0
        1.3.6.1.4.1.99.1.1.100|66|1
        1.3.6.1.4.1.99.1.1.200|66|2

        """
    private static let access = """
        secret: 6 subtrees
          .1.3.6.1.2.1.1
          .1.3.6.1.2.1.2
          .1.3.6.1.2.1.4
          .1.3.6.1.2.1.25
          .1.3.6.1.4.1.99.1
          .1.3.6.1.4.1.99.2

        """

    /// What an honest agent has for every tool.
    static let tree: FakeTree = {
        let system: [UInt32] = [1, 3, 6, 1, 2, 1, 1]
        let interface: [UInt32] = [1, 3, 6, 1, 2, 1, 2, 2, 1]
        let storage: [UInt32] = [1, 3, 6, 1, 2, 1, 25, 2, 3, 1]
        let objects: [([UInt32], ObjectSyntax)] =
            [
                (system + [1, 0], .octetString("host")), (system + [3, 0], .timeTicks(700)),
                (system + [9, 1, 2, 1], .objectIdentifier([1, 3, 6, 1, 1])),
                (system + [9, 1, 2, 2], .objectIdentifier([1, 3, 6, 1, 2])),
                (system + [9, 1, 3, 1], .octetString("a")),
                (system + [9, 1, 3, 2], .octetString("b")),
                (system + [9, 1, 4, 1], .timeTicks(100)), (system + [9, 1, 4, 2], .timeTicks(200)),
                (interface + [8, 1], .integer(1)),
                ([1, 3, 6, 1, 2, 1, 4, 3, 0], .counter32(5)),
                ([1, 3, 6, 1, 2, 1, 4, 10, 0], .counter32(6)),
                (storage + [1, 1], .integer(1)), (storage + [3, 1], .octetString("/")),
                (storage + [4, 1], .integer(4096)), (storage + [5, 1], .integer(1024)),
                (storage + [6, 1], .integer(256)),
            ]
            + zip([11, 12, 17, 18] as [UInt32], [1, 2, 3, 4] as [UInt32]).map {
                (interface + [$0, 1], .counter32($1))
            }
        return FakeTree(
            objects.compactMap { name, value in
                (try? ObjectIdentifier(name)).map { VarBind($0, value) }
            } + FakeTree.rowVarBinds(3) + [VarBind([1, 3, 6, 1, 4, 1, 99, 2, 0], .integer(-2))])
    }()
}

extension HostileCommand {
    /// Runs it beside an agent that answers by `script`.
    ///
    /// - Parameter options: how long it waits, and how often.
    /// - Returns: how it ended, with what addresses and the end of the time make of it taken out,
    ///   and the requests that the agent saw.
    func run(
        _ options: String, _ script: @escaping FakeAgent.Script
    ) async throws -> (ending: Ending, requests: Int) {
        let agent = try await FakeAgent(script)
        let words = line.split(separator: " ", maxSplits: 1)
        let ending = try await agent.run("\(words[0]) -csecret \(options) \(words[1])")
        let output = ending.output.replacing(
            "\(agent.peer.host)]:\(agent.peer.port)", with: "AGENT]"
        )
        .replacing(#/->\[0\.0\.0\.0\]:\d+/#, with: "->[OWN]")
        let elsewhere = agent.elsewherePeer.map { "\($0)" } ?? "-"
        let errors = ending.errors.replacing("\(agent.peer)", with: "HOST")
            .replacing(elsewhere, with: "ELSEWHERE")
        return (
            Ending(status: ending.status, output: output, errors: errors), agent.requests.count
        )
    }
}
