internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// UCD-SNMP-MIB prTable: whether the processes that are watched run in their number.
///
/// Source: `MIBs/UCD-SNMP-MIB.txt`, prTable.
struct ProcessTableGroup: MIBGroup {
    struct Row: Sendable {
        /// From 1.
        let index: UInt32
        let process: WatchedProcess
        let count: Int32
    }

    static let prTable = MIBObjects<Row>(
        under: [1, 3, 6, 1, 4, 1, 2021, 2, 1],
        [
            1: { .integer(clamping: $0.index) },
            2: { .text($0.process.name) },
            3: { .integer($0.process.minimum) },
            4: { .integer($0.process.maximum) },
            5: { .integer($0.count) },
            100: { .integer($0.trouble == nil ? 0 : 1) },
            101: { .text($0.trouble ?? "") },
            // noError(0): nothing can be set, so that nothing can be told to mend it.
            102: { _ in .integer(0) },
            103: { _ in .octetString("") },
        ])

    let processes: ProcessTable
    let watched: [WatchedProcess]

    let name = "prTable"
    let maximumAge: Duration? = .seconds(4)
    let subtrees = [prTable.parent]
    let objects = prTable.objects

    func collect(into rows: inout MIBRows) throws {
        guard !watched.isEmpty else { return }
        var counts: [[UInt8]: Int32] = [:]
        for process in try processes.read() { counts[process.name, default: 0] += 1 }
        let table = watched.enumerated().map { position, process in
            Row(
                index: UInt32(position + 1), process: process,
                count: counts[Array(process.name.utf8)] ?? 0)
        }
        try rows.add(Self.prTable, of: table) { [$0.index] }
    }
}

extension ProcessTableGroup.Row {
    /// In net-snmp's words, by which alarms are made.
    fileprivate var trouble: String? {
        let name = process.name
        if process.minimum == 0, process.maximum == 0 {
            return count > 0 ? "\(name) process should not be running." : nil
        }
        if count < process.minimum {
            return count == 0
                ? "No \(name) process running"
                : "Too few \(name) running (# = \(count))"
        }
        guard process.maximum > 0, count > process.maximum else { return nil }
        return "Too many \(name) running (# = \(count))"
    }
}
