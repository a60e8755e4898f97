import SNMP
import SNMPAgentCore

/// Judges a reply by a sorted list of all that the request may see.
struct AgentModel {
    let request: Message
    let pdu: PDU
    /// In order.
    let visible: [VarBind]

    private var isVersion1: Bool { request.version == .version1 }

    func check(_ octets: [UInt8], _ expectation: Expectation) throws(Violation) {
        guard let reply = try? PlainReader.message(octets), case .pdu(let answer) = reply.body
        else { throw expectation.fail("the reply is no message") }
        try expectation.expect(octets.count <= FuzzAgent.limits.maxMessageSize, "a reply too large")
        try expectation.expect(reply.version == request.version, "a reply of another version")
        try expectation.expect(reply.community == request.community, "another community")
        try expectation.expect(answer.type == .response, "a reply that is no Response")
        try expectation.expect(answer.requestID == pdu.requestID, "another request-id")
        if answer.errorStatus == .noError {
            try expectation.expect(answer.errorIndex == 0, "an index without an error")
            try checkValues(answer, size: octets.count, expectation)
        } else {
            try checkError(answer, expectation)
        }
    }

    /// Whether not even tooBig could be told within the largest message. In version 1 it has the
    /// request's varbinds, in as many octets as they came.
    static func isTooLarge(_ request: [UInt8]) -> Bool {
        guard let message = try? Message(decoding: request), case .pdu(var pdu) = message.body
        else { return false }
        pdu.type = .response
        pdu.errorStatus = .tooBig
        pdu.errorIndex = 0
        if message.version == .version2c { pdu.variableBindings = [] }
        return Message(version: message.version, community: message.community, pdu: pdu)
            .encoded().count > FuzzAgent.limits.maxMessageSize
    }

    private func checkError(_ answer: PDU, _ expectation: Expectation) throws(Violation) {
        let list = answer.variableBindings
        let index = Int(answer.errorIndex)
        switch answer.errorStatus {
        case .tooBig:
            try expectation.expect(index == 0, "tooBig has an index")
            try expectation.expect(
                isVersion1 ? list == pdu.variableBindings : list.isEmpty, "the list of a tooBig")
        case .noAccess where pdu.type == .setRequest && !isVersion1:
            try expectation.expect(
                index == 1 && list == pdu.variableBindings, "a SET is refused at its first varbind")
        case .noSuchName where isVersion1:
            try expectation.expect(list == pdu.variableBindings, "an error echoes the varbinds")
            try expectation.expect(list.indices.contains(index - 1), "the index is a varbind's")
            try checkAbsence(of: index - 1, expectation)
        default: throw expectation.fail("an error that cannot be: \(answer)")
        }
    }

    /// noSuchName is told of the first varbind that has no value.
    private func checkAbsence(of position: Int, _ expectation: Expectation) throws(Violation) {
        guard pdu.type != .setRequest else {
            return try expectation.expect(position == 0, "a SET is refused at its first varbind")
        }
        let isAbsent = pdu.variableBindings.map { varBind in
            pdu.type == .getRequest
                ? value(of: varBind.name) == nil : successor(of: varBind.name) == nil
        }
        try expectation.expect(
            isAbsent.firstIndex(of: true) == position, "noSuchName for what is there")
    }

    private func checkValues(
        _ answer: PDU, size: Int, _ expectation: Expectation
    ) throws(Violation) {
        let list = Array(answer.variableBindings)
        switch pdu.type {
        case .getBulkRequest: try checkBulk(list, size: size, expectation)
        case .setRequest: try expectation.expect(pdu.variableBindings.isEmpty, "a SET was done")
        default:
            try expectation.expect(
                list.count == pdu.variableBindings.count, "as many varbinds as were asked for")
            for (asked, answered) in zip(pdu.variableBindings, list) {
                if pdu.type == .getRequest {
                    try checkGet(asked.name, answered, expectation)
                } else {
                    try expectation.expect(
                        answered == next(asked.name), "GetNext of \(asked.name): \(answered)")
                }
            }
        }
    }

    private func checkGet(
        _ name: ObjectIdentifier, _ answered: VarBind, _ expectation: Expectation
    ) throws(Violation) {
        try expectation.expect(answered.name == name, "Get of \(name): \(answered)")
        let expected = value(of: name)
        let isException = [.noSuchObject, .noSuchInstance].contains(answered.value)
        try expectation.expect(
            expected == answered.value || expected == nil && isException && !isVersion1,
            "Get of \(name): \(answered)")
    }

    /// The response is the beginning of what RFC 3416 §4.2.3 asks for, and ends early only when
    /// the next varbind would not fit.
    private func checkBulk(
        _ list: [VarBind], size: Int, _ expectation: Expectation
    ) throws(Violation) {
        var expected = BulkSequence(pdu, visible)
        for varBind in list {
            try expectation.expect(varBind == expected.next(), "GetBulk: \(varBind)")
        }
        try expectation.expect(
            size <= FuzzAgent.limits.bulkSize || list.count == 1, "a GetBulk reply too large")
        guard let more = expected.next() else { return }
        try expectation.expect(
            size + more.encodedCount > MessageLimits.minimum, "a GetBulk reply ends early")
    }

    private func value(of name: ObjectIdentifier) -> ObjectSyntax? {
        visible.first { $0.name == name }?.value
    }

    private func successor(of name: ObjectIdentifier) -> VarBind? {
        visible.first { $0.name > name }
    }

    private func next(_ name: ObjectIdentifier) -> VarBind {
        successor(of: name) ?? VarBind(name, .endOfMibView)
    }

    /// The varbinds that a GetBulkRequest asks for, one after the other.
    private struct BulkSequence {
        private let visible: [VarBind]
        private var names: [ObjectIdentifier]
        private let nonRepeaters: Int
        private let repetitions: Int
        private var position = 0
        private var repetition = 0
        private var hasValue = false

        init(_ pdu: PDU, _ visible: [VarBind]) {
            self.visible = visible
            names = pdu.variableBindings.map(\.name)
            nonRepeaters = min(max(Int(pdu.nonRepeaters), 0), names.count)
            repetitions = max(Int(pdu.maxRepetitions), 0)
        }

        mutating func next() -> VarBind? {
            if position == names.count {
                // A repetition of endOfMibView alone is the last one.
                guard hasValue, nonRepeaters < names.count else { return nil }
                position = nonRepeaters
                repetition += 1
                hasValue = false
            }
            guard position < names.count, position < nonRepeaters || repetition < repetitions
            else { return nil }
            defer { position += 1 }
            let name = names[position]
            guard let found = visible.first(where: { $0.name > name }) else {
                return VarBind(name, .endOfMibView)
            }
            if position >= nonRepeaters { hasValue = true }
            names[position] = found.name
            return found
        }
    }
}
