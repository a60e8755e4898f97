import SNMP
import SNMPAgent
import SNMPAgentCore
import ServiceLifecycle
import TestPrograms
import Testing

@Suite(
    "An agent's notifications of every kind, read by net-snmp's snmptrapd",
    .enabled(if: Snmptrapd.isInstalled, "\(Snmptrapd.isMissing)"))
struct SnmptrapdTests {
    private static let linux = ".1.3.6.1.4.1.8072.3.2.10"
    private static let link =
        ".1.3.6.1.2.1.2.2.1.1.7 = INTEGER: 7\t.1.3.6.1.2.1.2.2.1.7.7 = INTEGER: 1"
        + "\t.1.3.6.1.2.1.2.2.1.8.7 = INTEGER: 1"

    private static func version2(_ kind: String, _ community: String) -> [String] {
        let head = "\(kind), SNMP v2c, community \(community); 0.0.0.0 . 0 0; "
        let rows = [
            (".1.3.6.1.6.3.1.1.5.1", "", linux), (".1.3.6.1.6.3.1.1.5.4", "\t\(link)", linux),
            (".1.3.6.1.4.1.8072.4.0.2", "", ".1.3.6.1.4.1.8072.4"),
        ]
        return rows.map { name, varBinds, enterprise in
            head + ".1.3.6.1.2.1.1.3.0 = Timeticks: (T)\t.1.3.6.1.6.3.1.1.4.1.0 = OID: \(name)"
                + "\(varBinds)\t.1.3.6.1.6.3.1.1.4.3.0 = OID: \(enterprise)"
        }
    }

    private static func version1(_ address: String) -> [String] {
        let head = "TRAP, SNMP v1, community one; \(address) "
        return [
            head + "\(linux) 0 0; ", head + "\(linux) 3 0; \(link)",
            head + ".1.3.6.1.4.1.8072.4 6 .2; ",
        ]
    }

    @Test func `to several targets, over IPv4 and IPv6`() async throws {
        try await Snmptrapd.run { snmptrapd in
            let (ipv4, ipv6) = (snmptrapd.addresses[0], snmptrapd.addresses[1])
            let targets = [
                NotificationTarget(ipv4, community: "one", kind: .trap1),
                NotificationTarget(ipv4, community: "two", kind: .trap2),
                NotificationTarget(ipv6, community: "three", kind: .trap2),
                NotificationTarget(ipv4, community: "four", kind: .inform),
                NotificationTarget(ipv6, community: "five", kind: .inform),
            ]
            let agent = AgentStatus()
            let originator = NotificationOriginator(
                targets: targets, of: agent, sysObjectID: [1, 3, 6, 1, 4, 1, 8072, 3, 2, 10],
                logger: RunningAgent.quiet)
            let services = ServiceGroup(services: [originator], logger: RunningAgent.quiet)
            async let end: Void = services.run()
            _ = try await snmptrapd.notifications(until: 5, with: Snmptrapd.mark)
            agent.notifications.post(.linkUp(ifIndex: 7, adminStatus: 1, operStatus: 1))
            _ = try await snmptrapd.notifications(until: 10, with: Snmptrapd.mark)
            await services.triggerGracefulShutdown()
            try await end
            let heard = try await snmptrapd.notifications(until: 15, with: Snmptrapd.mark)
            for (community, expected) in [
                ("one", Self.version1("127.0.0.1")), ("two", Self.version2("TRAP2", "two")),
                ("three", Self.version2("TRAP2", "three")),
                ("four", Self.version2("INFORM", "four")),
                ("five", Self.version2("INFORM", "five")),
            ] {
                #expect(heard.filter { $0.contains(" community \(community);") } == expected)
            }
            #expect(heard.count == 15)
            #expect(agent.counters[.outTraps] == 15)
        }
    }

    @Test func `a Trap-PDU over IPv6 has no agent address`() async throws {
        try await Snmptrapd.run { snmptrapd in
            let target = NotificationTarget(snmptrapd.addresses[1], community: "one", kind: .trap1)
            let originator = NotificationOriginator(
                targets: [target], of: AgentStatus(),
                sysObjectID: [1, 3, 6, 1, 4, 1, 8072, 3, 2, 10], logger: RunningAgent.quiet)
            let services = ServiceGroup(services: [originator], logger: RunningAgent.quiet)
            async let end: Void = services.run()
            let heard = try await snmptrapd.notifications(until: 1, with: Snmptrapd.mark)
            await services.triggerGracefulShutdown()
            try await end
            #expect(heard == [Self.version1("0.0.0.0")[0]])
        }
    }
}
