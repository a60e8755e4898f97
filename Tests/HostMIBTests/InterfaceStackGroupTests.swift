import SNMP
import Testing

@Suite("RFC 2863 §6: ifStackTable") struct InterfaceStackGroupTests {
    private static let ifStackEntry: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 31, 1, 2, 1]
    private static let ifStackLastChange: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 31, 1, 6, 0]

    /// Two cards in a bond, a VLAN on the bond, a bridge over the VLAN.
    private static func interfaces() -> [FixtureInterface] {
        var first = FixtureInterface("eth0", index: 2)
        first["master/ifindex"] = "4"
        var second = FixtureInterface("eth1", index: 3)
        second["master/ifindex"] = "4"
        var vlan = FixtureInterface("bond0.7", index: 5)
        vlan["iflink"] = "4"
        vlan["lower_bond0"] = ""
        vlan["master/ifindex"] = "6"
        return [
            FixtureInterface("lo", index: 1), first, second, FixtureInterface("bond0", index: 4),
            vlan, FixtureInterface("br0", index: 6),
        ]
    }

    @Test func `bridge, VLAN, bond and cards, with 0 above the highest and below the lowest`()
        throws
    {
        let host = try FixtureHost()
        try host.set(Self.interfaces())
        #expect(
            try host.reader().lines(Self.ifStackEntry)
                == ["0.1", "0.6", "1.0", "2.0", "3.0", "4.2", "4.3", "5.4", "6.5"]
                .map { "3.\($0) INTEGER 1" })
    }

    @Test func `ifStackLastChange: 0 until a layer comes or goes`() throws {
        let host = try FixtureHost()
        try host.set(Self.interfaces())
        let reader = try host.reader()
        #expect(try reader.get(Self.ifStackLastChange) == [.timeTicks(0)])
        try host.set(Array(Self.interfaces().dropLast()))
        var changed = ObjectSyntax.timeTicks(0)
        // A change in the first hundredth of a second has the time 0.
        for _ in 0..<2000 where changed == .timeTicks(0) {
            try host.set([FixtureInterface("lo", index: 1)])
            reader.collect()
            try host.set(Self.interfaces())
            reader.collect()
            changed = try reader.get(Self.ifStackLastChange)[0]
        }
        #expect(changed != .timeTicks(0))
    }
}
