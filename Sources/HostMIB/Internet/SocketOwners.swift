internal import LinuxSources
internal import Synchronization

/// The processes of the host's sockets, for the groups that show them.
final class SocketOwners: Sendable {
    /// How old they may be that another group is given, so that a walk over several tables reads
    /// the open files of all processes once.
    private static let sharedAge = Duration.seconds(1)

    private struct State {
        var processes: [UInt64: UInt32] = [:]
        var newest: ContinuousClock.Instant?
    }

    private let source: SocketOwnerSource
    private let state = Mutex(State())

    init(source: SocketOwnerSource) {
        self.source = source
    }

    /// The sockets with their processes; none is asked for where no socket has a file.
    func read(
        of sockets: [InternetSocket]
    ) throws(LinuxSourceError) -> [OwnedSocket] {
        let hasFiles = sockets.contains { $0.inode != 0 }
        let processes = hasFiles ? try readProcesses() : [:]
        return sockets.map { OwnedSocket(socket: $0, process: processes[$0.inode] ?? 0) }
    }

    private func readProcesses() throws(LinuxSourceError) -> [UInt64: UInt32] {
        try state.withLock { state throws(LinuxSourceError) in
            let now = ContinuousClock.now
            if let newest = state.newest, now - newest < Self.sharedAge { return state.processes }
            state = State(processes: try source.read(), newest: now)
            return state.processes
        }
    }
}

/// A socket and the process that has it open.
struct OwnedSocket: Sendable {
    let socket: InternetSocket
    /// 0 where there is none, or none that the agent may look at.
    let process: UInt32
}
