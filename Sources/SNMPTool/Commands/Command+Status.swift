internal import SNMP
internal import SNMPManager
internal import SNMPText
internal import SNMPTransport

extension Command {
    /// Prints what a host is, and how much it received and sent, as net-snmp's snmpstatus does.
    func status(
        _ streams: inout StandardStreams
    ) async throws(CommandLineError) -> ExitStatus {
        let target = try await resolveTarget()
        var printer = Printer(self, streams)
        do throws(SNMPManagerError) {
            let system = try await readSystem(target, &printer, &streams)
            streams.print(await line(system, target))
            return try await printTraffic(system, target, &printer, &streams)
        } catch {
            return await report(error, target, &printer, &streams)
        }
    }

    private typealias System = [ObjectIdentifier: ObjectSyntax]

    private static let sysDescr: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 1, 0]
    private static let sysUpTime: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 3, 0]
    private static let ipInReceives: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 4, 3, 0]
    private static let ipOutRequests: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 4, 10, 0]

    /// What is there of the system; an object that is refused is told, and asked for no more.
    private func readSystem(
        _ target: SNMPTarget, _ printer: inout Printer, _ streams: inout StandardStreams
    ) async throws(SNMPManagerError) -> System {
        var names = [Self.sysDescr, Self.sysUpTime, Self.ipInReceives, Self.ipOutRequests]
        while !names.isEmpty {
            let request = SNMPRequest(.get, names)
            let (varBinds, fault) = request.judge(try await session.send(request, to: target))
            guard let fault else {
                return Dictionary(
                    varBinds.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
            }
            guard let refusal = fault.response else { throw fault }
            _ = printer.print(refusal: refusal, to: &streams)
            names = remainingNames(refusal)
        }
        return [:]
    }

    private func line(_ system: System, _ target: SNMPTarget) async -> String {
        let way = await way(target.peer)
        var description = "(null)"
        if case .octetString(let octets)? = system[Self.sysDescr] {
            description = MaskedText.string(Array(octets))
        }
        var upTime: UInt32 = 0
        if case .timeTicks(let ticks)? = system[Self.sysUpTime] { upTime = ticks }
        var style = settings.style
        style.isQuick = false
        style.hasNumericTimeTicks = false
        var text: [UInt8] = []
        VarBindFormatter(style: style).format(timeTicks: upTime, to: &text)
        return "[\(way)]=>[\(description)] Up: "
            + String(decoding: text, as: UTF8.self)
    }

    /// `UDP: [192.0.2.1]:161->[192.0.2.2]:40000`, `UDP/IPv6: [2001:db8::1]:161`.
    private func way(_ peer: PeerAddress) async -> String {
        let agent = "[\(peer.host)]:\(peer.port)"
        if peer.isIPv6 { return "UDP/IPv6: \(agent)" }
        let local = await session.localAddress(towards: peer)
        return "UDP: \(agent)" + (local.map { "->[\($0.host)]:\($0.port)" } ?? "")
    }

    private func printTraffic(
        _ system: System, _ target: SNMPTarget, _ printer: inout Printer,
        _ streams: inout StandardStreams
    ) async throws(SNMPManagerError) -> ExitStatus {
        var interfaces = InterfaceTotals()
        var status = ExitStatus.success
        while let names = interfaces.names {
            if let limit = settings.maximumVarBinds, interfaces.count > limit / names.count {
                throw SNMPManagerError(tooManyVarBinds: limit)
            }
            let request = SNMPRequest(.getNext, names)
            let (varBinds, fault) = request.judge(try await session.send(request, to: target))
            if let refusal = fault?.response {
                status = printer.print(refusal: refusal, to: &streams)
                break
            }
            if let fault { throw fault }
            for varBind in interfaces.add(varBinds) { printer.print(varBind, to: &streams) }
        }
        let ip = [Self.ipInReceives, Self.ipOutRequests].map { system[$0]?.count ?? 0 }
        streams.print(
            "Interfaces: \(interfaces.count), Recv/Trans packets: "
                + "\(interfaces.received)/\(interfaces.sent) | IP: \(ip[0])/\(ip[1])")
        if interfaces.down > 0 {
            streams.print(
                "\(interfaces.down) interface\(interfaces.down > 1 ? "s are" : " is") down!")
        }
        return status
    }
}

extension ObjectSyntax {
    fileprivate var count: UInt64? {
        if case .counter32(let count) = self { UInt64(count) } else { nil }
    }
}

/// The sums over a host's interfaces, row after row. Source: RFC 2863, ifTable.
private struct InterfaceTotals {
    private(set) var count = 0
    private(set) var down = 0
    private(set) var received: UInt64 = 0
    private(set) var sent: UInt64 = 0
    /// What is asked for next; nil behind the last row.
    private(set) var names: [ObjectIdentifier]? = columns

    /// ifOperStatus, and packets in and out, unicast and others.
    private static let columns: [ObjectIdentifier] = [8, 11, 12, 17, 18].map {
        [1, 3, 6, 1, 2, 1, 2, 2, 1, $0]
    }

    /// Takes a row in, if it is whole; else it is behind the last one.
    ///
    /// - Returns: the exceptions.
    mutating func add(_ varBinds: VarBindList.SubSequence) -> [VarBind] {
        let asked = names ?? []
        names = nil
        let isRow =
            varBinds.count == Self.columns.count
            && zip(varBinds, Self.columns).allSatisfy { $0.name.hasPrefix($1) }
        // Names that do not rise would never end.
        let isForward = zip(asked, varBinds).allSatisfy { $0 < $1.name }
        if isRow, isForward, case .integer(let state)? = varBinds.first?.value {
            let packets = varBinds.dropFirst().map { $0.value.count ?? 0 }
            count += 1
            if state != 1 { down += 1 }
            received += packets[0] + packets[1]
            sent += packets[2] + packets[3]
            names = varBinds.map(\.name)
        }
        return varBinds.filter(\.value.isException)
    }
}
