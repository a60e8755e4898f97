internal import SNMP
internal import SNMPManager

extension Command {
    /// Prints the values of OIDs, or what comes after each.
    ///
    /// An OID that the agent refuses is taken out, and the others are asked for again.
    func get(_ streams: inout StandardStreams) async throws(CommandLineError) -> ExitStatus {
        var names = try requestedNames()
        let target = try await resolveTarget()
        let operation = subcommand == .get ? SNMPRequest.Operation.get : .getNext
        var printer = Printer(self, streams)
        var status = ExitStatus.success
        while !names.isEmpty {
            do throws(SNMPManagerError) {
                let request = SNMPRequest(operation, names)
                let response = try await session.send(request, to: target)
                let (varBinds, fault) = request.judge(response)
                for varBind in varBinds { printer.print(varBind, to: &streams) }
                guard let fault else { return status }
                guard let refusal = fault.response else { throw fault }
                let failure = printer.print(refusal: refusal, to: &streams)
                // snmpgetnext takes an error without index for none.
                if subcommand == .get || refusal.errorIndex != 0 { status = failure }
                names = remainingNames(refusal)
            } catch {
                return await report(error, target, period: ".", &printer, &streams)
            }
        }
        return status
    }

    /// The names of a refused request but for the one at fault; none where that is not told.
    ///
    /// - Parameter refusal: the reply with the varbinds of the request.
    func remainingNames(_ refusal: PDU) -> [ObjectIdentifier] {
        var names = refusal.variableBindings.map(\.name)
        let index = Int(refusal.errorIndex) - 1
        guard !settings.application.keepsFaultyRequest, names.indices.contains(index) else {
            return []
        }
        names.remove(at: index)
        return names
    }

    /// Prints what comes after OIDs, several rounds at once.
    func bulkGet(_ streams: inout StandardStreams) async throws(CommandLineError) -> ExitStatus {
        let flags = settings.application
        let names = try requestedNames()
        try requireBulk()
        let target = try await resolveTarget()
        let request = SNMPRequest(
            .getBulk(nonRepeaters: flags.nonRepeaters, maxRepetitions: flags.maxRepetitions),
            names)
        var printer = Printer(self, streams)
        do throws(SNMPManagerError) {
            let response = try await session.send(request, to: target)
            let (varBinds, fault) = request.judge(response)
            for varBind in varBinds { printer.print(varBind, to: &streams) }
            guard let fault else { return .success }
            guard response.errorStatus == .noSuchName else { throw fault }
            printer.note("End of MIB.", to: &streams)
            return .success
        } catch {
            return await report(error, target, &printer, &streams)
        }
    }

    /// The OIDs of the command line, as many as have to be there.
    func requestedNames() throws(CommandLineError) -> [ObjectIdentifier] {
        if case .names(let names)? = prepared { return names }
        if subcommand == .bulkGet {
            guard objects.count >= Int(settings.application.nonRepeaters) else {
                throw error("need more objects than <nonrep>")
            }
        } else if objects.isEmpty {
            throw CommandLineError(message: "Missing object name", showsUsage: true)
        }
        return try resolveNames()
    }
}
