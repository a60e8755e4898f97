internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// icmpStatsTable, icmpMsgStatsTable and the older icmp group of IPv4.
///
/// Source: RFC 4293 §5.
struct ICMPGroup: MIBGroup {
    static let icmp = MIBObjects<ProtocolCounters>(
        under: [1, 3, 6, 1, 2, 1, 5],
        [
            1: { $0.counter32("IcmpInMsgs") }, 2: { $0.counter32("IcmpInErrors") },
            3: { $0.counter32("IcmpInDestUnreachs") }, 4: { $0.counter32("IcmpInTimeExcds") },
            5: { $0.counter32("IcmpInParmProbs") }, 6: { $0.counter32("IcmpInSrcQuenchs") },
            7: { $0.counter32("IcmpInRedirects") }, 8: { $0.counter32("IcmpInEchos") },
            9: { $0.counter32("IcmpInEchoReps") }, 10: { $0.counter32("IcmpInTimestamps") },
            11: { $0.counter32("IcmpInTimestampReps") }, 12: { $0.counter32("IcmpInAddrMasks") },
            13: { $0.counter32("IcmpInAddrMaskReps") }, 14: { $0.counter32("IcmpOutMsgs") },
            15: { $0.counter32("IcmpOutErrors") }, 16: { $0.counter32("IcmpOutDestUnreachs") },
            17: { $0.counter32("IcmpOutTimeExcds") }, 18: { $0.counter32("IcmpOutParmProbs") },
            19: { $0.counter32("IcmpOutSrcQuenchs") }, 20: { $0.counter32("IcmpOutRedirects") },
            21: { $0.counter32("IcmpOutEchos") }, 22: { $0.counter32("IcmpOutEchoReps") },
            23: { $0.counter32("IcmpOutTimestamps") },
            24: { $0.counter32("IcmpOutTimestampReps") },
            25: { $0.counter32("IcmpOutAddrMasks") },
            26: { $0.counter32("IcmpOutAddrMaskReps") },
        ])

    /// The counters of one version.
    struct Version: Sendable {
        let number: UInt32
        /// By their names without a prefix.
        let counters: [String: UInt64]
    }

    static let icmpStatsTable = MIBObjects<Version>(
        under: [1, 3, 6, 1, 2, 1, 5, 29, 1],
        [
            2: { $0.counters["InMsgs"].map { .counter32(low: $0) } },
            3: { $0.counters["InErrors"].map { .counter32(low: $0) } },
            4: { $0.counters["OutMsgs"].map { .counter32(low: $0) } },
            5: { $0.counters["OutErrors"].map { .counter32(low: $0) } },
        ])

    struct MessageType: Sendable {
        let version: UInt32
        let type: UInt8
        let received: UInt64
        let sent: UInt64
    }

    static let icmpMsgStatsTable = MIBObjects<MessageType>(
        under: [1, 3, 6, 1, 2, 1, 5, 30, 1],
        [
            3: { .counter32(low: $0.received) },
            4: { .counter32(low: $0.sent) },
        ])

    let counters: ProtocolCounterSource

    let name = "icmp"
    let maximumAge: Duration? = .seconds(1)
    let objects = icmp.objects + icmpStatsTable.objects + icmpMsgStatsTable.objects
    let subtrees: [ObjectIdentifier] = [[1, 3, 6, 1, 2, 1, 5]]

    func collect(into rows: inout MIBRows) throws {
        let ipv4 = try counters.read()
        var versions = [Version(number: 1, counters: ipv4.named("Icmp"))]
        // The types that the older group counts have a row from the start.
        var types = Self.types(
            of: 1, ipv4.named("IcmpMsg"), always: [0, 3, 4, 5, 8, 11, 12, 13, 14, 17, 18])
        if let ipv6 = try counters.readIPv6()?.named("Icmp6") {
            versions.append(Version(number: 2, counters: ipv6))
            types += Self.types(of: 2, ipv6, always: [])
        }
        try rows.add(Self.icmp, of: ipv4)
        try rows.add(Self.icmpStatsTable, of: versions) { [$0.number] }
        try rows.add(Self.icmpMsgStatsTable, of: types) { [$0.version, UInt32($0.type)] }
    }

    /// The types that were ever received or sent, which the kernel names `InType8`, `OutType0`.
    private static func types(
        of version: UInt32, _ counters: [String: UInt64], always: Set<UInt8>
    ) -> [MessageType] {
        let seen = counters.keys.compactMap { name in
            ["InType", "OutType"].lazy.filter(name.hasPrefix)
                .compactMap { UInt8(name.dropFirst($0.count)) }.first
        }
        return always.union(seen).map { type in
            MessageType(
                version: version, type: type, received: counters["InType\(type)"] ?? 0,
                sent: counters["OutType\(type)"] ?? 0)
        }
    }
}
