import SNMP
import SNMPAgentCore
import Testing

@Suite("RFC 3584 §5.2.1 communities and sources") struct CommunityTests {
    /// Sources of every form, and the rules of one agent that list some of them.
    private enum Source: String, CaseIterable {
        case listedIPv4 = "192.0.2.1"
        case listedIPv4Mapped = "::ffff:192.0.2.1"
        case networkIPv4 = "198.51.100.77"
        case networkIPv4Mapped = "::ffff:198.51.100.77"
        case listedIPv6 = "2001:db8::1"
        case networkIPv6 = "2001:db8:1:2::3"
        case unlistedIPv4 = "203.0.113.1"
        case unlistedIPv4Mapped = "::ffff:203.0.113.1"
        case neighborIPv4 = "192.0.2.2"
        case unlistedIPv6 = "2001:db8::2"
        case loopbackIPv4 = "127.0.0.1"
        case loopbackIPv4Mapped = "::ffff:127.0.0.1"
        case loopbackIPv6 = "::1"

        var isListed: Bool {
            switch self {
            case .listedIPv4, .listedIPv4Mapped, .networkIPv4, .networkIPv4Mapped, .listedIPv6,
                .networkIPv6:
                true
            default: false
            }
        }

        var isLoopback: Bool {
            self == .loopbackIPv4 || self == .loopbackIPv4Mapped || self == .loopbackIPv6
        }
    }

    private static let rules = [
        "192.0.2.1", "198.51.100.0/24", "2001:db8::1", "2001:db8:1::/48",
    ]
    private static let names: [OctetString] = [
        "public", "wrong", "", "Public", "publi", "public2", "public\u{0}",
    ]
    private static let requests: [PDU] = [
        .request(.getRequest, [[1, 3, 6, 1, 2, 1, 1, 1, 0]]),
        .request(.getNextRequest, [[1, 3, 6, 1, 2, 1, 1]]),
        .getBulkRequest(
            requestID: 7, nonRepeaters: 0, maxRepetitions: 2,
            variableBindings: [VarBind([1, 3, 6, 1, 2, 1, 1])]),
        .request(.setRequest, [[1, 3, 6, 1, 2, 1, 1, 1, 0]]),
    ]

    /// Sends every request with every name from every source, and expects an answer where
    /// `isLetIn`, else silence; and each counted.
    private static func expect(
        _ access: AccessControl, isLetIn: (OctetString, Source) -> Bool
    ) throws {
        for (name, source) in names.flatMap({ name in Source.allCases.map { (name, $0) } }) {
            let agent = try TestAgent(Fixture.groups, access: access)
            let address = try #require(IPAddress(parsing: source.rawValue))
            let isLetIn = isLetIn(name, source)
            for request in requests {
                let outcome = agent.outcome(
                    Message(community: name, pdu: request).encoded(), from: address)
                #expect((outcome.dropReason == nil) == isLetIn, "\(name) from \(source)")
                if case .response(let octets) = outcome {
                    let status: ErrorStatus = request.type == .setRequest ? .noAccess : .noError
                    #expect(try Message(decoding: octets).community == name)
                    #expect(try Message(decoding: octets).status == status)
                }
            }
            let count = UInt32(requests.count)
            #expect(agent.counters[.inPkts] == count)
            #expect(agent.counters[.inBadCommunityNames] == (isLetIn ? 0 : count))
            #expect(agent.counters[.inBadCommunityUses] == (isLetIn ? 1 : 0))
            #expect(agent.counters[.outPkts] == (isLetIn ? count : 0))
        }
    }

    private static func listed() throws -> AcceptedHosts {
        .listed(try rules.map { try HostPrefix(parsing: $0) })
    }

    @Test func `accepted hosts: the right community from a listed source is answered`() throws {
        try Self.expect(
            AccessControl(acceptedHosts: Self.listed(), communities: [Community("public")])
        ) { name, source in name == "public" && source.isListed }
    }

    @Test func `a community's own sources hold like accepted hosts`() throws {
        try Self.expect(
            AccessControl(
                acceptedHosts: .any, communities: [Community("public", from: Self.listed())])
        ) { name, source in name == "public" && source.isListed }
    }

    @Test func `with any host the community alone decides`() throws {
        try Self.expect(
            AccessControl(acceptedHosts: .any, communities: [Community("public")])
        ) { name, _ in name == "public" }
    }

    @Test func `this host is loopback in every form`() throws {
        try Self.expect(
            AccessControl(acceptedHosts: .thisHost, communities: [Community("public")])
        ) { name, source in name == "public" && source.isLoopback }
    }

    @Test func `both accepted hosts and the community's sources have to hold`() throws {
        try Self.expect(
            AccessControl(
                acceptedHosts: Self.listed(), communities: [Community("public", from: .thisHost)])
        ) { _, _ in false }
    }

    @Test func `an empty community can be configured`() throws {
        try Self.expect(AccessControl(acceptedHosts: .any, communities: [Community("")])) {
            name, _ in name == ""
        }
    }

    @Test func `without communities, or without hosts, nothing is answered`() throws {
        try Self.expect(AccessControl(acceptedHosts: .any, communities: [])) { _, _ in false }
        try Self.expect(
            AccessControl(acceptedHosts: .listed([]), communities: [Community("public")])
        ) { _, _ in false }
    }
}

extension Message {
    fileprivate var status: ErrorStatus? {
        if case .pdu(let pdu) = body { pdu.errorStatus } else { nil }
    }
}
