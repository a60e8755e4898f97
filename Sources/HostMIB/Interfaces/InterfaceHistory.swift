internal import LinuxSources

/// A row of ifTable and ifXTable: an object, which no column copies.
final class InterfaceRow: Sendable {
    let interface: NetworkInterface
    /// sysUpTime when its operational state was seen to change; 0 when it was not.
    let lastChange: UInt32
    /// sysUpTime when a counter was seen to go back; 0 when none was.
    let discontinuity: UInt32
    /// Whether linkUp and linkDown are sent for it.
    let isNotified: Bool

    init(
        interface: NetworkInterface, lastChange: UInt32 = 0, discontinuity: UInt32 = 0,
        isNotified: Bool = false
    ) {
        self.interface = interface
        self.lastChange = lastChange
        self.discontinuity = discontinuity
        self.isNotified = isNotified
    }
}

/// An interface that entered the state down(2), or left it.
struct LinkChange: Equatable {
    let index: Int
    let adminStatus: Int32
    let operStatus: Int32
}

/// What earlier collections and events saw, so that changes have a time.
struct InterfaceHistory {
    /// More interfaces than events may add between two collections.
    private static let mostRows = 1 << 16

    private var rows: [Int: InterfaceRow]?
    /// sysUpTime when an interface was seen to come or go; 0 when none was.
    private(set) var tableLastChange: UInt32 = 0
    private var changes: [LinkChange] = []

    /// Compares a collection with the one before it.
    ///
    /// - Parameters:
    ///   - now: sysUpTime.
    ///   - isTold: whether links that go up or down are told of at all.
    mutating func note(
        _ interfaces: [NetworkInterface], at now: UInt32, isTold: Bool = false
    ) -> [InterfaceRow] {
        let known = rows
        let silent = isTold ? Self.upperIndexes(of: interfaces) : []
        let table = interfaces.map { interface in
            let isNotified = isTold && !silent.contains(interface.index)
            guard let before = known?[interface.index] else {
                return InterfaceRow(
                    interface: interface, lastChange: known == nil ? 0 : now,
                    isNotified: isNotified)
            }
            noteState(of: interface, after: before)
            return before.followed(by: interface, at: now, isNotified: isNotified)
        }
        let rows = Dictionary(
            table.lazy.map { ($0.interface.index, $0) }, uniquingKeysWith: { $1 })
        if let known, known.count != rows.count || rows.keys.contains(where: { known[$0] == nil }) {
            tableLastChange = now
        }
        self.rows = rows
        return table
    }

    /// What events are compared with until the first collection; nothing when that has been.
    mutating func noteFirst(_ interfaces: [NetworkInterface], at now: UInt32) {
        if rows == nil { _ = note(interfaces, at: now) }
    }

    /// Notes an event: an interface that came or changed.
    ///
    /// Of times before the first collection nothing can be told. An event is read at any time
    /// before a collection or behind it, so that its counters say nothing of those.
    mutating func note(_ interface: NetworkInterface, at now: UInt32) {
        guard let count = rows?.count else { return }
        let before = rows?[interface.index]
        var interface = interface
        interface.statistics = before?.interface.statistics ?? InterfaceStatistics()
        if let before {
            noteState(of: interface, after: before)
            rows?[interface.index] = before.followed(
                by: interface, at: now, isNotified: before.isNotified)
        } else if count < Self.mostRows {
            rows?[interface.index] = InterfaceRow(interface: interface, lastChange: now)
            tableLastChange = now
        }
    }

    /// Notes an event: an interface that went.
    mutating func noteRemoval(of index: Int, at now: UInt32) {
        if rows?.removeValue(forKey: index) != nil { tableLastChange = now }
    }
}

// MARK: linkUp and linkDown

extension InterfaceHistory {
    /// Source: RFC 2863 §6, linkDown and linkUp: from down(2) or to it, whatever the other state.
    private mutating func noteState(of interface: NetworkInterface, after before: InterfaceRow) {
        let operStatus = interface.ifOperStatus
        guard (before.interface.ifOperStatus == Self.down) != (operStatus == Self.down),
            operStatus != Self.notPresent, changes.count < Self.mostRows
        else { return }
        changes.append(
            LinkChange(
                index: interface.index, adminStatus: interface.ifAdminStatus,
                operStatus: operStatus))
    }

    private static let down: Int32 = 2
    private static let notPresent: Int32 = 6

    /// The changes noted since the last call that are to be told of.
    mutating func takeChanges() -> [LinkChange] {
        guard !changes.isEmpty else { return [] }
        defer { changes.removeAll() }
        let upper = Self.upperIndexes(of: (rows ?? [:]).values.lazy.map(\.interface))
        return changes.filter { !upper.contains($0.index) }
    }

    /// The interfaces that operate on top of others: then the others are told of.
    ///
    /// Source: RFC 2863 §6, ifLinkUpDownTrapEnable.
    private static func upperIndexes(of interfaces: some Sequence<NetworkInterface>) -> Set<Int> {
        var upper: Set<Int> = []
        for interface in interfaces {
            if let master = interface.masterIndex { upper.insert(master) }
            if interface.lowerIndex != nil { upper.insert(interface.index) }
        }
        return upper
    }
}

extension InterfaceRow {
    fileprivate func followed(
        by next: NetworkInterface, at now: UInt32, isNotified: Bool
    ) -> InterfaceRow {
        let hasChanged =
            interface.ifOperStatus != next.ifOperStatus
            || interface.carrierChanges != next.carrierChanges
        let hasGoneBack =
            next.statistics.rxOctets < interface.statistics.rxOctets
            || next.statistics.txOctets < interface.statistics.txOctets
            || next.statistics.rxPackets < interface.statistics.rxPackets
            || next.statistics.txPackets < interface.statistics.txPackets
            || next.statistics.rxMulticast < interface.statistics.rxMulticast
        return InterfaceRow(
            interface: next, lastChange: hasChanged ? now : lastChange,
            discontinuity: hasGoneBack ? now : discontinuity, isNotified: isNotified)
    }
}
