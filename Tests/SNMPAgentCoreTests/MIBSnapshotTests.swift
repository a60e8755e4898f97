import SNMP
import Synchronization
import Testing

@testable import SNMPAgentCore

@Suite("Snapshots and live values") struct MIBSnapshotTests {
    private static let object: ObjectIdentifier = [1, 3, 6, 1, 9, 1]

    private static func row(_ index: UInt32, _ value: Int32) -> VarBind {
        VarBind(Fixture.instance(of: object, index), .integer(value))
    }

    /// All varbinds of a snapshot, by walking it.
    private static func walk(_ snapshot: MIBSnapshot) throws -> [ObjectIdentifier] {
        var names: [ObjectIdentifier] = []
        var next = try snapshot.position(after: .zeroDotZero, stale: .none)
        while let position = next {
            names.append(snapshot.name(at: position))
            next = try snapshot.position(after: position, stale: .none)
        }
        return names
    }

    @Test(arguments: [nil, MIBView([.init([1, 3, 6, 1, 9, 1])])])
    func `a collection does not change a snapshot that was taken before`(view: MIBView?) throws {
        let group = try ScriptedGroup(at: [1, 3, 6, 1, 9], varBinds: [Self.row(1, 1)])
        let store = try TestAgent([group]).store
        let empty = store.snapshot(for: view)
        store.collect(0)
        let first = store.snapshot(for: view)
        group.set([Self.row(1, 2), Self.row(2, 2)])
        store.collect(0)
        #expect(try Self.walk(empty) == [])
        #expect(try Self.walk(first) == [Self.row(1, 1).name])
        #expect(
            try Self.walk(store.snapshot(for: view)) == [Self.row(1, 2).name, Self.row(2, 2).name])
        // Only the newest collection no longer has to be made.
        #expect(empty.staleGroups(at: .now).positions == [0])
        #expect(first.staleGroups(at: .now).positions == [])
    }

    @Test func `rows come in any order, the later of two equal names is kept`() throws {
        let group = FixedGroup(
            subtrees: [[1, 3, 6, 1, 9]], objects: [Self.object],
            varBinds: [
                Self.row(300, 1), Self.row(2, 1), Self.row(300, 2), Self.row(1, 1),
                Self.row(2, 2), Self.row(300, 3),
            ])
        let agent = try TestAgent([group])
        #expect(
            try agent.getBulk([Self.object], maxRepetitions: 3)
                == [Self.row(1, 1), Self.row(2, 2), Self.row(300, 3)])
    }

    @Test func `rows outside of the group's subtrees are left out`() throws {
        let inside = [Self.row(1, 1), VarBind([1, 3, 6, 1, 11, 5], .integer(3))]
        let outside: [ObjectIdentifier] = [
            [1, 3, 6, 1, 8, 5], [1, 3, 6, 1, 10, 5], [1, 3, 6, 1, 12], [1, 3, 6, 1],
        ]
        let group = FixedGroup(
            subtrees: [[1, 3, 6, 1, 11], [1, 3, 6, 1, 9]],
            varBinds: inside + outside.map { VarBind($0, .integer(0)) })
        let agent = try TestAgent([group])
        let end = VarBind(inside[1].name, .endOfMibView)
        #expect(try agent.getBulk([[0, 0]], maxRepetitions: 9) == inside + [end])
    }

    @Test func `two groups may lie between each other's subtrees`() throws {
        let outer = FixedGroup(
            "outer", subtrees: [[1, 3, 6, 1, 8], [1, 3, 6, 1, 10]],
            varBinds: [
                VarBind([1, 3, 6, 1, 8, 1], .integer(8)),
                VarBind([1, 3, 6, 1, 10, 1], .integer(10)),
            ])
        let inner = FixedGroup(
            "inner", subtrees: [[1, 3, 6, 1, 9]], varBinds: [Self.row(1, 9)])
        let agent = try TestAgent([inner, outer])
        #expect(
            try agent.getBulk([[0, 0]], maxRepetitions: 3)
                == [outer.varBinds[0], Self.row(1, 9), outer.varBinds[1]])
    }

    /// A group with one live value that counts how often it is read, between two others.
    private struct LiveGroup: MIBGroup {
        let reads: Reads
        let name = "live"
        let subtrees: [ObjectIdentifier] = [[1, 3, 6, 1, 9]]
        let objects: [ObjectIdentifier] = [MIBSnapshotTests.object]
        let maximumAge: Duration? = nil

        func collect(into rows: inout MIBRows) {
            rows.add(row(1, 0).name, .integer(0))
            rows.addLive(row(2, 0).name) { [reads] in .timeTicks(reads.next()) }
            rows.add(row(3, 0).name, .integer(0))
        }
    }

    private final class Reads: Sendable {
        private let count = Atomic<UInt32>(0)

        func next() -> UInt32 {
            count.add(1, ordering: .relaxed).newValue
        }
    }

    @Test func `a live value is read anew for each reply`() throws {
        let agent = try TestAgent([LiveGroup(reads: Reads())])
        let name = Self.row(2, 0).name
        #expect(try agent.get(name) == .response([VarBind(name, .timeTicks(1))]))
        #expect(
            try agent.getNext(Self.row(1, 0).name) == .response([VarBind(name, .timeTicks(2))]))
        #expect(
            try agent.getBulk([Self.object], maxRepetitions: 3)
                == [Self.row(1, 0), VarBind(name, .timeTicks(3)), Self.row(3, 0)])
        // Nothing else reads it.
        #expect(try agent.get(Self.row(1, 0).name) == .response([Self.row(1, 0)]))
        #expect(try agent.getNext(name) == .response([Self.row(3, 0)]))
        #expect(try agent.get(name) == .response([VarBind(name, .timeTicks(4))]))
    }
}
