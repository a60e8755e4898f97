import Foundation
import TestPrograms
import Testing

@Suite(
    "capabilities(7): snmpagent --user",
    .enabled(if: getuid() == 0, "only root can become another user"))
struct PrivilegeTests {
    /// CAP_NET_BIND_SERVICE and nothing else, for this process and not for programs it starts.
    private static let rights = [
        "CapInh": "0000000000000000", "CapPrm": "0000000000000400",
        "CapEff": "0000000000000400", "CapBnd": "0000000000000000",
        "CapAmb": "0000000000000000", "NoNewPrivs": "1",
    ]

    private static func identity(_ user: String, _ option: String) async throws -> String {
        try await Program(path: "/usr/bin/id").run([option, user]).output
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func expectedStatus(of user: String) async throws -> [String: String] {
        let userID = try await identity(user, "-u")
        let groupID = try await identity(user, "-g")
        var status = rights
        // Real, effective, saved and of the file system.
        status["Uid"] = [userID, userID, userID, userID].joined(separator: "\t")
        status["Gid"] = [groupID, groupID, groupID, groupID].joined(separator: "\t")
        status["Groups"] = try await identity(user, "-G")
        return status
    }

    /// What the kernel says of each thread of a process.
    ///
    /// Source: proc_pid_status(5).
    private static func statuses(
        of processID: Int32, keys: [String]
    ) throws -> [[String: String]] {
        let tasks = "/proc/\(processID)/task"
        return try FileManager.default.contentsOfDirectory(atPath: tasks).map { thread in
            let text = try String(contentsOfFile: "\(tasks)/\(thread)/status", encoding: .utf8)
            let fields = text.split(separator: "\n").compactMap { line -> (String, String)? in
                guard let colon = line.firstIndex(of: ":") else { return nil }
                let value = line[line.index(after: colon)...]
                return (String(line[..<colon]), value.trimmingCharacters(in: .whitespaces))
            }
            return Dictionary(uniqueKeysWithValues: fields).filter { keys.contains($0.key) }
        }
    }

    @Test(.enabled("a network namespace needs root") { try await Network.canBeMade })
    func `every thread has the user and the right of low ports alone, and it serves at one`()
        async throws
    {
        let arguments = ["--listen", "127.0.0.1:161", "--user", "nobody"]
        try await Daemon.run(Daemon(arguments, by: Network.new)) { daemon in
            let ending = try await Network.of(daemon).run([
                Program.snmp.path, "get", "-v2c", "-cpublic", "-Oqv", "127.0.0.1",
                "IF-MIB::ifDescr.1",
            ])
            #expect(ending == Ending(output: "lo\n"))
            // By now every thread has come that there will be.
            let expected = try await Self.expectedStatus(of: "nobody")
            let statuses = try Self.statuses(
                of: daemon.processID, keys: expected.keys.map { $0 })
            #expect(statuses.count > 1)
            #expect(Set(statuses) == [expected])
        }
    }

    @Test func `a user who may do nothing beyond has the user's groups and no right at all`()
        async throws
    {
        // Without the capability there is none to keep.
        let launcher = Program(
            path: "/usr/bin/setpriv", prefix: ["--bounding-set=-net_bind_service", "--"])
        let arguments = ["--listen", "127.0.0.1:0", "--user", "games"]
        try await Daemon.run(Daemon(arguments, by: launcher)) { daemon in
            var expected = try await Self.expectedStatus(of: "games")
            expected["CapPrm"] = "0000000000000000"
            expected["CapEff"] = "0000000000000000"
            let statuses = try Self.statuses(
                of: daemon.processID, keys: expected.keys.map { $0 })
            #expect(Set(statuses) == [expected])
        }
    }

    @Test func `without the right to drop rights it does not start`() async throws {
        let launcher = Program(
            path: "/usr/bin/setpriv",
            prefix: ["--bounding-set=-setpcap", "--", Program.snmpagent.path])
        let ending = try await launcher.run(["--listen", "127.0.0.1:0", "--user", "nobody"])
        let line = "snmpagent: --user: cannot become \"nobody\": Operation not permitted\n"
        #expect(ending == Ending(status: 1, output: "", errors: line))
    }
}
