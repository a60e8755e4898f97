public import SNMP

extension SNMPSession {
    /// The subtrees of which `target` shows anything, by one GetNextRequest each.
    ///
    /// They are the groups that modules keep apart: a child of mib-2, of an enterprise, or of
    /// snmpModules.
    ///
    /// - Parameters:
    ///   - subtrees: what is found is appended here, so that it is there after a failure too.
    ///   - limit: as many subtrees are looked for at most; some agents have no end.
    ///   - pause: awaited before each request.
    /// - Throws: ``SNMPManagerError`` as ``send(_:to:)``, and `notIncreasing`, `otherVarBinds` or
    ///   `tooManyVarBinds`.
    public func findVisibleSubtrees(
        of target: SNMPTarget, limit: Int = 4096, addingTo subtrees: inout [ObjectIdentifier],
        pause: () async -> Void
    ) async throws(SNMPManagerError) {
        var next: ObjectIdentifier? = [0, 0]
        while let name = next {
            await pause()
            guard let found = try await instance(after: name, target) else { break }
            guard subtrees.count < limit else { throw SNMPManagerError(tooManyVarBinds: limit) }
            let subtree = found.group
            subtrees.append(subtree)
            next = WalkScope(below: subtree).end
        }
    }

    /// Nil at the end of what can be seen.
    private func instance(
        after name: ObjectIdentifier, _ target: SNMPTarget
    ) async throws(SNMPManagerError) -> ObjectIdentifier? {
        let request = SNMPRequest(.getNext, [name])
        let response = try await send(request, to: target)
        // The end in version 1. Source: RFC 1157 §4.1.3.
        if response.errorStatus == .noSuchName { return nil }
        let (varBinds, fault) = request.judge(response)
        if let fault { throw fault }
        guard let varBind = varBinds.first else { return nil }
        guard varBind.value != .endOfMibView else { return nil }
        guard varBind.name > name else {
            throw SNMPManagerError(.notIncreasing(previous: name, varBind))
        }
        return varBind.name
    }
}

extension ObjectIdentifier {
    /// The subtree of its module's group.
    fileprivate var group: ObjectIdentifier {
        let mib2: ObjectIdentifier = [1, 3, 6, 1, 2, 1]
        let transmission: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 10]
        let depth = hasPrefix(mib2) && !hasPrefix(transmission) ? 7 : 8
        // As long as a name that is there, at most.
        return (try? ObjectIdentifier(Array(subIdentifiers.prefix(depth)))) ?? self
    }
}
