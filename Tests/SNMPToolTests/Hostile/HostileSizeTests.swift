import SNMP
import TestAgents
import TestPrograms
import TestRandom
import Testing

/// Names and values as long as they can be, and walks without end.
extension HostilePeerTests {
    /// As long as a reply can hold.
    static let longestValue = SeededText.octets(65_400)

    private enum SeededText {
        static func octets(_ count: Int) -> [UInt8] {
            var generator = SeededGenerator(seed: seed)
            return generator.octets(count)
        }
    }

    @Test(arguments: ["-Ox", "-Oa", "-OxT", "-OQ", "-Oqv", "-On", "-OX", "--json", "--csv"])
    func `a value of 65 400 octets takes the lines of its format`(options: String) async throws {
        // sysDescr, whose text is hinted, and an object of which nothing is known.
        let name: [ObjectIdentifier] = [
            [1, 3, 6, 1, 2, 1, 1, 1, 0], [1, 3, 6, 1, 4, 1, 99, 1, 0],
        ]
        for name in name {
            let agent = try await FakeAgent { request, _ in
                let value = ObjectSyntax.octetString(OctetString(Self.longestValue))
                return [.message(request.reply([VarBind(name, value)]))]
            }
            let ending = try await agent.run("get -csecret -t30 \(options) HOST \(name)")
            #expect(ending.status == 0)
            #expect(ending.errors == "")
            let isText = !ending.output.unicodeScalars.contains {
                $0.value < 0x20 && $0 != "\n" && $0 != "\t" || 0x7F...0x9F ~= $0.value
            }
            #expect(isText, "\(options) of \(name)")
            let isHex = Self.isHex(options, name)
            let count = (Self.longestValue.count + 15) / 16
            #expect(
                ending.output.split(separator: "\n").count
                    == (isHex ? count : options.hasSuffix("csv") ? 2 : 1),
                "\(options) of \(name)")
        }
    }

    /// Whether the value is shown as hexadecimal octets, in lines of 16.
    private static func isHex(_ options: String, _ name: ObjectIdentifier) -> Bool {
        switch options {
        case "-Oa", "-Oqv", "--json", "--csv": false
        // By numbers there are no hints.
        case "-On": true
        default: !name.hasPrefix([1, 3, 6, 1, 2, 1])
        }
    }

    @Test func `names of 128 sub-identifiers are walked`() async throws {
        let root: [UInt32] = [1, 3, 6, 1, 4, 1, 99, 1]
        let names = try (0..<20).map { (row: UInt32) in
            try ObjectIdentifier(
                root + Array(repeating: UInt32.max, count: 127 - root.count) + [row])
        }
        let tree = FakeTree(
            names.map { VarBind($0, .integer(1)) } + [VarBind([1, 3, 6, 1, 4, 1, 99, 2], .null)])
        for command in ["walk", "walk --getnext", "bulkwalk -Cr7", "walk -v1"] {
            let agent = try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
            let ending = try await agent.run(
                "\(command) -csecret -t30 -On HOST 1.3.6.1.4.1.99.1")
            let output = names.map { ".\($0) = INTEGER: 1\n" }.joined()
            #expect(ending == Ending(output: output), "\(command)")
        }
    }

    @Test func `a name without room for a further sub-identifier ends what asks for one`()
        async throws
    {
        let storage: [UInt32] = [1, 3, 6, 1, 2, 1, 25, 2, 3, 1, 1]
        let name = try ObjectIdentifier(
            storage + Array(repeating: 1, count: 128 - storage.count))
        let tree = FakeTree([VarBind(name, .integer(1)), VarBind([1, 4], .null)])
        let agent = try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
        let ending = try await agent.run("df -csecret -t30 HOST")
        #expect(ending == Ending(output: HostileCommand.heading))
    }

    @Test(arguments: [1, 2, 3, 50, 1000], ["walk --getnext", "walk", "bulkwalk -Cr5"])
    func `with -Cc a loop of any length ends the walk`(
        length: Int, command: String
    ) async throws {
        let agent = try await FakeAgent { request, position in
            let count = request.pdu?.type == .getBulkRequest ? 5 : 1
            let varBinds = (0..<count).map { index in
                let row = UInt32((position * count + index) % length)
                return VarBind([1, 3, 6, 1, 4, 1, 99, 1, 1, row], .integer(1))
            }
            return [.message(request.reply(varBinds))]
        }
        let ending = try await agent.run(
            "\(command) -Cc -On -csecret -t30 HOST 1.3.6.1.4.1.99.1")
        #expect(ending.status == 1)
        #expect(ending.errors.hasPrefix("Error: OID came again: .1.3.6.1.4.1.99.1.1."))
        #expect(ending.errors.count { $0 == "\n" } == 1)
        // A loop is found in the second or the third round of requests that it takes.
        #expect(agent.requests.count <= 4 * length + 4)
    }

    @Test(arguments: [0, 1, 2, 3]) func `a response to GetBulk shorter than its non-repeaters`(
        count: Int
    ) async throws {
        let agent = try await FakeAgent { request, _ in
            [
                .message(
                    request.reply(
                        (0..<count).map { VarBind([1, 3, 6, 1, 4, 1, 99, 9, UInt32($0)], .null) }))
            ]
        }
        let ending = try await agent.run(
            "bulkget -On -Cn3 -Cr2 -csecret -t30 HOST 1.3.1 1.3.2 1.3.3")
        let output = (0..<count).map { ".1.3.6.1.4.1.99.9.\($0) = NULL\n" }.joined()
        let errors =
            count == 0 ? "Error: variables asked for: 3, in the response: 0\n" : ""
        #expect(ending == Ending(status: count == 0 ? 1 : 0, output: output, errors: errors))
    }

    @Test func `columns that are seen and never there are no way round the limit`() async throws {
        // What comes after a column's name is in the next column but one, and there is no row.
        let agent = try await FakeAgent { request, _ in
            guard let name = request.pdu?.variableBindings.first?.name else { return [] }
            var next = Array(name.subIdentifiers.prefix(11)) + [1]
            if name.count > 10 { next[10] += 2 }
            let isFirst = name.count < 11
            let varBinds = isFirst ? (1...3).map { VarBind(Self.cell(2, $0), .integer(1)) } : []
            let beyond = (try? ObjectIdentifier(next)).map { [VarBind($0, .integer(1))] } ?? []
            return [.message(request.reply(varBinds + (isFirst ? [] : beyond)))]
        }
        let ending = try await agent.run(
            "walk --parallel 4 --max-varbinds 40 -On -csecret -t30 HOST sysORTable")
        #expect(ending.status == 1)
        #expect(
            ending.errors == "Error: more than 40 variables; --max-varbinds allows for more\n")
        // Each request gives something, or its fellow at the same time does.
        #expect(agent.requests.count <= 200)
    }

    private static func cell(_ column: UInt32, _ row: UInt32) -> ObjectIdentifier {
        [1, 3, 6, 1, 2, 1, 1, 9, 1, 1, column, row]
    }

    @Test func `hosts of a file are shown as text`() async throws {
        let host = "h\u{1B}[2J\u{9B}1"
        let ending = try await Program.snmp.run(
            ["get", "-csecret", "-t0.1", "-r0", "--host", host, "1.3.6.1"],
            environment: NetSNMP.ownEnvironment)
        #expect(ending.status == 1)
        #expect(ending.errors.hasPrefix("h.[2J..1: "))
        #expect(!ending.errors.contains("\u{1B}"))
    }
}
