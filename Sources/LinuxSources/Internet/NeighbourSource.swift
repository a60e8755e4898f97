/// The neighbours that a host knows.
public struct NeighbourSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Reads the neighbours of IPv4 and IPv6, in no order.
    ///
    /// Source: RTM_GETNEIGH of rtnetlink(7); where it is refused or the roots are those of
    /// another host, `PROCFS/net/arp`, which has those of IPv4 alone.
    /// - Throws: ``LinuxSourceError/Code/malformedText``,
    ///   ``LinuxSourceError/Code/malformedMessage`` or
    ///   ``LinuxSourceError/Code/dumpInterrupted``.
    public func read() throws(LinuxSourceError) -> [Neighbour] {
        try roots.ask { () throws(LinuxSourceError) in
            try NetlinkDump.neighbours.read()
        } orRead: { () throws(LinuxSourceError) in
            try readFile()
        }
    }

    func readFile() throws(LinuxSourceError) -> [Neighbour] {
        guard let text = KernelFile.readIfAnswered("\(roots.procNet)/arp") else { return [] }
        var indexes = InterfaceIndexes(roots: roots)
        return try Self.parse(text, &indexes)
    }

    /// Parses a heading, then lines of an address, a type, flags, a link-layer address, a mask and
    /// a name.
    ///
    /// Source: `arp_format_neigh_entry` of `net/ipv4/arp.c`.
    static func parse(
        _ text: KernelText, _ indexes: inout InterfaceIndexes
    ) throws(LinuxSourceError) -> [Neighbour] {
        var neighbours: [Neighbour] = []
        for line in text.numberedLines.dropFirst() {
            let fields = line.fields
            guard fields.count == 6, let address = InetAddress(dotted: fields[0]),
                let flags = UInt32(hexadecimal: fields[2].dropFirst(2)),
                let octets = [UInt8](
                    hexadecimal: fields[3].filter { $0 != KernelText.Character.colon }[...])
            else { throw text.malformed(line: line.number, expected: "a neighbour") }
            guard let index = try indexes.index(of: fields[5]) else { continue }
            let state = state(flags: flags)
            neighbours.append(
                Neighbour(
                    interfaceIndex: index, address: address,
                    linkAddress: state == .incomplete ? [] : octets, state: state))
        }
        return neighbours
    }

    /// From ATF_COM and ATF_PERM; the file tells no more. Source: `linux/if_arp.h`.
    private static func state(flags: UInt32) -> Neighbour.State {
        guard flags & 0x02 != 0 else { return .incomplete }
        return flags & 0x04 != 0 ? .permanent : .reachable
    }
}
