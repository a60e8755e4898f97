/// The tool's manual page, told by its tables of options. Source: man(7).
enum ManualPage {
    static var text: String {
        let parts = [
            head, section("Subcommands", subcommands), section("Options", options),
            section("Flags behind -C", flags), section("Environment", list(environment)),
            section("Files", list(files)), section("Exit status", list(statuses)),
            section("Examples", examples), section("See also", seeAlso),
        ]
        return parts.joined()
    }

    private static let head = """
        .TH SNMP 1 "" "swift-snmp \(Usage.version)" "User commands"
        .SH NAME
        snmp, \(classicNames.joined(separator: ", ")) \\- ask SNMP agents, send and print notifications
        .SH SYNOPSIS
        .B snmp
        .I SUBCOMMAND
        .RI [ OPTIONS ]
        .IR HOST [: PORT ]
        .RI [ OID ]...
        .SH DESCRIPTION
        Speaks version 1 and 2c of the Simple Network Management Protocol. Called through a link that is
        named as a program of net-snmp, such as
        .BR snmpwalk ,
        it is the subcommand of that name. Options of one letter are those of net-snmp's
        .BR snmpcmd (1);
        they may be stuck together, and stand before and behind the other words. Version 3 is refused.

        """

    /// The programs that net-snmp has, in the order of the subcommands.
    private static let classicNames = Subcommand.allCases.filter(\.isClassic).map(\.programName)

    private static func section(_ title: String, _ text: String) -> String {
        ".SH \(title.uppercased())\n\(text)"
    }

    // MARK: Sections told by tables

    private static var subcommands: String {
        list(
            Subcommand.allCases.map { subcommand in
                let host = subcommand.asksAgent ? " HOST" : ""
                return ("\(subcommand.rawValue)\(host)\(subcommand.operands)", subcommand.summary)
            })
    }

    private static var options: String {
        list(
            OptionTable.rows.filter { !$0.summary.isEmpty }.map { option in
                let argument = option.argument.map { " \($0)" } ?? ""
                let text = option.summary.joined(separator: " ") + whose(option.subcommands)
                return (option.text + argument, text)
            })
    }

    private static var flags: String {
        list(
            FlagTable.rows.map { flag in
                ("-C\(flag.letter)", flag.summary + whose(flag.subcommands))
            })
    }

    /// ` (walk, get)`; nothing for what all have.
    private static func whose(_ subcommands: [Subcommand]) -> String {
        let few = [Subcommand].senders.count
        guard subcommands.count < few else { return "" }
        return " (\(subcommands.map(\.rawValue).joined(separator: ", ")))"
    }

    // MARK: Sections of their own

    private static let environment = [
        ("SNMP_COMMUNITY", "the community, where no option and no file says one"),
        ("MIBS, MIBDIRS", "modules, and where they are, as -m and -M have them"),
        ("SNMPCONFPATH", "directories, with colons between them, where snmp.conf is looked for"),
        ("XDG_CACHE_HOME", "where what was read of modules is kept, ~/.cache if not set"),
    ]

    private static let files = [
        (
            "/etc/snmp/snmp.conf, ~/.snmp/snmp.conf",
            "settings for all calls; -H lists them. Of hosts/HOST.conf beside them those for one host."
        ),
        ("~/.snmp/mibs, /usr/share/snmp/mibs", "modules besides those that are built in"),
    ]

    private static let statuses = [
        ("0", "what was asked for is printed"),
        (
            "1",
            "the command line is wrong, or there was no answer, none in time, or none that leads on"
        ),
        ("2", "the agent's answer is an error-status; of diff, that a difference cannot be told"),
    ]

    private static let examples = """
        .nf
        snmp walk -v 2c -c public 192.0.2.1 system
        snmpget -v2c -c public -OQn 192.0.2.1 sysName.0
        snmp walk --json --targets hosts.txt ifTable
        snmp watch -c public 192.0.2.1 ifHCInOctets
        snmp top -c public 192.0.2.1
        .fi

        """

    private static let seeAlso = """
        .BR snmpagent (8),
        .BR snmpcmd (1),
        .BR snmp.conf (5)

        """

    private static func list(_ items: [(term: String, text: String)]) -> String {
        items.map { item in
            ".TP\n.B \(escaped(item.term))\n\(escaped(item.text))\n"
        }.joined()
    }

    /// A hyphen stays one, a backslash one, and no line is a request.
    private static func escaped(_ text: String) -> String {
        let text = text.replacing(["\\": "\\e", "-": "\\-"])
        return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
    }
}
