import SNMP

/// The network's tables as text: a line for each row, so that people can check them against the
/// kernel's files.
struct HostTables {
    private static let mib2: ObjectIdentifier = [1, 3, 6, 1, 2, 1]
    private static let groups: [UInt32] = [2, 4, 5, 6, 7, 10, 31]

    /// The entries behind mib-2.
    private static let entries: [(name: String, entry: [UInt32])] = [
        ("ifEntry", [2, 2, 1]), ("ipAddrEntry", [4, 20, 1]), ("ipRouteEntry", [4, 21, 1]),
        ("ipNetToMediaEntry", [4, 22, 1]), ("ipCidrRouteEntry", [4, 24, 4, 1]),
        ("inetCidrRouteEntry", [4, 24, 7, 1]), ("ipSystemStatsEntry", [4, 31, 1, 1]),
        ("ipIfStatsEntry", [4, 31, 3, 1]), ("ipAddressPrefixEntry", [4, 32, 1]),
        ("ipAddressEntry", [4, 34, 1]), ("ipNetToPhysicalEntry", [4, 35, 1]),
        ("icmpStatsEntry", [5, 29, 1]), ("icmpMsgStatsEntry", [5, 30, 1]),
        ("tcpConnEntry", [6, 13, 1]), ("tcpConnectionEntry", [6, 19, 1]),
        ("tcpListenerEntry", [6, 20, 1]), ("udpEntry", [7, 5, 1]),
        ("udpEndpointEntry", [7, 7, 1]), ("dot3StatsEntry", [10, 7, 2, 1]),
        ("ifXEntry", [31, 1, 1, 1]), ("ifStackEntry", [31, 1, 2, 1]),
        ("ifRcvAddressEntry", [31, 1, 4, 1]),
    ]

    private typealias Instance = (column: UInt32, index: String, type: String, value: String)

    private let reader: HostReader

    init(_ reader: HostReader) {
        self.reader = reader
    }

    /// The scalars by their numbers behind mib-2, then each table that has rows.
    func text() throws -> String {
        let tables = try Self.entries.map { name, entry in
            Self.text(name, try instances(entry))
        }
        return try scalars() + tables.joined()
    }

    private func scalars() throws -> String {
        let prefixes = Self.entries.map { $0.entry.map { "\($0)." }.joined() }
        return try Self.groups.flatMap { group in
            try reader.lines(Self.mib2.appending(group)).map { "\(group).\($0)\n" }
        }.filter { line in !prefixes.contains(where: line.hasPrefix) }.joined()
    }

    private func instances(_ entry: [UInt32]) throws -> [Instance] {
        try reader.lines(Self.mib2.appending(entry)).map { line in
            let words = line.split(separator: " ", maxSplits: 2).map(String.init)
            let name = words[0].split(separator: ".", maxSplits: 1)
            return (UInt32(name[0]) ?? 0, String(name[1]), words[1], words[2])
        }
    }

    /// A heading with each column's number and type, then the rows; `-` where one has no instance.
    private static func text(_ name: String, _ instances: [Instance]) -> String {
        var columns: [UInt32: String] = [:]
        var rows: [String: [UInt32: String]] = [:]
        var order: [String] = []
        for instance in instances {
            columns[instance.column] = instance.type
            if rows[instance.index] == nil { order.append(instance.index) }
            rows[instance.index, default: [:]][instance.column] = instance.value
        }
        let numbers = columns.keys.sorted()
        let heading = numbers.map { "\($0) \(columns[$0] ?? "")" }.joined(separator: ", ")
        let lines = order.map { index in
            "\(index): " + numbers.map { rows[index]?[$0] ?? "-" }.joined(separator: " | ")
        }
        return instances.isEmpty
            ? "" : "\n\(name): \(heading)\n" + lines.map { "\($0)\n" }.joined()
    }
}
