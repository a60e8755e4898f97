import SNMP
import SNMPAgentCore
import Testing

@Suite("RFC 3416 §4.2.2 GetNextRequest-PDU") struct GetNextRequestTests {
    private let agent: TestAgent

    init() throws {
        agent = try TestAgent(Fixture.groups)
    }

    @Test func `a walk from 0.0 meets every instance once, in order`() throws {
        var name = ObjectIdentifier.zeroDotZero
        for expected in Fixture.varBinds {
            #expect(try agent.getNext(name) == .response([expected]))
            name = expected.name
        }
        #expect(try agent.getNext(name) == .response([VarBind(name, .endOfMibView)]))
    }

    @Test(
        arguments: [
            // Below, at and inside a subtree; an instance; between two; behind a subtree.
            ([0, 0], [1, 3, 6, 1, 2, 1, 1, 1, 0]),
            ([1, 3, 6, 1, 2, 1, 1], [1, 3, 6, 1, 2, 1, 1, 1, 0]),
            ([1, 3, 6, 1, 2, 1, 1, 1], [1, 3, 6, 1, 2, 1, 1, 1, 0]),
            ([1, 3, 6, 1, 2, 1, 1, 1, 0], [1, 3, 6, 1, 2, 1, 1, 2, 0]),
            ([1, 3, 6, 1, 2, 1, 1, 1, 0, 0], [1, 3, 6, 1, 2, 1, 1, 2, 0]),
            ([1, 3, 6, 1, 2, 1, 1, 4_294_967_295], [1, 3, 6, 1, 2, 1, 2, 1, 0]),
            ([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 3], [1, 3, 6, 1, 2, 1, 2, 2, 1, 10, 1]),
            ([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 4_294_967_295], [1, 3, 6, 1, 2, 1, 2, 2, 1, 10, 1]),
            ([1, 3, 6, 1, 2, 1, 30], [1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 1, 1]),
        ] as [(ObjectIdentifier, ObjectIdentifier)])
    func `the first instance behind the name is answered`(
        name: ObjectIdentifier, next: ObjectIdentifier
    ) throws {
        #expect(try agent.getNext(name) == .response([Fixture.varBind(next)]))
    }

    @Test(
        arguments: [
            [1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 18, 3], [1, 3, 6, 1, 2, 1, 31, 1, 1, 4_294_967_295],
            [1, 3, 6, 1, 2, 1, 32], [1, 39], [2, 0], [2, 4_294_967_295],
        ] as [ObjectIdentifier])
    func `past the last instance endOfMibView stands beside the name asked for`(
        name: ObjectIdentifier
    ) throws {
        #expect(try agent.getNext(name) == .response([VarBind(name, .endOfMibView)]))
    }

    @Test func `sub-identifiers are ordered as unsigned numbers up to 2^32-1`() throws {
        let numbers: [UInt32] = [
            0, 1, 127, 128, 255, 256, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_455,
            268_435_456, 2_147_483_647, 2_147_483_648, 4_294_967_294, 4_294_967_295,
        ]
        let object: ObjectIdentifier = [1, 3, 6, 1, 9, 1]
        let varBinds = try numbers.enumerated().map { position, number in
            VarBind(try object.appending(number), .integer(Int32(position)))
        }
        let agent = try TestAgent([
            FixedGroup(
                subtrees: [[1, 3, 6, 1, 9]], objects: [object], varBinds: varBinds.reversed())
        ])
        for (varBind, next) in zip(varBinds, varBinds.dropFirst()) {
            #expect(try agent.getNext(varBind.name) == .response([next]))
        }
    }

    @Test(arguments: [(127, nil), (128, .notAMessage)] as [(UInt8, DropReason?)])
    func `a name of 128 sub-identifiers is answered, of 129 is dropped`(
        contentCount: UInt8, reason: DropReason?
    ) {
        // The first octet of the name stands for two sub-identifiers, 1.3, each other for one.
        let octets: [UInt8] =
            [0x30, 0x81, contentCount + 34, 0x02, 0x01, 0x01, 0x04, 0x06] + Array("public".utf8)
            + [0xA1, 0x81, contentCount + 20, 0x02, 0x01, 0x07, 0x02, 0x01, 0x00, 0x02, 0x01, 0x00]
            + [0x30, 0x81, contentCount + 8, 0x30, 0x81, contentCount + 5]
            + [0x06, 0x81, contentCount, 0x2B] + Array(repeating: 1, count: Int(contentCount) - 1)
            + [0x05, 0x00]
        #expect(agent.outcome(octets).dropReason == reason)
    }

    @Test func `a name of 128 long sub-identifiers is answered`() throws {
        let longest = try ObjectIdentifier(
            [1, 3, 6, 1, 2, 1, 1, 1] + Array(repeating: 4_294_967_295, count: 120))
        #expect(
            try agent.getNext(longest)
                == .response([Fixture.varBind([1, 3, 6, 1, 2, 1, 1, 2, 0])]))
        #expect(try agent.get(longest) == .response([VarBind(longest, .noSuchInstance)]))
    }

    @Test func `each varbind is answered by itself, in the request's order`() throws {
        let answer = try agent.getNext(
            [1, 3, 6, 1, 2, 1, 2, 2, 1, 2], [2, 1], [0, 0], [1, 3, 6, 1, 2, 1, 2, 2, 1, 2])
        #expect(
            answer
                == .response([
                    Fixture.varBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 1]),
                    VarBind([2, 1], .endOfMibView),
                    Fixture.varBind([1, 3, 6, 1, 2, 1, 1, 1, 0]),
                    Fixture.varBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 1]),
                ]))
    }

    @Test func `an agent without groups, or without instances, is all endOfMibView`() throws {
        let empty = FixedGroup(subtrees: [[1, 3, 6]], varBinds: [])
        for agent in [try TestAgent([]), try TestAgent([empty])] {
            #expect(try agent.getNext([0, 0]) == .response([VarBind([0, 0], .endOfMibView)]))
            #expect(
                try agent.getNext([1, 3, 6]) == .response([VarBind([1, 3, 6], .endOfMibView)]))
        }
    }
}
