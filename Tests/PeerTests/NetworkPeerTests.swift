import TestPrograms
import Testing

@Suite(
    "snmpagent's network beside snmpd's",
    .enabled(if: NetSNMP.isInstalled, "\(NetSNMP.isMissing)"),
    .enabled("a network namespace needs root") { try await PeerNetwork.canBeMade })
struct NetworkPeerTests {
    /// How an object differs from snmpd's.
    enum Difference: Hashable {
        case hereAlone
        case thereAlone
        case rows
        case values
        case types
    }

    /// Every object that differs, and how; DIVERGENCES.md says why.
    static let differences: [(parent: String, columns: [Int], how: Set<Difference>)] = [
        // ifType of a bridge; ifSpeed of loopback.
        ("2.2.1", [3, 5], [.values]),
        // atTable.
        ("3.1.1", [1, 2, 3], [.thereAlone]),
        // ipReasmTimeout; ipAdEntReasmMaxSize.
        ("4", [13], [.values]), ("4.20.1", [5], [.hereAlone]),
        // ipRouteMetric1, ipRouteType and ipRouteProto.
        ("4.21.1", [3, 8, 9], [.values]),
        // ipCidrRouteTable has each next hop, inetCidrRouteTable those of the main table.
        ("4.24", [3], [.hereAlone]), ("4.24", [6], [.values]),
        ("4.24.4.1", Array(1...5) + Array(9...16), [.rows]), ("4.24.4.1", [8], [.hereAlone]),
        ("4.24.4.1", [6, 7], [.rows, .values]),
        ("4.24.7.1", [7, 8, 9], [.rows, .values]), ("4.24.7.1", Array(10...17), [.rows]),
        // ipSystemStatsRefreshRate and ipIfStatsRefreshRate.
        ("4.31.1.1", [47], [.values]), ("4.31.3.1", [47], [.values]),
        // The prefix of a point-to-point link; what a router advertised.
        ("4.32.1", [5, 6, 8, 9], [.rows]), ("4.32.1", [7], [.rows, .values]),
        // ipAddressSpinLock; link-local addresses with a zone.
        ("4", [33], [.thereAlone]),
        ("4.34.1", [3, 4, 6, 7, 8, 9, 10], [.rows]), ("4.34.1", [5, 11], [.rows, .values]),
        // ipNetToPhysicalLastUpdated.
        ("4.35.1", [5], [.values]),
        // ipv6ScopeZoneIndexTable, ipDefaultRouterTable.
        ("4.36.1", Array(2...13), [.thereAlone]), ("4.37.1", [4, 5], [.thereAlone]),
        // icmpMsgStatsInPkts.
        ("5.30.1", [3], [.rows]),
        // tcpHCInSegs and its kin.
        ("6", [17, 18], [.hereAlone]), ("7", [8, 9], [.hereAlone]),
        // dot3StatsTable's finer counters.
        ("10.7.2.1", [2, 6, 8, 9], [.hereAlone]), ("10.7.2.1", [7], [.thereAlone]),
        // ifLinkUpDownTrapEnable, ifHighSpeed, ifPromiscuousMode, ifConnectorPresent, ifAlias.
        ("31.1.1.1", [14], [.hereAlone]), ("31.1.1.1", [15, 16, 17], [.values]),
        ("31.1.1.1", [18], [.types, .values]),
        // ifStackTable, ifRcvAddressTable and ifStackLastChange.
        ("31.1.2.1", [3], [.hereAlone]), ("31.1.4.1", [2, 3], [.hereAlone]),
        ("31.1", [6], [.hereAlone]),
        // IPV6-MIB.
        ("55.1", [1, 2, 3], [.thereAlone]),
        ("55.1.5.1", [2, 3, 4, 8, 9, 10], [.thereAlone]),
    ]

    @Test func `every object has its rows, types and values, but for those that are listed`()
        async throws
    {
        try await PeerNetwork.run { network in
            let before = try await network.walk(
                NetworkObjects.subtrees, port: PeerNetwork.ports.theirs)
            let here = try await network.walk(
                NetworkObjects.subtrees, port: PeerNetwork.ports.ours)
            let after = try await network.walk(
                NetworkObjects.subtrees, port: PeerNetwork.ports.theirs)
            let found = Self.found(here, before, after)
            var expected: [String: Set<Difference>] = [:]
            for row in Self.differences {
                for object in NetworkObjects.columns(row.parent, row.columns) {
                    expected[object] = row.how
                }
            }
            for object in Set(found.keys).union(expected.keys).sorted() {
                #expect(found[object] == expected[object], "\(object)")
            }
            #expect(here.entries.count > 1000)
        }
    }

    private typealias Table = [String: [Substring: WalkText.Entry]]

    private static func tables(_ walk: WalkText) -> Table {
        var tables: Table = [:]
        for entry in walk.entries
        where !NetworkObjects.isPassing(entry.name) && !entry.value.hasPrefix("No Such ") {
            tables[NetworkObjects.object(of: entry.name), default: [:]][entry.name] = entry
        }
        return tables
    }

    private static func found(
        _ here: WalkText, _ before: WalkText, _ after: WalkText
    ) -> [String: Set<Difference>] {
        let (here, before, after) = (tables(here), tables(before), tables(after))
        var found: [String: Set<Difference>] = [:]
        for object in Set(here.keys).union(before.keys) {
            let how = differences(
                of: object, here[object] ?? [:], before[object] ?? [:], after[object] ?? [:])
            if !how.isEmpty { found[object] = how }
        }
        return found
    }

    private static func differences(
        of object: String, _ here: [Substring: WalkText.Entry],
        _ before: [Substring: WalkText.Entry], _ after: [Substring: WalkText.Entry]
    ) -> Set<Difference> {
        if before.isEmpty { return [.hereAlone] }
        if here.isEmpty { return [.thereAlone] }
        var how: Set<Difference> = []
        if Set(here.keys) != Set(before.keys) { how.insert(.rows) }
        for (name, own) in here {
            guard let first = before[name] else { continue }
            if own.type != first.type { how.insert(.types) }
            let isSame =
                NetworkObjects.moving[object].map { own.isWithin($0, of: first, after[name]) }
                ?? (own.value == first.value)
            if !isSame { how.insert(.values) }
        }
        return how
    }
}

extension WalkText.Entry {
    /// The number of a counter or a gauge.
    private var number: Int? {
        value.split(separator: ": ").last.flatMap { Int($0.prefix(while: \.isNumber)) }
    }

    /// Whether it is between two readings, or not far from them.
    func isWithin(_ slack: Int, of before: WalkText.Entry, _ after: WalkText.Entry?) -> Bool {
        guard let own = number, let first = before.number, let last = (after ?? before).number
        else { return false }
        return own >= min(first, last) - slack && own <= max(first, last) + slack
    }
}
