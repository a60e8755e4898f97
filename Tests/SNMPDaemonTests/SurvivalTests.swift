import Foundation
import TestPrograms
import Testing

@Suite("snmpagent goes on, whatever it is sent") struct SurvivalTests {
    /// A GetRequest of sysServices.0 by the community public.
    private static let request: [UInt8] = [
        0x30, 0x26,
        0x02, 0x01, 0x01,  // version 2c
        0x04, 0x06, 0x70, 0x75, 0x62, 0x6C, 0x69, 0x63,  // public
        0xA0, 0x19,
        0x02, 0x01, 0x07, 0x02, 0x01, 0x00, 0x02, 0x01, 0x00,  // request-id 7
        0x30, 0x0E, 0x30, 0x0C,
        0x06, 0x08, 0x2B, 0x06, 0x01, 0x02, 0x01, 0x01, 0x07, 0x00, 0x05, 0x00,
    ]

    private static let unreadable: [[UInt8]] =
        request.indices.map { Array(request.prefix($0)) } + [
            request + [0x00],
            [0x30, 0x80] + request.dropFirst(2) + [0x00, 0x00],
            [0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF] + request.dropFirst(2),
            Array("GET / HTTP/1.1\r\n\r\n".utf8),
            [UInt8](repeating: 0x30, count: 65_507),
            [UInt8](repeating: 0xFF, count: 1472),
        ]

    private static func port(of daemon: Daemon) throws -> UInt16 {
        try #require(daemon.address.split(separator: ":").last.flatMap { UInt16($0) })
    }

    @Test func `what is no message is counted, and the next request is answered`() async throws {
        try await Daemon.run(Daemon()) { daemon in
            let port = try Self.port(of: daemon)
            for octets in Self.unreadable {
                #expect(Datagram.send(octets, toPort: port))
            }
            var version3 = Self.request
            version3[4] = 3
            #expect(Datagram.send(version3, toPort: port))
            try await daemon.awaitValue(
                "\(Self.unreadable.count)", of: "SNMPv2-MIB::snmpInASNParseErrs.0")
            try await daemon.awaitValue("1", of: "SNMPv2-MIB::snmpInBadVersions.0")
            try await daemon.expect("SNMPv2-MIB::sysServices.0", "72")
        }
    }

    @Test func `who is gone before the answer comes leaves the next one his`() async throws {
        try await Daemon.run(Daemon()) { daemon in
            let port = try Self.port(of: daemon)
            for _ in 0..<10 {
                #expect(Datagram.send(Self.request, toPort: port))
            }
            // Requests are answered in order: those before this one, to sockets that are closed.
            try await daemon.expect("SNMPv2-MIB::snmpOutPkts.0", "10")
            try await daemon.expect("SNMPv2-MIB::sysServices.0", "72")
        }
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `a file of the host that hangs holds up neither other groups nor the end`(
        signal: Int32
    ) async throws {
        let host = try HangingHost()
        let daemon = try await Daemon(
            ["--listen", "127.0.0.1:0"] + Daemon.options(ofHost: host.folder))
        try await daemon.expect("SNMPv2-MIB::sysName.0", "web-01.example")
        let ending = try await Program.snmp.run([
            "get", "-v2c", "-c", "public", "-t", "0.3", "-r", "0", daemon.address,
            "IF-MIB::ifNumber.0",
        ])
        // It does answer for what does not hang.
        let errors = """
            Timeout: No Response from \(try daemon.address).
            Why: it answers for sysUpTime.0 in version 1: -v 1

            """
        #expect(ending.errors == errors)
        try await daemon.expect("SNMPv2-MIB::sysServices.0", "72")
        #expect(kill(daemon.processID, signal) == 0)
        #expect(try await daemon.program.end().status == 0)
    }
}
