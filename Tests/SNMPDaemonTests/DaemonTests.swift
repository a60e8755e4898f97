import Foundation
import TestPrograms
import Testing

@Suite("snmpagent from its start to its end") struct DaemonTests {
    @Test(arguments: [SIGINT, SIGTERM])
    func `a signal ends it with status 0, as soon as it says that it listens`(
        signal: Int32
    ) async throws {
        let daemon = try await Daemon()
        #expect(kill(daemon.processID, signal) == 0)
        let ending = try await daemon.program.end()
        #expect(ending.status == 0)
        #expect(ending.output == "")
        #expect(ending.errors.split(separator: "\n").last?.hasSuffix(" info ended") == true)
    }

    @Test func `the line of its start says who may read what, and where`() async throws {
        let arguments = [
            "--listen", "127.0.0.1:0", "--listen", "[::1]:0", "--community", "one",
            "--community", "two", "--accept-host", "127.0.0.1", "--accept-host", "2001:db8::/32",
        ]
        try await Daemon.run(Daemon(arguments)) { daemon in
            let line = daemon.announcement
            #expect(line.contains(" accepts=127.0.0.1, 2001:db8::/32 "))
            #expect(line.contains(#/ at=127\.0\.0\.1:[0-9]+, \[::1\]:[0-9]+ /#))
            #expect(line.contains(" readable=everything by 2 communities"))
            // A community is a secret.
            #expect(!line.contains("one,") && !line.contains("two"))
            try await daemon.expect("SNMPv2-MIB::sysServices.0", "72", community: "two")
        }
    }

    @Test func `any host is said to be accepted`() async throws {
        try await Daemon.run(Daemon(["--listen", "127.0.0.1:0", "--accept-any-host"])) { daemon in
            #expect(daemon.announcement.contains(" accepts=any host "))
        }
    }

    @Test func `a name stands for all addresses it has`() async throws {
        try await Daemon.run(
            Daemon(["--listen", "127.0.0.1:0", "--accept-host", "localhost"])
        ) { daemon in
            #expect(daemon.announcement.contains(" accepts=127.0.0.1"))
            try await daemon.expect("SNMPv2-MIB::sysServices.0", "72")
        }
    }

    @Test func `the settings of the system group show up`() async throws {
        let arguments = [
            "--listen", "127.0.0.1:0", "--sys-contact", "Ops <ops@example.net>",
            "--sys-location", "Rack 7", "--sys-name", "router.example.net",
        ]
        try await Daemon.run(Daemon(arguments)) { daemon in
            try await daemon.expect("SNMPv2-MIB::sysContact.0", "Ops <ops@example.net>")
            try await daemon.expect("SNMPv2-MIB::sysLocation.0", "Rack 7")
            try await daemon.expect("SNMPv2-MIB::sysName.0", "router.example.net")
        }
    }

    @Test func `an address that this host lacks is bound with a warning`() async throws {
        let arguments = ["--listen", "127.0.0.1:0", "--listen", "192.0.2.77:0"]
        try await Daemon.run(Daemon(arguments)) { daemon in
            let line = try await daemon.program.line(with: " warning ")
            #expect(
                line.hasSuffix(
                    " listening at an address that this host does not have yet "
                        + "address=192.0.2.77:0"))
            try await daemon.expect("SNMPv2-MIB::sysServices.0", "72")
        }
    }

    @Test func `it leaves no process and no port behind`() async throws {
        let daemon = try await Daemon()
        let address = try daemon.address
        try await daemon.stop()
        let next = try await Daemon(["--listen", address])
        #expect(try next.address == address)
        try await next.stop()
    }
}
