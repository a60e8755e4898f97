package import SNMP

/// The objects of an agent that answers as RFC 3416 §4.2 has it.
package struct FakeTree: Sendable {
    package var varBinds: [VarBind]

    package init(_ varBinds: [VarBind]) {
        self.varBinds = varBinds.sorted { $0.name < $1.name }
    }

    /// `count` rows under 1.3.6.1.4.1.99.1, one object before them and one after.
    package static func rows(_ count: UInt32) -> FakeTree {
        FakeTree(
            [
                VarBind([1, 3, 6, 1, 4, 1, 99, 0], .integer(-1)),
                VarBind([1, 3, 6, 1, 4, 1, 99, 2, 0], .integer(-2)),
            ] + rowVarBinds(count))
    }

    package static let root: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 99, 1]

    package static func rowVarBinds(_ count: UInt32) -> [VarBind] {
        (0..<count).map { row in
            VarBind([1, 3, 6, 1, 4, 1, 99, 1, 1, row * 100], .gauge32(row))
        }
    }

    /// The answer of an agent of this tree.
    package func reply(to request: Message) -> Message {
        guard let pdu = request.pdu else { return request.reply([]) }
        let names = pdu.variableBindings.map(\.name)
        switch pdu.type {
        case .getRequest: return reply(to: request, names, names.map(instance))
        case .getNextRequest: return reply(to: request, names, names.map(next))
        default:
            let nonRepeaters = max(0, Int(pdu.nonRepeaters))
            let repeaters = Array(names.dropFirst(nonRepeaters))
            return request.reply(
                names.prefix(nonRepeaters).map(next)
                    + rounds(after: repeaters, max(0, Int(pdu.maxRepetitions))))
        }
    }

    /// In version 1, which has no exceptions, the first one is an error.
    private func reply(
        to request: Message, _ names: [ObjectIdentifier], _ varBinds: [VarBind]
    ) -> Message {
        let exception = varBinds.firstIndex { $0.value.isException }
        guard request.version == .version1, let exception else { return request.reply(varBinds) }
        return request.reply(
            names.map { VarBind($0) }, errorStatus: .noSuchName, errorIndex: Int32(exception + 1))
    }

    private func instance(of name: ObjectIdentifier) -> VarBind {
        varBinds.first { $0.name == name } ?? VarBind(name, .noSuchInstance)
    }

    private func next(after name: ObjectIdentifier) -> VarBind {
        var (low, high) = (0, varBinds.count)
        while low < high {
            let middle = (low + high) / 2
            if varBinds[middle].name > name { high = middle } else { low = middle + 1 }
        }
        return low < varBinds.count ? varBinds[low] : VarBind(name, .endOfMibView)
    }

    private func rounds(after names: [ObjectIdentifier], _ count: Int) -> [VarBind] {
        var names = names
        return (0..<count).flatMap { _ in
            let round = names.map(next)
            names = round.map(\.name)
            return round
        }
    }
}
