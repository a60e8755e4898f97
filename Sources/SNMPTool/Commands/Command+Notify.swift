internal import SNMP
internal import SNMPManager
internal import SNMPNames
internal import SNMPTransport

extension Command {
    /// Sends one notification; as an inform, until it is acknowledged.
    func notify(_ streams: inout StandardStreams) async throws(CommandLineError) -> ExitStatus {
        let isInform = subcommand == .inform || settings.application.sendsInform
        guard settings.effectiveVersion == .version2c else {
            guard !isInform else {
                throw CommandLineError(message: "Cannot send INFORM as SNMPv1 PDU")
            }
            return try await notifyInVersion1(&streams)
        }
        let varBinds = try notificationVarBinds()
        let target = try await resolveTarget(defaultPort: 162)
        return await attempt(&streams) { () async throws(SNMPManagerError) in
            if isInform {
                try await session.inform(varBinds, to: target)
            } else {
                try await session.sendTrap(varBinds, to: target)
            }
        }
    }

    private func attempt(
        _ streams: inout StandardStreams, _ send: () async throws(SNMPManagerError) -> Void
    ) async -> ExitStatus {
        do throws(SNMPManagerError) {
            try await send()
            return .success
        } catch {
            guard error.code == .timeout else {
                var printer = Printer(self, streams)
                return printer.print(error, to: &streams)
            }
            streams.printError("\(subcommand.programName): Timeout")
            return .failure
        }
    }

    /// sysUpTime.0, snmpTrapOID.0 and those of the command line.
    private func notificationVarBinds() throws(CommandLineError) -> VarBindList {
        var words = objects
        let upTime = try word(&words, "Missing up-time parameter")
        let trapOID = try resolveName(word(&words, "Missing trap-oid parameter"))
        return VarBindList(
            [
                VarBind(NotificationName.sysUpTime, .timeTicks(try ticks(upTime))),
                VarBind(NotificationName.snmpTrapOID, .objectIdentifier(trapOID)),
            ] + (try varBinds(words)))
    }

    private func notifyInVersion1(
        _ streams: inout StandardStreams
    ) async throws(CommandLineError) -> ExitStatus {
        var words = objects
        let enterprise = try word(&words, "No enterprise oid")
        let agent = try word(&words, "Missing agent parameter")
        let generic = try word(&words, "Missing generic-trap parameter")
        let specific = try word(&words, "Missing specific-trap parameter")
        let upTime = try word(&words, "Missing uptime parameter")
        // What net-snmp has for nothing: the trap of nobody in particular.
        let nobody: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 3, 1, 1]
        var trap = TrapPDU(
            enterprise: enterprise.isEmpty ? nobody : try resolveName(enterprise),
            agentAddress: 0, genericTrap: try number(generic, "generic-trap"),
            specificTrap: try number(specific, "specific-trap"), timestamp: try ticks(upTime),
            variableBindings: VarBindList(try varBinds(words)))
        let target = try await resolveTarget(defaultPort: 162)
        trap.agentAddress = try await agentAddress(agent, towards: target)
        return await attempt(&streams) { () async throws(SNMPManagerError) in
            try await session.sendTrap(trap, to: target)
        }
    }

    /// The address of `agent`, or where none is named the one that the trap leaves from.
    private func agentAddress(
        _ agent: String, towards target: SNMPTarget
    ) async throws(CommandLineError) -> UInt32 {
        if agent.isEmpty { return target.peer.sourceIPv4 ?? 0 }
        if let address = UInt32(ipv4: agent) { return address }
        let address = TransportAddress(host: agent, port: 0, family: .ipv4)
        do throws(ResolutionError) {
            let text = try await address.resolve().first?.host ?? ""
            if let address = UInt32(ipv4: text) { return address }
        } catch {
            // Said below, as of an address of another family.
        }
        throw CommandLineError(message: "unknown host: \(agent)")
    }
}

// MARK: Words

extension Command {
    private func word(
        _ words: inout ArraySlice<String>, _ message: String
    ) throws(CommandLineError) -> String {
        guard let word = words.popFirst() else {
            throw CommandLineError(message: message, showsUsage: true)
        }
        return word
    }

    private func number(_ word: String, _ name: String) throws(CommandLineError) -> Int32 {
        guard let number = Int32(word) else {
            throw error("expected a number for \(name), found \"\(word)\"")
        }
        return number
    }

    /// Hundredths of a second, or those since this host started.
    private func ticks(_ word: String) throws(CommandLineError) -> UInt32 {
        if word.isEmpty { return HostClock.upTime }
        guard let ticks = UInt32(word) else {
            throw error("expected hundredths of a second, found \"\(word)\"")
        }
        return ticks
    }

    /// Varbinds of OID, TYPE and VALUE.
    private func varBinds(_ words: ArraySlice<String>) throws(CommandLineError) -> [VarBind] {
        var words = words
        var varBinds: [VarBind] = []
        while let object = words.popFirst() {
            let name = try resolveName(object)
            guard let letter = words.popFirst(), let text = words.popFirst() else {
                throw CommandLineError(message: "\(object): Missing type/value for variable")
            }
            let value = TypedValue(
                object: object, letter: letter, text: text,
                node: settings.inputTree.nearestNode(to: name)?.node,
                isChecked: settings.names.checksRanges)
            varBinds.append(VarBind(name, try value.parse(resolve: resolveName)))
        }
        return varBinds
    }
}
