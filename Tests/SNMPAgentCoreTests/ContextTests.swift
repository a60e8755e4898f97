import Logging
import SNMP
import Testing

@testable import SNMPAgentCore

@Suite("RFC 3584 §5.2.1 snmpCommunityContextName") struct ContextTests {
    private static let name: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 5, 0]
    private static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// A store that has been collected, with one value.
    private static func store(_ value: ObjectSyntax) throws -> MIBStore {
        let group = FixedGroup(
            subtrees: [[1, 3, 6, 1, 2, 1, 1]], objects: [[1, 3, 6, 1, 2, 1, 1, 5]],
            // Nothing would be younger, yet a context is answered as it is.
            maximumAge: .zero, varBinds: [VarBind(name, value)])
        let store = try MIBStore(groups: [group], logger: logger)
        store.collect(0)
        return store
    }

    private static func outcome(_ community: OctetString) throws -> RequestProcessor.Outcome {
        let communities = ["", "a", "b", "nowhere"].map { context in
            Community(
                OctetString("for \(context)"), grant: AccessGrant(.readOnly, context: context))
        }
        let processor = RequestProcessor(
            access: AccessControl(acceptedHosts: .any, communities: communities),
            store: try MIBStore(groups: [], logger: logger),
            contexts: [
                "a": try store(.octetString("first")), "b": try store(.octetString("second")),
            ],
            counters: SNMPCounters())
        let request = Message(community: community, pdu: .request(.getRequest, [name]))
        return processor.process(
            request.encoded(), from: TestAgent.source, at: .now + .seconds(3600))
    }

    @Test(
        arguments: [
            ("for ", .noSuchObject), ("for a", .octetString("first")),
            ("for b", .octetString("second")),
        ] as [(OctetString, ObjectSyntax)])
    func `a community sees its own context`(community: OctetString, value: ObjectSyntax) throws {
        guard case .response(let octets) = try Self.outcome(community),
            case .pdu(let pdu) = try Message(decoding: octets).body
        else {
            Issue.record("no response")
            return
        }
        #expect(Array(pdu.variableBindings) == [VarBind(Self.name, value)])
    }

    @Test func `a context that is not there is answered by nobody`() throws {
        #expect(try Self.outcome("for nowhere").dropReason == .noRights)
    }
}
