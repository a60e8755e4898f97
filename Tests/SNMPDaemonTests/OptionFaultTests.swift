import Foundation
import TestPrograms
import Testing

@Suite("snmpagent: what is wrong with an option") struct OptionFaultTests {
    typealias Row = (arguments: [String], line: String)

    static let rows: [Row] = [
        (["--nope"], "Unknown option '--nope'"),
        (["serve", "--nope"], "Unknown option '--nope'"),
        (["surplus"], "Unexpected argument 'surplus'"),
        (["--listen"], "Missing value for '--listen <address>'"),
        (
            ["--bulk-size", "many"],
            "The value 'many' is invalid for '--bulk-size <octets>'"
        ),
        (
            ["--listen", "127.0.0.1:snmp"],
            "--listen: expected a port of 0 to 65535, found \"snmp\""
        ),
        (["--listen", ""], "--listen: expected an address, found \"\""),
        (["--community", ""], "--community: expected a name, found \"\""),
        (
            ["--listen", "udp:[::1]:0"],
            "--listen: expected an address of IPv4 behind udp and of IPv6 behind udp6, found \"::1\""
        ),
        (
            ["--listen", "192.0.2.77:0", "--strict-listen"],
            "--listen: cannot listen at 192.0.2.77:0: Cannot assign requested address"
        ),
        (
            ["--listen", "[fe80::1%no-such-if]:0", "--strict-listen"],
            "--listen: cannot listen at [fe80::1%no-such-if]:0: No such device"
        ),
        (
            ["--rate-limit", "0"],
            "--rate-limit: expected 1 to 1000000 datagrams, or as many in 1 to 3600 seconds "
                + "(100/10), found \"0\""
        ),
        (
            ["--accept-host", "10.0.0.1/8"],
            "--accept-host: expected a network with no bits set behind its prefix length, "
                + "found \"10.0.0.1/8\""
        ),
        (
            ["--accept-host", "10.0.0.0/33"],
            "--accept-host: expected a prefix length of 0 to 32, found \"33\""
        ),
        (
            ["--accept-any-host", "--accept-host", "::1"],
            "--accept-any-host: cannot stand beside --accept-host"
        ),
        (
            ["--log-level", "loud"],
            "--log-level: expected one of trace, debug, info, notice, warning, error, critical, "
                + "found \"loud\""
        ),
        (["--extend", "name"], "--extend: expected a program, found nothing"),
        (
            ["--extend", "-cacheTime"],
            "--extend: expected seconds from -1 to 2147483647, found \"\""
        ),
        (["--extend-sh", "-p a b"], "--extend-sh: expected -cacheTime or -execType, found \"-p\""),
        (
            ["--extend", "a /bin/true", "--extend-sh", "a true"],
            "--extend-sh: expected a new name, found \"a\""
        ),
        (
            ["--listen", "127.0.0.1:0", "--extend", ".1.3.6.1.2.1.1 a /bin/true"],
            "--extend: expected a place of its own for the group extend, found \"1.3.6.1.2.1.1\" "
                + "(system is at 1.3.6.1.2.1.1.1)"
        ),
        (
            ["--log-format", "xml"],
            "The value 'xml' is invalid for '--log-format <format>'. Please provide one of "
                + "'text' and 'journald'."
        ),
        (["--bulk-size", "483"], "--bulk-size: expected 484 to 65507 octets, found 483"),
        (["--bulk-factor", "1001"], "--bulk-factor: expected 0 to 1000 times, found 1001"),
        (
            ["--max-message-size", "65508"],
            "--max-message-size: expected 484 to 65507 octets, found 65508"
        ),
        (
            ["--bulk-size", "1000", "--max-message-size", "999"],
            "--bulk-size: expected at most the largest message, 999, found 1000"
        ),
        (
            ["--bulk-size", "1472", "--max-message-size", "500"],
            "--bulk-size: expected at most the largest message, 500, found 1472"
        ),
        (
            ["--sys-contact", String(repeating: "é", count: 128)],
            "--sys-contact: expected at most 255 octets, found 256"
        ),
        (
            ["--sys-location", String(repeating: "a", count: 256)],
            "--sys-location: expected at most 255 octets, found 256"
        ),
        (
            ["--community", String(repeating: "c", count: 65_484)],
            "--community: expected at most 65483 octets, found 65484"
        ),
        (
            ["--notify-community", String(repeating: "c", count: 65_484)],
            "--notify-community: expected at most 65483 octets, found 65484"
        ),
        (
            ["--sys-name", String(repeating: "a", count: 256)],
            "--sys-name: expected at most 255 octets, found 256"
        ),
        (
            ["--user", "no-such-user", "--listen", "127.0.0.1:0"],
            "--user: expected the name of a user, found \"no-such-user\""
        ),
        (
            ["--state-dir", "/no/such", "--listen", "127.0.0.1:0"],
            "--state-dir: /no/such/engine cannot be written: No such file or directory"
        ),
        (
            ["--state-dir", "/dev/null", "--listen", "127.0.0.1:0"],
            "--state-dir: /dev/null/engine cannot be read: Not a directory"
        ),
        (
            ["--include-interface", ""],
            "--include-interface: expected a name with * and ?, found \"\""
        ),
        (
            ["--exclude-interface", "veth*", "--exclude-interface", "eth[0-3]"],
            "--exclude-interface: expected a name with * and ?, found \"eth[0-3]\""
        ),
        (["--max-routes=-1"], "--max-routes: expected 0 to 10000000 routes, found -1"),
        (
            ["--max-routes", "9223372036854775807"],
            "--max-routes: expected 0 to 10000000 routes, found 9223372036854775807"
        ),
        (["--max-routes", "few"], "The value 'few' is invalid for '--max-routes <count>'"),
        (
            ["--sys-descr", String(repeating: "a", count: 256)],
            "--sys-descr: expected at most 255 octets, found 256"
        ),
        (
            ["--sys-object-id", "1.3.x"],
            "--sys-object-id: expected a number of 0 to 4294967295, found \"x\""
        ),
        (
            ["--exclude-mount", "srv/*"],
            "--exclude-mount: expected a path with * and ?, found \"srv/*\""
        ),
        (["--include-mount", ""], "--include-mount: expected a path with * and ?, found \"\""),
        (
            ["--include-disk", "sd[ab]"],
            "--include-disk: expected a name with * and ?, found \"sd[ab]\""
        ),
        (["--exclude-disk", ""], "--exclude-disk: expected a name with * and ?, found \"\""),
        (["--include-mount"], "Missing value for '--include-mount <pattern>'"),
        (
            ["--software-installed=yes"],
            "The option '--software-installed' does not take any value, but 'yes' was specified."
        ),
        (
            ["--health-root", "1.3.x"],
            "--health-root: expected a number of 0 to 4294967295, found \"x\""
        ),
        (
            ["--health-root", "1.3.6.1.2.1", "--listen", "127.0.0.1:0"],
            "--health-root: expected a place of its own for the group agentHealth, "
                + "found \"1.3.6.1.2.1.1.1\" (system is at 1.3.6.1.2.1.1.1)"
        ),
    ]

    @Test(arguments: rows) func `one line names it, and the status is 1`(_ row: Row) async throws {
        let ending = try await Program.snmpagent.run(row.arguments)
        #expect(ending == Ending(status: 1, output: "", errors: "snmpagent: \(row.line)\n"))
    }

    @Test func `a host without address is named with the resolver's words`() async throws {
        let ending = try await Program.snmpagent.run(["--accept-host", "nonsense.."])
        let start = """
            snmpagent: --accept-host: expected a host with an address, found "nonsense.." (
            """
        #expect(ending.errors.hasPrefix(start))
        #expect(ending.errors.split(separator: "\n").count == 1)
        #expect(ending.status == 1)
    }

    @Test func `a port in use is named`() async throws {
        try await Daemon.run(Daemon()) { daemon in
            let address = try daemon.address
            let ending = try await Program.snmpagent.run(["--listen", address])
            let line = "snmpagent: --listen: cannot listen at \(address): Address already in use\n"
            #expect(ending == Ending(status: 1, output: "", errors: line))
        }
    }

    @Test(.enabled(if: getuid() != 0, "root can become any user"))
    func `another user is out of an ordinary user's reach`() async throws {
        let ending = try await Program.snmpagent.run(["--user", "root", "--listen", "127.0.0.1:0"])
        let line = "snmpagent: --user: cannot become \"root\": Operation not permitted\n"
        #expect(ending == Ending(status: 1, output: "", errors: line))
    }

    @Test(arguments: [(["--version"], "snmpagent "), (["--help"], "OVERVIEW: ")])
    func `what is asked for is printed, and the status is 0`(
        _ arguments: [String], _ start: String
    ) async throws {
        let ending = try await Program.snmpagent.run(arguments)
        #expect(ending.output.hasPrefix(start))
        #expect(ending.errors == "")
        #expect(ending.status == 0)
    }
}
