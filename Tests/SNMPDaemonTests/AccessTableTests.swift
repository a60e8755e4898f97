import Foundation
import SNMP
import TestPrograms
import Testing

@Suite(
    "Who is answered: every community from every source by every request",
    .enabled("a network namespace needs root") { try await Network.canBeMade })
struct AccessTableTests {
    /// A file of rules, and the sources that its community `secret` may be used from.
    struct Rules: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let accepts: @Sendable (Source) -> Bool
    }

    enum Source: String, CaseIterable {
        case listedIPv4 = "192.0.2.2"
        case listedMapped = "::ffff:192.0.2.2"
        case networkIPv4 = "198.51.100.77"
        case networkMapped = "::ffff:198.51.100.77"
        case unlistedIPv4 = "203.0.113.1"
        case unlistedMapped = "::ffff:203.0.113.1"
        case listedIPv6 = "2001:db8::2"
        case networkIPv6 = "2001:db8:1:2::3"
        case unlistedIPv6 = "2001:db8::3"
        case loopbackIPv4 = "127.0.0.1"
        case loopbackMapped = "::ffff:127.0.0.1"
        case loopbackIPv6 = "::1"

        var isLoopback: Bool { rawValue.hasSuffix("127.0.0.1") || self == .loopbackIPv6 }
        var isListed: Bool {
            !isLoopback && !rawValue.contains("203.0.113") && self != .unlistedIPv6
        }

        /// Where a datagram of this source is sent: the agent's address in the source's form.
        var destination: String {
            switch rawValue {
            case let text where text.hasPrefix("::ffff:"): "::ffff:127.0.0.1"
            case let text where text.contains(":"): "::1"
            default: "127.0.0.1"
            }
        }
    }

    static let list = "192.0.2.2 198.51.100.0/24 2001:db8::2 2001:db8:1::/48"
    static let rules = [
        Rules(
            testDescription: "listed hosts, any source",
            text: "acceptHosts \(list) \(watcher)\ncommunity secret\n", accepts: \.isListed),
        Rules(
            testDescription: "any host, listed sources",
            text: "acceptHosts any\ncommunity secret \(list)\n", accepts: \.isListed),
        Rules(
            testDescription: "any host, any source",
            text: "acceptHosts any\ncommunity secret\n", accepts: { _ in true }),
        Rules(
            testDescription: "any host, this host alone",
            text: "acceptHosts any\ncommunity secret 127.0.0.0/8 ::1\n", accepts: \.isLoopback),
        Rules(
            testDescription: "listed hosts, this host alone",
            text: "acceptHosts \(list) \(watcher)\ncommunity secret 127.0.0.0/8 ::1\n",
            accepts: { _ in false }),
    ]

    /// From where the counters are read, with a community of its own.
    static let watcher = "127.0.0.9"
    static let communities: [OctetString] = [
        "secret", "wrong", "", "Secret", "secret\u{0}", "secre", "secret2",
    ]
    static let requests: [(SNMPVersion, PDUType)] = [
        (.version2c, .getRequest), (.version2c, .getNextRequest), (.version2c, .getBulkRequest),
        (.version2c, .setRequest), (.version1, .getRequest), (.version1, .getNextRequest),
        (.version1, .setRequest),
    ]

    /// The snmp group, whose values are never waited for: a request is answered before the next.
    static let object: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 11, 30, 0]

    static func request(
        _ version: SNMPVersion, _ type: PDUType, _ community: OctetString
    ) -> [UInt8] {
        let varBinds: VarBindList = [VarBind(object, type == .setRequest ? .integer(1) : .null)]
        let pdu =
            type == .getBulkRequest
            ? PDU.getBulkRequest(
                requestID: 7, nonRepeaters: 0, maxRepetitions: 1, variableBindings: varBinds)
            : PDU(type, requestID: 7, variableBindings: varBinds)
        return Message(version: version, community: community, pdu: pdu).encoded()
    }

    @Test(arguments: rules) func `is answered, or dropped and counted`(_ rules: Rules) async throws
    {
        try await Self.run(rules) { daemon in
            var watcher = try await CounterWatcher(daemon)
            var denied: UInt32 = 0
            for source in Source.allCases {
                let socket = try await NamespaceSocket(
                    of: daemon.processID, from: source.rawValue)
                for community in Self.communities {
                    let isAccepted = community == "secret" && rules.accepts(source)
                    for (version, type) in Self.requests {
                        try socket.send(
                            Self.request(version, type, community), to: source.destination)
                        let counts = try await watcher.counts()
                        let expected = CounterWatcher.Counts(
                            badCommunityNames: isAccepted ? 0 : 1,
                            badCommunityUses: isAccepted && type == .setRequest ? 1 : 0)
                        denied += isAccepted ? 0 : 1
                        let cell: Comment = "\(type) \(version) \(community) from \(source)"
                        #expect(counts == expected, cell)
                        try Self.expect(socket.receive(), isAccepted, version, type, cell)
                    }
                }
            }
            // coldStart, and for each request that is denied one more at most.
            let notifications = try await watcher.notifications()
            #expect((1...denied + 1).contains(notifications))
        }
    }

    private static func expect(
        _ octets: [UInt8]?, _ isAccepted: Bool, _ version: SNMPVersion, _ type: PDUType,
        _ cell: Comment
    ) throws {
        #expect((octets != nil) == isAccepted, cell)
        guard let octets, case .pdu(let pdu) = try Message(decoding: octets).body else { return }
        let refusal: ErrorStatus = version == .version1 ? .noSuchName : .noAccess
        #expect(pdu.type == .response, cell)
        #expect(pdu.errorStatus == (type == .setRequest ? refusal : .noError), cell)
    }

    /// A community that is not the right one is none in either version.
    @Test(arguments: rules) func `check-access says the same`(_ rules: Rules) async throws {
        try await Self.withFile(rules) { file in
            for source in Source.allCases {
                let accepts = rules.accepts(source)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for community in Self.communities where !community.contains(0) {
                        let isRight = community == "secret"
                        for version in isRight ? ["1", "2c"] : ["2c"] {
                            group.addTask {
                                try await Self.checkAccess(
                                    by: file, community, source, version, isRight && accepts)
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
    }

    private static func checkAccess(
        by file: String, _ community: OctetString, _ source: Source, _ version: String,
        _ isAccepted: Bool
    ) async throws {
        let ending = try await Program.snmpagent.run([
            "check-access", "--config", file, "--community", "\(community)", "--from",
            source.rawValue, "--snmp-version", version,
        ])
        let cell: Comment = "\(community) from \(source), version \(version)"
        #expect(ending.status == (isAccepted ? 0 : 2), cell)
        #expect(ending.output.hasPrefix(isAccepted ? "answered: " : "dropped: "), cell)
        #expect(ending.errors == "", cell)
    }

    /// Runs `body` beside a daemon in a namespace that has every source's address.
    private static func run(
        _ rules: Rules, _ body: (Daemon) async throws -> Void
    ) async throws {
        let addresses = Set(Source.allCases.map(\.rawValue)).filter { !$0.hasPrefix("::") }
        let script =
            (addresses.sorted().map { "ip addr add \($0) dev lo" } + ["ip link set lo up"])
            .joined(separator: " && ")
        let launcher = Program(
            path: "/usr/bin/unshare", prefix: ["-n", "sh", "-c", script + #" && exec "$@""#, "sh"])
        try await withFile(rules) { file in
            let daemon = try await Daemon(
                ["--config", file, "--listen", "0.0.0.0", "--listen", "[::]"], by: launcher)
            try await Daemon.run(daemon, body)
        }
    }

    private static func withFile(
        _ rules: Rules, _ body: (_ path: String) async throws -> Void
    ) async throws {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "snmp-access-\(UUID().uuidString).conf")
        defer { try? FileManager.default.removeItem(at: file) }
        let common = "community watcher \(watcher)\nauthtrapenable 1\ntrap2sink \(watcher):1620\n"
        try Data((rules.text + common).utf8).write(to: file)
        try await body(file.path())
    }
}

/// Reads an agent's counters of what it refused.
private struct CounterWatcher {
    struct Counts: Equatable {
        var badCommunityNames: UInt32 = 0
        var badCommunityUses: UInt32 = 0
    }

    /// snmpInPkts, snmpInBadCommunityNames, snmpInBadCommunityUses.
    private static let names: [ObjectIdentifier] = [
        [1, 3, 6, 1, 2, 1, 11, 1, 0], [1, 3, 6, 1, 2, 1, 11, 4, 0], [1, 3, 6, 1, 2, 1, 11, 5, 0],
    ]

    private let socket: NamespaceSocket
    private var last: [UInt32] = []

    init(_ daemon: Daemon) async throws {
        socket = try await NamespaceSocket(
            of: daemon.processID, from: AccessTableTests.watcher)
        last = try await values(Self.names)
    }

    /// What was counted since the last call of the one datagram that was sent since.
    ///
    /// It may have gone to another of the agent's sockets, which reads it after a question or two.
    mutating func counts() async throws -> Counts {
        for question in 1...1000 as ClosedRange<UInt32> {
            let now = try await values(Self.names)
            let counts = zip(now, last).map { $0 &- $1 }
            guard counts[0] > question else { continue }
            last = now
            return Counts(badCommunityNames: counts[1], badCommunityUses: counts[2])
        }
        throw CancellationError()
    }

    /// Those sent since the agent's start.
    func notifications() async throws -> UInt32 {
        try await values([[1, 3, 6, 1, 2, 1, 11, 29, 0]])[0]
    }

    private func values(_ names: [ObjectIdentifier]) async throws -> [UInt32] {
        let varBinds = VarBindList(names.map { VarBind($0) })
        try socket.send(
            Message(
                community: "watcher",
                pdu: PDU(.getRequest, requestID: 1, variableBindings: varBinds)
            ).encoded(),
            to: "127.0.0.1")
        let reply = try Message(decoding: try await socket.reply())
        guard case .pdu(let pdu) = reply.body else { throw CancellationError() }
        return try pdu.variableBindings.map { varBind in
            guard case .counter32(let value) = varBind.value else { throw CancellationError() }
            return value
        }
    }
}
