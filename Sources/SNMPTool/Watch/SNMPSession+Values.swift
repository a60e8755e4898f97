internal import SNMP
internal import SNMPManager

extension SNMPSession {
    /// Varbinds of one request: as many as any agent answers at once.
    private static let varBindsPerRequest = 24

    /// The values of any number of names, in their order, an exception for what is not there.
    func values(
        of names: [ObjectIdentifier], from target: SNMPTarget
    ) async throws(SNMPManagerError) -> [VarBind] {
        var values: [VarBind] = []
        for start in stride(from: 0, to: names.count, by: Self.varBindsPerRequest) {
            let end = min(start + Self.varBindsPerRequest, names.count)
            values += try await valuesAtOnce(of: Array(names[start..<end]), from: target)
        }
        return values
    }

    /// Asked for in one request, or where the agent refuses that in several.
    private func valuesAtOnce(
        of names: [ObjectIdentifier], from target: SNMPTarget
    ) async throws(SNMPManagerError) -> [VarBind] {
        var asked = names
        var found: [ObjectIdentifier: ObjectSyntax] = [:]
        while !asked.isEmpty {
            do throws(SNMPManagerError) {
                for varBind in try await get(asked, from: target) {
                    found[varBind.name] = varBind.value
                }
                break
            } catch {
                if error.response?.errorStatus == .tooBig, asked.count > 1 {
                    let half = asked.count / 2
                    return try await valuesAtOnce(of: Array(names.prefix(half)), from: target)
                        + valuesAtOnce(of: Array(names.dropFirst(half)), from: target)
                }
                // Version 1 has no exceptions: the others are asked for without what is not there.
                guard error.response?.errorStatus == .noSuchName,
                    let position = asked.firstIndex(where: { $0 == error.failedName })
                else { throw error }
                asked.remove(at: position)
            }
        }
        return names.map { VarBind($0, found[$0] ?? .noSuchInstance) }
    }

    /// The varbinds below a name, at most so many.
    func varBinds(
        below root: ObjectIdentifier, atMost limit: Int, of target: SNMPTarget
    ) async throws(SNMPManagerError) -> [VarBind] {
        var iterator = walk(WalkScope(below: root), of: target).makeAsyncIterator()
        var varBinds: [VarBind] = []
        while varBinds.count < limit, let batch = try await iterator.nextBatch() {
            varBinds += batch
        }
        return Array(varBinds.prefix(limit))
    }
}
