/// The routes of a host's main table.
public struct RouteSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Reads the routes of IPv4 and IPv6, one for each next hop, in no order.
    ///
    /// Source: RTM_GETROUTE of rtnetlink(7); where it is refused or the roots are those of
    /// another host, `PROCFS/net/route` and `PROCFS/net/ipv6_route`.
    /// - Parameter limit: the most routes worth reading.
    /// - Returns: nil where there are more; what is beyond is not read. None of a file of more
    ///   than 16 MiB.
    /// - Throws: ``LinuxSourceError/Code/malformedText``,
    ///   ``LinuxSourceError/Code/malformedMessage`` or
    ///   ``LinuxSourceError/Code/dumpInterrupted``.
    public func read(limit: Int) throws(LinuxSourceError) -> [Route]? {
        let routes = try roots.ask { () throws(LinuxSourceError) in
            // A dump of every table: those of the main one are what counts.
            try NetlinkDump.routes.read(limit: limit + 1).flatMap(\.self)
        } orRead: { () throws(LinuxSourceError) in
            try readIPv4File() + readIPv6File()
        }
        return routes.count <= limit ? routes : nil
    }

    func readIPv4File() throws(LinuxSourceError) -> [Route] {
        guard let text = KernelFile.readIfAnswered("\(roots.procNet)/route") else { return [] }
        var indexes = InterfaceIndexes(roots: roots)
        return try Self.parseIPv4(text, &indexes)
    }

    func readIPv6File() throws(LinuxSourceError) -> [Route] {
        let path = "\(roots.procNet)/ipv6_route"
        guard let text = KernelFile.readIfAnswered(path) else { return [] }
        var indexes = InterfaceIndexes(roots: roots)
        return try Self.parseIPv6(text, &indexes)
    }

    /// Parses a heading, then lines of a name, a destination, a gateway, flags, two counts, a
    /// metric, a mask and three figures more; addresses are hexadecimal words.
    ///
    /// Source: `fib_route_seq_show` of `net/ipv4/fib_trie.c`.
    static func parseIPv4(
        _ text: KernelText, _ indexes: inout InterfaceIndexes
    ) throws(LinuxSourceError) -> [Route] {
        var routes: [Route] = []
        for line in text.numberedLines.dropFirst() {
            let fields = line.fields
            guard fields.count >= 8, let destination = InetAddress(words: fields[1]),
                let gateway = InetAddress(words: fields[2]),
                let flags = UInt32(hexadecimal: fields[3]),
                let priority = UInt32(decimal: fields[6]),
                let mask = UInt32(hexadecimal: fields[7])
            else { throw text.malformed(line: line.number, expected: "a route of IPv4") }
            guard flags & Flag.up != 0 else { continue }
            routes.append(
                Route(
                    destination: destination, prefixLength: mask.nonzeroBitCount,
                    gateway: flags & Flag.gateway != 0 ? gateway : nil,
                    interfaceIndex: try indexes.index(of: fields[0]) ?? 0,
                    action: action(of: fields[0], flags: flags), priority: priority))
        }
        return routes
    }

    /// Parses lines of a destination and its length, a source and its length, a next hop, a
    /// metric, two counts, flags and a name; all are hexadecimal.
    ///
    /// The file has every table: the host's own addresses, anycast and multicast are left out,
    /// as the main table has none of them, and so are cached copies and the entry that ends the
    /// tree.
    ///
    /// Source: `rt6_info_route` of `net/ipv6/route.c`.
    static func parseIPv6(
        _ text: KernelText, _ indexes: inout InterfaceIndexes
    ) throws(LinuxSourceError) -> [Route] {
        var routes: [Route] = []
        for line in text.numberedLines {
            let fields = line.fields
            guard fields.count == 10, fields[0].count == 32, fields[4].count == 32,
                let destination = UInt128(hexadecimal: fields[0]),
                let length = UInt8(hexadecimal: fields[1]), length <= 128,
                let gateway = UInt128(hexadecimal: fields[4]),
                let priority = UInt32(hexadecimal: fields[5]),
                let flags = UInt32(hexadecimal: fields[8])
            else { throw text.malformed(line: line.number, expected: "a route of IPv6") }
            guard isOfMainTable(destination, flags: flags), priority != .max else { continue }
            let isRejected = flags & Flag.reject != 0
            routes.append(
                Route(
                    destination: .ipv6(destination), prefixLength: Int(length),
                    gateway: flags & Flag.gateway != 0 ? .ipv6(gateway) : nil,
                    interfaceIndex: try isRejected ? 0 : indexes.index(of: fields[9]) ?? 0,
                    action: isRejected ? .reject : .forward, priority: priority))
        }
        return routes
    }

    /// What leads to no interface, and is not refused, is dropped.
    private static func action(of name: ArraySlice<UInt8>, flags: UInt32) -> Route.Action {
        if flags & Flag.reject != 0 { return .reject }
        return name.elementsEqual("*".utf8) ? .drop : .forward
    }

    private static func isOfMainTable(_ destination: UInt128, flags: UInt32) -> Bool {
        flags & (Flag.up | Flag.reject) != 0 && destination >> 120 != 0xFF
            && flags & (Flag.local | Flag.anycast | Flag.cache) == 0
    }

    /// The RTF_ bits. Source: `linux/route.h`, `linux/ipv6_route.h`.
    private enum Flag {
        static let up: UInt32 = 0x1
        static let gateway: UInt32 = 0x2
        static let reject: UInt32 = 0x200
        static let anycast: UInt32 = 0x10_0000
        static let cache: UInt32 = 0x100_0000
        static let local: UInt32 = 0x8000_0000
    }
}
