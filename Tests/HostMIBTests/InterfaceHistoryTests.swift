import LinuxSources
import Testing

@testable import HostMIB

@Suite("RFC 2863 §6: the times of changes") struct InterfaceHistoryTests {
    private static func interface(
        _ index: Int = 2, state: OperationalState = .up, carrierChanges: UInt32 = 1,
        octets: UInt64 = 1000
    ) -> NetworkInterface {
        var interface = NetworkInterface(index: index, name: "eth\(index)")
        interface.flags = [.up]
        interface.operationalState = state
        interface.carrierChanges = carrierChanges
        interface.statistics.rxOctets = octets
        interface.statistics.txOctets = octets
        interface.statistics.rxPackets = octets
        interface.statistics.txPackets = octets
        interface.statistics.rxMulticast = octets
        return interface
    }

    @Test func `ifLastChange: what is found at the start has not changed since`() {
        var history = InterfaceHistory()
        let rows = history.note([Self.interface()], at: 500)
        #expect(rows.map(\.lastChange) == [0])
        #expect(rows.map(\.discontinuity) == [0])
        #expect(history.tableLastChange == 0)
    }

    @Test func `ifLastChange: a state that stays keeps its time`() {
        var history = InterfaceHistory()
        _ = history.note([Self.interface()], at: 500)
        _ = history.note([Self.interface(state: .down)], at: 700)
        let rows = history.note([Self.interface(state: .down)], at: 900)
        #expect(rows.map(\.lastChange) == [700])
        #expect(history.tableLastChange == 0)
    }

    @Test func `ifLastChange: down and up between two collections is a change`() {
        var history = InterfaceHistory()
        _ = history.note([Self.interface(carrierChanges: 1)], at: 500)
        let rows = history.note([Self.interface(carrierChanges: 3)], at: 700)
        #expect(rows.map(\.lastChange) == [700])
    }

    @Test func `ifLastChange: switched off, though the driver keeps no state`() {
        var history = InterfaceHistory()
        var interface = Self.interface(state: .unknown)
        interface.flags = [.up, .running]
        _ = history.note([interface], at: 500)
        interface.flags = []
        #expect(history.note([interface], at: 700).map(\.lastChange) == [700])
    }

    @Test func `ifTableLastChange: an interface that comes, and its row`() {
        var history = InterfaceHistory()
        _ = history.note([Self.interface(2)], at: 500)
        let rows = history.note([Self.interface(2), Self.interface(3)], at: 700)
        #expect(rows.map(\.lastChange) == [0, 700])
        #expect(history.tableLastChange == 700)
    }

    @Test func `ifTableLastChange: an interface that goes, and no row`() {
        var history = InterfaceHistory()
        _ = history.note([Self.interface(2), Self.interface(3)], at: 500)
        #expect(history.note([Self.interface(3)], at: 700).map(\.interface.index) == [3])
        #expect(history.tableLastChange == 700)
        _ = history.note([Self.interface(3)], at: 900)
        #expect(history.tableLastChange == 700)
    }

    @Test func `ifTableLastChange: one that goes as another comes`() {
        var history = InterfaceHistory()
        _ = history.note([Self.interface(2)], at: 500)
        _ = history.note([Self.interface(3)], at: 700)
        #expect(history.tableLastChange == 700)
    }

    @Test func `ifTableLastChange: the first interface of a host that had none`() {
        var history = InterfaceHistory()
        _ = history.note([], at: 500)
        #expect(history.note([Self.interface()], at: 700).map(\.lastChange) == [700])
        #expect(history.tableLastChange == 700)
    }

    @Test func `ifCounterDiscontinuityTime: any of the four counters that goes back`() {
        let counters: [WritableKeyPath<InterfaceStatistics, UInt64>] = [
            \.rxOctets, \.txOctets, \.rxPackets, \.txPackets, \.rxMulticast,
        ]
        for counter in counters {
            var history = InterfaceHistory()
            var interface = Self.interface(octets: 1000)
            _ = history.note([interface], at: 500)
            interface.statistics[keyPath: counter] = 999
            #expect(history.note([interface], at: 700).map(\.discontinuity) == [700])
            interface.statistics[keyPath: counter] = 2000
            #expect(history.note([interface], at: 900).map(\.discontinuity) == [700])
        }
    }

    @Test func `ifCounterDiscontinuityTime: counters that grow or rest are continuous`() {
        var history = InterfaceHistory()
        for (octets, now) in [(1000, 500), (1000, 600), (5000, 700)] as [(UInt64, UInt32)] {
            let rows = history.note([Self.interface(octets: octets)], at: now)
            #expect(rows.map(\.discontinuity) == [0])
        }
    }

    @Test func `an event: ifLastChange is its time, not the collection's`() {
        var history = InterfaceHistory()
        history.noteFirst([Self.interface()], at: 100)
        history.note(Self.interface(state: .down), at: 300)
        let rows = history.note([Self.interface(state: .down)], at: 900)
        #expect(rows.map(\.lastChange) == [300])
        #expect(history.tableLastChange == 0)
    }

    @Test func `an event: down and up again is a change though nothing is left to see`() {
        var history = InterfaceHistory()
        history.noteFirst([Self.interface()], at: 100)
        history.note(Self.interface(state: .down), at: 300)
        history.note(Self.interface(), at: 400)
        #expect(history.note([Self.interface()], at: 900).map(\.lastChange) == [400])
    }

    @Test func `an event: an interface comes and goes between two collections`() {
        var history = InterfaceHistory()
        history.noteFirst([Self.interface(2)], at: 100)
        history.note(Self.interface(3), at: 300)
        #expect(history.tableLastChange == 300)
        history.noteRemoval(of: 3, at: 400)
        #expect(history.tableLastChange == 400)
        #expect(history.note([Self.interface(2)], at: 900).map(\.lastChange) == [0])
        #expect(history.tableLastChange == 400)
        history.noteRemoval(of: 99, at: 950)
        #expect(history.tableLastChange == 400)
    }

    @Test(arguments: [UInt64(10), 5000])
    func `an event: counters ahead of a collection's, or behind them, are no discontinuity`(
        octets: UInt64
    ) {
        var history = InterfaceHistory()
        history.noteFirst([Self.interface(octets: 1000)], at: 100)
        history.note(Self.interface(octets: octets), at: 300)
        history.note(Self.interface(3, octets: octets), at: 300)
        let found = [Self.interface(octets: 2000), Self.interface(3, octets: 20)]
        #expect(history.note(found, at: 900).map(\.discontinuity) == [0, 0])
    }

    @Test func `an event does not hide a counter that went back`() {
        var history = InterfaceHistory()
        history.noteFirst([Self.interface(octets: 1000)], at: 100)
        history.note(Self.interface(octets: 10), at: 300)
        let rows = history.note([Self.interface(octets: 20)], at: 900)
        #expect(rows.map(\.discontinuity) == [900])
    }

    @Test func `events before the first collection tell nothing`() {
        var history = InterfaceHistory()
        history.note(Self.interface(3), at: 300)
        history.noteRemoval(of: 3, at: 300)
        #expect(history.note([Self.interface()], at: 500).map(\.lastChange) == [0])
        #expect(history.tableLastChange == 0)
        history.noteFirst([], at: 600)
        #expect(history.note([Self.interface()], at: 700).map(\.lastChange) == [0])
    }

    @Test func `what events add is bounded until the next collection`() {
        var history = InterfaceHistory()
        history.noteFirst([], at: 100)
        for index in 1...70_000 { history.note(Self.interface(index), at: 300) }
        let all = (1...70_000).map { Self.interface($0) }
        #expect(history.note(all, at: 900).count { $0.lastChange == 300 } == 1 << 16)
    }
}
