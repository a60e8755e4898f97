import SNMP
import SNMPManager
import TestAgents
import Testing

/// Who forges an ICMP message needs to know less than who forges a reply.
@Suite(
    "RFC 1122 §4.1.3.3 ICMP messages",
    .enabled(if: ICMPError.canBeSent, "raw sockets need root"))
struct ICMPErrorTests {
    private static let name: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 99, 1, 1, 0]

    /// Unreachable for every reason, a time exceeded, a parameter problem.
    static let errors =
        (0...15).map { ICMPError(type: 3, code: $0) }
        + [ICMPError(type: 11, code: 0), ICMPError(type: 12, code: 0)]

    @Test func `none ends a request: the reply behind it counts`() async throws {
        let tree = FakeTree.rows(3)
        let agent = try await FakeAgent { request, _ in
            Self.errors.map { .refusal($0) }
                + [.later(tree.reply(to: request).encoded(), .milliseconds(50))]
        }
        let values = try await SNMPSession().get(
            [Self.name], from: agent.target(timeout: .seconds(30), retries: 0))
        #expect(Array(values) == [VarBind(Self.name, .gauge32(0))])
        #expect(agent.requests.count == 1)
    }

    @Test func `none ends a walk`() async throws {
        let tree = FakeTree.rows(30)
        let agent = try await FakeAgent { request, _ in
            Self.errors.map { .refusal($0) } + [.message(tree.reply(to: request))]
        }
        var names: [ObjectIdentifier] = []
        let walk = SNMPSession().walk(
            [1, 3, 6, 1, 4, 1, 99, 1], of: agent.target(timeout: .seconds(30), retries: 0))
        for try await varBind in walk { names.append(varBind.name) }
        #expect(names == FakeTree.rowVarBinds(30).map(\.name))
    }

    @Test(arguments: ICMPError.Cited.allCases)
    func `only one that cites it tells the last request why there was no reply`(
        cited: ICMPError.Cited
    ) async throws {
        let agent = try await FakeAgent { _, _ in [.refusal(ICMPError(cited: cited))] }
        let reason = await SilenceReason.find(for: agent.target(timeout: .milliseconds(300)))
        #expect(reason == (cited == .request ? .portClosed : nil))
        #expect(agent.requests.count == 1)
    }
}
