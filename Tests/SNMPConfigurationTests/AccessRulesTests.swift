import SNMP
import SNMPAgentCore
import Testing

@testable import SNMPConfiguration

@Suite("Who may read what, as net-snmp decides") struct AccessRulesTests {
    /// What a community gets from 127.0.0.1 and from ::1, in version 1 and in 2c.
    private func decisions(
        _ text: String, _ community: OctetString
    ) throws -> [String] {
        let report = parse(text)
        #expect(report.faults.isEmpty)
        let access = try report.sound().access.accessControl(hosts: [:])
        return [IPAddress(v4: 0x7F00_0001), IPAddress(v6: 1)].flatMap { address in
            [SNMPVersion.version1, .version2c].map { version in
                let decision = access.decide(community, version, from: address)
                let line = decision.community.flatMap { access.communities[$0].origin?.line } ?? 0
                switch decision.outcome {
                case .success(let grant): return "\(line) \(grant.view?.name ?? "all")"
                case .failure(let reason): return "\(line) \(reason)"
                }
            }
        }
    }

    @Test(arguments: [
        // The first line that matches community and source decides, whichever word made it.
        (
            "rocommunity a default -V v\ncom2sec s default a",
            ["1 v", "1 v", "0 badCommunityName", "0 badCommunityName"]
        ),
        (
            "com2sec s default a\nrocommunity a default -V v",
            ["1 noRights", "1 noRights", "0 badCommunityName", "0 badCommunityName"]
        ),
        (
            "rocommunity a 10.0.0.0/8\nrocommunity6 a\nrocommunity a 127.0.0.1",
            ["3 all", "3 all", "2 all", "2 all"]
        ),
        (
            "rocommunity a !127.0.0.0/8\nrocommunity a\ncommunity a",
            ["1 noRights", "1 noRights", "3 all", "3 all"]
        ),
        (
            "rocommunity -v 2c a\ncommunity a",
            ["1 noRights", "1 all", "2 all", "2 all"]
        ),
        ("community a -R notify", ["1 noRights", "1 noRights", "1 noRights", "1 noRights"]),
        // What _all_ has lost, nobody who reads it has.
        (
            "community a\nview _all_ excluded system", ["1 _all_", "1 _all_", "1 _all_", "1 _all_"]
        ),
        // The groups of both versions.
        (
            "com2sec s default a\ngroup g v1 s\naccess g '' any noauth exact v none none",
            ["1 v", "1 noRights", "0 badCommunityName", "0 badCommunityName"]
        ),
        // A line for any model comes before one for this, and the first of a model counts.
        (
            """
            com2sec s default a
            com2sec6 s default a
            group g v1 s
            group h any s
            group g v2c t
            access g '' any noauth exact v none none
            access h '' any noauth exact _none_ none none
            """,
            ["1 _none_", "1 _none_", "2 _none_", "2 _none_"]
        ),
        // A line for this model is preferred, then an exact one, then the first.
        (
            """
            com2sec s default a
            com2sec6 s default a
            group g v1 s
            group g v2c s
            access g '' any noauth exact _none_ none none
            access g '' v1 noauth prefix v none none
            access g '' v1 noauth exact w none none
            access g '' v2c noauth exact w none none
            access g '' v2c noauth exact v none none
            """,
            ["1 w", "1 w", "2 w", "2 w"]
        ),
        // No group, no line, or no view to read.
        (
            "com2sec s default a\ngroup g v1 s\ngroup h v2c s\n"
                + "access h '' any noauth exact none none v",
            ["1 noRights", "1 noRights", "0 badCommunityName", "0 badCommunityName"]
        ),
        // A view may be named none.
        (
            "com2sec s default a\ngroup g v1 s\nview none included system\n"
                + "access g '' any noauth exact none none none",
            ["1 none", "1 noRights", "0 badCommunityName", "0 badCommunityName"]
        ),
        // What is above auth, or for a context, is nothing to communities.
        (
            "com2sec s default a\ngroup g v1 s\naccess g '' any auth exact v none none\n"
                + "access g there any noauth exact v none none",
            ["1 noRights", "1 noRights", "0 badCommunityName", "0 badCommunityName"]
        ),
        (
            "acceptHosts ::1\ncommunity a",
            ["0 hostNotAccepted", "0 hostNotAccepted", "2 all", "2 all"]
        ),
    ])
    func `one line decides`(text: String, expected: [String]) throws {
        let views = "\nview v included system\nview w included interfaces"
        #expect(try decisions(text + views, "a") == expected)
        #expect(
            try decisions(text + views, "A").allSatisfy {
                ["0 badCommunityName", "0 hostNotAccepted"].contains($0)
            })
    }

    @Test func `what notify gives may stand in notifications alone`() throws {
        let report = parse(
            "com2sec s default a\ngroup g v1 s\nview v included .1\n"
                + "access g '' any noauth exact none none v")
        let access = try report.sound().access.accessControl(hosts: [:])
        #expect(access.communities.map(\.version1) == [AccessGrant(.notify)])
        #expect(access.communities.map(\.version2c) == [.none])
    }

    private static let names: [ObjectIdentifier] = [
        [0, 1], [1, 0, 8802], [1, 3, 6, 1, 2, 1, 1, 4, 0], [1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 1],
        [1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 2], [2, 999, 1],
    ]

    /// As digits, 1 for each of ``names`` that a view holds.
    private func seen(_ text: String, _ view: String) throws -> String {
        let rules = try parse(text).sound().access
        guard let view = rules.resolve(.named(view))?.view else { return "all" }
        return Self.names.map { view.contains($0) ? "1" : "0" }.joined()
    }

    @Test(arguments: [
        ("", "_all_", "all"),
        ("", "_none_", "000000"),
        ("view _all_ excluded .1.3.6.1.2.1.1", "_all_", "110111"),
        ("view _none_ included .1.3.6.1.2.1.1", "_none_", "001000"),
        ("view v included .1", "v", "011110"),
        ("view v included .1 80", "v", "011110"),
        ("view v included .1 00", "v", "111111"),
        ("view v included .0", "v", "100000"),
        ("view v included .2", "v", "000001"),
        ("view v included .1\nview v excluded system", "v", "010110"),
        ("view v excluded system\nview v included .1", "v", "010110"),
        ("view v included .1.3.6.1.2.1.2.2.1.0.1 ff:a0", "v", "000100"),
        ("view v included .1.3.6.1.2.1.2.2.1.0.1 ff:a0:00", "v", "000100"),
        // Of two lines for one subtree the first counts.
        ("view v included system\nview v excluded system", "v", "001000"),
        ("view v excluded system\nview v included system", "v", "000000"),
    ])
    func `a view is what its lines say`(text: String, view: String, expected: String) throws {
        #expect(try seen(text, view) == expected)
    }

    @Test func `a subtree is a view of its own`() throws {
        let report = parse("rocommunity a default system")
        let access = try report.sound().access.accessControl(hosts: [:])
        let expected = NamedView(".1.3.6.1.2.1.1", MIBView([.init([1, 3, 6, 1, 2, 1, 1])]))
        #expect(
            access.communities.map(\.version2c) == [AccessGrant(.readOnly, view: expected)])
    }

    private static let named = """
        acceptHosts lab
        rocommunity a lab
        rocommunity6 b lab
        community c other lab
        """

    @Test func `host names are looked up once each, and give addresses of the line's family`()
        throws
    {
        let rules = try parse(Self.named).sound().access
        #expect(rules.hostNames == ["lab", "other"])
        let (v4, v6) = (HostPrefix(IPAddress(v4: 1)), HostPrefix(IPAddress(v6: 2)))
        let access = try rules.accessControl(
            hosts: ["lab": .success([v4, v6]), "other": .success([v6])])
        #expect(access.acceptedHosts == .listed([v4, v6]))
        #expect(access.hostOrigins == [RuleOrigin("a.conf", line: 1)])
        #expect(
            access.communities.map(\.sources) == [
                .listed([v4]), .listed([v6]), .listed([v6, v4, v6]),
            ])
    }

    @Test func `every line with a name that has no address is told`() throws {
        let rules = try parse(Self.named).sound().access
        let hosts: [String: Result<[HostPrefix], HostNameError>] = [
            "lab": .success([HostPrefix(IPAddress(v4: 1))]),
            "other": .failure(HostNameError("Name or service not known")),
        ]
        let error = #expect(throws: ConfigurationFaults.self) {
            try rules.accessControl(hosts: hosts)
        }
        #expect(
            error?.description == """
                a.conf:3: expected a host with an IPv6 address, found "lab" (no address of the family)
                a.conf:4: expected a host with an address, found "other" (Name or service not known)
                """)
    }

    @Test func `without acceptHosts any host is accepted, and without a community nobody reads`()
        throws
    {
        let access = try parse("").sound().access.accessControl(hosts: [:])
        #expect(access.acceptedHosts == .any)
        #expect(access.communities.isEmpty)
    }
}
