internal import LinuxSources

/// A row of ifTable and ifXTable: an object, which no column copies.
final class InterfaceRow: Sendable {
    let interface: NetworkInterface
    /// sysUpTime when its operational state was seen to change; 0 when it was not.
    let lastChange: UInt32
    /// sysUpTime when a counter was seen to go back; 0 when none was.
    let discontinuity: UInt32

    init(interface: NetworkInterface, lastChange: UInt32 = 0, discontinuity: UInt32 = 0) {
        self.interface = interface
        self.lastChange = lastChange
        self.discontinuity = discontinuity
    }
}

/// What earlier collections and events saw, so that changes have a time.
struct InterfaceHistory {
    /// More interfaces than events may add between two collections.
    private static let mostRows = 1 << 16

    private var rows: [Int: InterfaceRow]?
    /// sysUpTime when an interface was seen to come or go; 0 when none was.
    private(set) var tableLastChange: UInt32 = 0

    /// Compares a collection with the one before it.
    ///
    /// - Parameter now: sysUpTime.
    mutating func note(_ interfaces: [NetworkInterface], at now: UInt32) -> [InterfaceRow] {
        let known = rows
        let table = interfaces.map { interface in
            guard let before = known?[interface.index] else {
                return InterfaceRow(interface: interface, lastChange: known == nil ? 0 : now)
            }
            return before.followed(by: interface, at: now)
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
            rows?[interface.index] = before.followed(by: interface, at: now)
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

extension InterfaceRow {
    fileprivate func followed(by next: NetworkInterface, at now: UInt32) -> InterfaceRow {
        let hasChanged =
            interface.ifOperStatus != next.ifOperStatus
            || interface.carrierChanges != next.carrierChanges
        let hasGoneBack =
            next.statistics.rxOctets < interface.statistics.rxOctets
            || next.statistics.txOctets < interface.statistics.txOctets
            || next.statistics.rxPackets < interface.statistics.rxPackets
            || next.statistics.txPackets < interface.statistics.txPackets
        return InterfaceRow(
            interface: next, lastChange: hasChanged ? now : lastChange,
            discontinuity: hasGoneBack ? now : discontinuity)
    }
}
