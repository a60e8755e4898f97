internal import Testing

@testable internal import LinuxSources

/// Whether a sandbox keeps netlink from this process; any other fault is a test's to find.
private enum Sandbox {
    static var refusesNetlink: Bool {
        let error = failure { () throws(LinuxSourceError) in try NetlinkDump.links.read() }
        return error?.code == .netlinkRefused
    }
}

/// This very host, asked in both ways.
@Suite("rtnetlink and the files agree", .enabled(if: !Sandbox.refusesNetlink))
struct LiveInterfacesTests {
    @Test func `both ways give the same interfaces`() throws {
        let source = InterfaceSource()
        let (before, files, after) = try Self.readAround(source)
        let told = Dictionary(uniqueKeysWithValues: files.map { ($0.index, $0.linkKind) })
        #expect(
            before.map { Self.comparable($0, told: told[$0.index] ?? nil) }
                == files.map { Self.comparable($0, told: $0.linkKind) })
        // Counters only grow, so that those of the files lie between two dumps.
        for (first, (middle, last)) in zip(before, zip(files, after)) {
            #expect(first.statistics.rxOctets <= middle.statistics.rxOctets)
            #expect(middle.statistics.rxOctets <= last.statistics.rxOctets)
            #expect(first.statistics.txPackets <= middle.statistics.txPackets)
            #expect(middle.statistics.txPackets <= last.statistics.txPackets)
        }
    }

    @Test func `loopback is there`() throws {
        let loopback = try #require(try InterfaceSource().read().first { $0.name == "lo" })
        #expect(loopback.index == 1)
        #expect(loopback.hardwareType == 772)
        #expect(loopback.flags.contains(.loopback))
        #expect(loopback.hardwareAddress == [0, 0, 0, 0, 0, 0])
        #expect(loopback.speedMegabits == nil)
    }

    /// A reading of the files between two dumps that saw no link change.
    private static func readAround(
        _ source: InterfaceSource
    ) throws -> (before: [NetworkInterface], files: [NetworkInterface], after: [NetworkInterface]) {
        var readings = try (source.readNetlink(), source.readFiles(), source.readNetlink())
        for _ in 0..<20 where readings.0.map(withoutCounters) != readings.2.map(withoutCounters) {
            readings = try (source.readNetlink(), source.readFiles(), source.readNetlink())
        }
        return readings
    }

    private static func withoutCounters(_ interface: NetworkInterface) -> NetworkInterface {
        var interface = interface
        interface.statistics = InterfaceStatistics()
        interface.ethernetErrors = EthernetErrors()
        return interface
    }

    /// Without what files cannot tell.
    private static func comparable(
        _ interface: NetworkInterface, told kind: String?
    ) -> NetworkInterface {
        var interface = withoutCounters(interface)
        if kind == nil { interface.linkKind = nil }
        if interface.linkKind != "vlan" { interface.lowerIndex = nil }
        // Netlink says only whether it was set by hand.
        interface.flags.remove(.allMulticast)
        return interface
    }
}
