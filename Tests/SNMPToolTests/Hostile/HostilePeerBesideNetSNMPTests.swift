import SNMP
import TestAgents
import TestPrograms
import Testing

/// What `DIVERGENCES.md` says of net-snmp's programs beside the same agents.
@Suite(
    "net-snmp's programs beside hostile peers",
    .enabled(if: NetSNMP.isInstalled, "\(NetSNMP.isMissing)"))
struct HostilePeerBesideNetSNMPTests {
    private func run(
        _ program: String, _ fault: HostileFault, until count: Int = .max
    ) async throws -> (ending: Ending, requests: Int) {
        let agent = try await FakeAgent { request, position in
            position < count ? [.message(fault.reply(to: request))] : []
        }
        let names = "\(HostileCommand.name(0)) \(HostileCommand.name(100))"
        let ending = try await agent.run(
            "-v2c -csecret -t0.2 -r0 -On HOST \(names)",
            by: Program(path: "/usr/bin/\(program)", environment: NetSNMP.environment))
        return (ending, agent.requests.count)
    }

    @Test func `snmpget prints what was not asked for`() async throws {
        let (ending, _) = try await run("snmpget", .oneMore)
        #expect(ending.status == 0)
        #expect(ending.output.hasSuffix("\n.1.3.6.1.4.1.77777.1 = INTEGER: 666\n"))
        let (other, _) = try await run("snmpget", .otherNames)
        #expect(
            other
                == Ending(
                    output: (0...1).map { ".1.3.6.1.4.1.77777.\($0) = INTEGER: 666\n" }.joined()))
    }

    @Test func `an empty response is a success`() async throws {
        #expect(try await run("snmpget", .empty).ending == Ending())
    }

    @Test func `snmpget asks for what a refusal names, without end`() async throws {
        // Until the agent is silent.
        let (ending, requests) = try await run("snmpget", .refusalOfOtherNames, until: 50)
        #expect(requests == 51)
        #expect(ending.status == 1)
    }
}
