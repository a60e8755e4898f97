import SNMP
import Synchronization
import TestAgents
import TestRandom

/// What an agent sends that is no reply to the request that waits.
enum HostileNoise: CaseIterable {
    case otherRequestID, negatedRequestID, otherCommunity, longerCommunity, otherVersion
    case getRequest, getNextRequest, setRequest, getBulkRequest, informRequest, snmpV2Trap, report
    case trapPDU, fromElsewhere
    case empty, tag, truncated, garbage, longest, ipAddressOfThreeOctets, subIdentifierTooLarge

    /// A forged reply to `request`, which differs from a right one in this alone.
    func replies(to request: Message, _ position: Int) -> [FakeAgent.Reply] {
        guard let octets = octets(request, position) else { return [] }
        return [self == .fromElsewhere ? .fromElsewhere(octets) : .octets(octets)]
    }

    /// As long as a datagram can be.
    private static let longestOctets: [UInt8] = {
        var generator = SeededGenerator(seed: 65_507)
        return [0x30, 0x82, 0xFF, 0xDF] + generator.octets(65_503)
    }()

    private static let forged = ObjectSyntax.octetString("forged")

    private func octets(_ request: Message, _ position: Int) -> [UInt8]? {
        guard let asked = request.pdu else { return nil }
        let forged = HostileCommand.tree.reply(to: request).pdu?.variableBindings.map {
            VarBind($0.name, Self.forged)
        }
        let right = request.reply(forged ?? []).encoded()
        var generator = SeededGenerator(seed: UInt64(position))
        switch self {
        case .empty: return []
        case .tag: return [0x30]
        case .truncated: return right.dropLast(1 + position % 20)
        case .garbage: return generator.octets(600)
        case .longest: return Self.longestOctets
        case .ipAddressOfThreeOctets: return changed(right, "forged", to: 0x40)
        case .subIdentifierTooLarge: return changed(right, "forged", to: 0x06)
        case .fromElsewhere: return right
        case .trapPDU:
            let trap = TrapPDU(
                enterprise: [1, 3, 6, 1, 4, 1, 99], agentAddress: 0, genericTrap: 6,
                specificTrap: asked.requestID, timestamp: 0,
                variableBindings: VarBindList(forged ?? []))
            return Message(
                version: .version1, community: request.community, body: .trap(trap)
            ).encoded()
        default:
            return request.reply(forged ?? []) { message, pdu in change(&message, &pdu) }.encoded()
        }
    }

    private func change(_ message: inout Message, _ pdu: inout PDU) {
        switch self {
        case .otherRequestID: pdu.requestID ^= 1
        case .negatedRequestID: pdu.requestID = -pdu.requestID
        case .otherCommunity: message.community = "public"
        case .longerCommunity: message.community = "secret\0"
        case .otherVersion:
            message.version = message.version == .version1 ? .version2c : .version1
        case .getRequest: pdu.type = .getRequest
        case .getNextRequest: pdu.type = .getNextRequest
        case .setRequest: pdu.type = .setRequest
        case .getBulkRequest: pdu.type = .getBulkRequest
        case .informRequest: pdu.type = .informRequest
        case .snmpV2Trap: pdu.type = .snmpV2Trap
        case .report: pdu.type = .report
        default: break
        }
    }

    /// With the last text as a value of another type, for which its octets are none.
    private func changed(_ message: [UInt8], _ text: String, to tag: UInt8) -> [UInt8] {
        let value = [0x04, UInt8(text.utf8.count)] + Array(text.utf8)
        guard let range = message.lastRange(of: value) else { return message.dropLast() }
        var message = message
        message[range.lowerBound] = tag
        // As an OBJECT IDENTIFIER the last octet has to end a sub-identifier.
        if tag == 0x06 { message[range.upperBound - 1] = 0xFF }
        return message
    }
}

extension [UInt8] {
    fileprivate func lastRange(of part: [UInt8]) -> Range<Int>? {
        ranges(of: part).last
    }
}

/// How an agent sends what is right.
enum HostileDelivery: CaseIterable {
    case once, twice, withOctetsBehind, withRepliesBefore, lossy, late, disordered

    /// How long the tool waits, and how often.
    var options: String {
        switch self {
        case .lossy: "-t0.3 -r10"
        case .late: "-t0.2 -r20"
        default: "-t30"
        }
    }

    /// One agent's, which knows what it sent before.
    func script(seed: UInt64) -> FakeAgent.Script {
        let sent = Mutex<[[UInt8]]>([])
        return { request, position in
            let right = HostileCommand.tree.reply(to: request).encoded()
            let before = sent.withLock { sent in
                defer { sent.append(right) }
                return sent
            }
            var generator = SeededGenerator(seed: seed &+ UInt64(position / 10))
            switch self {
            case .once: return [.octets(right)]
            case .twice: return [.octets(right), .octets(right)]
            case .withOctetsBehind: return [.octets(right + [0x30, 0x00, 0xFF])]
            case .withRepliesBefore: return (before.suffix(3) + [right]).map { .octets($0) }
            // One of ten.
            case .lossy: return generator.isLost(position) ? [] : [.octets(right)]
            case .late: return [.later(right, .milliseconds(450))]
            case .disordered:
                var own = SeededGenerator(seed: seed &+ UInt64(position))
                return [.later(right, .milliseconds(Int.random(in: 0...30, using: &own)))]
            }
        }
    }
}

extension SeededGenerator {
    fileprivate mutating func isLost(_ position: Int) -> Bool {
        Int.random(in: 0..<10, using: &self) == position % 10
    }
}
