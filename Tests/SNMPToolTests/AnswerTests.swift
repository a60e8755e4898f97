import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite("What snmp prints of an agent's answers") struct AnswerTests {
    static let rows = "1.3.6.1.4.1.99.1"

    static func agent(_ tree: FakeTree) async throws -> FakeAgent {
        try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
    }

    /// A tree that ends with its rows, of which the last is 1.3.6.1.4.1.99.1.1.200.
    static let ending = FakeTree(FakeTree.rowVarBinds(3))
    static let rowLines = (0..<3).map { ".1.3.6.1.4.1.99.1.1.\($0 * 100) = Gauge32: \($0)\n" }
        .joined()

    typealias Row = (line: String, status: Int32, output: String, errors: String)

    static let noSuchName = """
        Error in packet
        Reason: (noSuchName) There is no such variable name in this MIB.
        Failed object: .1.3.6.1.4.1.99.9.0


        """

    static let atTheEnd: [Row] = [
        (
            "walk -v2c -On HOST \(rows)", 0,
            rowLines + ".1.3.6.1.4.1.99.1.1.200 = No more variables left in this MIB View "
                + "(It is past the end of the MIB tree)\n", ""
        ),
        (
            "bulkwalk -v2c -On HOST \(rows)", 0,
            rowLines + ".1.3.6.1.4.1.99.1.1.200 = No more variables left in this MIB View "
                + "(It is past the end of the MIB tree)\n", ""
        ),
        ("walk -v1 -On HOST \(rows)", 0, rowLines + "End of MIB\n", ""),
        ("walk -v2c -On HOST \(rows).1.100", 0, ".1.3.6.1.4.1.99.1.1.100 = Gauge32: 1\n", ""),
        ("walk -v2c -On -CI HOST \(rows).1.100", 0, "", ""),
        (
            "walk -v2c -On -Cp HOST \(rows).1.50", 0,
            ".1.3.6.1.4.1.99.1.1.50 = No Such Instance currently exists at this OID\n"
                + "Variables found: 1\n", ""
        ),
        (
            "get -v2c -On HOST 1.3.6.1.4.1.99.9.0 \(rows).1.0", 0,
            ".1.3.6.1.4.1.99.9.0 = No Such Instance currently exists at this OID\n"
                + ".1.3.6.1.4.1.99.1.1.0 = Gauge32: 0\n", ""
        ),
        (
            "get -v1 -On HOST 1.3.6.1.4.1.99.9.0 \(rows).1.0", 2,
            ".1.3.6.1.4.1.99.1.1.0 = Gauge32: 0\n", noSuchName
        ),
        ("get -v1 -Cf -On HOST 1.3.6.1.4.1.99.9.0 \(rows).1.0", 2, "", noSuchName),
        (
            "getnext -v2c -On HOST 1.3.6.1.4.1.99.9.0", 0,
            ".1.3.6.1.4.1.99.9.0 = No more variables left in this MIB View "
                + "(It is past the end of the MIB tree)\n", ""
        ),
        (
            "getnext -v1 -On HOST 1.3.6.1.4.1.99.9.0", 2, "",
            noSuchName.replacing("packet\n", with: "packet.\n")
        ),
    ]

    @Test(arguments: atTheEnd) func `ends and exceptions`(_ row: Row) async throws {
        let agent = try await Self.agent(Self.ending)
        let ending = try await agent.run("\(row.line) -t30 -csecret")
        #expect(ending == Ending(status: row.status, output: row.output, errors: row.errors))
    }

    @Test(arguments: [
        ("get", "."), ("getnext", "."), ("bulkget", ""), ("walk --getnext", ""), ("walk -v1", ""),
        ("bulkwalk", ""),
    ])
    func `a silent agent is named as it was typed, with status 1`(
        _ command: String, _ period: String
    ) async throws {
        let agent = try await FakeAgent { _, _ in [] }
        let ending = try await agent.run("\(command) -csecret -t0.05 -r0 HOST 1.3.6.1")
        let errors = "Timeout: No Response from \(agent.peer)\(period)\n\(SilenceTests.notTold)\n"
        #expect(ending == Ending(status: 1, errors: errors))
    }

    @Test func `every try is the same message, request-id included`() async throws {
        let agent = try await FakeAgent { _, _ in [] }
        _ = try await agent.run("get -csecret -t0.05 -r3 HOST 1.3.6.1.4.1.99.0")
        let tries = agent.requests.filter { $0.version == .version2c }
        #expect(tries.count == 4)
        #expect(Set(tries).count == 1)
    }

    @Test func `an answer for another community is none`() async throws {
        let tree = Self.ending
        let agent = try await FakeAgent { request, _ in
            var reply = tree.reply(to: request)
            reply.community = "other"
            return [.message(reply)]
        }
        let ending = try await agent.run("get -csecret -t0.05 -r0 HOST \(Self.rows).1.0")
        let errors = "Timeout: No Response from \(agent.peer).\n\(SilenceTests.notTold)\n"
        #expect(ending == Ending(status: 1, errors: errors))
    }

    @Test func `octets after a message are ignored`() async throws {
        let tree = Self.ending
        let agent = try await FakeAgent { request, _ in
            [.octets(tree.reply(to: request).encoded() + [0, 0])]
        }
        let ending = try await agent.run("get -csecret -On -t30 HOST \(Self.rows).1.0")
        #expect(ending == Ending(output: ".1.3.6.1.4.1.99.1.1.0 = Gauge32: 0\n"))
    }
}
