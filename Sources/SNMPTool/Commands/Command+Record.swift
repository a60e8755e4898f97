internal import SNMP
internal import SNMPManager
internal import SNMPNames
internal import SNMPRecordings

extension Command {
    /// Writes everything below an OID, 1.3 if none is given, as an `.snmprec` file has it.
    ///
    /// - Returns: a failure where the walk did not come to its end; what came before is written.
    func record(_ streams: inout StandardStreams) async throws(CommandLineError) -> ExitStatus {
        let scope = try recordScope()
        let target = try await resolveTarget()
        let walk = session.walk(scope, of: target, options: walkOptions) {
            [tree = settings.tree] name in
            tree.columnDepth(of: name)
        }
        var iterator = walk.makeAsyncIterator()
        var isEmpty = true
        do throws(SNMPManagerError) {
            while let batch = try await iterator.nextBatch() {
                isEmpty = isEmpty && batch.isEmpty
                write(batch, &streams)
            }
            // The root may be an instance, which has nothing below it.
            if isEmpty { write(try await session.get([scope.start], from: target), &streams) }
        } catch {
            var printer = Printer(self, streams)
            return await report(error, target, &printer, &streams)
        }
        return .success
    }

    private func recordScope() throws(CommandLineError) -> WalkScope {
        let text = objects.first ?? "1.3"
        let root = try resolve(text)
        do throws(ObjectIdentifierError) {
            return try WalkScope(below: root)
        } catch {
            throw CommandLineError(message: "\(text): \(error)")
        }
    }

    /// At once, so that what was found is kept whatever ends the program.
    private func write(_ varBinds: some Sequence<VarBind>, _ streams: inout StandardStreams) {
        for varBind in varBinds { Recording.appendRecord(varBind, to: &streams.text) }
        streams.flush()
    }
}
