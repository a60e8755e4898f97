import Foundation
import TestPrograms
import Testing

@Suite("snmpagent: commands whose output is shown", .timeLimit(.minutes(3))) struct ExtendTests {
    private static let listen = ["--listen", "127.0.0.1:0"]

    /// Waits until a command's run has come to its end.
    private static func awaitResult(
        _ status: Int, of command: String, _ daemon: Daemon
    ) async throws {
        try await daemon.awaitValue(
            "\(status)", of: "NET-SNMP-EXTEND-MIB::nsExtendResult.\"\(command)\"")
    }

    @Test func `the rows by their names, as net-snmp's tool prints them`() async throws {
        let options = [
            "--extend", "-cacheTime 60 quick /bin/echo hi there", "--extend-sh",
            "count seq 1 3; exit 1",
        ]
        // Without nsExtendOutputFull, whose line ends this build's tool does not print.
        let roots = ["1", "2", "3.1.1", "3.1.3", "3.1.4", "4"]
        try await Daemon.run(Daemon(Self.listen + options)) { daemon in
            try await Self.awaitResult(0, of: "quick", daemon)
            try await Self.awaitResult(256, of: "count", daemon)
            var lines: [Substring] = []
            for root in roots {
                lines += try await ToolPair("snmpwalk", "walk", ["-v2c"]).compare(
                    at: daemon.address, [".1.3.6.1.4.1.8072.1.3.2.\(root)"], naming: .withModules
                ).lines
            }
            let names = "NET-SNMP-EXTEND-MIB::nsExtend"
            #expect(lines.first == "\(names)NumEntries.0 = INTEGER: 2")
            for line in [
                "CacheTime.\"quick\" = INTEGER: 60", "ExecType.\"count\" = INTEGER: shell(2)",
                "Output1Line.\"quick\" = STRING: hi there", "OutNumLines.\"count\" = INTEGER: 3",
                "Result.\"count\" = INTEGER: 256", "OutLine.\"count\".3 = STRING: 3",
            ] {
                #expect(lines.contains("\(names)\(line)"))
            }
        }
    }

    @Test func `the largest output fits into one message, and the walk comes to its end`()
        async throws
    {
        let options = ["--extend-sh", "big head -c 100000 /dev/zero | tr '\\0' x"]
        try await Daemon.run(Daemon(Self.listen + options)) { daemon in
            try await Self.awaitResult(0, of: "big", daemon)
            let ending = try await Program.snmp.run([
                "walk", "-v2c", "-cpublic", "-Oqv", "-t10", daemon.address,
                "NET-SNMP-EXTEND-MIB::nsExtendOutputFull",
            ])
            let text = String(repeating: "x", count: 64_512)
            #expect(ending == Ending(output: "\(text)\n"))
        }
    }

    @Test func `while a command hangs all else is answered, and the end leaves none behind`()
        async throws
    {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "snmp-extend-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "pid")
        // The file is there as a whole or not at all.
        let hang = "echo $$ > \(file.path()).new; mv \(file.path()).new \(file.path()); sleep 60"
        let options = ["--extend-sh", "hang \(hang)", "--extend", "quick /bin/echo hi"]
        try await Daemon.run(Daemon(Self.listen + options)) { daemon in
            try await Self.awaitResult(0, of: "quick", daemon)
            let rows = try await Program.snmp.run([
                "walk", "-v2c", "-cpublic", "-Oqv", "-t10", daemon.address,
                "NET-SNMP-EXTEND-MIB::nsExtendOutput1Line",
            ])
            #expect(rows == Ending(output: "hi\n"))
            for _ in 0..<20 {
                let time = try await Program.snmp.run([
                    "get", "-v2c", "-cpublic", "-Oqv", "-r0", "-t10", daemon.address,
                    "sysUpTimeInstance",
                ])
                #expect(time.status == 0)
            }
            while !FileManager.default.fileExists(atPath: file.path()) {
                try await Task.sleep(for: .milliseconds(5))
            }
            let shell = try String(contentsOf: file, encoding: .utf8).dropLast()
            #expect(FileManager.default.fileExists(atPath: "/proc/\(shell)"))
            #expect(try await daemon.stop().status == 0)
            #expect(!FileManager.default.fileExists(atPath: "/proc/\(shell)"))
        }
    }

    @Test func `without a command there are no rows`() async throws {
        try await Daemon.run(Daemon(Self.listen)) { daemon in
            let ending = try await Program.snmp.run([
                "walk", "-v2c", "-cpublic", "-Oqv", "-t10", daemon.address,
                "NET-SNMP-EXTEND-MIB::nsExtendObjects",
            ])
            #expect(
                ending == Ending(output: "No Such Object available on this agent at this OID\n"))
        }
    }
}
