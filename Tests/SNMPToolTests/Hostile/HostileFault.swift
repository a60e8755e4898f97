import SNMP
import TestAgents

/// What is wrong with each reply of an agent, which is one to the request but for that.
enum HostileFault: CaseIterable {
    case indexBelowZero, indexBeyond, unknownStatus, refusalOfOtherNames
    case empty, oneFewer, oneMore, asManyAsFit, otherNames, sameAgain, endless
    case endInTheMiddle, exceptionFirst, endOfOtherName, otherType, forgedText

    func reply(to request: Message) -> Message {
        let right = HostileCommand.tree.reply(to: request)
        guard let asked = request.pdu, let found = right.pdu?.variableBindings else { return right }
        switch self {
        case .indexBelowZero: return refusal(request, .genErr, -1)
        case .indexBeyond: return refusal(request, .genErr, .max)
        case .unknownStatus: return refusal(request, ErrorStatus(rawValue: 99), 1)
        case .refusalOfOtherNames:
            // Whoever asks again for what is left of these never ends.
            let others = [Self.other(1), Self.other(2)].map { VarBind($0) }
            return request.reply(others, errorStatus: .genErr, errorIndex: 1)
        case .empty: return request.reply([])
        case .oneFewer: return request.reply(Array(found.dropLast()))
        case .oneMore: return request.reply(found + [VarBind(Self.other(1), .integer(666))])
        case .asManyAsFit:
            return request.reply(
                found + (1...2500).map { VarBind(Self.other($0), .integer(666)) })
        case .otherNames:
            return request.reply(
                found.indices.map { VarBind(Self.other(UInt32($0)), .integer(666)) })
        case .sameAgain:
            return request.reply(
                asked.variableBindings.map { VarBind($0.name, .integer(666)) })
        case .endless:
            return request.reply(
                asked.variableBindings.map { VarBind(Self.next(after: $0.name), .counter32(1)) })
        case .endInTheMiddle:
            var varBinds = Array(found)
            varBinds.insert(
                VarBind(varBinds.first?.name ?? [0, 0], .endOfMibView), at: varBinds.count / 2)
            return request.reply(varBinds)
        case .exceptionFirst:
            return request.reply(
                found.enumerated().map { $0 == 0 ? VarBind($1.name, .noSuchInstance) : $1 })
        case .endOfOtherName:
            return request.reply(found.map { _ in VarBind(Self.other(1), .endOfMibView) })
        case .otherType:
            return request.reply(found.map { VarBind($0.name, .counter64(.max)) })
        case .forgedText:
            return request.reply(found.map { VarBind($0.name, .octetString(Self.forgedOctets)) })
        }
    }

    private func refusal(_ request: Message, _ status: ErrorStatus, _ index: Int32) -> Message {
        request.reply(
            request.pdu.map { Array($0.variableBindings) } ?? [], errorStatus: status,
            errorIndex: index)
    }

    /// A line end, an escape sequence, CSI as one octet and as UTF-8, what is no UTF-8, a turn of
    /// the direction of writing, and what would begin another varbind.
    private static let forgedOctets = OctetString(
        Array("a\n.1.3 = INTEGER: 1\r\u{1B}[2J\u{9B}A".utf8) + [0x9B, 0xC3]
            + Array("\u{202E}\u{7F}\",\t".utf8))

    /// Behind everything that is asked for.
    private static func other(_ number: UInt32) -> ObjectIdentifier {
        [1, 3, 6, 1, 4, 1, 77_777, number]
    }

    /// The next row of a column, or the first one.
    private static func next(after name: ObjectIdentifier) -> ObjectIdentifier {
        var subIdentifiers = Array(name.subIdentifiers)
        if subIdentifiers.count > 11 || name.hasPrefix([1, 3, 6, 1, 4, 1, 99, 1, 1]) {
            subIdentifiers[subIdentifiers.count - 1] += 1
        } else {
            subIdentifiers += [1, 1]
        }
        return (try? ObjectIdentifier(subIdentifiers)) ?? name
    }
}
