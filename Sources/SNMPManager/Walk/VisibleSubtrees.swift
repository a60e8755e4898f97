public import SNMP

extension SNMPSession {
    /// The subtrees of which `target` shows anything, by one GetNextRequest each.
    ///
    /// They are the groups that modules keep apart: a child of mib-2, of an enterprise, or of
    /// snmpModules.
    ///
    /// - Parameter pause: awaited before each request.
    /// - Throws: ``SNMPManagerError`` as ``send(_:to:)``, and `notIncreasing` or `emptyResponse`.
    public func visibleSubtrees(
        of target: SNMPTarget, pause: () async -> Void
    ) async throws(SNMPManagerError) -> [ObjectIdentifier] {
        var subtrees: [ObjectIdentifier] = []
        var next: ObjectIdentifier? = [0, 0]
        while let name = next {
            await pause()
            guard let found = try await instance(after: name, target) else { break }
            let subtree = found.group
            subtrees.append(subtree)
            next = WalkScope(below: subtree).end
        }
        return subtrees
    }

    /// Nil at the end of what can be seen.
    private func instance(
        after name: ObjectIdentifier, _ target: SNMPTarget
    ) async throws(SNMPManagerError) -> ObjectIdentifier? {
        let response = try await send(SNMPRequest(.getNext, [name]), to: target)
        switch response.errorStatus {
        case .noError: break
        // The end in version 1. Source: RFC 1157 §4.1.3.
        case .noSuchName: return nil
        default: throw SNMPManagerError(.errorStatus(response))
        }
        guard let varBind = response.variableBindings.first else {
            throw SNMPManagerError(.emptyResponse(after: name))
        }
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
