import TestPrograms
import Testing

@Suite(
    "snmp and net-snmp's programs against snmpagent",
    .enabled(if: NetSNMP.isInstalled, "\(NetSNMP.isMissing)"))
struct AgentPeerTests {
    static let steady = [
        "table -v2c -cpublic -t10 -mALL HOST sysORTable",
        "table -v2c -cpublic -t10 -mALL -Ci -Cb -Cw 60 HOST sysORTable",
        "table -v1 -cpublic -t10 -mALL -Cf ; HOST sysORTable",
        "table -v2c -cpublic -t10 -mALL -CB -Cr 2 HOST ifStackTable",
        "table -v2c -cpublic -t10 -mALL -Ch HOST hrStorageTable",
        "get -v2c -cpublic -t10 -mALL -Is 0 HOST sysName sysServices",
        "walk -v2c -cpublic -t10 -mALL -OQ HOST sysORDescr",
        "bulkwalk -v2c -cpublic -t10 -mALL -Cr3 -Oqn HOST 1.3.6.1.2.1.1.9.1.2",
    ]

    static let changing = [
        "df -v2c -cpublic -t10 -mALL HOST", "df -v2c -cpublic -t10 -mALL -CuH HOST",
        "status -v2c -cpublic -t10 -mALL HOST", "status -v1 -cpublic -t10 -mALL HOST",
    ]

    @Test func `print the same`() async throws {
        let agent = try await RunningAgent(["--community", "public"])
        try await Comparison.run(Self.steady, agent.address)
        for line in Self.changing {
            let (ours, theirs) = try await (
                Comparison(line).runOurs(agent.address), Comparison(line).runTheirs(agent.address)
            )
            // Sizes, counters, times and ports, with the units and spaces around them.
            let mask = { (text: String) in
                text.replacing(/[ ]*[0-9][0-9.:\/ |%]*(?:[kMGTP]?B)?/, with: "#")
                    .replacing(/#+/, with: "#")
            }
            expectSame(mask(ours.output), mask(theirs.output), line)
            expectSame(ours.errors, theirs.errors, line)
            #expect(ours.status == theirs.status && ours.status == 0, "\(line)")
        }
        _ = try await agent.stop()
    }

    @Test func `of IPv6 snmp status tells the agent's address alone`() async throws {
        let agent = try await RunningAgent(["--listen", "[::1]:0", "--community", "public"])
        let line = Comparison("status -v2c -cpublic -t10 HOST")
        let address = agent.addresses[1]
        let (ours, theirs) = try await (line.runOurs(address), line.runTheirs(address))
        _ = try await agent.stop()
        let way = "[UDP/IPv6: \(address)]=>["
        #expect(ours.output.hasPrefix(way) && theirs.output.hasPrefix(way))
    }
}
