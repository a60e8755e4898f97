import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite("Tables") struct TableTests {
    static func cell(_ column: UInt32, _ row: UInt32, _ value: ObjectSyntax) -> VarBind {
        VarBind([1, 3, 6, 1, 2, 1, 1, 9, 1, column, row], value)
    }

    /// sysORTable without sysORDescr.1 and sysORUpTime.2.
    static let sparse = FakeTree([
        cell(2, 1, .objectIdentifier([1, 3, 6, 1, 1])),
        cell(2, 2, .objectIdentifier([1, 3, 6, 1, 2])),
        cell(3, 2, .octetString("b\nb")), cell(3, 3, .octetString("c")),
        cell(4, 1, .timeTicks(100)), cell(4, 3, .timeTicks(300)),
        VarBind([1, 3, 6, 1, 2, 1, 2, 1, 0], .integer(0)),
    ])

    static func agent(_ tree: FakeTree) async throws -> FakeAgent {
        try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
    }

    static let sparseOutput = """
        SNMP table: SNMPv2-MIB::sysORTable

         index               sysORID sysORDescr  sysORUpTime
             1 SNMPv2-SMI::directory          ? 0:0:00:01.00
             2      SNMPv2-SMI::mgmt        b.b            ?
             3                     ?          c 0:0:00:03.00

        """

    @Test(arguments: ["-v2c", "-v2c -CB", "-v1"])
    func `a hole is a question mark`(options: String) async throws {
        let agent = try await Self.agent(Self.sparse)
        let ending = try await agent.run(
            "table \(options) -csecret -t30 -Ci HOST sysORTable")
        #expect(ending == Ending(output: Self.sparseOutput))
    }

    @Test func `what came before a failure is shown`() async throws {
        let tree = Self.sparse
        let agent = try await FakeAgent { request, position in
            position < 2 ? [.message(tree.reply(to: request))] : []
        }
        let ending = try await agent.run(
            "table -v2c -CB -csecret -t0.1 -r0 -Ci HOST sysORTable")
        let lines = Self.sparseOutput.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(ending.output == lines.dropLast(2).joined(separator: "\n") + "\n")
        #expect(ending.errors.hasPrefix("Timeout: No Response from \(agent.peer)\n"))
        #expect(ending.status == 1)
    }

    @Test func `columns that the module does not have are told`() async throws {
        let agent = try await Self.agent(
            FakeTree([Self.cell(2, 1, .objectIdentifier([1, 3])), Self.cell(5, 1, .integer(1))]))
        let ending = try await agent.run("table -csecret -t30 -CH -Cf , HOST sysORTable")
        let output = """
            SNMPv2-SMI::org,?,?
            SNMPv2-MIB::sysORTable: WARNING: More columns on agent than in MIB

            """
        #expect(ending == Ending(output: output))
    }

    /// hrStorageTable: description, units, size and used of each row.
    static func storage(_ rows: [(OctetString, Int32, Int32, Int32)]) -> FakeTree {
        let entry: [UInt32] = [1, 3, 6, 1, 2, 1, 25, 2, 3, 1]
        return FakeTree(
            rows.enumerated().flatMap { index, row in
                let values: [(UInt32, ObjectSyntax)] = [
                    (1, .integer(Int32(index + 1))), (3, .octetString(row.0)),
                    (4, .integer(row.1)), (5, .integer(row.2)), (6, .integer(row.3)),
                ]
                return values.compactMap { column, value in
                    (try? ObjectIdentifier(entry + [column, UInt32(index + 1)])).map {
                        VarBind($0, value)
                    }
                }
            })
    }

    @Test func `df: a negative size is its 32 bits, and no value makes a line`() async throws {
        let agent = try await Self.agent(
            Self.storage([("/", 4096, -1, 1024), ("a\nb", 1024, 100, 50)]))
        let ending = try await agent.run("df -csecret -t30 HOST")
        let output = """
            Description              Size (kB)            Used       Available Used%
            /                      17179869180            4096     17179865084    0%
            a.b                            100              50              50   50%

            """
        #expect(ending == Ending(output: output))
    }

    @Test func `status: sums beyond 31 bits`() async throws {
        let entry: [UInt32] = [1, 3, 6, 1, 2, 1, 2, 2, 1]
        let rows = try (1...2).flatMap { (row: UInt32) in
            try [(8, ObjectSyntax.integer(Int32(row)))].map { column, value in
                VarBind(try ObjectIdentifier(entry + [column, row]), value)
            }
                + [11, 12, 17, 18].map { (column: UInt32) in
                    VarBind(try ObjectIdentifier(entry + [column, row]), .counter32(.max))
                }
        }
        let agent = try await Self.agent(
            FakeTree(
                rows + [
                    VarBind([1, 3, 6, 1, 2, 1, 1, 1, 0], .octetString("a\u{1B}b")),
                    VarBind([1, 3, 6, 1, 2, 1, 1, 3, 0], .timeTicks(8_640_001)),
                    VarBind([1, 3, 6, 1, 2, 1, 4, 3, 0], .counter32(.max)),
                ]))
        let ending = try await agent.run("status -csecret -t30 HOST")
        let lines = ending.output.split(separator: "\n")
        #expect(lines.first?.hasSuffix("]=>[a.b] Up: 1 day, 0:00:00.01") == true)
        #expect(
            lines.dropFirst() == [
                "Interfaces: 2, Recv/Trans packets: 17179869180/17179869180 | IP: 4294967295/0",
                "1 interface is down!",
            ])
    }
}
