/// The ways to call the tool.
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

            `snmp SUBCOMMAND -h` lists the options; `snmp --version` tells the version.
            """
    }

    /// - Parameter isLink: whether the tool was called by the classic program's name.
    static func text(for subcommand: Subcommand, isLink: Bool) -> String {
        let name = isLink ? subcommand.programName : "snmp \(subcommand.rawValue)"
        return switch subcommand {
        case .translate: translateText(name)
        case .trapDaemon: listenerText(name)
        case .trap, .inform: "\(questionText(name, subcommand))\n\n\(notificationWords(subcommand))"
        default: questionText(name, subcommand)
        }
    }

    private static func words(_ subcommand: Subcommand) -> String {
        switch subcommand {
        case .walk, .bulkWalk: " [OID]"
        case .access: ""
        case .trap, .inform: " WORDS"
        default: " OID [OID]..."
        }
    }

    private static func questionText(_ name: String, _ subcommand: Subcommand) -> String {
        """
        USAGE: \(name) [OPTIONS] HOST[:PORT]\(words(subcommand))

        OPTIONS:
          -v 1|2c        version of SNMP, 2c if not given
          -c COMMUNITY   community string
          -t SECONDS     time to wait for a reply, 1 if not given; fractions allowed
          -r RETRIES     further tries, 5 if not given
        \(nameOptions)
        \(flags(subcommand))  -V, --version  the version of this program
          -h, --help     this text
        """
    }

    /// What has to do with names.
    private static let nameOptions = """
          -m MODULES     ALL, or names of modules to know besides the core's; '' for numbers in
                         place of names
          -M DIRS        where modules are; +DIRS and -DIRS add to where they are looked for
          -P LETTERS     how modules are read: c d e R u w W
          -O LETTERS     what is printed:
                           a b e E f n q Q s S t T u U v x X 0
          -I LETTERS     how names are read: h (no DISPLAY-HINT) r (any range) R (a label)
                           b (a pattern) u (below mib-2); sWORD SWORD (a suffix, a prefix)
        """

    private static func translateText(_ name: String) -> String {
        """
        USAGE: \(name) [OPTIONS] OID [OID]...

        OPTIONS:
        \(nameOptions)
          -T LETTERS     what is printed: d (the definition) B (every match of a pattern)
                           p (a tree) a (a module) l o s t z (a line for each object)
          -w COLUMNS     how long lines of -Td and -Tp are
          -V, --version  the version of this program
          -h, --help     this text
        """
    }

    /// Nothing, or lines with their ends.
    private static func flags(_ subcommand: Subcommand) -> String {
        var lines = subcommand.applicationFlags.map { flag in
            "                   \(flag)  \(summary(of: flag, in: subcommand))"
        }
        if !lines.isEmpty { lines.insert("  -C FLAGS       of this program:", at: 0) }
        switch subcommand {
        case .walk, .bulkWalk:
            if subcommand == .walk { lines.append("  --getnext      GetNext in place of GetBulk") }
            lines.append("  --parallel N   requests at a time, for columns whose names are known")
        case .access: lines.append("  --rate NUMBER  requests a second at most, 10 if not given")
        default: break
        }
        return lines.map { "\($0)\n" }.joined()
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
              n NULL, and = for what the object's syntax says.
            """ + (subcommand == .trap ? version1 : "")
    }

    private static func listenerText(_ name: String) -> String {
        """
        USAGE: \(name) [OPTIONS] [ADDRESS]...

        Prints the notifications that come to the ADDRESSes, [udp:|udp6:]host[:port], udp:162 if
        none is given, and acknowledges informs.

        OPTIONS:
          --community COMMUNITY
                         print what is for it, nothing else; repeatable; all if not given
          -m MODULES     ALL, known modules, or '' for numbers in place of names
          -O LETTERS     what is printed:
                           a b e E f n q Q s S t T u U v x X 0
          -V, --version  the version of this program
          -h, --help     this text
        """
    }

    private static func summary(of flag: Character, in subcommand: Subcommand) -> String {
        switch flag {
        case "c": "do not check that OIDs rise"
        case "E": "end before the OID that follows as a word"
        case "f": "do not ask again without an OID that is refused"
        case "i" where subcommand == .trap: "send an inform, as snmpinform does"
        case "i": "begin with a GET of the OID itself"
        case "I": "no GET of the OID itself where nothing is below it"
        case "n": "(with a number) non-repeaters, 0 if not given"
        case "p": "print the number of variables"
        case "r": "(with a number) max-repetitions, 10 if not given"
        case "t": "print the time of the whole walk"
        default: "print the time of each reply"
        }
    }

    private static func padded(_ word: String, _ count: Int) -> String {
        word + String(repeating: " ", count: max(1, count - word.count))
    }
}
