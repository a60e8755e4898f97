import TestPrograms
import Testing

/// The same commands in Debian's snmpd and in snmpagent.
@Suite(
    "snmpagent's commands beside snmpd's",
    .enabled(if: NetSNMP.isInstalled, "Debian's packages snmp and snmpd are not there"),
    .timeLimit(.minutes(5)))
struct ExtendPeerTests {
    private static let root = ".1.3.6.1.4.1.8072.1.3.2"
    private static let ownRoot = ".1.3.6.1.4.1.99999.1"

    /// What is behind the word `extend`.
    private static let commands = [
        "echo /bin/echo hello world", "noargs /bin/pwd",
        "words /bin/echo \"hello  world\"   'a b' a\\ b\\\"c 'd\\'e' \"x\"y z#w # comment  ",
        "lines /usr/bin/printf \"a\\\\n\\\\nb\\\\r\\\\n\\\\n\"", "open /usr/bin/printf \"abc\"",
        "first /usr/bin/printf \"\\\\na\"", "octets /usr/bin/printf \"\\\\377\\\\001\\\\n\"",
        "empty /bin/true", "newline /bin/echo", "false /bin/false",
        "status /bin/sh -c \"exit 44\"", "last /bin/sh -c \"exit 255\"",
        "many /usr/bin/seq 1 900", "long /usr/bin/seq -s \"\" 1 900", "input /bin/cat",
        "quotes /bin/echo \"say \\\"hi\\\"\"   'x'", "\"two words\" /bin/echo x",
        "behind /bin/sh -c \"sleep 1 & echo started\"",
        "-cacheTime 60 kept /bin/echo x", "-cacheTime -1 new /bin/echo x",
        "-cacheTime 0 zero /bin/echo x", "-execType sh run echo $((1+1)); exit 7",
        "-cacheTime 9 -execType exec both /bin/echo x",
        "-cacheTime 7 \(ownRoot) r1 /bin/echo elsewhere", "\(ownRoot) echo /bin/echo elsewhere",
    ]

    /// What is behind the word `extend-sh`.
    private static let shellCommands = [
        "sh echo \"a  b\" | tr a-z A-Z", "status-sh exit 3", "killed-sh kill -9 $$",
        "-cacheTime 3 \(ownRoot) r7 false",
    ]

    @Test func `every row is the same`() async throws {
        let lines =
            Self.commands.map { "extend \($0)" } + Self.shellCommands.map { "extend-sh \($0)" }
        let options =
            Self.commands.flatMap { ["--extend", $0] }
            + Self.shellCommands.flatMap { ["--extend-sh", $0] }
        // snmpd's commands have its directory, ours always `/`.
        try await Snmpd.run(adding: lines, by: Program(path: "/usr/bin/env", prefix: ["-C", "/"])) {
            snmpd in
            let agent = try await RunningAgent(options)
            let count = Self.commands.count + Self.shellCommands.count
            try await Self.awaitResults(count - 3, of: agent, Self.root)
            try await Self.awaitResults(3, of: agent, Self.ownRoot)
            for root in [Self.root, Self.ownRoot] {
                let own = try await Self.walk(agent.address, root)
                let theirs = try await Self.walk(snmpd.host, root)
                #expect(Set(own).symmetricDifference(theirs) == [])
                #expect(own == theirs)
                #expect(!own.isEmpty)
            }
            #expect(try await agent.stop().status == 0)
        }
    }

    /// What DIVERGENCES.md lists: a column of nsExtendOutput1Table and its value, here and there.
    private static let others: [(command: String, here: String, there: String)] = [
        ("killed /bin/sh -c \"kill -9 $$\"", "4 137", "4 0"),
        ("errors /bin/ls /nonexistent", "4 2", "4 2"),
        ("errors /bin/ls /nonexistent", "1 \"\"", "1 \"/bin/ls: cannot access '/nonexistent'"),
        ("missing /nonexistent/program x", "4 1", "4 1"),
        ("missing /nonexistent/program x", "1 \"\"", "1 \"/nonexistent/program: No such file"),
        ("denied /etc/passwd", "4 1", "4 1"),
        ("denied /etc/passwd", "1 \"\"", "1 \"/etc/passwd: Permission denied"),
        ("searched echo x", "4 1", "4 1"), ("searched echo x", "1 \"\"", "1 \"echo: No such file"),
        ("nul /bin/echo -e \"a\\\\0b\"", "1 \"61 00 62 \"", "1 \"a\""),
        (
            "environment /bin/sh -c \"echo $LC_ALL $MIBDIRS $HOME\"", "1 \"C /\"",
            "1 \"C /nonexistent"
        ),
    ]

    @Test func `what differs is as it is listed`() async throws {
        let commands = Set(Self.others.map(\.command)).sorted()
        try await Snmpd.run(adding: commands.map { "extend \($0)" }) { snmpd in
            let agent = try await RunningAgent(commands.flatMap { ["--extend", $0] })
            try await Self.awaitResults(commands.count, of: agent, Self.root)
            for row in Self.others {
                let name = row.command.prefix { $0 != " " }
                for (host, expected) in [(agent.address, row.here), (snmpd.host, row.there)] {
                    let column = expected.prefix { $0 != " " }
                    let index = name.utf8.map { ".\($0)" }.joined()
                    let instance = "\(Self.root).3.1.\(column).\(name.utf8.count)\(index)"
                    let value = try await NetSNMP.run(
                        "snmpget", ["-v2c", "-cpublic", "-t20", "-Oqv", host, instance]
                    ).output
                    #expect(value.hasPrefix(expected.dropFirst(column.count + 1)), "\(row.command)")
                }
            }
            #expect(try await agent.stop().status == 0)
        }
    }

    /// Waits until so many commands have come to their ends for the first time.
    private static func awaitResults(
        _ count: Int, of agent: RunningAgent, _ root: String
    ) async throws {
        let end = ContinuousClock.now + .seconds(60)
        while try await walk(agent.address, "\(root).3.1.4").count < count {
            try #require(ContinuousClock.now < end)
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    private static func walk(_ host: String, _ root: String) async throws -> [WalkText.Entry] {
        let words = ["-v2c", "-cpublic", "-On", "-t20", host, root]
        let ending = try await NetSNMP.run("snmpwalk", words)
        #expect(ending.status == 0, "\(ending.errors)")
        return WalkText(ending.output).entries
    }
}
