internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// HOST-RESOURCES-MIB hrSystem. Source: RFC 2790 §4.
struct HostSystemGroup: MIBGroup {
    struct State: Sendable {
        /// Hundredths of a second.
        let uptime: UInt64
        let time: LocalTime?
        /// 0 where the disk is not known.
        let initialLoadDevice: UInt32
        let kernelCommandLine: String
        let users: Int
        let processes: Int
    }

    static let scalars = MIBObjects<State>(
        under: [1, 3, 6, 1, 2, 1, 25, 1],
        [
            1: { .timeTicks(UInt32(truncatingIfNeeded: $0.uptime)) },
            2: { .octetString($0.time?.dateAndTime ?? .unknownDate) },
            3: { .integer(clamping: $0.initialLoadDevice) },
            4: { .text($0.kernelCommandLine, limit: 128) },
            5: { .gauge32(UInt32(clamping: $0.users)) },
            6: { .gauge32(UInt32(clamping: $0.processes)) },
            // 0: no fixed maximum.
            7: { _ in .integer(0) },
        ])

    let roots: HostRoots
    let devices: HostDisks
    let mounts: MountSource

    let name = "hrSystem"
    let maximumAge: Duration? = .seconds(1)
    let subtrees = [scalars.parent]
    let objects = scalars.objects

    func collect(into rows: inout MIBRows) throws {
        let uptime = try HostUptimeSource(roots: roots).read()
        let root = try mounts.read().last { $0.path == "/" }
        let disk = try root.flatMap { try devices.read().index(holding: $0.device) }
        try rows.add(
            Self.scalars,
            of: State(
                uptime: uptime, time: .now(), initialLoadDevice: disk ?? 0,
                kernelCommandLine: try KernelCommandLineSource(roots: roots).read(),
                users: try LoginSource(roots: roots).readSessionCount(),
                processes: try ProcessSource(roots: roots).readIDs().count))
    }
}
