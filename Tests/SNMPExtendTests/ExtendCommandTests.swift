import SNMP
import SNMPExtend
import Testing

@Suite("snmpd.conf(5) extend: a command's line") struct ExtendCommandTests {
    typealias Row = (text: String, isShell: Bool, command: ExtendCommand)

    static let lines: [Row] = [
        row(
            "echo /bin/echo hello",
            try ExtendCommand(
                name: "echo", program: "/bin/echo", arguments: "hello")),
        row("true /bin/true", try ExtendCommand(name: "true", program: "/bin/true")),
        // Quotes around arguments stay, blanks around them go.
        row(
            "  q   /bin/echo \"a  b\"   'c' \\\" \t",
            try ExtendCommand(
                name: "q", program: "/bin/echo", arguments: "\"a  b\"   'c' \\\"")),
        row(
            "'two words' \"/opt/a b\" x",
            try ExtendCommand(
                name: "two words", program: "/opt/a b", arguments: "x")),
        row("a\\ b /bin/true", try ExtendCommand(name: "a b", program: "/bin/true")),
        // A comment ends words, but not what is kept as it is written.
        row("a /bin/true # why", try ExtendCommand(name: "a", program: "/bin/true")),
        row(
            "a /bin/echo x # y",
            try ExtendCommand(
                name: "a", program: "/bin/echo", arguments: "x # y")),
        row(
            "-cacheTime 60 a /bin/true",
            try ExtendCommand(
                name: "a", program: "/bin/true", cacheTime: 60)),
        row(
            "-cacheTime -1 a /bin/true",
            try ExtendCommand(
                name: "a", program: "/bin/true", cacheTime: -1)),
        row(
            "-cacheTime 0 a /bin/true",
            try ExtendCommand(
                name: "a", program: "/bin/true", cacheTime: 5)),
        row(
            "-execType sh -cacheTime 9 a echo $((1+1))",
            try ExtendCommand(
                name: "a", program: "echo", arguments: "$((1+1))", isShell: true, cacheTime: 9)),
        row(
            "-execType exec a /bin/true", isShell: true,
            try ExtendCommand(
                name: "a", program: "/bin/true")),
        row(
            "a echo $HOME; exit 3", isShell: true,
            try ExtendCommand(
                name: "a", program: "echo", arguments: "$HOME; exit 3", isShell: true)),
        row(
            "-cacheTime 7 .1.3.6.1.4.1.99999.1 a /bin/true",
            try ExtendCommand(
                name: "a", program: "/bin/true", cacheTime: 7, root: [1, 3, 6, 1, 4, 1, 99999, 1])),
        // Without a dot it is a name.
        row("1.3.6 /bin/true", try ExtendCommand(name: "1.3.6", program: "/bin/true")),
        row(
            "\(String(repeating: "n", count: 113)) /bin/true",
            try ExtendCommand(
                name: String(repeating: "n", count: 113), program: "/bin/true")),
    ].compactMap(\.self)

    private static func row(
        _ text: String, isShell: Bool = false, _ command: @autoclosure () throws -> ExtendCommand
    ) -> Row? {
        do {
            return (text, isShell, try command())
        } catch {
            Issue.record("\(text): \(error)")
            return nil
        }
    }

    @Test(arguments: lines) func `what a line says`(_ row: Row) throws {
        #expect(try ExtendCommand(parsing: row.text, isShell: row.isShell) == row.command)
    }

    static let faults = [
        ("", "expected a name, found nothing"),
        ("# a /bin/true", "expected a name, found nothing"),
        ("\"\" /bin/true", "expected a name, found nothing"),
        ("a", "expected a program, found nothing"),
        ("a ''", "expected a program, found nothing"),
        (".1.3.6 a", "expected a program, found nothing"),
        ("-cacheTime", "expected seconds from -1 to 2147483647, found \"\""),
        ("-cacheTime soon a /bin/true", "expected seconds from -1 to 2147483647, found \"soon\""),
        ("-cacheTime -2 a /bin/true", "expected seconds from -1 to 2147483647, found \"-2\""),
        (
            "-cacheTime 2147483648 a /bin/true",
            "expected seconds from -1 to 2147483647, found \"2147483648\""
        ),
        ("-execType bash a /bin/true", "expected exec or sh, found \"bash\""),
        ("-cachetime 5 a /bin/true", "expected -cacheTime or -execType, found \"-cachetime\""),
        (".1.3.x a /bin/true", "expected a name in numbers, found \".1.3.x\""),
        (
            "\(String(repeating: "n", count: 114)) /bin/true",
            "expected a name of at most 113 octets, found one of 114"
        ),
        (
            ".1.3\(String(repeating: ".1", count: 126)) a /bin/true",
            "expected a name of at most 0 octets, found one of 1"
        ),
    ]

    @Test(arguments: faults) func `what is wrong with a line`(_ text: String, _ reason: String) {
        let error = #expect(throws: ExtendCommandError.self) {
            try ExtendCommand(parsing: text)
        }
        #expect(error?.description == reason)
    }
}
