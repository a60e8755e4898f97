internal import LinuxSources
internal import Logging
internal import Synchronization

/// The file systems of the host and how full they are, for the groups that show them.
///
/// One that does not answer keeps the last row it had, and is asked again once it has answered.
final class FileSystemTable: Sendable {
    /// How long all file systems together may take to answer: less than a request waits.
    private static let patience = Duration.milliseconds(400)
    /// What is left of it for other hosts when one of this host's own hangs.
    private static let leastPatience = Duration.milliseconds(50)

    /// What is kept of a mount for the life of the agent.
    private struct Known {
        let unit: UInt64
        var figures: FileSystemFigures
    }

    private struct State {
        var selection: MountSelection
        var rows: [FileSystemRow] = []
        var newest: ContinuousClock.Instant?
        var indexes = StableIndexes<Mount.Key>(from: 1)
        var known: [Mount.Key: Known] = [:]
        /// Why a mount has no new figures, where the log has been told.
        var troubles: [Mount.Key: String] = [:]
        /// Whether the log has been told that mounts wait for their turn.
        var isPostponing = false
    }

    private let mounts: MountSource
    private let faults: FaultLog
    /// Other hosts and processes may take all the threads that are for them.
    private let local: FileSystemProbes
    private let remote: FileSystemProbes
    private let sharedAge: Duration
    private let logger: Logger
    private let state: Mutex<State>

    init(mounts: MountSource, settings: HostResourceSettings) {
        self.mounts = mounts
        state = Mutex(State(selection: MountSelection(patterns: settings.mounts)))
        faults = FaultLog(of: "mounts", logger: settings.logger)
        local = FileSystemProbes(probe: settings.probe)
        remote = FileSystemProbes(probe: settings.probe)
        sharedAge = settings.sharedAge
        logger = settings.logger
    }

    /// Has the next rows be of the mounts that `patterns` let through.
    func show(_ patterns: NamePatterns) {
        state.withLock { state in
            state.selection = MountSelection(patterns: patterns)
            state.newest = nil
        }
    }

    /// The rows, by index.
    func read() throws(LinuxSourceError) -> [FileSystemRow] {
        try state.withLock { state throws(LinuxSourceError) in
            let now = ContinuousClock.now
            if let newest = state.newest, now - newest < sharedAge { return state.rows }
            let shown = state.selection.rows(of: faults.elements(of: try mounts.read()))
            let answers = ask(shown)
            for mount in shown {
                note(answers[mounts.localPath(of: mount.path)], of: mount, in: &state)
            }
            reportPostponed(
                shown.filter { answers[mounts.localPath(of: $0.path)].isPostponed }, in: &state)
            state.rows = Self.rows(of: shown, in: &state)
            state.newest = now
            return state.rows
        }
    }

    private func ask(_ shown: [Mount]) -> [KernelName: FileSystemProbes.Answer] {
        let paths = { (mounts: [Mount]) in
            Dictionary(
                mounts.map { (self.mounts.localPath(of: $0.path), $0.server ?? $0.path) },
                uniquingKeysWith: { first, _ in first })
        }
        let end = ContinuousClock.now + Self.patience
        var answers = local.ask(paths(shown.filter { !$0.mayHang }), patience: Self.patience)
        let rest = paths(shown.filter(\.mayHang))
        let patience = max(end - .now, Self.leastPatience)
        answers.merge(remote.ask(rest, patience: patience)) { first, _ in first }
        return answers
    }

    private func note(
        _ answer: FileSystemProbes.Answer?, of mount: Mount, in state: inout State
    ) {
        let key = mount.key
        switch answer {
        case .figures(let figures) where !mount.isAsked(by: figures):
            report("another file system is there", of: mount, in: &state)
        case .figures(let figures):
            let unit = state.known[key]?.unit ?? figures.allocationUnit
            state.known[key] = Known(unit: unit, figures: figures)
            if state.troubles.removeValue(forKey: key) != nil {
                logger.notice("a file system answers again", metadata: ["mount": "\(mount.path)"])
            }
        case .failed(let error): report("\(error)", of: mount, in: &state)
        case .hanging, nil: report("it does not answer", of: mount, in: &state)
        case .postponed: break
        }
    }

    private func reportPostponed(_ postponed: [Mount], in state: inout State) {
        defer { state.isPostponing = !postponed.isEmpty }
        guard !postponed.isEmpty, !state.isPostponing else { return }
        let paths = postponed.prefix(10).map { "\($0.path)" }.joined(separator: " ")
        logger.warning(
            "file systems are not asked while others hang; their last good rows stay",
            metadata: ["count": "\(postponed.count)", "mounts": "\(paths)"])
    }

    private func report(_ trouble: String, of mount: Mount, in state: inout State) {
        guard state.troubles.updateValue(trouble, forKey: mount.key) == nil else { return }
        logger.warning(
            "a file system cannot be read; its last good row stays",
            metadata: ["mount": "\(mount.path)", "error": "\(trouble)"])
    }

    /// Without file systems of no size, which keep nothing, and those that never answered.
    private static func rows(of shown: [Mount], in state: inout State) -> [FileSystemRow] {
        let keys = Set(shown.map(\.key))
        state.troubles = state.troubles.filter { keys.contains($0.key) }
        state.indexes.prune(to: keys)
        if state.known.count > 10_000 { state.known = state.known.filter { keys.contains($0.key) } }
        return shown.compactMap { mount in
            guard let known = state.known[mount.key], known.figures.blocks > 0 else { return nil }
            return FileSystemRow(
                index: state.indexes.index(of: mount.key), mount: mount, unit: known.unit,
                figures: known.figures)
        }
    }
}

extension FileSystemProbes.Answer? {
    fileprivate var isPostponed: Bool {
        if case .postponed = self { true } else { false }
    }
}

extension Mount {
    /// What is the same when it is mounted again.
    fileprivate struct Key: Hashable {
        let path: KernelName
        let source: KernelName
    }

    fileprivate var key: Key { Key(path: path, source: source) }

    /// Whether these figures are of what is mounted: a container may lack a mount of its host, and
    /// one mount may hide another. Subvolumes have other numbers than the list of mounts says.
    fileprivate func isAsked(by figures: FileSystemFigures) -> Bool {
        figures.device == nil || figures.device == device || type == "btrfs" || type == "bcachefs"
    }
}
