internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

extension InterfacesGroup {
    /// Source: RFC 2863 §6, ifTable, with the columns that it deprecates.
    static let ifTable = MIBObjects<InterfaceRow>(
        under: [1, 3, 6, 1, 2, 1, 2, 2, 1],
        [
            1: { .integer(Int32(truncatingIfNeeded: $0.interface.index)) },
            2: { .text($0.interface.name) },
            3: { .integer($0.interface.ifType) },
            4: { .integer(Int32(clamping: $0.interface.mtu)) },
            5: { .gauge32($0.interface.ifSpeed) },
            6: { .octetString($0.interface.ifPhysAddress) },
            7: { .integer($0.interface.ifAdminStatus) },
            8: { .integer($0.interface.ifOperStatus) },
            9: { .timeTicks($0.lastChange) },
            10: { .counter32(low: $0.interface.statistics.rxOctets) },
            11: { .counter32(low: $0.interface.statistics.rxUnicast) },
            12: { .counter32(low: $0.interface.statistics.rxMulticast) },
            13: { .counter32(low: $0.interface.statistics.rxDropped) },
            14: { .counter32(low: $0.interface.statistics.rxErrors) },
            // The kernel does not count protocols it does not know.
            15: { _ in .counter32(0) },
            16: { .counter32(low: $0.interface.statistics.txOctets) },
            17: { .counter32(low: $0.interface.statistics.txPackets) },
            // The kernel does not count what it sends by kind of destination.
            18: { _ in .counter32(0) },
            19: { .counter32(low: $0.interface.statistics.txDropped) },
            20: { .counter32(low: $0.interface.statistics.txErrors) },
            // The length of its queues is no figure of an interface's.
            21: { _ in .gauge32(0) },
            22: { _ in .objectIdentifier(.zeroDotZero) },
        ])

    /// Source: RFC 2863 §6, ifXTable.
    static let ifXTable = MIBObjects<InterfaceRow>(
        under: [1, 3, 6, 1, 2, 1, 31, 1, 1, 1],
        [
            1: { .text($0.interface.name) },
            2: { .counter32(low: $0.interface.statistics.rxMulticast) },
            // The kernel counts broadcasts with the multicasts, and neither when sending.
            3: { _ in .counter32(0) },
            4: { _ in .counter32(0) },
            5: { _ in .counter32(0) },
            6: { .counter64($0.interface.statistics.rxOctets) },
            7: { .counter64($0.interface.statistics.rxUnicast) },
            8: { .counter64($0.interface.statistics.rxMulticast) },
            9: { _ in .counter64(0) },
            10: { .counter64($0.interface.statistics.txOctets) },
            11: { .counter64($0.interface.statistics.txPackets) },
            12: { _ in .counter64(0) },
            13: { _ in .counter64(0) },
            // enabled(1) or disabled(2).
            14: { .integer($0.isNotified ? 1 : 2) },
            15: { .gauge32(UInt32(clamping: $0.interface.speedMegabits ?? 0)) },
            16: { .truthValue($0.interface.flags.contains(.promiscuous)) },
            17: { .truthValue($0.interface.hasBusDevice) },
            18: { $0.interface.ifAlias },
            19: { .timeTicks($0.discontinuity) },
        ])
}

extension ObjectSyntax {
    /// The low 32 bits of a count, so that both widths of a counter agree.
    static func counter32(low value: UInt64) -> ObjectSyntax {
        .counter32(UInt32(truncatingIfNeeded: value))
    }

    /// Source: RFC 2579 §2, TruthValue.
    static func truthValue(_ value: Bool) -> ObjectSyntax {
        .integer(value ? 1 : 2)
    }
}

extension InterfaceStatistics {
    /// The kernel counts multicast packets among all packets.
    fileprivate var rxUnicast: UInt64 {
        rxPackets >= rxMulticast ? rxPackets - rxMulticast : 0
    }
}
