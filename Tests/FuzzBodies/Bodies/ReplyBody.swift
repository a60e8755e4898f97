import NIOCore
import SNMP
import SNMPManager
import SNMPNames
import SNMPText
import SNMPTransport

/// A datagram ends a request when it is the reply to it and from whom was asked, and never else;
/// what a walk takes of it rises; and no value leaves its line.
enum ReplyBody {
    static func check(_ octets: [UInt8]) throws(Violation) -> Bool {
        let expectation = Expectation(input: octets)
        let target = SNMPTarget(peer: asked)
        let other = PendingRequest(to: target)
        let otherReply = other.reply(after: other.addressed(octets), from: stranger)
        try expectation.expect(otherReply == nil, "taken from another source")

        let request = PendingRequest(to: target)
        let datagram = request.addressed(octets)
        let reply = request.reply(after: datagram, from: target.peer)
        guard let expected = expectedReply(datagram, to: request.requestID, target) else {
            try expectation.expect(reply == nil, "taken for a reply, which it is not")
            return false
        }
        try expectation.expect(reply == expected, "a reply is taken for what it is")
        try checkWalk(expected.variableBindings, expectation)
        try checkText(expected.variableBindings, expectation)
        return true
    }

    private static let asked = peer(port: 161)
    private static let stranger = peer(port: 162)

    private static func peer(port: Int) -> PeerAddress {
        do {
            return PeerAddress(try SocketAddress(ipAddress: "192.0.2.1", port: port))
        } catch {
            // The text is an address.
            preconditionFailure("\(error)")
        }
    }

    /// By a plain reading. Source: RFC 3416 §4.1.
    private static func expectedReply(
        _ octets: [UInt8], to requestID: Int32, _ target: SNMPTarget
    ) -> PDU? {
        guard let message = try? PlainReader.message(octets, ignoringTrailingOctets: true),
            case .pdu(let pdu) = message.body, pdu.type == .response, pdu.requestID == requestID,
            message.version == target.version, message.community == target.community
        else { return nil }
        return pdu
    }

    private static func checkWalk(
        _ varBinds: VarBindList, _ expectation: Expectation
    ) throws(Violation) {
        let root: ObjectIdentifier = [1, 3, 6, 1, 2, 1]
        let scope = WalkScope(below: root)
        var order = WalkOrder(start: scope.start, checksOrder: true)
        var last = scope.start
        for varBind in varBinds {
            guard order.judge(varBind, in: scope) == .belongs else { break }
            try expectation.expect(
                varBind.name > last && varBind.name.hasPrefix(root), "a walk goes back")
            last = varBind.name
        }
    }

    private static func checkText(
        _ varBinds: VarBindList, _ expectation: Expectation
    ) throws(Violation) {
        var formatter = VarBindFormatter(style: style(expectation.input.count))
        for varBind in varBinds {
            var text: [UInt8] = []
            formatter.format(varBind, to: &text)
            guard let line = String(validating: text, as: UTF8.self) else {
                throw expectation.fail("printed what is no UTF-8")
            }
            try expectation.expect(isContained(line), "printed what is not one line: \(line)")
        }
    }

    /// A style for each input, so that all are met.
    private static func style(_ number: Int) -> TextStyle {
        var style = TextStyle()
        style.masksLineBreaks = true
        style.nameForm = [.module, .full, .numeric, .suffix, .withoutPrefix][number % 5]
        style.stringForm = [.guess, .text, .hexadecimal][number % 3]
        style.hasHexText = number.isMultiple(of: 2)
        style.hasBracketedIndexes = number.isMultiple(of: 7)
        style.isQuick = number.isMultiple(of: 4)
        style.hasPlainIndexes = number.isMultiple(of: 11)
        return style
    }

    /// Further lines are hexadecimal octets alone.
    private static func isContained(_ text: String) -> Bool {
        let lines = text.unicodeScalars.split(
            separator: "\n", omittingEmptySubsequences: false)
        let areHexadecimal = lines.dropFirst().allSatisfy { line in
            line.isEmpty || line.prefix(2).allSatisfy(\.properties.isASCIIHexDigit)
        }
        return areHexadecimal
            && lines.joined().allSatisfy { !$0.isControl || $0 == "\t" }
    }
}
