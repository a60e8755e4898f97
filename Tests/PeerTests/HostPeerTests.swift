import Foundation
import TestPrograms
import Testing

/// Debian's snmpd and snmpagent beside it, on this host.
@Suite(
    "snmpagent's host beside snmpd's",
    .enabled(if: NetSNMP.isInstalled, "Debian's packages snmp and snmpd are not there"))
struct HostPeerTests {
    /// Objects that one of them alone has; DIVERGENCES.md says why.
    ///
    /// hrStorageAllocationFailures, hrDiskStorageTable, hrPartitionTable, hrSWOSIndex,
    /// hrSWInstalledLastChange and its kin.
    private static let hereAlone = [
        "host 2.3.1.7", "host 3.6.1.", "host 3.7.1.", "host 4.1", "host 6.1", "host 6.2",
    ]

    /// hrDeviceTable, where snmpd has a coprocessor, and disks by other names.
    private static let otherRows = ["host 3.2.1."]

    /// What moves, or is an average of another time: the type alone is compared.
    ///
    /// hrSystemDate, NumUsers and Processes; hrProcessorLoad; hrSWRunStatus; loads; systemStats'
    /// percentages and rates; diskIOLA.
    private static let moving =
        ["host 1.1", "host 1.2", "host 1.6", "host 3.3.1.2", "host 4.2.1.7"]
        + (3...11).map { "ucd 11.\($0)" } + (9...11).map { "ucd 13.15.1.1.\($0)" }

    /// hrStorageSize and Used, hrSWRunPerf; memory, dskAvail and dskUsed; ticks and other counters.
    private static let near =
        ["host 2.3.1.5", "host 2.3.1.6", "host 5.1.1.1", "host 5.1.1.2"]
        + [4, 6, 11, 13, 14, 15, 19, 21, 22, 24, 25, 26, 27].map { "ucd 4.\($0)" }
        + [7, 8, 9, 10, 13, 15].map { "ucd 9.1.\($0)" } + [3, 5, 6].map { "ucd 10.1.\($0)" }
        + (50...66).map { "ucd 11.\($0)" }
        + [3, 4, 5, 6, 12, 13, 14].map { "ucd 13.15.1.1.\($0)" }

    @Test func `every object has its rows, types and values, but for those that are listed`()
        async throws
    {
        try await Snmpd.run { snmpd in
            let agent = try await RunningAgent(["--software-installed"])
            try await Self.awaitCounters(of: snmpd.host)
            let packages = try await Self.packages()
            let before = HostObjects(try await Self.walk(snmpd.host))
            let here = HostObjects(try await Self.walk(agent.address))
            let there = HostObjects(try await Self.walk(snmpd.host))
            #expect(try await agent.stop().status == 0)
            let isDpkgAtWork = try await packages != Self.packages()
            for object in Set(here.values.keys).union(there.values.keys).sorted() {
                // Averages are absent there in the first minute.
                let isListed =
                    Self.hereAlone.contains { object.hasPrefix($0) }
                    || Self.moving.contains(object)
                guard let own = here.values[object], let theirs = there.values[object] else {
                    #expect(isListed && there.values[object] == nil, "\(object) is not in both")
                    continue
                }
                // snmpd reads the packages when it starts.
                if isDpkgAtWork, object.hasPrefix("host 6.") { continue }
                try await Self.compareRows(object, own, theirs, before.values[object] ?? [:])
                Self.compareValues(object, own, theirs, before.values[object] ?? [:])
            }
            #expect(here.values.count > 100)
        }
    }

    /// snmpd's counters of processors are 0 until it has read them a second time.
    private static func awaitCounters(of host: String) async throws {
        let words = ["-v2c", "-cpublic", "-Oqv", "-t20", host, "1.3.6.1.4.1.2021.11.53.0"]
        let end = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < end, try await NetSNMP.run("snmpget", words).output == "0\n" {
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    private static func packages() async throws -> String {
        try await Program(path: "/usr/bin/dpkg-query").run(
            ["-W", "-f", "${db:Status-Status} ${Package}_${Version}_${Architecture}\n"]
        ).output
    }

    /// Packages of which settings alone are left, which snmpd shows.
    private static func isRemoved(_ row: String) async throws -> Bool {
        try await packages().contains("config-files \(row)\n")
    }

    private static func walk(_ host: String) async throws -> WalkText {
        var text = ""
        for subtree in HostObjects.subtrees {
            let words = ["-v2c", "-cpublic", "-On", "-t20", host, subtree]
            text += try await NetSNMP.run("snmpbulkwalk", words).output
        }
        return WalkText(text)
    }

    /// Processes come and go; of mounts of one device the agent has one.
    private static func compareRows(
        _ object: String, _ own: [String: WalkText.Entry], _ theirs: [String: WalkText.Entry],
        _ before: [String: WalkText.Entry]
    ) async throws {
        if otherRows.contains(where: { object.hasPrefix($0) }) {
            let shared = { (rows: [String: WalkText.Entry]) in
                // Processors and interfaces; behind them are the disks.
                Set(rows.keys.filter { 196_608..<393_216 ~= Int($0) ?? 0 })
            }
            #expect(!shared(own).isEmpty && shared(own) == shared(theirs), "\(object)")
            return
        }
        let isOfProcesses = object.hasPrefix("host 4.") || object.hasPrefix("host 5.")
        let steady = Set(theirs.keys).intersection(before.keys)
        if isOfProcesses {
            // snmpd shows for half a minute what it has read once.
            let staying = steady.subtracting(own.keys).filter {
                FileManager.default.fileExists(atPath: "/proc/\($0)")
            }
            #expect(staying == [], "\(object): processes that stay")
            return
        }
        let mounts = try HostMounts()
        let isOfMounts = tablesOfMounts.contains { object.hasPrefix($0) }
        let alone = Set(own.keys).subtracting(theirs.keys).filter { row in
            !isOfMounts || !mounts.isOfTypeHereAlone(row)
        }
        #expect(alone == [], "\(object): rows here alone")
        for row in steady.subtracting(own.keys) {
            let isExpected =
                try await object.hasPrefix("host 6.")
                ? isRemoved(row) : isOfMounts && mounts.hold(row, beside: own.keys.map { $0 })
            #expect(isExpected, "\(object): no row \(row)")
        }
    }

    /// hrStorageTable, hrFSTable and dskTable.
    private static let tablesOfMounts = ["host 2.3.1.", "host 3.8.1.", "ucd 9.1."]

    private static func compareValues(
        _ object: String, _ own: [String: WalkText.Entry], _ theirs: [String: WalkText.Entry],
        _ before: [String: WalkText.Entry]
    ) {
        for (row, entry) in own {
            guard let their = theirs[row], let first = before[row] else { continue }
            #expect(entry.type == their.type, "\(object) of \(row)")
            let isPassing = their.isOfKernelWorker || titles.contains(object)
            let isName = namesOfMounts.contains(object)
            if moving.contains(object) || isIndex(object) || isName || isPassing { continue }
            let isSame =
                near.contains(object)
                ? entry.isNear(first, their, Self.slack[object] ?? 1000)
                : entry.value == their.value || first.value != their.value
            #expect(isSame, "\(object) of \(row): \(entry.value), there \(their.value)")
        }
        guard titles.contains(object) else { return }
        let same = own.count { row, entry in theirs[row]?.value == entry.value }
        #expect(same > own.count / 2, "\(object): \(same) of \(own.count) are the same")
    }

    /// How far figures that are never large may lie apart: dskPercent and dskPercentNode, laLoad,
    /// laLoadInt in hundredths, laLoadFloat.
    private static let slack: [String: Double] = [
        "ucd 9.1.9": 2, "ucd 9.1.10": 2, "ucd 10.1.3": 1, "ucd 10.1.5": 100, "ucd 10.1.6": 1,
    ]

    /// hrSWRunPath and hrSWRunParameters, in whose place servers write what they do: most stay.
    private static let titles = ["host 4.2.1.4", "host 4.2.1.5"]

    /// hrStorageDescr, hrFSMountPoint and dskPath, by which rows are found in both.
    private static let namesOfMounts = ["host 2.3.1.3", "host 3.8.1.2", "ucd 9.1.2"]

    /// hrStorageIndex, hrFSIndex, hrFSStorageIndex, hrSWInstalledIndex and dskIndex are counted
    /// from the start of the agent.
    private static func isIndex(_ object: String) -> Bool {
        ["host 2.3.1.1", "host 3.8.1.1", "host 3.8.1.7", "host 6.3.1.1", "ucd 9.1.1"]
            .contains(object)
    }
}

extension WalkText.Entry {
    private var number: Double? {
        value.split { " \"\n".contains($0) }.compactMap { Double($0) }.last
    }

    /// Such a thread is called after what it does just then.
    fileprivate var isOfKernelWorker: Bool { value.hasPrefix("STRING: \"kworker/") }

    /// Whether it lies between two values, or a quarter of the greater one away: snmpd keeps what
    /// it has read for some seconds, in which other programs are at work.
    ///
    /// - Parameter least: how far at least.
    fileprivate func isNear(
        _ before: WalkText.Entry, _ after: WalkText.Entry, _ least: Double
    ) -> Bool {
        guard let own = number, let first = before.number, let last = after.number else {
            return value == after.value
        }
        let (low, high) = (min(first, last), max(first, last))
        let slack = max(high / 4, least)
        // A counter of 32 bits that is about to wrap is near to 0.
        return (low - slack...high + slack).contains(own) || high + slack > 4_294_967_295
    }
}

extension HostMounts {
    /// Whether a row is of a directory on a device that another row is of.
    fileprivate func hold(_ row: String, beside rows: [String]) -> Bool {
        device(of: row).map { number in rows.contains { device(of: $0) == number } } ?? false
    }
}
