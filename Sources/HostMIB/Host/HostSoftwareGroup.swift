internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore
internal import Synchronization

/// HOST-RESOURCES-MIB hrSWInstalled: the packages of dpkg or rpm. Source: RFC 2790 §4.
final class HostSoftwareGroup: MIBGroup {
    struct Row: Sendable {
        let index: UInt32
        let package: InstalledPackage
    }

    private struct State {
        var indexes = StableIndexes<String>(from: 1)
        var packages: [InstalledPackage]?
        /// sysUpTime; 0 where nothing changed since the start.
        var lastChange: UInt32 = 0
    }

    static let hrSWInstalledLastChange: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 6, 1]
    static let hrSWInstalledLastUpdateTime: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 6, 2]
    static let hrSWInstalledTable = MIBObjects<Row>(
        under: [1, 3, 6, 1, 2, 1, 25, 6, 3, 1],
        [
            1: { .integer(clamping: $0.index) },
            2: { .text($0.package.name, limit: 64) },
            3: { _ in .objectIdentifier(.zeroDotZero) },
            // operatingSystem(2) or application(4).
            4: { .integer($0.package.isEssential ? 2 : 4) },
            5: { row in
                let time = row.package.installed.flatMap { LocalTime(secondsSince1970: $0) }
                return .octetString(time?.dateAndTime ?? .unknownDate)
            },
        ])

    let name = "hrSWInstalled"
    let maximumAge: Duration? = .seconds(300)
    let subtrees = [
        hrSWInstalledLastChange, hrSWInstalledLastUpdateTime, hrSWInstalledTable.parent,
    ]
    let objects =
        [hrSWInstalledLastChange, hrSWInstalledLastUpdateTime] + hrSWInstalledTable.objects

    private let source: InstalledPackageSource
    private let upTime: SystemUpTime
    private let state = Mutex(State())

    init(source: InstalledPackageSource, upTime: SystemUpTime) {
        self.source = source
        self.upTime = upTime
    }

    func collect(into rows: inout MIBRows) throws {
        let packages = try source.read()
        let now = upTime.ticks()
        let (table, lastChange) = state.withLock { state in
            if let known = state.packages, known != packages { state.lastChange = now }
            state.packages = packages
            state.indexes.prune(to: packages.map(\.name))
            let table = packages.map {
                Row(index: state.indexes.index(of: $0.name), package: $0)
            }
            return (table, state.lastChange)
        }
        try rows.add(scalar: Self.hrSWInstalledLastChange, .timeTicks(lastChange))
        try rows.add(scalar: Self.hrSWInstalledLastUpdateTime, .timeTicks(now))
        try rows.add(Self.hrSWInstalledTable, of: table) { [$0.index] }
    }
}
