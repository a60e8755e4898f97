import Dispatch
import Logging
import SNMP
import SNMPAgentCore

@testable import SNMPExtend

/// Commands behind a request processor: an agent without a socket.
struct ExtendReader {
    private let store: MIBStore
    private let processor: RequestProcessor

    init(_ runner: ExtendRunner) throws {
        store = try MIBStore(
            groups: [ExtendGroup(runner)],
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        processor = RequestProcessor(
            access: AccessControl(acceptedHosts: .any, communities: [Community("public")]),
            store: store, counters: SNMPCounters(), limits: MessageLimits())
    }

    /// Collects anew, whatever the age, on a thread that may wait.
    func collect() async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                store.collect(0)
                continuation.resume()
            }
        }
    }

    /// Every instance as it was collected last, by one GetNext after the other.
    func walk(_ root: ObjectIdentifier = ExtendCommand.defaultRoot) throws -> [VarBind] {
        var found: [VarBind] = []
        while let next = try next(found.last?.name ?? root), next.name.hasPrefix(root) {
            found.append(next)
        }
        return found
    }

    private func next(_ name: ObjectIdentifier) throws -> VarBind? {
        let request = Message(
            community: "public",
            pdu: PDU(.getNextRequest, requestID: 1, variableBindings: [VarBind(name)]))
        var outcome = processor.process(request.encoded(), from: IPAddress(v6: 1), at: .now)
        if case .waiting(let request, _) = outcome {
            outcome = processor.resume(request, isFinal: true)
        }
        guard case .response(let octets) = outcome,
            case .pdu(let response) = try Message(decoding: octets).body
        else { throw Unanswered(outcome: "\(outcome)") }
        return response.variableBindings.first.flatMap { $0.value.isException ? nil : $0 }
    }

    /// The values of one column: `[3, 1, 4]` for nsExtendResult; by the row's index.
    func column(
        _ column: [UInt32], under root: ObjectIdentifier = ExtendCommand.defaultRoot
    ) throws -> [[UInt32]: ObjectSyntax] {
        let name = try root.appending(column)
        let rows = try walk(name).map { varBind in
            (Array(varBind.name.subIdentifiers.dropFirst(name.count)), varBind.value)
        }
        return Dictionary(rows) { first, _ in first }
    }

    struct Unanswered: Error { let outcome: String }
}
