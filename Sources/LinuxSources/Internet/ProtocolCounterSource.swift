/// The counters of the internet protocols of a host.
public struct ProtocolCounterSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// The counters of IPv4, ICMP, TCP and UDP; TCP's are those of IPv6, too.
    ///
    /// Source: `PROCFS/net/snmp`.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed``,
    ///   ``LinuxSourceError/Code/malformedText``.
    public func read() throws(LinuxSourceError) -> ProtocolCounters {
        try ProtocolCounters(parsingPairs: KernelFile.read(path("snmp")))
    }

    /// As ``read()``, with the counters of `PROCFS/net/netstat`.
    public func readExtended() throws(LinuxSourceError) -> ProtocolCounters {
        let counters = try read()
        guard let text = KernelFile.readIfAnswered(path("netstat")) else { return counters }
        return try counters.merging(ProtocolCounters(parsingPairs: text))
    }

    /// The counters of IPv6, ICMPv6 and UDP over IPv6; nil where there is no IPv6.
    ///
    /// Source: `PROCFS/net/snmp6`.
    /// - Throws: ``LinuxSourceError/Code/malformedText``.
    public func readIPv6() throws(LinuxSourceError) -> ProtocolCounters? {
        guard let text = KernelFile.readIfAnswered(path("snmp6")) else { return nil }
        return try ProtocolCounters(parsingLines: text)
    }

    /// The counters of IPv6 and ICMPv6 on one interface; nil where it has none.
    ///
    /// Source: `PROCFS/net/dev_snmp6/NAME`.
    /// - Throws: ``LinuxSourceError/Code/malformedText``.
    public func readIPv6(
        of interface: NetworkInterface
    ) throws(LinuxSourceError) -> ProtocolCounters? {
        let path = path("dev_snmp6/\(interface.name)")
        guard let text = KernelFile.readIfAnswered(path) else { return nil }
        let counters = try ProtocolCounters(parsingLines: text)
        // The name may have gone to another interface since it was read.
        return counters["ifIndex"] == UInt64(exactly: interface.index) ? counters : nil
    }

    private func path(_ name: String) -> String { "\(roots.procNet)/\(name)" }
}
