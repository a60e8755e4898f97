/// The addresses of a host's interfaces.
public struct InterfaceAddressSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Reads the addresses of IPv4 and IPv6, in no order.
    ///
    /// Source: RTM_GETADDR of rtnetlink(7); where it is refused or the roots are those of another
    /// host, `PROCFS/net/if_inet6`, and for IPv4, which has no such file, `PROCFS/net/fib_trie`
    /// with the connected routes of `PROCFS/net/route`: of an address without a connected route,
    /// as of a point-to-point link, nothing is known then.
    /// - Throws: ``LinuxSourceError/Code/malformedText``,
    ///   ``LinuxSourceError/Code/malformedMessage`` or
    ///   ``LinuxSourceError/Code/dumpInterrupted``.
    public func read() throws(LinuxSourceError) -> [InterfaceAddress] {
        try roots.ask { () throws(LinuxSourceError) in
            try NetlinkDump.addresses.read()
        } orRead: { () throws(LinuxSourceError) in
            try readFiles()
        }
    }

    func readFiles() throws(LinuxSourceError) -> [InterfaceAddress] {
        try readIPv4Files() + readIPv6File()
    }

    private func readIPv6File() throws(LinuxSourceError) -> [InterfaceAddress] {
        guard let text = KernelFile.readIfAnswered("\(roots.procNet)/if_inet6") else {
            return []
        }
        return try Self.parseIPv6(text)
    }

    private func readIPv4Files() throws(LinuxSourceError) -> [InterfaceAddress] {
        guard let text = KernelFile.readIfAnswered("\(roots.procNet)/fib_trie") else {
            return []
        }
        var connected = try RouteSource(roots: roots).readIPv4File().filter {
            $0.gateway == nil && $0.action == .forward
        }
        var indexes = InterfaceIndexes(roots: roots)
        if let loopback = try indexes.index(of: Array("lo".utf8)[...]) {
            // The main table does not have it.
            connected.append(
                Route(destination: .ipv4(127 << 24), prefixLength: 8, interfaceIndex: loopback))
        }
        return ForwardingTrie.localAddresses(text).compactMap { address in
            Self.longest(of: connected, holding: address).map { route in
                InterfaceAddress(
                    interfaceIndex: route.interfaceIndex, address: address,
                    prefixLength: route.prefixLength, flags: .permanent)
            }
        }
    }

    private static func longest(of routes: [Route], holding address: InetAddress) -> Route? {
        routes.filter { address.masked(to: $0.prefixLength) == $0.destination }
            .max { $0.prefixLength < $1.prefixLength }
    }

    /// Parses lines of an address, an index, a prefix length, a scope, flags and a name, the
    /// numbers in hexadecimal.
    ///
    /// Source: `if6_seq_show` of `net/ipv6/addrconf.c`.
    static func parseIPv6(_ text: KernelText) throws(LinuxSourceError) -> [InterfaceAddress] {
        var addresses: [InterfaceAddress] = []
        for line in text.numberedLines {
            let fields = line.fields
            guard fields.count == 6, fields[0].count == 32,
                let bits = UInt128(hexadecimal: fields[0]),
                let index = Int(hexadecimal: fields[1]), index >= 1,
                let length = UInt8(hexadecimal: fields[2]), length <= 128,
                let flags = UInt32(hexadecimal: fields[4])
            else { throw text.malformed(line: line.number, expected: "an address of IPv6") }
            addresses.append(
                InterfaceAddress(
                    interfaceIndex: index, address: .ipv6(bits), prefixLength: Int(length),
                    flags: AddressFlags(rawValue: flags)))
        }
        return addresses
    }
}
