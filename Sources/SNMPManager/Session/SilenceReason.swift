public import SNMP
internal import SNMPTransport

/// Why an agent may have been silent.
public enum SilenceReason: Hashable, Sendable {
    /// Its host says that nobody listens there. Source: RFC 1122 §4.1.3.1.
    case portClosed
    /// It, or a router before it, says so in the system's words: "No route to host".
    case unreachable(String)
    /// It answers a message of this version.
    case otherVersion(SNMPVersion)

    /// Sends one more request, in the version that was not tried, from a socket that is told when
    /// it is refused, and waits for as long as for any try.
    ///
    /// - Returns: nil where nothing came of that; a wrong community is answered so.
    public static func find(for target: SNMPTarget) async -> SilenceReason? {
        var other = target
        other.version = target.version == .version1 ? .version2c : .version1
        let requestID = Int32.random(in: 1...Int32.max)
        let sysUpTime: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 3, 0]
        let octets = SNMPRequest(.get, [sysUpTime]).encoded(requestID: requestID, for: other)
        let outcome = await DatagramProbe.send(
            octets, to: target.peer, waiting: target.retryPolicy.timeout)
        switch outcome {
        case .refused(let failure):
            return failure.isPortClosed ? .portClosed : .unreachable(failure.reason)
        case .reply(let octets):
            // What is no answer explains nothing.
            guard let message = try? Message(decoding: octets, ignoringTrailingOctets: true),
                case .pdu(let pdu) = message.body, pdu.type == .response,
                pdu.requestID == requestID,
                message.version == other.version, message.community == other.community
            else { return nil }
            return .otherVersion(other.version)
        case .silence: return nil
        }
    }
}
