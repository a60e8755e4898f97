import SNMP
import SNMPText
import TestAgents
import TestPrograms
import Testing

@testable import SNMPTool

@Suite("Rows of a table are bounded") struct HostileTableTests {
    private static let entry: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 9, 1]

    private static func cell(
        _ column: UInt32, _ row: [UInt32], _ value: ObjectSyntax
    ) throws -> VarBind {
        VarBind(
            try ObjectIdentifier(Array(entry.subIdentifiers) + [column] + row), value)
    }

    /// How many rows of `cells` are taken in before they are too many for 100 000 octets.
    private static func count(_ cells: (_ row: UInt32) throws -> [VarBind]) throws -> Int {
        let formatter = VarBindFormatter(style: TextStyle())
        let shape = try TableShape(at: [1, 3, 6, 1, 2, 1, 1, 9], formatter.tree, formatter)
        var rows = TableRows(shape, formatter, largestSize: 100_000)
        for row in 1...1000 as ClosedRange<UInt32> where !rows.isTooLarge {
            for cell in try cells(row) { rows.add(cell) }
        }
        let count = rows.rows.count
        rows.removeRows()
        #expect(!rows.isTooLarge)
        return count
    }

    @Test func `by their places, where there is nothing in them`() throws {
        let count = try Self.count { [try Self.cell(3, [$0], .octetString(""))] }
        // 128 octets, three columns, the index as number and text.
        #expect((500...540).contains(count), "\(count)")
    }

    @Test func `by their indexes`() throws {
        let count = try Self.count {
            [try Self.cell(3, Array(repeating: .max, count: 100) + [$0], .octetString(""))]
        }
        // Four octets for a number and eleven for its text, a hundred times.
        #expect((55...65).contains(count), "\(count)")
    }

    @Test func `by the widest cell, of which each row is printed as wide`() throws {
        let wide = OctetString([UInt8](repeating: 0x78, count: 3000))
        let count = try Self.count {
            [try Self.cell(3, [$0], .octetString($0 == 1 ? wide : "x"))]
        }
        #expect((28...34).contains(count), "\(count)")
    }

    @Test func `beside an agent that sends one long value and many short ones`() async throws {
        let wide = OctetString([UInt8](repeating: 0x78, count: 60_000))
        let cells = try (1...5000).map {
            try Self.cell(3, [$0], .octetString($0 == 1 ? wide : "x"))
        }
        let tree = FakeTree(cells + [VarBind([1, 3, 6, 1, 2, 1, 2, 1, 0], .integer(0))])
        for command in ["table", "table -Ci"] {
            let agent = try await FakeAgent { request, _ in
                [.message(tree.reply(to: request, atMost: 60_800))]
            }
            let ending = try await agent.run("\(command) -csecret -t30 HOST sysORTable")
            #expect(
                ending
                    == Ending(
                        status: 1,
                        errors: "Error: more than 268435456 octets of SNMPv2-MIB::sysORTable\n"),
                "\(command)")
        }
    }
}

extension FakeTree {
    /// As an agent does that has room for so many octets.
    fileprivate func reply(to request: Message, atMost size: Int) -> Message {
        var reply = reply(to: request)
        while reply.encoded().count > size, let list = reply.pdu?.variableBindings, list.count > 1 {
            reply = request.reply(Array(list.prefix(list.count / 2)))
        }
        return reply
    }
}
