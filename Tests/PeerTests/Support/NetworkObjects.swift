/// The objects of the network's MIB modules, by name as they are in a walk.
enum NetworkObjects {
    /// interfaces, at, ip, icmp, tcp, udp, dot3, ifMIB and ipv6MIB.
    static let subtrees = [2, 3, 4, 5, 6, 7, 10, 31, 55].map { ".1.3.6.1.2.1.\($0)" }

    /// The tables that have rows here or there; all else are scalars.
    private static let tables = [
        "2.2", "3.1", "4.20", "4.21", "4.22", "4.24.4", "4.24.7", "4.31.1", "4.31.3", "4.32",
        "4.34", "4.35", "4.36", "4.37", "4.39", "5.29", "5.30", "6.13", "6.19", "6.20", "7.5",
        "7.7", "10.7.2", "31.1.1", "31.1.2", "31.1.4", "55.1.5", "55.1.6", "55.1.7", "55.1.8",
        "55.1.11", "55.1.12",
    ].map { ".1.3.6.1.2.1.\($0).1." }

    /// The sub-identifiers behind mib-2 of an instance's object: `2.2.1.10`.
    static func object(of instance: Substring) -> String {
        let root = ".1.3.6.1.2.1."
        if let entry = tables.first(where: instance.hasPrefix) {
            let column = instance.dropFirst(entry.count).prefix { $0 != "." }
            return String(entry.dropFirst(root.count) + column)
        }
        let end = instance.lastIndex(of: ".") ?? instance.endIndex
        return String(instance[..<end].dropFirst(root.count))
    }

    /// Whether a row is of a socket that comes and goes with the programs that ask.
    static func isPassing(_ instance: Substring) -> Bool {
        guard [".1.3.6.1.2.1.7.5.1.", ".1.3.6.1.2.1.7.7.1."].contains(where: instance.hasPrefix)
        else { return false }
        let parts = instance.split(separator: ".")
        return !parts.contains("\(PeerNetwork.ports.ours)")
            && !parts.contains("\(PeerNetwork.ports.theirs)")
    }

    /// What grows by the traffic of the walks themselves, and lifetimes that shrink: how far a
    /// value may be from snmpd's, which keeps what it has read for up to a minute.
    ///
    /// InForwDatagrams of IPv6 is another counter there, now and then 1 where nothing is forwarded.
    static let moving: [String: Int] = {
        let statistics = ["4.31.1.1", "4.31.3.1"]
        let octets =
            columns("2.2.1", [10, 16]) + columns("31.1.1.1", [6, 10])
            + statistics.flatMap { columns($0, [5, 6, 32, 33, 36, 37, 40, 41]) }
        let packets =
            columns("2.2.1", [11, 12, 13, 17]) + columns("31.1.1.1", [2, 7, 8, 11])
            + columns("4", [3, 9, 10])
            + statistics.flatMap {
                columns($0, [3, 4, 12, 13, 18, 19, 20, 21, 30, 31, 34, 35, 38, 39])
            } + columns("5.29.1", [4]) + columns("5.30.1", [4]) + columns("6", [10, 11])
            + columns("7", [1, 4])
        let seconds = columns("4.32.1", [8, 9])
        let all = [(octets, 4_000_000), (packets, 20_000), (seconds, 300)]
        return Dictionary(
            uniqueKeysWithValues: all.flatMap { objects, slack in objects.map { ($0, slack) } })
    }()

    static func columns(_ parent: String, _ numbers: [Int]) -> [String] {
        numbers.map { "\(parent).\($0)" }
    }
}
