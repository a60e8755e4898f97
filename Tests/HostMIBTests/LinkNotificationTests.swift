import LinuxSources
import SNMP
import SNMPAgentCore
import Synchronization
import Testing

@testable import HostMIB

@Suite("RFC 2863 §6: linkDown and linkUp") struct LinkNotificationTests {
    private static func interface(
        _ state: OperationalState, isOn: Bool = true, index: Int = 2
    ) -> NetworkInterface {
        var interface = NetworkInterface(index: index, name: "eth\(index)")
        interface.flags = isOn ? [.up] : []
        interface.operationalState = state
        return interface
    }

    typealias Row = (before: OperationalState, after: OperationalState, change: Int32?)

    static let rows: [Row] = [
        (.up, .down, 2), (.dormant, .down, 2), (.lowerLayerDown, .down, 2),
        (.down, .up, 1), (.down, .dormant, 5), (.down, .lowerLayerDown, 7),
        // Neither enters down(2) nor leaves it, or is gone.
        (.up, .lowerLayerDown, nil), (.lowerLayerDown, .up, nil), (.up, .up, nil),
        (.down, .down, nil), (.down, .notPresent, nil), (.up, .notPresent, nil),
    ]

    @Test(arguments: rows, [false, true])
    func `the state down is entered or left, seen by an event or a collection`(
        _ row: Row, isEvent: Bool
    ) {
        var history = InterfaceHistory()
        history.noteFirst([Self.interface(row.before)], at: 1)
        #expect(history.takeChanges() == [])
        if isEvent {
            history.note(Self.interface(row.after), at: 2)
        } else {
            _ = history.note([Self.interface(row.after)], at: 2)
        }
        let expected = row.change.map { LinkChange(index: 2, adminStatus: 1, operStatus: $0) }
        #expect(history.takeChanges() == (expected.map { [$0] } ?? []))
        #expect(history.takeChanges() == [])
    }

    @Test func `switched off is down`() {
        var history = InterfaceHistory()
        history.noteFirst([Self.interface(.up)], at: 1)
        history.note(Self.interface(.up, isOn: false), at: 2)
        #expect(
            history.takeChanges() == [LinkChange(index: 2, adminStatus: 2, operStatus: 2)])
    }

    @Test func `one that comes or goes is no change of a state`() {
        var history = InterfaceHistory()
        history.noteFirst([Self.interface(.up)], at: 1)
        history.note(Self.interface(.down, index: 3), at: 2)
        history.noteRemoval(of: 2, at: 3)
        _ = history.note([Self.interface(.down, index: 3)], at: 4)
        #expect(history.takeChanges() == [])
    }

    @Test func `an event that a collection has seen is told once`() {
        var history = InterfaceHistory()
        history.noteFirst([Self.interface(.up)], at: 1)
        _ = history.note([Self.interface(.down)], at: 2)
        history.note(Self.interface(.down), at: 3)
        #expect(history.takeChanges().count == 1)
    }

    @Test func `of what is on top of another interface nothing is told`() {
        var vlan = Self.interface(.up, index: 3)
        vlan.lowerIndex = 2
        var port = Self.interface(.up, index: 4)
        port.masterIndex = 5
        let bridge = Self.interface(.up, index: 5)
        var history = InterfaceHistory()
        history.noteFirst([Self.interface(.up), vlan, port, bridge], at: 1)
        for var interface in [Self.interface(.up), vlan, port, bridge] {
            interface.operationalState = .down
            history.note(interface, at: 2)
        }
        #expect(history.takeChanges().map(\.index) == [2, 4])
    }

    @Test func `ifLinkUpDownTrapEnable says what is sent, and to nobody nothing is`() throws {
        let host = try FixtureHost()
        let posted = Posted()
        let outbox = NotificationOutbox()
        let reader = try host.reader(notifications: outbox)
        var lower = FixtureInterface("eth0", index: 7)
        try host.set([lower])
        reader.collect()
        #expect(try reader.column(IFMIB.ifXEntry(14)) == [7: .integer(2)])

        outbox.setReceiver { posted.add($0) }
        lower["operstate"] = "down"
        try host.set([lower])
        reader.collect()
        #expect(try reader.column(IFMIB.ifXEntry(14)) == [7: .integer(1)])
        #expect(
            posted.notifications == [.linkDown(ifIndex: 7, adminStatus: 1, operStatus: 2)])
    }

    private final class Posted: Sendable {
        private let list = Mutex<[SNMPAgentCore.Notification]>([])
        var notifications: [SNMPAgentCore.Notification] { list.withLock { $0 } }
        func add(_ notification: SNMPAgentCore.Notification) {
            list.withLock { $0.append(notification) }
        }
    }
}
