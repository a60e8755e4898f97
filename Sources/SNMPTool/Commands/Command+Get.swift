internal import SNMP
internal import SNMPManager

extension Command {
    /// Prints the values of OIDs, or what comes after each.
    ///
    /// An OID that the agent refuses is taken out, and the others are asked for again.
    func get(_ streams: inout StandardStreams) async throws(CommandLineError) -> Int32 {
        guard !objects.isEmpty else {
            throw CommandLineError(message: "Missing object name", showsUsage: true)
        }
        let target = try await resolveTarget()
        var names = try resolveNames()
        let operation = subcommand == .get ? SNMPRequest.Operation.get : .getNext
        let session = SNMPSession()
        var printer = Printer(self, streams)
        var status: Int32 = 0
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
                return printer.print(error, period: ".", to: &streams)
            }
        }
        return status
    }

    /// The names of a refused request but for the one at fault; none where that is not told.
    private func remainingNames(_ response: PDU) -> [ObjectIdentifier] {
        var names = response.variableBindings.map(\.name)
        let index = Int(response.errorIndex) - 1
        guard !settings.application.keepsFaultyRequest, names.indices.contains(index) else {
            return []
        }
        names.remove(at: index)
        return names
    }

    /// Prints what comes after OIDs, several rounds at once.
    func bulkGet(_ streams: inout StandardStreams) async throws(CommandLineError) -> Int32 {
        let flags = settings.application
        guard objects.count >= Int(flags.nonRepeaters) else {
            throw error("need more objects than <nonrep>")
        }
        let names = try resolveNames()
        try requireBulk()
        let target = try await resolveTarget()
        let request = SNMPRequest(
            .getBulk(nonRepeaters: flags.nonRepeaters, maxRepetitions: flags.maxRepetitions),
            names)
        var printer = Printer(self, streams)
        do throws(SNMPManagerError) {
            let response = try await SNMPSession().send(request, to: target)
            switch response.errorStatus {
            case .noError:
                for varBind in response.variableBindings {
                    printer.print(varBind, to: &streams)
                }
                return 0
            case .noSuchName:
                streams.print("End of MIB.")
                return 0
            default: return printer.print(refusal: response, to: &streams)
            }
        } catch {
            return printer.print(error, to: &streams)
        }
    }
}
