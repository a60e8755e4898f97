internal import Glibc
internal import Testing

@testable internal import LinuxSources

@Suite("/sys/class/net") struct InterfaceFilesTests {
    private static func read(_ fixture: Fixture) throws -> [NetworkInterface] {
        try InterfaceSource(roots: fixture.roots).read()
    }

    private static func interface(
        _ name: String, of fixture: Fixture
    ) throws -> NetworkInterface {
        try #require(try read(fixture).first { $0.name == name })
    }

    @Test(arguments: [
        (Fixture.bareMetal, ["lo", "eno1", "eno2", "bond0", "bond0.100", "br0", "wg0"]),
        (.laptop, ["lo", "enp0s25", "wlp3s0", "tun0"]),
        (.container, ["lo", "eth0"]),
    ])
    func `interfaces are sorted by index`(fixture: Fixture, names: [String]) throws {
        #expect(try Self.read(fixture).map(\.name) == names)
    }

    @Test func `a card in a bond has every attribute`() throws {
        var card = NetworkInterface(index: 2, name: "eno1")
        card.alias = "uplink A, rack 12"
        card.hardwareType = 1
        card.hasBusDevice = true
        card.flags = [
            .up, .broadcast, .running, .promiscuous, .slave, .multicast, .lowerUp,
        ]
        card.operationalState = .up
        card.mtu = 9000
        card.hardwareAddress = [0x3C, 0xEC, 0xEF, 0x10, 0x20, 0x30]
        card.speedMegabits = 10_000
        card.duplex = .full
        card.hasCarrier = true
        card.carrierChanges = 3
        card.masterIndex = 4
        card.statistics.rxOctets = .max
        card.statistics.rxPackets = 1 << 63
        card.statistics.rxErrors = 7
        card.statistics.rxDropped = 11
        card.statistics.rxFIFOErrors = 1
        card.statistics.rxFrameErrors = 3
        card.statistics.rxMulticast = 52_110
        card.statistics.rxNoHandler = 19
        card.statistics.txOctets = 5_120_034_117
        card.statistics.txPackets = 40_021
        card.statistics.txErrors = 2
        card.statistics.txDropped = 5
        card.statistics.txFIFOErrors = 1
        card.statistics.txCarrierErrors = 4
        #expect(try Self.interface("eno1", of: .bareMetal) == card)
    }

    @Test func `a card without carrier is not running and has no speed`() throws {
        let card = try Self.interface("eno2", of: .bareMetal)
        #expect(card.flags.isDisjoint(with: [.running, .lowerUp]))
        #expect(card.operationalState == .down)
        #expect(!card.hasCarrier)
        #expect(card.speedMegabits == nil)
        #expect(card.duplex == nil)
    }

    @Test func `a VLAN stands on its trunk and is a port of its bridge`() throws {
        let vlan = try Self.interface("bond0.100", of: .bareMetal)
        #expect(vlan.linkKind == "vlan")
        #expect(vlan.lowerIndex == 4)
        #expect(vlan.masterIndex == 6)
        #expect(vlan.alias == "customer 100")
        #expect(!vlan.hasBusDevice)
    }

    @Test(
        arguments: [
            (Fixture.bareMetal, "bond0", "bond"), (.bareMetal, "br0", "bridge"),
            (.bareMetal, "wg0", "wireguard"), (.laptop, "tun0", "tun"), (.laptop, "wlp3s0", nil),
            (.container, "eth0", nil), (.container, "lo", nil),
        ] as [(Fixture, String, String?)])
    func `the kind is the device type, or a tun's flags`(
        fixture: Fixture, name: String, kind: String?
    ) throws {
        #expect(try Self.interface(name, of: fixture).linkKind == kind)
    }

    @Test func `a bridge of unknown duplex has its speed`() throws {
        let bridge = try Self.interface("br0", of: .bareMetal)
        #expect(bridge.speedMegabits == 10_000)
        #expect(bridge.duplex == nil)
    }

    @Test func `a tunnel has no hardware address and no Ethernet speed`() throws {
        let tunnel = try Self.interface("tun0", of: .laptop)
        #expect(tunnel.hardwareType == 65_534)
        #expect(tunnel.hardwareAddress == [])
        #expect(tunnel.speedMegabits == nil)
        #expect(tunnel.flags.isSuperset(of: [.pointToPoint, .noARP, .running]))
    }

    @Test func `a wireless card without a key is dormant`() throws {
        let card = try Self.interface("wlp3s0", of: .laptop)
        #expect(card.isWireless)
        #expect(card.hasBusDevice)
        #expect(card.operationalState == .dormant)
        #expect(card.flags.contains(.dormant))
        #expect(!card.flags.contains(.running))
        #expect(card.speedMegabits == nil)
    }

    @Test func `an interface that is down refuses the question for its carrier`() throws {
        let card = try Self.interface("enp0s25", of: .laptop)
        #expect(!card.flags.contains(.up))
        #expect(!card.hasCarrier)
    }

    @Test func `a veth's peer in another namespace is not beneath it`() throws {
        #expect(try Self.interface("eth0", of: .container).lowerIndex == nil)
    }

    @Test func `roots of two hosts are an error, not an empty table`() {
        let roots = HostRoots(procfs: Fixture.laptop.roots.procfs, sysfs: "/nowhere")
        let error = failure { () throws(LinuxSourceError) in
            try InterfaceSource(roots: roots).read()
        }
        #expect(error?.source == "/nowhere/class/net/tun0/ifindex")
        #expect(error?.errorNumber == ENOENT)
    }

    @Test func `an interface without attributes was removed and is left out`() throws {
        // The laptop's names with the container's attributes: they share loopback.
        let roots = HostRoots(
            procfs: Fixture.laptop.roots.procfs, sysfs: Fixture.container.roots.sysfs)
        #expect(try InterfaceSource(roots: roots).read().map(\.name) == ["lo"])
    }
}
