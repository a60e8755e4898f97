internal import Testing

@testable internal import LinuxSources

@Suite("/sys/class/net/NAME/speed") struct LinkSettingsTests {
    /// Attributes that say 10000 and full of whoever asks.
    private static let attributes = SysClassNet(roots: Fixture.container.roots, name: "eth0")

    private static func card(
        kind: String? = nil, hardwareType: UInt16 = 1, hasCarrier: Bool = true,
        flags: InterfaceFlags = [.up]
    ) -> NetworkInterface {
        var card = NetworkInterface(index: 2, name: "eth0")
        card.linkKind = kind
        card.hardwareType = hardwareType
        card.hasCarrier = hasCarrier
        card.flags = flags
        return card
    }

    @Test(arguments: [nil, "bond", "bridge", "vlan", "tun", "a kind of next year"])
    func `an Ethernet link with carrier is read`(kind: String?) throws {
        let settings = try LinkSettings(reading: Self.attributes, of: Self.card(kind: kind))
        #expect(settings.speedMegabits == 10_000)
        #expect(settings.duplex == .full)
    }

    @Test(arguments: [
        card(kind: "ifb"), card(kind: "dummy"), card(hardwareType: 65_534),
        card(hardwareType: 772, flags: [.up, .loopback]), card(flags: [.up, .loopback]),
        card(hasCarrier: false), card(kind: "veth", hasCarrier: false),
    ])
    func `a link that cannot have a speed is not read`(interface: NetworkInterface) throws {
        let settings = try LinkSettings(reading: Self.attributes, of: interface)
        #expect(settings.speedMegabits == nil)
        #expect(settings.duplex == nil)
    }

    @Test func `a veth says the same everywhere and is not read`() throws {
        let nowhere = SysClassNet(roots: HostRoots(sysfs: "/nowhere"), name: "eth0")
        let settings = try LinkSettings(reading: nowhere, of: Self.card(kind: "veth"))
        #expect(settings.speedMegabits == 10_000)
        #expect(settings.duplex == .full)
    }

    @Test func `a driver that does not know its speed says -1`() throws {
        let unknown = SysClassNet(roots: Fixture.bareMetal.roots, name: "eno2")
        let settings = try LinkSettings(reading: unknown, of: Self.card())
        #expect(settings.speedMegabits == nil)
        #expect(settings.duplex == nil)
    }

    @Test func `a driver that refuses is no error`() throws {
        // Loopback's driver answers EINVAL.
        let loopback = SysClassNet(roots: .local, name: "lo")
        let settings = try LinkSettings(reading: loopback, of: Self.card())
        #expect(settings.speedMegabits == nil)
    }
}
