import Foundation
import TestPrograms
import Testing

@Suite("snmpagent over IPv4 and IPv6") struct AddressFamilyTests {
    @Test(.enabled(if: NetSNMP.isInstalled, "\(NetSNMP.isMissing)"))
    func `both are walked by net-snmp's tools, with the same end`() async throws {
        try await Daemon.run(.ofFixture(at: ["127.0.0.1:0", "udp6:[::1]:0"])) { daemon in
            let addresses = try daemon.addresses
            #expect(addresses.count == 2)
            for tools in NetSNMPTests.walks.prefix(2) {
                var walks: [Ending] = []
                for (prefix, address) in zip(["udp:", "udp6:"], addresses) {
                    walks.append(
                        try await tools.compare(at: prefix + address, [".1.3.6.1.2.1"]))
                }
                #expect(walks.map(\.status) == [0, 0])
                let lines = walks.map {
                    SelfChanging.masked($0.output).split(separator: "\n").map(String.init)
                }
                #expect(lines[0].difference(from: lines[1]).map { "\($0)" } == [])
            }
        }
    }

    @Test(arguments: [("127.0.0.1", "[::1]"), ("0.0.0.0", "[::]")])
    func `two agents at one port, one for each, are asked apart`(
        ipv4: String, ipv6: String
    ) async throws {
        try await Self.runPair(ipv4, ipv6) { four, six in
            let port = try #require(try six.address.split(separator: ":").last)
            #expect(try four.address == "\(ipv4):\(port)")
            for (host, name) in [("127.0.0.1", "four"), ("udp6:[::1]", "six")] {
                let ending = try await Program.snmp.run([
                    "get", "-v2c", "-c", "public", "-Oqv", "\(host):\(port)",
                    "SNMPv2-MIB::sysName.0",
                ])
                #expect(ending == Ending(status: 0, output: "\(name)\n", errors: ""))
            }
        }
    }

    private static func runPair(
        _ ipv4: String, _ ipv6: String, _ body: (_ four: Daemon, _ six: Daemon) async throws -> Void
    ) async throws {
        // What the kernel gives to one family can be in use in the other.
        for _ in 0..<20 {
            let isDone = try await Daemon.run(
                Daemon(["--listen", "\(ipv6):0", "--sys-name", "six"])
            ) { six in
                let port = try #require(try six.address.split(separator: ":").last)
                guard let four = try await startFour(at: "\(ipv4):\(port)") else { return false }
                try await Daemon.run(four) { four in try await body(four, six) }
                return true
            }
            if isDone { return }
        }
        Issue.record("no port is free for both")
    }

    /// - Returns: nil where the port is in use.
    private static func startFour(at address: String) async throws -> Daemon? {
        do {
            return try await Daemon(["--listen", address, "--sys-name", "four"])
        } catch let fault as RunningProgram.NoSuchLine
            where fault.errors.contains("Address already in use")
        {
            return nil
        }
    }
}
