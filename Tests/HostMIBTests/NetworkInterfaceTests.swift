import LinuxSources
import SNMP
import Testing

@testable import HostMIB

@Suite("RFC 2863: what an interface is") struct NetworkInterfaceTests {
    private static func interface(
        _ change: (inout NetworkInterface) -> Void
    ) -> NetworkInterface {
        var interface = NetworkInterface(index: 2, name: "eth0")
        change(&interface)
        return interface
    }

    @Test(
        arguments: [
            (1, 6), (24, 144), (32, 199), (512, 23), (768, 131), (769, 131), (772, 24),
            (776, 131), (778, 131), (801, 71), (802, 71), (803, 71), (823, 131), (65534, 1),
            (0, 1),
        ] as [(UInt16, Int32)])
    func `IANAifType-MIB: ifType by the kernel's hardware type`(_ type: UInt16, _ expected: Int32) {
        #expect(Self.interface { $0.hardwareType = type }.ifType == expected)
    }

    @Test(
        arguments: [
            ("bridge", 1, 209), ("vlan", 1, 135), ("bond", 1, 161), ("team", 1, 161),
            ("tun", 65534, 131), ("tun", 1, 6), ("wireguard", 65534, 131), ("vti", 768, 131),
            ("xfrm", 65534, 131), ("veth", 1, 6), ("dummy", 1, 6),
        ] as [(String, UInt16, Int32)])
    func `IANAifType-MIB: ifType by the kind of a virtual link`(
        _ kind: String, _ hardwareType: UInt16, _ expected: Int32
    ) {
        let interface = Self.interface {
            $0.hardwareType = hardwareType
            $0.linkKind = kind
        }
        #expect(interface.ifType == expected)
    }

    @Test func `IANAifType-MIB: a wireless interface is ieee80211, though its frames are Ethernet`()
    {
        let interface = Self.interface {
            $0.hardwareType = 1
            $0.isWireless = true
        }
        #expect(interface.ifType == 71)
    }

    @Test(
        arguments: [
            (nil, 0), (10, 10_000_000), (1000, 1_000_000_000), (4294, 4_294_000_000),
            (4295, .max), (10_000, .max), (400_000, .max), (Int.max, .max), (-1, 0),
        ] as [(Int?, UInt32)])
    func `§6 ifSpeed: bits per second, 4294967295 when there are more, 0 when unknown`(
        _ megabits: Int?, _ expected: UInt32
    ) {
        #expect(Self.interface { $0.speedMegabits = megabits }.ifSpeed == expected)
    }

    typealias State = (state: OperationalState, flags: InterfaceFlags, oper: Int32)

    @Test(
        arguments: [
            (.up, [.up, .running], 1),
            (.down, [.up], 2),
            (.testing, [.up], 3),
            (.unknown, [.up], 4),
            (.unknown, [.up, .running], 1),
            (.dormant, [.up, .dormant], 5),
            (.notPresent, [.up], 6),
            (.lowerLayerDown, [.up], 7),
        ] as [State])
    func `§3.1.13 ifOperStatus: up, down, testing, unknown, dormant, notPresent, lowerLayerDown`(
        _ row: State
    ) {
        let interface = Self.interface {
            $0.operationalState = row.state
            $0.flags = row.flags
        }
        #expect(interface.ifOperStatus == row.oper)
        #expect(interface.ifAdminStatus == 1)
    }

    @Test(
        arguments: OperationalState.allCases)
    func `§3.1.13: what is administratively down is down, whatever the driver keeps`(
        _ state: OperationalState
    ) {
        let interface = Self.interface {
            $0.operationalState = state
            $0.flags = [.running]
        }
        #expect(interface.ifOperStatus == 2)
        #expect(interface.ifAdminStatus == 2)
    }

    @Test(
        arguments: [
            ("", ""),
            ("uplink", "uplink"),
            (String(repeating: "a", count: 64), String(repeating: "a", count: 64)),
            (String(repeating: "a", count: 65), String(repeating: "a", count: 64)),
            // 2 octets each: 32 fit.
            (String(repeating: "é", count: 40), String(repeating: "é", count: 32)),
            // 63 + 2 octets.
            (String(repeating: "a", count: 63) + "é", String(repeating: "a", count: 63)),
            // 4 octets, with 62 before it.
            (String(repeating: "a", count: 62) + "😀", String(repeating: "a", count: 62)),
            (String(repeating: "a", count: 60) + "😀", String(repeating: "a", count: 60) + "😀"),
            // A value must not forge a line.
            ("to\nrack\u{1B}7\u{7F}", "to rack 7 "),
        ])
    func `§6 ifAlias: at most 64 octets, cut between characters`(
        _ alias: String, _ expected: String
    ) {
        #expect(Self.interface { $0.alias = alias }.ifAlias == .octetString(OctetString(expected)))
    }

    @Test(
        arguments: [
            ([], []), ([0, 0, 0, 0, 0, 0], []), ([2, 0, 0, 0, 0, 1], [2, 0, 0, 0, 0, 1]),
            ([192, 0, 2, 1], [192, 0, 2, 1]), ([0, 0, 0, 0], []),
        ] as [([UInt8], [UInt8])])
    func `§6 ifPhysAddress: the octets of the address, none where there is none`(
        _ address: [UInt8], _ expected: [UInt8]
    ) {
        #expect(
            Self.interface { $0.hardwareAddress = address }.ifPhysAddress == OctetString(expected))
    }
}
