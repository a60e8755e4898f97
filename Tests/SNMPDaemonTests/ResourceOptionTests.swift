import Foundation
import TestPrograms
import Testing

/// The daemon of a server of files: what the options of `serve` change of it.
@Suite("snmpagent: what is shown of the host") struct ResourceOptionTests {
    private static let server = URL(
        filePath: Program.package + "Tests/LinuxSourcesTests/Fixtures/server")

    private static func walk(_ options: [String], _ root: String) async throws -> [Substring] {
        let arguments = ["--listen", "127.0.0.1:0"] + Daemon.options(ofHost: server) + options
        return try await Daemon.run(Daemon(arguments)) { daemon in
            try await Program.snmp.run([
                "walk", "-v2c", "-cpublic", "-Oqv", "-t10", daemon.address, root,
            ]).lines
        }
    }

    static let rows: [(options: [String], root: String, values: [Substring])] = [
        (["--sys-descr", "A router"], "sysDescr", ["A router"]),
        (
            ["--sys-object-id", "1.3.6.1.4.1.99999.1"], "sysObjectID",
            ["SNMPv2-SMI::enterprises.99999.1"]
        ),
        // The server's file systems are not mounted here.
        ([], "dskPath", [none]),
        (["--include-disk", "sd?", "--include-disk", "sr*"], "diskIODevice", ["sda", "sr0"]),
        (["--exclude-disk", "*0*", "--exclude-disk", "sda2"], "diskIODevice", ["sda", "sda1"]),
        (
            ["--software-installed"], "hrSWInstalledName",
            ["\"adduser_3.134_all\"", "\"zlib1g_1:1.2.13.dfsg-1_amd64\""]
        ),
    ]

    @Test func `patterns choose among the mounts of this host`() async throws {
        let options = ["--listen", "127.0.0.1:0", "--include-mount", "/"]
        for (exclude, values) in [([], ["/"]), (["--exclude-mount", "/*"], [Self.none])] {
            try await Daemon.run(Daemon(options + exclude)) { daemon in
                let lines = try await Program.snmp.run([
                    "walk", "-v2c", "-cpublic", "-Oqv", "-t10", daemon.address, "dskPath",
                ]).lines
                #expect(lines == values)
            }
        }
    }

    private static let none: Substring = "No Such Instance currently exists at this OID"

    @Test(arguments: rows.indices) func `an option and what it changes`(_ position: Int)
        async throws
    {
        let row = Self.rows[position]
        #expect(try await Self.walk(row.options, row.root) == row.values)
    }
}
