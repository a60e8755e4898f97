import SNMP
import Testing

@Suite("RFC 3584 §3 translation of notifications") struct TrapTranslationTests {
    private static let enterprise: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 8072]
    private static let index = VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 1, 7], .integer(7))

    private static func trap(
        generic: Int32, specific: Int32 = 0, of enterprise: ObjectIdentifier = enterprise,
        _ varBinds: VarBindList = [index]
    ) -> TrapPDU {
        TrapPDU(
            enterprise: enterprise, agentAddress: 0xC000_0201, genericTrap: generic,
            specificTrap: specific, timestamp: 42, variableBindings: varBinds)
    }

    private static func list(
        _ name: ObjectIdentifier, _ varBinds: [VarBind] = [index]
    ) -> VarBindList {
        VarBindList(
            [
                VarBind([1, 3, 6, 1, 2, 1, 1, 3, 0], .timeTicks(42)),
                VarBind([1, 3, 6, 1, 6, 3, 1, 1, 4, 1, 0], .objectIdentifier(name)),
            ] + varBinds)
    }

    private static func enterprise(_ name: ObjectIdentifier) -> VarBind {
        VarBind([1, 3, 6, 1, 6, 3, 1, 1, 4, 3, 0], .objectIdentifier(name))
    }

    @Test(
        arguments: [
            (0, 0, [1, 3, 6, 1, 6, 3, 1, 1, 5, 1]), (2, 9, [1, 3, 6, 1, 6, 3, 1, 1, 5, 3]),
            (5, 0, [1, 3, 6, 1, 6, 3, 1, 1, 5, 6]),
            (6, 17, [1, 3, 6, 1, 4, 1, 8072, 0, 17]), (6, 0, [1, 3, 6, 1, 4, 1, 8072, 0, 0]),
            (6, .max, [1, 3, 6, 1, 4, 1, 8072, 0, 2_147_483_647]),
        ] as [(Int32, Int32, ObjectIdentifier)])
    func `§3.1 (2) snmpTrapOID is one of the six, or of the enterprise`(
        generic: Int32, specific: Int32, name: ObjectIdentifier
    ) {
        #expect(Self.trap(generic: generic, specific: specific).snmpTrapOID == name)
    }

    @Test(arguments: [(7, 0), (-1, 0), (6, -1)] as [(Int32, Int32)])
    func `§3.1 (2) numbers that no trap has are not translated`(generic: Int32, specific: Int32) {
        let trap = Self.trap(generic: generic, specific: specific)
        #expect(trap.snmpTrapOID == nil)
        #expect(trap.translated(community: "public") == nil)
    }

    @Test func `§3.1 (2) an enterprise that leaves no room is not translated`() throws {
        let long = try ObjectIdentifier([1] + [UInt32](repeating: 3, count: 126))
        #expect(Self.trap(generic: 6, of: long).snmpTrapOID == nil)
    }

    @Test func `§3.1 (4) the three objects of a proxy come last, unless they are there`() {
        let address = VarBind([1, 3, 6, 1, 6, 3, 18, 1, 3, 0], .ipAddress(0xC000_0201))
        let community = VarBind([1, 3, 6, 1, 6, 3, 18, 1, 4, 0], .octetString("secret"))
        let added = [address, community, Self.enterprise(Self.enterprise)]
        let coldStart: ObjectIdentifier = [1, 3, 6, 1, 6, 3, 1, 1, 5, 1]
        #expect(
            Self.trap(generic: 0).translated(community: "secret")
                == Self.list(coldStart, [Self.index] + added))
        let other = VarBind(address.name, .ipAddress(1))
        #expect(
            Self.trap(generic: 0, [other]).translated(community: "secret")
                == Self.list(coldStart, [other, community, Self.enterprise(Self.enterprise)]))
    }

    @Test func `§3.2 (1) a generic trap's enterprise is snmpTrapEnterprise, or snmpTraps`() {
        let linkDown: ObjectIdentifier = [1, 3, 6, 1, 6, 3, 1, 1, 5, 3]
        let named = Self.list(linkDown, [Self.index, Self.enterprise(Self.enterprise)])
        #expect(
            TrapPDU(translating: named, agentAddress: 0xC000_0201) == Self.trap(generic: 2))
        #expect(
            TrapPDU(translating: Self.list(linkDown), agentAddress: 0xC000_0201)
                == Self.trap(generic: 2, of: [1, 3, 6, 1, 6, 3, 1, 1, 5]))
    }

    @Test(
        arguments: [
            ([1, 3, 6, 1, 4, 1, 8072, 0, 17], 17), ([1, 3, 6, 1, 4, 1, 8072, 17], 17),
            ([1, 3, 6, 1, 4, 1, 8072, 0, 0], 0),
        ] as [(ObjectIdentifier, Int32)])
    func `§3.2 (1) and (4) any other loses its last number, and a zero before it`(
        name: ObjectIdentifier, specific: Int32
    ) {
        #expect(
            TrapPDU(translating: Self.list(name), agentAddress: 0xC000_0201)
                == Self.trap(generic: 6, specific: specific))
    }

    @Test func `§3.2 (1) what is beside the six generic traps is none of them`() {
        for last: UInt32 in [0, 7] {
            let name = Self.list([1, 3, 6, 1, 6, 3, 1, 1, 5, last])
            #expect(TrapPDU(translating: name, agentAddress: 0)?.genericTrap == 6, "\(last)")
        }
    }

    @Test(
        arguments: [
            [], [index], list([1, 3]), list([1, 3, 6, 1, 4_294_967_295]),
            VarBindList(list([1, 3, 6, 1]).reversed()),
            list([1, 3, 6, 1, 4, 1, 8072, 0, 17], [VarBind([1, 3, 6, 1], .counter64(1))]),
        ] as [VarBindList])
    func `§3.2 what version 1 cannot say is not translated`(list: VarBindList) {
        #expect(TrapPDU(translating: list, agentAddress: 0) == nil)
    }

    @Test(arguments: Array(-1...7) as [Int32])
    func `there and back a trap stays the same`(generic: Int32) throws {
        let trap = Self.trap(generic: generic, specific: generic == 6 ? 5 : 0, [])
        guard let list = trap.translated(community: "public") else {
            #expect(!(0...6).contains(generic))
            return
        }
        var back = try #require(TrapPDU(translating: list, agentAddress: 0xC000_0201))
        // The address and the community, which version 1 has elsewhere.
        #expect(back.variableBindings.count == 2)
        back.variableBindings = []
        #expect(back == trap)
    }
}
