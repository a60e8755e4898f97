import SNMP
import SNMPManager
import SNMPTransport
internal import Synchronization

/// A request that waits for its reply, without a socket.
struct PendingRequest {
    /// These octets stand in an input for the request-id that is awaited.
    private static let placeholder: [UInt8] = [0x7E, 0x57, 0x1D, 0x00]

    let requestID: Int32
    private let shared = SNMPSession.Shared()

    init(to target: SNMPTarget) {
        requestID = shared.reserveRequestID(for: target)
    }

    /// The input with the request-id in the placeholder's place.
    func addressed(_ octets: [UInt8]) -> [UInt8] {
        let id = (0..<4).reversed().map { UInt8(truncatingIfNeeded: requestID >> ($0 * 8)) }
        return octets.replacing(Self.placeholder, with: id)
    }

    /// What the request ends with when this datagram comes; nil when it goes on waiting.
    func reply(after datagram: [UInt8], from source: PeerAddress) -> PDU? {
        let reply = Box()
        // It is over before it could wait: the continuation is resumed where it is made.
        Task.immediate {
            let outcome = await withCheckedContinuation { continuation in
                let request = SNMPRequest(.get, [[1, 3, 6, 1]])
                guard shared.await(requestID, { _ in request }, continuation: continuation) else {
                    return
                }
                shared.receive(datagram, from: source)
                shared.cancelAll()
            }
            reply.end(outcome)
        }
        return reply.pdu
    }

    /// Where the task puts the outcome.
    private final class Box: Sendable {
        private let outcome = Mutex<RequestTable.Outcome?>(nil)

        func end(_ outcome: RequestTable.Outcome) {
            self.outcome.withLock { $0 = outcome }
        }

        var pdu: PDU? {
            guard let outcome = outcome.withLock({ $0 }) else {
                preconditionFailure("the task went on elsewhere")
            }
            return try? outcome.get().pdu
        }
    }
}
