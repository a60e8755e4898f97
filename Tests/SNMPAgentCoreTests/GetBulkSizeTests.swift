import SNMP
import Testing

@testable import SNMPAgentCore

@Suite("RFC 3416 §4.2.3 GetBulkRequest-PDU, size of the response") struct GetBulkSizeTests {
    private static let object: ObjectIdentifier = [1, 3, 6, 1, 9, 1]

    /// Rows 1, 2, … whose values are strings of so many octets.
    private static func rows(_ sizes: [Int]) -> [VarBind] {
        sizes.enumerated().map { position, size in
            VarBind(
                Fixture.instance(of: object, UInt32(position + 1)),
                .octetString(OctetString(Array(repeating: UInt8(ascii: "x"), count: size))))
        }
    }

    private static func agent(
        _ varBinds: [VarBind], bulkSize: Int = 1472, bulkFactor: Int = 0,
        maxMessageSize: Int = MessageLimits.maximum
    ) throws -> TestAgent {
        try TestAgent(
            [FixedGroup(subtrees: [[1, 3, 6, 1, 9]], objects: [object], varBinds: varBinds)],
            limits: MessageLimits(
                bulkSize: bulkSize, bulkFactor: bulkFactor, maxMessageSize: maxMessageSize))
    }

    /// Octets of the response that holds `varBinds`.
    private static func size(_ varBinds: some Sequence<VarBind>) -> Int {
        Message(community: TestAgent.community, pdu: .response(Array(varBinds))).encoded().count
    }

    @Test(arguments: [484, 485, 500, 1000, 1472, 9000, 65_507])
    func `a response is filled exactly as far as the next varbind fits`(bulkSize: Int) throws {
        let rows = Self.rows((0..<4000).map { $0 % 37 })
        let agent = try Self.agent(rows, bulkSize: bulkSize)
        let answer = try agent.getBulk([Self.object], maxRepetitions: .max)
        #expect(answer == Array(rows.prefix(answer.count)))
        #expect(Self.size(answer) <= bulkSize)
        #expect(Self.size(rows.prefix(answer.count + 1)) > bulkSize)
    }

    @Test(arguments: 124...260)
    func `a response of exactly the bulk size is sent, of one octet more is not`(
        size: Int
    ) throws {
        // Lengths of 127, 128, 255 and 256 octets are among them.
        let rows = Self.rows([size, 300, 1])
        let exact = Self.size(rows.prefix(2))
        #expect(exact > MessageLimits.minimum)
        let whole = try Self.agent(rows, bulkSize: exact)
        #expect(try whole.getBulk([Self.object], maxRepetitions: 9) == Array(rows.prefix(2)))
        let short = try Self.agent(rows, bulkSize: exact - 1)
        #expect(try short.getBulk([Self.object], maxRepetitions: 9) == Array(rows.prefix(1)))
    }

    @Test(arguments: [1, 2])
    func `nothing behind a varbind that does not fit is answered`(columns: Int) throws {
        let rows = Self.rows([100, 1400, 1, 1])
        let agent = try Self.agent(rows)
        let answer = try agent.getBulk(
            Array(repeating: Self.object, count: columns), maxRepetitions: 9)
        #expect(answer == Array(repeating: rows[0], count: columns))
    }

    @Test(arguments: [1, 2])
    func `a first varbind above the bulk size is answered alone`(columns: Int) throws {
        let rows = Self.rows([3000, 1, 1])
        let agent = try Self.agent(rows)
        let names = Array(repeating: Self.object, count: columns)
        #expect(try agent.getBulk(names, maxRepetitions: 9) == [rows[0]])
        #expect(try agent.getBulk(names, nonRepeaters: 1, maxRepetitions: 9) == [rows[0]])
    }

    @Test func `any value is read, whatever stands around it`() throws {
        let rows = Self.rows([10, 1500, 20, 65_000, 30, 2000, 40])
        let agent = try Self.agent(rows)
        var name = Self.object
        var read: [VarBind] = []
        while read.count < rows.count {
            let answer = try agent.getBulk([name], maxRepetitions: 10)
            read += answer
            name = try #require(answer.last).name
        }
        #expect(Array(read.prefix(rows.count)) == rows)
    }

    @Test func `a non-repeater that does not fit ends the response`() throws {
        let rows = Self.rows([700, 700, 700])
        let agent = try Self.agent(rows)
        let answer = try agent.getBulk(
            [Self.object, rows[0].name, rows[1].name, Self.object], nonRepeaters: 3,
            maxRepetitions: 9)
        #expect(answer == [rows[0], rows[1]])
    }

    @Test func `a first varbind above the largest message is tooBig`() throws {
        let agent = try Self.agent(Self.rows([600]), bulkSize: 484, maxMessageSize: 500)
        let answer = try agent.reply(
            to: .getBulkRequest(
                requestID: 7, nonRepeaters: 0, maxRepetitions: 1,
                variableBindings: [VarBind(Self.object)]))
        #expect(answer == .response([], status: .tooBig))
        #expect(agent.counters[.outTooBigs] == 1)
    }

    @Test(
        arguments: [
            // Asked for, and what it comes to: bulk size, largest message.
            (0, 0, 484, 484), (483, 483, 484, 484), (1472, 65_507, 1472, 65_507),
            (65_508, 65_508, 65_507, 65_507), (1472, 1000, 1000, 1000), (-1, .max, 484, 65_507),
        ])
    func `sizes are brought inside 484 to 65507`(
        bulkSize: Int, maxMessageSize: Int, bulk: Int, most: Int
    ) {
        let limits = MessageLimits(bulkSize: bulkSize, maxMessageSize: maxMessageSize)
        #expect(limits.bulkSize == bulk)
        #expect(limits.maxMessageSize == most)
    }
}
