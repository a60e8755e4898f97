internal import Testing

@testable internal import LinuxSources

@Suite("RTM_NEWLINK of rtnetlink(7)") struct LinkMessageTests {
    private typealias Octets = NetlinkOctets

    private static let name = Octets.attribute(LinkAttribute.name, Octets.text("eth0"))

    private static func parse(_ payload: [UInt8]) throws(LinuxSourceError) -> NetworkInterface {
        try LinkMessage.parse(payload.span, payload.indices)
    }

    private static func kind(_ kind: String) -> [UInt8] {
        Octets.attribute(
            LinkAttribute.linkInfo | LinkAttribute.nested,
            Octets.attribute(2, [1, 2, 3]) + Octets.attribute(LinkAttribute.kind, Octets.text(kind))
        )
    }

    @Test func `every attribute of a VLAN has its place`() throws {
        let interface = try Self.parse(
            Octets.link(
                index: 7,
                [
                    Octets.attribute(LinkAttribute.name, Octets.text("eth0.5")),
                    Octets.attribute(LinkAttribute.alias, Array("office".utf8)),
                    Octets.attribute(LinkAttribute.address, [2, 0, 0, 0, 0, 9]),
                    Octets.attribute(LinkAttribute.mtu, Octets.native(UInt32(1496))),
                    Octets.attribute(LinkAttribute.operationalState, [6]),
                    Octets.attribute(LinkAttribute.carrier, [1]),
                    Octets.attribute(LinkAttribute.carrierChanges, Octets.native(UInt32(4))),
                    Octets.attribute(LinkAttribute.promiscuity, Octets.native(UInt32(1))),
                    Octets.attribute(LinkAttribute.link, Octets.native(UInt32(2))),
                    Octets.attribute(LinkAttribute.master, Octets.native(UInt32(9))),
                    Octets.attribute(LinkAttribute.parentDevice, Octets.text("0000:00:03.0")),
                    Self.kind("vlan"),
                ]))
        var expected = NetworkInterface(index: 7, name: "eth0.5")
        expected.alias = "office"
        expected.hardwareType = 1
        expected.hardwareAddress = [2, 0, 0, 0, 0, 9]
        expected.mtu = 1496
        expected.operationalState = .up
        expected.hasCarrier = true
        expected.carrierChanges = 4
        expected.flags = [.up, .broadcast, .running, .multicast, .lowerUp, .promiscuous]
        expected.lowerIndex = 2
        expected.masterIndex = 9
        expected.hasBusDevice = true
        expected.linkKind = "vlan"
        #expect(interface == expected)
    }

    @Test func `the counters stand in the kernel's order and are summed like procfs`() throws {
        let interface = try Self.parse(
            Octets.link([
                Self.name, Octets.attribute(LinkAttribute.statistics, Octets.counters(25)),
            ]))
        var expected = InterfaceStatistics()
        expected.rxPackets = 1
        expected.txPackets = 2
        expected.rxOctets = 3
        expected.txOctets = 4
        expected.rxErrors = 5
        expected.txErrors = 6
        expected.rxDropped = 7 + 16  // with rx_missed_errors
        expected.txDropped = 8
        expected.rxMulticast = 9
        expected.collisions = 10
        expected.rxFrameErrors = 11 + 12 + 13 + 14  // length, over, CRC, frame
        expected.rxFIFOErrors = 15
        expected.txCarrierErrors = 17 + 18 + 20 + 21  // aborted, carrier, heartbeat, window
        expected.txFIFOErrors = 19
        expected.rxCompressed = 22
        expected.txCompressed = 23
        expected.rxNoHandler = 24
        var errors = EthernetErrors()
        errors.rxLength = 11
        errors.rxCRC = 13
        errors.rxFrame = 14
        errors.txAborted = 17
        errors.txCarrier = 18
        errors.txHeartbeat = 20
        errors.txWindow = 21
        #expect(interface.ethernetErrors == errors)
        #expect(interface.statistics == expected)
    }

    @Test func `a kernel before 4 point 6 has no count of packets without handler`() throws {
        let interface = try Self.parse(
            Octets.link([
                Self.name, Octets.attribute(LinkAttribute.statistics, Octets.counters(23)),
            ]))
        #expect(interface.statistics.txCompressed == 23)
        #expect(interface.statistics.rxNoHandler == 0)
    }

    @Test func `sums of counters wrap instead of trapping`() throws {
        let counters = (0..<24).flatMap { _ in Octets.native(UInt64.max) }
        let interface = try Self.parse(
            Octets.link([Self.name, Octets.attribute(LinkAttribute.statistics, counters)]))
        #expect(interface.statistics.rxDropped == UInt64.max - 1)
    }

    @Test func `unknown attributes are passed over`() throws {
        let interface = try Self.parse(
            Octets.link([
                Octets.attribute(LinkAttribute.addressFamilies, Array(repeating: 0xFF, count: 99)),
                Octets.attribute(0x3FFF, []), Self.name,
            ]))
        #expect(interface.name == "eth0")
    }

    @Test(
        arguments: [
            ([attribute(LinkAttribute.link, 2)], 2),
            ([attribute(LinkAttribute.link, 0)], nil),
            ([attribute(LinkAttribute.link, 5)], nil),
            ([attribute(LinkAttribute.link, 2), attribute(LinkAttribute.linkNamespace, 0)], nil),
            ([attribute(LinkAttribute.link, 2), kind("veth")], nil),
            ([attribute(LinkAttribute.link, 2), kind("macvlan")], 2),
        ] as [([[UInt8]], Int?)])
    func `what lies beneath is another link of this namespace, and no peer`(
        attributes: [[UInt8]], lower: Int?
    ) throws {
        let interface = try Self.parse(Octets.link(index: 5, [Self.name] + attributes))
        #expect(interface.lowerIndex == lower)
    }

    @Test func `the flag for promiscuous is the count, not what was set by hand`() throws {
        let none = try Self.parse(Octets.link(flags: 0x100, [Self.name]))
        #expect(none.flags == [])
        let counted = Self.attribute(LinkAttribute.promiscuity, 2)
        #expect(try Self.parse(Octets.link(flags: 0, [Self.name, counted])).flags == .promiscuous)
    }

    @Test func `a carrier without the interface being up is none`() throws {
        let carrier = Octets.attribute(LinkAttribute.carrier, [1])
        #expect(try !Self.parse(Octets.link(flags: 0x2, [Self.name, carrier])).hasCarrier)
        #expect(try Self.parse(Octets.link(flags: 0x3, [Self.name, carrier])).hasCarrier)
    }

    @Test(arguments: ["a\u{1}b", "\u{7F}", "\u{1B}[2J", "...", "a,b", "15-octets-name."])
    func `a name is all that the kernel takes for one`(name: String) throws {
        let attribute = Octets.attribute(LinkAttribute.name, Octets.text(name))
        #expect(try Self.parse(Octets.link([attribute])).name == name)
    }

    private static func attribute(_ type: UInt16, _ value: UInt32) -> [UInt8] {
        Octets.attribute(type, Octets.native(value))
    }

    @Test(arguments: [
        (Array(Octets.link([name]).prefix(15)), 0, "a link's header"),
        (Octets.link(index: 0, [name]), 0, "a link's header"),
        (Octets.link(index: 0x8000_0000, [name]), 0, "a link's header"),
        (Octets.link([]), 0, "a link's name"),
        (Octets.link([Octets.attribute(LinkAttribute.name, [0])]), 20, "an interface name"),
        (
            Octets.link([Octets.attribute(LinkAttribute.name, Octets.text("../x"))]), 20,
            "an interface name"
        ),
        (
            Octets.link([Octets.attribute(LinkAttribute.name, [0x61, 0xA0])]), 20,
            "an interface name"
        ),
        (
            Octets.link([Octets.attribute(LinkAttribute.name, Octets.text("sixteen-octets-x"))]),
            20, "an interface name"
        ),
        (
            Octets.link([name, Octets.attribute(LinkAttribute.mtu, [1, 2])]), 32,
            "attribute 4 of 4 octets or more"
        ),
        (
            Octets.link([Octets.attribute(LinkAttribute.statistics, Octets.counters(22))]), 20,
            "23 counters of 8 octets"
        ),
        (Octets.link([name, [3, 0, 3, 0]]), 28, "an attribute within its message"),
        (Octets.link([name, [9, 0, 3, 0, 1, 2, 3, 4]]), 28, "an attribute within its message"),
        (
            Octets.link([Octets.attribute(LinkAttribute.linkInfo, [200, 0, 1, 0])]), 20,
            "an attribute within its message"
        ),
    ])
    func `octets in another form are an error with their place`(
        payload: [UInt8], offset: Int, expectation: String
    ) {
        let error = failure { () throws(LinuxSourceError) in try Self.parse(payload) }
        #expect(error?.code == .malformedMessage)
        #expect(error?.offset == offset)
        #expect(error?.expectation == expectation)
    }
}
