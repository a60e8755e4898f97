/// The ways to call the tool, told by its tables of options.
enum Usage {
    static let version = "0.1.0"

    static var versionLine: String { "snmp \(version)" }

    /// What `snmp` alone can do.
    static var overview: String {
        let subcommands = Subcommand.allCases.map { subcommand in
            "  " + padded(subcommand.rawValue, 10) + subcommand.summary
        }
        return """
            USAGE: snmp SUBCOMMAND [OPTIONS] HOST[:PORT] [OID]...

            Asks an SNMP agent, and sends and prints notifications. Called through a link named
            snmpwalk, snmpget and so on it is that subcommand.

            SUBCOMMANDS:
            \(subcommands.joined(separator: "\n"))

            `snmp SUBCOMMAND -h` lists the options; `snmp --version` tells the version, `snmp
            --generate-completion-script bash` (or zsh, fish) what a shell completes by, `snmp
            --generate-manual` the manual page.
            """
    }

    /// - Parameter isLink: whether the tool was called by the classic program's name.
    static func text(for subcommand: Subcommand, isLink: Bool) -> String {
        let name = isLink ? subcommand.programName : "snmp \(subcommand.rawValue)"
        return switch subcommand {
        case .trapDaemon:
            """
            USAGE: \(name) [OPTIONS] [ADDRESS]...

            Prints the notifications that come to the ADDRESSes, [udp:|udp6:]host[:port], udp:162
            if none is given, and acknowledges informs.

            OPTIONS:
            \(options(of: subcommand))
            """
        case .translate, .diff:
            """
            USAGE: \(name) [OPTIONS]\(subcommand.operands)

            OPTIONS:
            \(options(of: subcommand))
            """
        case .trap, .inform: "\(questionText(name, subcommand))\n\n\(notificationWords(subcommand))"
        default: questionText(name, subcommand)
        }
    }

    /// What `-H` says.
    static var directives: String {
        let lines = ConfigurationToken.kinds.map { "    " + padded($0.name, 24) + $0.value }
        return
            (["Configuration directives understood:", "  In snmp.conf and snmp.local.conf:"]
            + lines).joined(separator: "\n")
    }

    private static func questionText(_ name: String, _ subcommand: Subcommand) -> String {
        """
        USAGE: \(name) [OPTIONS] HOST[:PORT]\(subcommand.operands)

        OPTIONS:
        \(options(of: subcommand))
        """
    }

    private static func options(of subcommand: Subcommand) -> String {
        OptionTable.rows
            .filter { $0.subcommands.contains(subcommand) && !$0.summary.isEmpty }
            .flatMap { lines(of: $0, subcommand) }
            .joined(separator: "\n")
    }

    private static func lines(of option: Option, _ subcommand: Subcommand) -> [String] {
        var text = option.text
        switch option.meaning {
        case .programVersion: text = "-V, \(text)"
        case .usage: text = "-h, \(text)"
        default: break
        }
        if let argument = option.argument { text += " \(argument)" }
        let indent = String(repeating: " ", count: 17)
        var lines = option.summary.dropFirst().map { "\(indent)  \($0)" }
        if text.count < 15 {
            lines.insert("  " + padded(text, 15) + option.summary[0], at: 0)
        } else {
            lines.insert(contentsOf: ["  \(text)", indent + option.summary[0]], at: 0)
        }
        guard case .flags = option.meaning else { return lines }
        let flags = FlagTable.rows.filter { $0.subcommands.contains(subcommand) }
        return lines + flags.map { "\(indent)  \($0.letter)  \($0.summary)" }
    }

    private static func notificationWords(_ subcommand: Subcommand) -> String {
        let version1 =
            """


            With -v 1 the words are ENTERPRISE-OID AGENT GENERIC SPECIFIC UPTIME [OID TYPE VALUE]...
            """
        return """
            WORDS are UPTIME TRAP-OID [OID TYPE VALUE]... where UPTIME is in hundredths of a second,
            and this host's where it is ''; TYPE is one of
              i INTEGER, u Unsigned32, c Counter32, C Counter64, t TimeTicks, a IpAddress,
              o OBJECT IDENTIFIER, s text, x hexadecimal octets, d decimal octets, b BITS,
              n NULL, I and U integers of 64 bits and F and D floating point, each in an Opaque,
              and = for what the object's syntax says.
            """ + (subcommand == .trap ? version1 : "")
    }

    private static func padded(_ word: String, _ count: Int) -> String {
        word + String(repeating: " ", count: max(1, count - word.count))
    }
}
