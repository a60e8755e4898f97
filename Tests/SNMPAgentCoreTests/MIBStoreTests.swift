import Logging
import SNMP
import Testing

@testable import SNMPAgentCore

@Suite("Groups that can be served together") struct MIBStoreTests {
    private static func group(_ name: String, _ subtrees: [ObjectIdentifier]) -> FixedGroup {
        FixedGroup(name, subtrees: subtrees, varBinds: [])
    }

    private static func error(of groups: [FixedGroup]) -> MIBStoreError? {
        do throws(MIBStoreError) {
            _ = try MIBStore(groups: groups, logger: Logger(label: "test"))
            return nil
        } catch {
            return error
        }
    }

    @Test func `two groups cannot claim the same subtree, nor one above or below`() {
        let system: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1]
        #expect(
            Self.error(of: [Self.group("a", [system]), Self.group("b", [system])])
                == .overlap("a", "b", at: [1, 3, 6, 1, 2, 1, 1]))
        #expect(
            Self.error(of: [
                Self.group("below", [[1, 3, 6, 1, 2, 1, 1, 5, 1]]),
                Self.group("beside", [[1, 3, 6, 1, 2, 1, 2]]), Self.group("above", [system]),
            ]) == .overlap("above", "below", at: [1, 3, 6, 1, 2, 1, 1, 5, 1]))
        #expect(
            Self.error(of: [Self.group("one", [system, [1, 3, 6, 1, 2, 1, 1, 5]])])
                == .overlap("one", "one", at: [1, 3, 6, 1, 2, 1, 1, 5]))
    }

    @Test func `neighbours do not overlap`() {
        // 1 is no prefix of 128, whatever their octets.
        #expect(
            Self.error(of: [
                Self.group("a", [[1, 3, 6, 1, 1]]), Self.group("b", [[1, 3, 6, 1, 128]]),
                Self.group("c", [[1, 3, 6, 2]]), Self.group("d", []),
            ]) == nil)
    }

    @Test func `there are at most 64 groups`() throws {
        let groups = (0..<65).map { (number: UInt32) in
            FixedGroup(
                "\(number)", subtrees: [[1, 3, 6, number]],
                varBinds: [VarBind([1, 3, 6, number, 1], .gauge32(number))])
        }
        #expect(Self.error(of: groups) == .tooManyGroups(65))
        let agent = try TestAgent(Array(groups.dropLast()))
        let names = groups.dropLast().map(\.varBinds[0].name)
        let answer = try agent.reply(to: .request(.getRequest, names))
        #expect(answer == .response(groups.dropLast().map(\.varBinds[0])))
        #expect(agent.store.snapshot(for: nil).staleGroups(at: .now).positions == [])
    }

    @Test(arguments: [[], [0], [63], [0, 1, 62, 63], Array(0..<64)])
    func `a set of groups keeps their positions`(positions: [Int]) {
        var set = GroupSet.none
        for position in positions.reversed() { set.insert(position) }
        #expect(set.positions == positions)
        #expect(set.isEmpty == positions.isEmpty)
        #expect((0..<64).filter { set.contains($0) } == positions)
    }

    @Test func `an error says which groups and where`() {
        #expect(
            MIBStoreError.overlap("a", "b", at: [1, 3]).description
                == "the groups a and b both hold 1.3")
        #expect(
            MIBStoreError.tooManyGroups(65).description == "expected at most 64 groups, found 65")
    }
}
