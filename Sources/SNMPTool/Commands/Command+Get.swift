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
                guard response.errorStatus != .noError else {
                    for varBind in response.variableBindings {
                        printer.print(varBind, to: &streams)
                    }
                    return status
                }
                let failure = printer.print(refusal: response, to: &streams)
                // snmpgetnext takes an error without index for none.
                if subcommand == .get || response.errorIndex != 0 { status = failure }
                names = remainingNames(response)
            } catch {
                return await report(error, target, period: ".", &printer, &streams)
            }
        }
        return status
    }

    /// The names of a refused request but for the one at fault; none where that is not told.
    func remainingNames(_ response: PDU) -> [ObjectIdentifier] {
        var names = response.variableBindings.map(\.name)
        let index = Int(response.errorIndex) - 1
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
            switch response.errorStatus {
            case .noError:
                for varBind in response.variableBindings {
                    printer.print(varBind, to: &streams)
                }
                return .success
            case .noSuchName:
                printer.note("End of MIB.", to: &streams)
                return .success
            default: return printer.print(refusal: response, to: &streams)
            }
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
