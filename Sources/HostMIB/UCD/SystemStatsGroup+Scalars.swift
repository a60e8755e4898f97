internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

extension SystemStatsGroup {
    static let scalars = MIBObjects<SystemStats>(
        under: [1, 3, 6, 1, 4, 1, 2021, 11],
        [
            1: { _ in .integer(1) },
            2: { _ in .octetString("systemStats") },
            // KiB a second.
            3: { .integer($0.paging.rate { $0.swapInPages &* (MemoryPage.size / 1024) }) },
            4: { .integer($0.paging.rate { $0.swapOutPages &* (MemoryPage.size / 1024) }) },
            // Blocks of 512 octets a second.
            5: { .integer($0.paging.rate { $0.writtenKilobytes &* 2 }) },
            6: { .integer($0.paging.rate { $0.readKilobytes &* 2 }) },
            7: { .integer($0.processors.rate(\.interrupts)) },
            8: { .integer($0.processors.rate(\.contextSwitches)) },
            9: { .integer($0.percent(\.user)) },
            10: { .integer($0.percent(\.system)) },
            11: { .integer($0.percent(\.idle)) },
            50: { .counter32(low: $0.ticks.user) },
            51: { .counter32(low: $0.ticks.nice) },
            52: { .counter32(low: $0.ticks.system) },
            53: { .counter32(low: $0.ticks.idle) },
            54: { .counter32(low: $0.ticks.wait) },
            // Linux counts all of it as the system's.
            55: { _ in .counter32(0) },
            56: { .counter32(low: $0.ticks.interrupt) },
            57: { .counter32(low: $0.paging.to.writtenKilobytes &* 2) },
            58: { .counter32(low: $0.paging.to.readKilobytes &* 2) },
            59: { .counter32(low: $0.processors.to.interrupts) },
            60: { .counter32(low: $0.processors.to.contextSwitches) },
            61: { .counter32(low: $0.ticks.softInterrupt) },
            62: { .counter32(low: $0.paging.to.swapInPages) },
            63: { .counter32(low: $0.paging.to.swapOutPages) },
            64: { .counter32(low: $0.ticks.steal) },
            65: { .counter32(low: $0.ticks.guest) },
            66: { .counter32(low: $0.ticks.guestNice) },
            67: { .integer(clamping: $0.processors.to.processors.count) },
        ])
}
