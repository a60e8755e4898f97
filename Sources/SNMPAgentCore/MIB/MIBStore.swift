public import Logging
internal import SNMP
internal import Synchronization

/// The groups of an agent and their newest collections.
public final class MIBStore: Sendable {
    private struct State {
        /// By group, one segment for each of its subtrees.
        var segments: [[MIBSegment]]
        var groups: [GroupState]
        /// Made from the above when asked for, by view.
        var snapshots: [MIBView?: MIBSnapshot] = [:]
    }

    private let groups: [any MIBGroup]
    private let objects: [ObjectIdentifier]
    private let state: Mutex<State>
    private let log: CollectionLog
    private let logger: Logger

    /// - Parameter log: told of each collection.
    /// - Throws: ``MIBStoreError`` when two groups claim the same part of the tree.
    public init(
        groups: [any MIBGroup], log: CollectionLog = CollectionLog(), logger: Logger
    ) throws(MIBStoreError) {
        try Self.validate(groups)
        self.groups = groups
        self.log = log
        self.logger = logger
        log.begin(groups)
        objects = groups.flatMap(\.objects).sorted()
        state = Mutex(
            State(
                segments: groups.map { group in
                    Self.segments(of: group, .empty)
                },
                groups: groups.map {
                    GroupState(maximumAge: $0.maximumAge, isWork: $0.isWorkToCollect)
                }))
    }

    private static func validate(_ groups: [any MIBGroup]) throws(MIBStoreError) {
        guard groups.count <= GroupSet.capacity else { throw .tooManyGroups(groups.count) }
        let subtrees = groups.flatMap { group in group.subtrees.map { (group.name, $0) } }
            .sorted { $0.1 < $1.1 }
        for (left, right) in zip(subtrees, subtrees.dropFirst()) {
            guard !right.1.hasPrefix(left.1) else {
                throw .overlap(left.0, right.0, at: right.1)
            }
        }
    }

    public var groupCount: Int { groups.count }

    /// A group's name, for logs.
    public func name(of position: Int) -> String { groups[position].name }

    /// The newest collection of every group, as `view` sees it.
    func snapshot(for view: MIBView?) -> MIBSnapshot {
        state.withLock { state in
            if let known = state.snapshots[view] { return known }
            let whole = state.snapshots[nil] ?? makeSnapshot(state)
            state.snapshots[nil] = whole
            guard let view else { return whole }
            let restricted = whole.restricted(to: view)
            state.snapshots[view] = restricted
            return restricted
        }
    }

    private func makeSnapshot(_ state: State) -> MIBSnapshot {
        let segments = state.segments.enumerated().flatMap { index, segments in
            segments.map { (segment: $0, group: index) }
        }.sorted { $0.segment.subtree < $1.segment.subtree }
        return MIBSnapshot(segments: segments, objects: objects, groups: state.groups)
    }

    /// Collects one group and puts what it found in the place of what was there.
    ///
    /// It blocks as long as the group does, so call it on a worker, and not twice at a time for
    /// one group. A failure is logged when the collection before it was good.
    public func collect(_ position: Int) {
        let group = groups[position]
        // Values are at least as new as the moment before they are read.
        let start = ContinuousClock.now
        var rows = MIBRows()
        do {
            try group.collect(into: &rows)
        } catch {
            log.note(position, from: start, to: .now, isGood: false)
            noteFailure(of: position, from: start, error)
            return
        }
        let segments = Self.segments(of: group, rows.finish())
        let end = ContinuousClock.now
        log.note(position, from: start, to: end, isGood: true)
        state.withLock { state in
            state.segments[position] = segments
            state.groups[position].noteCollection(from: start, to: end)
            state.snapshots.removeAll()
        }
    }

    private func noteFailure(
        of position: Int, from start: ContinuousClock.Instant, _ error: any Error
    ) {
        let isNew = state.withLock { state in
            state.snapshots.removeAll()
            return state.groups[position].noteFailure(from: start)
        }
        guard isNew else { return }
        logger.warning(
            "a group could not be collected; its last good values stay",
            metadata: ["group": "\(groups[position].name)", "error": "\(error)"])
    }

    /// A segment for each of the group's subtrees; instances outside of them are left out.
    private static func segments(
        of group: any MIBGroup, _ collection: MIBCollection
    ) -> [MIBSegment] {
        group.subtrees.map { MIBSegment(of: collection, subtree: $0) }
    }
}

/// Why groups cannot be served together.
public struct MIBStoreError: Error, Hashable, Sendable {
    private enum Code: Hashable {
        case tooManyGroups(Int)
        case overlap(String, String, ObjectIdentifier)
    }

    private let code: Code

    static func tooManyGroups(_ count: Int) -> MIBStoreError {
        MIBStoreError(code: .tooManyGroups(count))
    }

    /// Two groups, by their names, hold what is below `name`.
    static func overlap(
        _ first: String, _ second: String, at name: ObjectIdentifier
    ) -> MIBStoreError {
        MIBStoreError(code: .overlap(first, second, name))
    }
}

extension MIBStoreError: CustomStringConvertible {
    public var description: String {
        switch code {
        case .tooManyGroups(let count):
            "expected at most \(GroupSet.capacity) groups, found \(count)"
        case .overlap(let first, let second, let name):
            "the groups \(first) and \(second) both hold \(name)"
        }
    }
}
