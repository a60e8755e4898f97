/// The network interfaces of a host.
public struct InterfaceSource: Sendable {
    private let roots: HostRoots
    private let links = LinkTable()

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Reads every interface of the network namespace, sorted by index.
    ///
    /// The local host is asked by netlink; where that is refused, as by a sandbox, or where the
    /// roots are those of another host, the files are read. A thousand interfaces take some
    /// milliseconds by netlink, and by files, some 15 for each, twenty times as long.
    ///
    /// Source: RTM_GETLINK and RTM_GETSTATS of rtnetlink(7); `/proc/net/dev`, for another root
    /// `PROCFS/1/net/dev`; `/sys/class/net`.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed``,
    ///   ``LinuxSourceError/Code/malformedText``, ``LinuxSourceError/Code/malformedMessage`` or
    ///   ``LinuxSourceError/Code/dumpInterrupted``.
    public func read(
        _ details: InterfaceDetails = [.settings, .statistics]
    ) throws(LinuxSourceError) -> [NetworkInterface] {
        try roots.ask { () throws(LinuxSourceError) in
            try readNetlink(details)
        } orRead: { () throws(LinuxSourceError) in
            try readFiles(details)
        }
    }

    /// Asks for the links, then reads from sysfs what netlink leaves out.
    func readNetlink(
        _ details: InterfaceDetails = [.settings, .statistics]
    ) throws(LinuxSourceError) -> [NetworkInterface] {
        var interfaces = try links.read(hasNewCounters: details.contains(.statistics))
        for position in interfaces.indices {
            let attributes = SysClassNet(roots: roots, name: interfaces[position].name)
            // Only links without a kind can be wireless; among a thousand they are few.
            if interfaces[position].linkKind == nil,
                !interfaces[position].flags.contains(.loopback)
            {
                try attributes.readDevice(into: &interfaces[position])
            }
            guard details.contains(.settings) else { continue }
            let settings = try LinkSettings(reading: attributes, of: interfaces[position])
            // Most have none, and to write to one would copy all that the table keeps.
            if settings != LinkSettings() { interfaces[position].take(settings) }
        }
        return interfaces
    }

    /// Reads `/proc/net/dev` and `/sys/class/net`.
    func readFiles(
        _ details: InterfaceDetails = [.settings, .statistics]
    ) throws(LinuxSourceError) -> [NetworkInterface] {
        let path = "\(roots.procNet)/dev"
        let table = try ProcNetDev(parsing: KernelFile.read(path))
        var interfaces: [NetworkInterface] = []
        var lastFailure: LinuxSourceError?
        for row in table.rows {
            do {
                interfaces.append(try readFiles(of: row, details))
            } catch {
                // Removed since the table was read.
                guard error.code == .systemCallFailed else { throw error }
                lastFailure = error
            }
        }
        // That all were removed at once is less likely than roots of two different hosts.
        if interfaces.isEmpty, let lastFailure { throw lastFailure }
        try readLowerIndexes(into: &interfaces)
        return interfaces.sorted { $0.index < $1.index }
    }
}

extension InterfaceSource {
    private func readFiles(
        of row: ProcNetDev.Row, _ details: InterfaceDetails
    ) throws(LinuxSourceError) -> NetworkInterface {
        let attributes = SysClassNet(roots: roots, name: row.name)
        var interface = try attributes.readInterface(named: row.name)
        let rxNoHandler = interface.statistics.rxNoHandler
        interface.statistics = row.statistics
        interface.statistics.rxNoHandler = rxNoHandler
        if details.contains(.settings) {
            interface.take(try LinkSettings(reading: attributes, of: interface))
        }
        if details.contains(.ethernetErrors), interface.hardwareType == 1 {
            interface.ethernetErrors = try attributes.readEthernetErrors()
        }
        return interface
    }

    /// An iflink may be a number of another namespace, so that only one is believed to which the
    /// kernel made a link.
    private func readLowerIndexes(
        into interfaces: inout [NetworkInterface]
    ) throws(LinuxSourceError) {
        let names = Dictionary(
            interfaces.map { ($0.index, $0.name) }, uniquingKeysWith: { first, _ in first })
        for position in interfaces.indices {
            let interface = interfaces[position]
            let attributes = SysClassNet(roots: roots, name: interface.name)
            guard let link = try attributes.readLink(), link != interface.index,
                let lower = names[link], attributes.isStacked(upon: lower)
            else { continue }
            interfaces[position].lowerIndex = link
        }
    }
}

extension NetworkInterface {
    fileprivate mutating func take(_ settings: LinkSettings) {
        speedMegabits = settings.speedMegabits
        duplex = settings.duplex
    }
}
