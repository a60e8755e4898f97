import SNMP
import SNMPManager
import SNMPTransport
import TestAgents
import TestPrograms
import TestRandom
import Testing

/// What anybody may send to `snmp trapd`.
@Suite("Hostile senders of notifications", .timeLimit(.minutes(5)))
struct HostileSenderTests {
    private static let seed: UInt64 = 162

    private static func peer(_ daemon: TrapDaemon) throws -> PeerAddress {
        try #require(try TransportAddress(parsing: daemon.addresses[0]).numericPeerAddress)
    }

    private static func target(_ daemon: TrapDaemon) throws -> SNMPTarget {
        SNMPTarget(
            peer: try peer(daemon), community: "c",
            retryPolicy: RetryPolicy(timeout: .seconds(1), retries: 30))
    }

    private static func message(_ type: PDUType, _ varBinds: VarBindList) -> Message {
        Message(community: "c", pdu: PDU(type, requestID: 7, variableBindings: varBinds))
    }

    /// Datagrams that are no notifications.
    private static let noise: [[UInt8]] = {
        var random = SeededGenerator(seed: seed)
        let inform = message(.informRequest, TrapDaemon.coldStart()).encoded()
        // Its version is the integer behind the first two headers.
        let versions: [[UInt8]] = [2, 3, 0x7F].map { (version: UInt8) in
            var octets = inform
            octets[4] = version
            return octets
        }
        let types: [PDUType] = [.getRequest, .getBulkRequest, .setRequest, .response, .report]
        let others: [[UInt8]] = types.map { message($0, TrapDaemon.coldStart()).encoded() }
        let broken: [[UInt8]] = [[0x30], random.octets(65_507), random.octets(100)]
        let prefixes: [[UInt8]] = (0..<inform.count).map { Array(inform.prefix($0)) }
        return [versions, others, broken, prefixes].flatMap { $0 }
    }()

    @Test func `what is no notification prints nothing, and is counted`() async throws {
        let ending = try await TrapDaemon.run { daemon in
            let socket = ManagerSocket { _, _ in }
            for octets in Self.noise { try await socket.send(octets, to: try Self.peer(daemon)) }
            if RawSource.isAllowed {
                // The acknowledgement of an inform from port 0 can go nowhere.
                #expect(
                    RawSource.send(
                        Self.message(.informRequest, []).encoded(), fromPort: 0,
                        to: try Self.peer(daemon)))
            }
            // In the order that they were sent in.
            try await SNMPSession().inform(TrapDaemon.coldStart(), to: try Self.target(daemon))
        }
        let lines = ending.output.split(separator: "\n")
        #expect(lines.filter { $0.contains("coldStart") }.count == 1)
        // The line of a notification of no varbinds is empty.
        #expect(lines.count == (RawSource.isAllowed ? 3 : 2))
        #expect(
            ending.errors.hasSuffix(
                "\nsnmptrapd: datagrams not printed: \(Self.noise.count), no notifications\n"))
    }

    @Test(arguments: [[], ["--json"], ["-On"], ["-Ox"], ["-Oa"], ["-OX"], ["-OQ"], ["-OT"]])
    func `a notification as large as a datagram is a line, whatever its octets`(
        options: [String]
    ) async throws {
        var random = SeededGenerator(seed: Self.seed)
        let octets = random.octets(65_300)
        let varBinds = TrapDaemon.coldStart([
            VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 1], .octetString(OctetString(octets)))
        ])
        let ending = try await TrapDaemon.run(options) { daemon in
            try await SNMPSession().inform(varBinds, to: try Self.target(daemon))
        }
        let lines = ending.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == (options == ["--json"] ? 2 : 3))
        let isText = ending.output.unicodeScalars.allSatisfy {
            $0 == "\n" || $0 == "\t" || $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value)
        }
        #expect(isText)
        #expect(ending.output.utf8.count { $0 == UInt8(ascii: "\t") } <= 2)
    }

    @Test func `notifications changed at random do not end it, and forge no line`() async throws {
        let notifications = [PDUType.snmpV2Trap, .informRequest].map {
            Self.message(
                $0,
                TrapDaemon.coldStart([
                    VarBind([1, 3, 6, 1, 4, 1, 99, 1], .octetString("\u{1B}[2J"))
                ])
            ).encoded()
        }
        let ending = try await TrapDaemon.run { daemon in
            var random = SeededGenerator(seed: Self.seed)
            let socket = ManagerSocket { _, _ in }
            let session = SNMPSession()
            for round in 0..<20 {
                for _ in 0..<100 {
                    var octets = random.pick(notifications)
                    for _ in 0...Int.random(in: 0...2, using: &random) {
                        octets[Int.random(in: octets.indices, using: &random)] =
                            UInt8.random(in: 0...255, using: &random)
                    }
                    try await socket.send(octets, to: try Self.peer(daemon))
                }
                // It has heard all that was sent before.
                try await session.inform(
                    TrapDaemon.coldStart([
                        VarBind([1, 3, 6, 1, 4, 1, 99, 2], .integer(Int32(round)))
                    ]),
                    to: try Self.target(daemon))
            }
        }
        let lines = ending.output.split(separator: "\n")
        #expect(lines.count >= 40, "seed \(Self.seed)")
        for (head, values) in zip(lines, lines.dropFirst()).enumerated().filter({
            $0.offset.isMultiple(of: 2)
        }).map(\.element) {
            #expect(head.hasSuffix("]:") && head.contains(" 127.0.0.1 [UDP: ["))
            #expect(!values.contains(" [UDP: ["))
        }
        #expect(!ending.output.unicodeScalars.contains("\u{1B}"))
        for round in 0..<20 {
            #expect(lines.contains { $0.hasSuffix("enterprises.99.2 = INTEGER: \(round)") })
        }
    }
}
