internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore
internal import Synchronization

/// HOST-RESOURCES-MIB hrSystem. Source: RFC 2790 §4.
final class HostSystemGroup: MIBGroup {
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

    private let roots: HostRoots
    private let disks: HostDisks
    /// What the host was started from does not change: it is looked for once.
    private let initialLoadDevice = Mutex<UInt32?>(nil)

    let name = "hrSystem"
    let maximumAge: Duration? = .seconds(1)
    let subtrees = [scalars.parent]
    let objects = scalars.objects

    init(roots: HostRoots, disks: HostDisks) {
        self.roots = roots
        self.disks = disks
    }

    func collect(into rows: inout MIBRows) throws {
        let uptime = try HostUptimeSource(roots: roots).read()
        try rows.add(
            Self.scalars,
            // A file that is missing, or in another form, must not hide the rest.
            of: State(
                uptime: uptime, time: .now(),
                initialLoadDevice: (try? findInitialLoadDevice()) ?? 0,
                kernelCommandLine: (try? KernelCommandLineSource(roots: roots).read()) ?? "",
                users: (try? LoginSource(roots: roots).readSessionCount()) ?? 0,
                processes: try ProcessSource(roots: roots).readIDs().count))
    }

    /// hrDeviceIndex of the disk that the root directory is on; 0 where there is none.
    private func findInitialLoadDevice() throws(LinuxSourceError) -> UInt32 {
        try initialLoadDevice.withLock { device throws(LinuxSourceError) in
            if let device { return device }
            var found: UInt32 = 0
            let mounts = try MountSource(roots: roots).read().elements
            if let root = mounts.last(where: { $0.path == "/" }) {
                found = disks.read().index(holding: root.device) ?? 0
            }
            device = found
            return found
        }
    }
}
