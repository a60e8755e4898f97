internal import SNMP
internal import SNMPManager

/// Asks an agent for some objects again and again.
struct WatchReader {
    /// Rows of a subtree at most: more are no screen's.
    private static let rowsPerSubtree = 500

    /// A word of the command line, and what it has turned out to name.
    private struct Subject {
        enum Kind {
            case unknown, instance, subtree
        }
        let name: ObjectIdentifier
        var kind = Kind.unknown
    }

    private let session: SNMPSession
    private let target: SNMPTarget
    private var subjects: [Subject]

    init(_ session: SNMPSession, _ target: SNMPTarget, _ names: [ObjectIdentifier]) {
        self.session = session
        self.target = target
        subjects = names.map { Subject(name: $0) }
    }

    /// - Returns: the instances that the names are, or have below them, in the order of the names.
    mutating func read() async throws(SNMPManagerError) -> (varBinds: [VarBind], SampleTime) {
        let names = subjects.filter { $0.kind != .subtree }.map(\.name)
        let values = try await session.values(
            of: [NotificationName.sysUpTime] + names, from: target)
        let time = SampleTime(upTime: values.first?.value.timeTicks, local: HostClock.seconds)
        var rest = values.dropFirst()
        var varBinds: [VarBind] = []
        for position in subjects.indices {
            let found = subjects[position].kind == .subtree ? nil : rest.popFirst()
            varBinds += try await read(&subjects[position], found)
        }
        return (varBinds, time)
    }

    private func read(
        _ subject: inout Subject, _ found: VarBind?
    ) async throws(SNMPManagerError) -> [VarBind] {
        if let found, !found.value.isException {
            subject.kind = .instance
            return [found]
        }
        guard subject.kind != .instance else { return [found].compactMap { $0 } }
        let below = try await session.varBinds(
            below: subject.name, atMost: Self.rowsPerSubtree, of: target)
        if !below.isEmpty { subject.kind = .subtree }
        return below.isEmpty ? [found].compactMap { $0 } : below
    }
}

extension ObjectSyntax {
    fileprivate var timeTicks: UInt32? {
        if case .timeTicks(let ticks) = self { ticks } else { nil }
    }
}
