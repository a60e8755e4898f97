import SNMP
import SNMPManager
import SNMPTransport
import TestPrograms
import Testing

@Suite("snmp trapd prints what comes") struct TrapDaemonTests {
    private static func target(_ address: String, _ community: OctetString) throws -> SNMPTarget {
        SNMPTarget(
            peer: try #require(try TransportAddress(parsing: address).numericPeerAddress),
            community: community, retryPolicy: RetryPolicy(timeout: .seconds(30), retries: 0))
    }

    private static let name: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 99, 1, 0]
    private static let coldStartLine =
        "DISMAN-EVENT-MIB::sysUpTimeInstance = Timeticks: (5) 0:00:00.05"
        + "\tSNMPv2-MIB::snmpTrapOID.0 = OID: SNMPv2-MIB::coldStart"

    @Test func `traps and informs of both families, the community not told`() async throws {
        let ending = try await TrapDaemon.run { daemon in
            let session = SNMPSession()
            let targets = try daemon.addresses.map { try Self.target($0, "tell-me") }
            for target in targets { try await session.inform(TrapDaemon.coldStart(), to: target) }
            for target in targets { try await session.sendTrap(TrapDaemon.coldStart(), to: target) }
            let lines = try await daemon.lines(until: 4, with: "coldStart")
            let heads = [
                "127.0.0.1 [UDP: [127.0.0.1]:P->[127.0.0.1]:P]:", "::1 [UDP/IPv6: [::1]:P]:",
            ]
            let both = heads.flatMap { [$0, Self.coldStartLine] }
            #expect(Array(lines.prefix(4)) == both)
            // Traps of two sockets may come in either order.
            #expect(lines.suffix(4).sorted() == both.sorted())
            #expect(lines.count == 8)
        }
        #expect(!(ending.output + ending.errors).contains("tell-me"))
    }

    @Test func `Trap-PDUs, generic and of an enterprise`() async throws {
        try await TrapDaemon.run { daemon in
            let target = try Self.target(daemon.addresses[0], "tell-me")
            let session = SNMPSession()
            var trap = TrapPDU(
                enterprise: [1, 3, 6, 1, 4, 1, 8072, 4], agentAddress: 0xC000_0201,
                genericTrap: 2, specificTrap: 0, timestamp: 8_640_001,
                variableBindings: [
                    VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 1, 7], .integer(7)),
                    VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 8, 7], .integer(2)),
                ])
            try await session.sendTrap(trap, to: target)
            trap.variableBindings = []
            for (generic, specific) in [(6, 2), (6, 99), (6, -1), (7, 3)] as [(Int32, Int32)] {
                trap.genericTrap = generic
                trap.specificTrap = specific
                try await session.sendTrap(trap, to: target)
            }
            let head = "192.0.2.1 [192.0.2.1] (via UDP: [127.0.0.1]:P->[127.0.0.1]:P) TRAP, SNMP v1"
            let enterprise = "\tNET-SNMP-MIB::netSnmpNotificationPrefix "
            let upTime = "Uptime: 1 day, 0:00:00.01"
            let shutdown = "NET-SNMP-AGENT-MIB::nsNotifyShutdown"
            let expected = [
                head, "\(enterprise)Link Down Trap (0) \(upTime)",
                "\tIF-MIB::ifIndex.7 = INTEGER: 7\tIF-MIB::ifOperStatus.7 = INTEGER: down(2)",
                head, "\(enterprise)Enterprise Specific Trap (\(shutdown)) \(upTime)",
                head, "\(enterprise)Enterprise Specific Trap (99) \(upTime)",
                head, "\(enterprise)Enterprise Specific Trap (-1) \(upTime)",
                head, "\(enterprise)Unknown Type Trap (3) \(upTime)",
            ]
            #expect(try await daemon.lines(until: 5, with: "Uptime") == expected)
        }
    }

    @Test func `an inform is acknowledged with its own varbinds`() async throws {
        try await TrapDaemon.run { daemon in
            let varBinds = TrapDaemon.coldStart([VarBind(Self.name, .counter64(.max))])
            let request = SNMPRequest(.inform, varBinds)
            let target = try Self.target(daemon.addresses[1], "tell-me")
            let response = try await SNMPSession().send(request, to: target)
            #expect(response.errorStatus == .noError)
            #expect(response.errorIndex == 0)
            #expect(response.variableBindings == varBinds)
        }
    }

    @Test func `a value begins no line and no varbind`() async throws {
        try await TrapDaemon.run { daemon in
            let forged =
                "x\n2026-01-01 00:00:00 192.0.2.9 [UDP]:\r\t.1.3 = INTEGER: 1\u{1B}[2J\u{85}"
            let varBinds = TrapDaemon.coldStart([
                VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 1], .octetString(OctetString(forged))),
                VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 2], .octetString("a\tb\nc")),
                VarBind(Self.name, .octetString(OctetString(forged))),
            ])
            let target = try Self.target(daemon.addresses[0], "tell-me")
            try await SNMPSession().inform(varBinds, to: target)
            let lines = try await daemon.lines(until: 1, with: "enterprises.99.1.0")
            #expect(lines.count == 2)
            #expect(lines.last?.count { $0 == "\t" } == 4)
            #expect(lines.last?.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x09 } == true)
            #expect(lines.last?.contains("\u{85}") == false)
            #expect(lines.last?.contains("IF-MIB::ifDescr.2 = STRING: a.b.c\t") == true)
        }
    }

    @Test func `--json: an object a line, the community not told`() async throws {
        try await TrapDaemon.run(["--json"]) { daemon in
            let target = try Self.target(daemon.addresses[0], "tell-me")
            let session = SNMPSession()
            let varBinds = TrapDaemon.coldStart([
                VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 8, 7], .integer(2)),
                VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 7], .octetString("a\n\u{1B}\"b\"")),
            ])
            try await session.inform(varBinds, to: target)
            try await session.inform([], to: target)
            try await session.sendTrap(
                TrapPDU(
                    enterprise: [1, 3, 6, 1, 4, 1, 8072], agentAddress: 0xC000_0201,
                    genericTrap: 6, specificTrap: 17, timestamp: 9,
                    variableBindings: [VarBind(Self.name, .counter64(.max))]), to: target)
            let lines = try await daemon.lines(until: 3, with: "varbinds").map {
                String($0).replacing(
                    /"time":"[-0-9T:]+Z","source":"127.0.0.1:[0-9]+"/, with: "HEAD")
            }
            #expect(
                lines == [
                    #"{HEAD,"version":"2c","type":"inform","uptime":5,"#
                        + #""trap":"SNMPv2-MIB::coldStart","trapOID":"1.3.6.1.6.3.1.1.5.1","#
                        + #""varbinds":[{"name":"IF-MIB::ifOperStatus.7","#
                        + #""oid":"1.3.6.1.2.1.2.2.1.8.7","type":"INTEGER","value":2,"label":"down"}"#
                        + #",{"name":"IF-MIB::ifDescr.7","oid":"1.3.6.1.2.1.2.2.1.2.7","#
                        + #""type":"OCTET STRING","value":"a\n\u001B\"b\"","hex":"610A1B226222"}]}"#,
                    #"{HEAD,"version":"2c","type":"inform","varbinds":[]}"#,
                    #"{HEAD,"version":"1","type":"trap","uptime":9,"#
                        + #""trap":"NET-SNMP-MIB::netSnmp.0.17","#
                        + #""trapOID":"1.3.6.1.4.1.8072.0.17","enterprise":"1.3.6.1.4.1.8072","#
                        + #""agent":"192.0.2.1","generic":6,"specific":17,"#
                        + #""varbinds":[{"name":"SNMPv2-SMI::enterprises.99.1.0","#
                        + #""oid":"1.3.6.1.4.1.99.1.0","type":"Counter64","#
                        + #""value":18446744073709551615}]}"#,
                ])
        }
    }

    @Test func `with --community others are neither printed nor acknowledged`() async throws {
        let ending = try await TrapDaemon.run(["--community", "ours", "--community", "also"]) {
            daemon in
            let session = SNMPSession()
            var stranger = try Self.target(daemon.addresses[0], "our")
            stranger.retryPolicy = RetryPolicy(timeout: .milliseconds(50), retries: 0)
            let target = stranger
            let error = await #expect(throws: SNMPManagerError.self) {
                try await session.inform(TrapDaemon.coldStart(), to: target)
            }
            #expect(error?.code == .timeout)
            for community in ["also", "ours"] as [OctetString] {
                try await session.inform(
                    TrapDaemon.coldStart(), to: try Self.target(daemon.addresses[0], community))
            }
            #expect(try await daemon.lines(until: 2, with: "coldStart").count == 4)
        }
        #expect(
            ending.errors.hasSuffix(
                "\nsnmptrapd: datagrams not printed: 1, for other communities\n"))
    }

    @Test func `what is no notification is counted, and nothing else`() async throws {
        let ending = try await TrapDaemon.run { daemon in
            let session = SNMPSession()
            var silent = try Self.target(daemon.addresses[0], "x")
            silent.retryPolicy = RetryPolicy(timeout: .milliseconds(50), retries: 1)
            let target = silent
            let error = await #expect(throws: SNMPManagerError.self) {
                try await session.get([Self.name], from: target)
            }
            #expect(error?.code == .timeout)
            let socket = ManagerSocket { _, _ in }
            for octets in [[], [0x30], [UInt8](repeating: 0xFF, count: 60_000)] as [[UInt8]] {
                try await socket.send(octets, to: target.peer)
            }
            // It still hears what comes behind.
            try await session.inform(
                TrapDaemon.coldStart(), to: try Self.target(daemon.addresses[0], "x"))
            try await session.inform(
                TrapDaemon.coldStart(), to: try Self.target(daemon.addresses[1], "x"))
        }
        #expect(
            ending.errors.hasSuffix("\nsnmptrapd: datagrams not printed: 5, no notifications\n"))
        #expect(ending.output.split(separator: "\n").count == 4)
    }

    @Test(arguments: [
        (["1.2.3"], "expected a host name or an address, found \"1.2.3\""),
        (["192.0.2.77:0"], "cannot listen at 192.0.2.77:0: Cannot assign requested address"),
        (["127.0.0.1:x"], "expected a port of 0 to 65535, found \"x\""),
    ])
    func `where it cannot listen it says so`(_ words: [String], _ reason: String) async throws {
        let ending = try await Program.snmp.run(["trapd"] + words)
        #expect(ending == Ending(status: 1, errors: "snmptrapd: \(reason)\n"))
    }
}
