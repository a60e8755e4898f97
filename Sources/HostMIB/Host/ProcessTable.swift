internal import LinuxSources
internal import Synchronization

/// The processes of the host, for the groups that show them.
final class ProcessTable: Sendable {
    /// How old rows may be that another group is given, so that a walk over several tables reads
    /// thousands of files once.
    private static let sharedAge = Duration.seconds(1)

    private struct State {
        var rows: [ProcessStatistics] = []
        var newest: ContinuousClock.Instant?
    }

    private let source: ProcessSource
    private let state = Mutex(State())

    init(source: ProcessSource) {
        self.source = source
    }

    /// The processes by number, without those that have gone meanwhile.
    func read() throws(LinuxSourceError) -> [ProcessStatistics] {
        try state.withLock { state throws(LinuxSourceError) in
            if let newest = state.newest, .now - newest < Self.sharedAge { return state.rows }
            var rows: [ProcessStatistics] = []
            for id in try source.readIDs() {
                // One odd process must not hide the others.
                if let process = try? source.readStatistics(of: id) { rows.append(process) }
            }
            // Since the last of the files, for reading thousands may take as long as that itself.
            state = State(rows: rows, newest: .now)
            return rows
        }
    }
}
