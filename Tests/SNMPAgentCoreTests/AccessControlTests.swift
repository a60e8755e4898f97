import SNMP
import Testing

@testable import SNMPAgentCore

@Suite("AccessControl: the first entry that matches decides") struct AccessControlTests {
    private static let office = IPAddress(v4: 0xC000_0201)
    private static let elsewhere = IPAddress(v4: 0xC633_6401)
    private static let fromOffice = AcceptedHosts.listed([HostPrefix(office)])

    /// Position 0 to 4.
    private static let access = AccessControl(
        acceptedHosts: .any,
        communities: [
            Community("shared", from: fromOffice), Community("shared"),
            Community("closed", from: fromOffice, grant: .none), Community("closed"),
            Community("office", from: fromOffice),
        ])

    @Test(
        arguments: [
            ("shared", office, 0), ("shared", elsewhere, 1), ("closed", elsewhere, 3),
            ("office", office, 4),
        ] as [(OctetString, IPAddress, Int)])
    func `the entry that lets a request in`(
        name: OctetString, source: IPAddress, position: Int
    ) throws {
        let decision = Self.access.decide(name, .version2c, from: source)
        #expect(decision.community == position)
        #expect(try decision.outcome.get() == .readOnly)
    }

    @Test(
        arguments: [
            // A later entry does not give back the rights that the first one withholds.
            ("closed", office, .noRights), ("office", elsewhere, .badCommunityName),
            ("none", office, .badCommunityName), ("", office, .badCommunityName),
        ] as [(OctetString, IPAddress, DropReason)])
    func `the reason why it is not let in`(
        name: OctetString, source: IPAddress, reason: DropReason
    ) {
        #expect(throws: reason) { try Self.access.admit(name, .version2c, from: source) }
    }

    @Test func `a host that is not accepted is refused before its community is looked at`() {
        let access = AccessControl(
            acceptedHosts: Self.fromOffice, communities: [Community("public")])
        for name: OctetString in ["public", "wrong"] {
            #expect(throws: DropReason.hostNotAccepted) {
                try access.admit(name, .version2c, from: Self.elsewhere)
            }
        }
    }

    @Test func `each entry answers from its own view`() throws {
        let agent = try TestAgent(
            Fixture.groups,
            access: AccessControl(
                acceptedHosts: .any,
                communities: [
                    Community("public", grant: Self.grant([.init([1, 3, 6, 1, 2, 1, 2])])),
                    Community("all"), Community("nothing", grant: Self.grant([])),
                ]))
        for (community, first) in [
            ("public", Fixture.varBind([1, 3, 6, 1, 2, 1, 2, 1, 0])),
            ("all", Fixture.varBind([1, 3, 6, 1, 2, 1, 1, 1, 0])),
            ("nothing", VarBind([0, 0], .endOfMibView)),
        ] as [(OctetString, VarBind)] {
            let octets = try agent.responseOctets(
                Message(community: community, pdu: .request(.getNextRequest, [[0, 0]])))
            #expect(
                try Message(decoding: octets)
                    == Message(community: community, pdu: .response([first])))
        }
    }

    private static func grant(_ families: [MIBView.Family]) -> AccessGrant {
        AccessGrant(.readOnly, view: NamedView("some", MIBView(families)))
    }

    @Test func `a community without rights gets no answer and is counted`() throws {
        let agent = try TestAgent(Fixture.groups, access: Self.access)
        let request = Message(community: "closed", pdu: .request(.getRequest, [[1, 3]]))
        #expect(agent.outcome(request.encoded(), from: Self.office).dropReason == .noRights)
        #expect(agent.counters.nonZero == [.inPkts: 1, .inBadCommunityUses: 1])
    }
}
