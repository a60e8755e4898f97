import SNMP

/// The objects of an agent that answers as RFC 3416 §4.2 has it.
struct FakeTree: Sendable {
    var varBinds: [VarBind]

    init(_ varBinds: [VarBind]) {
        self.varBinds = varBinds.sorted { $0.name < $1.name }
    }

    /// `count` rows under 1.3.6.1.4.1.99.1, one object before them and one after.
    static func rows(_ count: UInt32) -> FakeTree {
        FakeTree(
            [
                VarBind([1, 3, 6, 1, 4, 1, 99, 0], .integer(-1)),
                VarBind([1, 3, 6, 1, 4, 1, 99, 2, 0], .integer(-2)),
            ] + rowVarBinds(count))
    }

    static let root: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 99, 1]

    static func rowVarBinds(_ count: UInt32) -> [VarBind] {
        (0..<count).map { row in
            VarBind([1, 3, 6, 1, 4, 1, 99, 1, 1, row * 100], .gauge32(row))
        }
    }

    func next(after name: ObjectIdentifier) -> VarBind {
        varBinds.first { $0.name > name } ?? VarBind(name, .endOfMibView)
    }

    /// The answer of an agent of this tree.
    func reply(to request: Message) -> Message {
        guard let pdu = request.pdu, let name = pdu.variableBindings.first?.name else {
            return request.reply([])
        }
        switch pdu.type {
        case .getRequest:
            let value = varBinds.first { $0.name == name }?.value ?? .noSuchInstance
            return request.reply([VarBind(name, value)])
        case .getNextRequest:
            let next = next(after: name)
            guard request.version == .version1, next.value.isException else {
                return request.reply([next])
            }
            return request.reply([VarBind(name)], errorStatus: .noSuchName, errorIndex: 1)
        default:
            let count = pdu.nonRepeaters > 0 ? 1 : pdu.maxRepetitions
            return request.reply(successors(of: name, Int(count)))
        }
    }

    private func successors(of name: ObjectIdentifier, _ count: Int) -> [VarBind] {
        var name = name
        return (0..<count).map { _ in
            let next = next(after: name)
            name = next.name
            return next
        }
    }
}
