import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite("What ends a command") struct LimitTests {
    @Test(arguments: ["get", "walk", "bulkwalk", "table", "df", "status"])
    func `the deadline ends everything`(command: String) async throws {
        let agent = try await FakeAgent { _, _ in [] }
        let object =
            switch command {
            case "df", "status": ""
            case "table": "ifTable"
            default: "1.3.6.1"
            }
        let ending = try await agent.run(
            "\(command) -csecret -t3600 --deadline 0.2 HOST \(object)")
        #expect(ending.status == 1)
        #expect(ending.errors == "Error: no answer before the deadline\n")
    }

    @Test func `what came before the deadline is printed`() async throws {
        let tree = FakeTree.rows(200)
        let agent = try await FakeAgent { request, position in
            position < 1 ? [.message(tree.reply(to: request))] : []
        }
        let ending = try await agent.run(
            "bulkwalk -On -Cr2 -csecret -t3600 --deadline 0.5 HOST 1.3.6.1.4.1.99.1")
        let lines = (0..<2).map { ".1.3.6.1.4.1.99.1.1.\($0 * 100) = Gauge32: \($0)\n" }
        #expect(
            ending
                == Ending(
                    status: 1, output: lines.joined(),
                    errors: "Error: no answer before the deadline\n"))
    }

    @Test(arguments: ["walk", "walk --getnext", "bulkwalk"])
    func `a walk ends at the number of variables it is limited to`(command: String) async throws {
        let tree = FakeTree.rows(200)
        let agent = try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
        let line = "\(command) -On -csecret -t30 HOST 1.3.6.1.4.1.99.1"
        let lines = (0..<25).map { ".1.3.6.1.4.1.99.1.1.\($0 * 100) = Gauge32: \($0)\n" }
        #expect(
            try await agent.run("\(line) --max-varbinds 25")
                == Ending(
                    status: 1, output: lines.joined(),
                    errors: "Error: more than 25 variables; --max-varbinds allows for more\n"))
        let ending = try await agent.run("\(line) --max-varbinds 0 -Cp")
        #expect(ending.output.hasSuffix("Variables found: 200\n"))
        #expect(ending.status == 0)
    }
}
