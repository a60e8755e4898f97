internal import SNMP

/// Names that a recording does not have, in the place of those that come next.
struct ReplayNames {
    /// The name below which 1, 2, 3 and so on follow one another.
    let endless: ObjectIdentifier?
    /// By community, what comes behind the last name.
    let first: [OctetString: VarBind]

    var areAsRecorded: Bool { endless == nil && first.isEmpty }

    /// - Parameters:
    ///   - response: of a recording, to `question`, which is a GetNext or GetBulk request.
    func change(_ response: inout PDU, answering question: PDU, for community: OctetString) {
        let asked = question.variableBindings.map(\.name)
        // Version 1 has an error in the place of an end. Source: RFC 3584 §4.2.2.2.
        let isEnd = response.errorStatus == .noSuchName && asked.count == 1
        guard isEnd || response.errorStatus == .noError, !asked.isEmpty else { return }
        var varBinds = isEnd ? [VarBind(asked[0], .endOfMibView)] : Array(response.variableBindings)
        change(&varBinds, after: asked, question.nonRepeaterCount, first[community])
        if isEnd, varBinds.first?.value == .endOfMibView { return }
        (response.errorStatus, response.errorIndex) = (.noError, 0)
        response.variableBindings = VarBindList(varBinds)
    }

    private func change(
        _ varBinds: inout [VarBind], after asked: [ObjectIdentifier], _ nonRepeaters: Int,
        _ first: VarBind?
    ) {
        var before = asked
        for index in varBinds.indices {
            let repeater = index - nonRepeaters
            let column =
                repeater < 0 ? index : nonRepeaters + repeater % max(asked.count - nonRepeaters, 1)
            guard column < asked.count else { return }
            if let varBind = invented(after: before[column], unless: varBinds[index]) {
                varBinds[index] = varBind
            } else if varBinds[index].value == .endOfMibView, let first {
                // What is behind the first one is for the next request.
                varBinds[index] = first
                varBinds.removeSubrange((index + 1)...)
                return
            }
            before[column] = varBinds[index].name
        }
    }

    /// What follows `name` below the endless one; nil where `next` does.
    private func invented(after name: ObjectIdentifier, unless next: VarBind) -> VarBind? {
        guard let endless else { return nil }
        let depth = endless.count
        let number: UInt32
        if name.hasPrefix(endless), name.count > depth {
            number = Array(name.subIdentifiers)[depth]
        } else if name <= endless, next.value == .endOfMibView || next.name > endless {
            number = 0
        } else {
            return nil
        }
        let (following, isOver) = number.addingReportingOverflow(1)
        guard !isOver, let invented = try? endless.appending(following) else { return nil }
        return VarBind(invented, .gauge32(following))
    }
}

extension PDU {
    /// How many of a GetBulk request's names do not repeat; all of a GetNext request's.
    ///
    /// Source: RFC 3416 §4.2.3.
    fileprivate var nonRepeaterCount: Int {
        guard type == .getBulkRequest else { return variableBindings.count }
        return min(max(Int(nonRepeaters), 0), variableBindings.count)
    }
}
