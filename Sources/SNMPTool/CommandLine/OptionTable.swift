/// Every option there is, in the order of the usage.
///
/// Letters, and which of them have arguments, are those of net-snmp's snmpcmd(1). Long options that
/// are this tool's own stand in the same table: swift-argument-parser takes 2 ms to start.
enum OptionTable {
    static func lookup(_ name: Option.Name, of subcommand: Subcommand) -> Option? {
        rows.first { $0.name == name && $0.subcommands.contains(subcommand) }
    }

    static let rows = asking + names + printing + own + diagnosing + general + refused

    private static let asking = [
        Option(
            .letter("v"), "1|2c", .version, of: .senders, "version of SNMP, 2c if not given"),
        Option(.letter("c"), "COMMUNITY", .community, of: .senders, "community string"),
        Option(
            .word("community-file"), "FILE", .communityFile, of: .senders,
            "the community is the first line of FILE, - for standard input"),
        Option(
            .letter("t"), "SECONDS", .timeout, of: .senders,
            "time to wait for a reply, 1 if not given; fractions allowed"),
        Option(.letter("r"), "RETRIES", .retries, of: .senders, "further tries, 5 if not given"),
    ]

    private static let names = [
        Option(
            .letter("m"), "MODULES", .modules, of: .all,
            "ALL, or names of modules to know besides the core's; '' for",
            "numbers in place of names"),
        Option(
            .letter("M"), "DIRS", .moduleDirectories, of: .all,
            "where modules are; +DIRS and -DIRS add to where they are",
            "looked for"),
        Option(
            .letter("P"), "LETTERS", .moduleParsing, of: .all,
            "how modules are read: c d e R u w W"),
        Option(
            .letter("I"), "LETTERS", .input, of: .all, "how names are read:",
            "h (no DISPLAY-HINT) r (any range) R (a label)", "b (a pattern) u (below mib-2);",
            "s WORD, S WORD (a suffix, a prefix)"),
        Option(
            .letter("T"), "LETTERS", .translation, of: [.translate], "what is printed:",
            "d (the definition) B (every match of a pattern) p (a tree)",
            "a (a module) l o s t z (a line for each object)"),
        Option(
            .letter("w"), "COLUMNS", .width, of: [.translate],
            "how long lines of -Td and -Tp are"),
    ]

    private static let printing = [
        Option(
            .letter("O"), "LETTERS", .output, of: .all, "what is printed:",
            "a b e E f n q Q s S t T u U v x X 0, and p PRECISION"),
        Option(
            .word("json"), .json, of: .varBinds + [.watch],
            "a line of JSON for each varbind, and for an error"),
        Option(
            .word("json"), .json, of: [.trapDaemon], "a line of JSON for each notification"),
        Option(.word("csv"), .csv, of: .varBinds, "a line of comma-separated values"),
    ]

    private static let own = [
        Option(
            .letter("C"), "FLAGS", .flags, of: FlagTable.subcommands, "of this program:"),
        Option(.word("getnext"), .getNext, of: [.walk], "GetNext in place of GetBulk"),
        Option(
            .word("parallel"), "N", .requestsInFlight, of: .walksAndRecord,
            "requests at a time, for columns whose names are known"),
        Option(
            .word("max-varbinds"), "N", .maximumVarBinds, of: .gatherers,
            "ends a walk after N variables, 10000000 if not given; 0 for never"),
        Option(
            .word("ignore"), "OID", .ignoredName, of: [.diff],
            "leave out what is below it; repeatable"),
        Option(
            .word("ignore-counters"), .ignoresCounters, of: [.diff],
            "take values of counters and times for the same"),
        Option(
            .word("host"), "HOST", .host, of: .varBinds,
            "one of several hosts, before each line; then every word is an OID"),
        Option(
            .word("targets"), "FILE", .targets, of: .varBinds,
            "a host a line, and its community; - for standard input"),
        Option(
            .word("concurrency"), "N", .concurrency, of: .varBinds,
            "hosts at a time, 64 if not given"),
        Option(
            .word("rate"), "NUMBER", .requestRate, of: .varBinds,
            "hosts begun in a second at most; no limit if not given"),
        Option(
            .word("rate"), "NUMBER", .requestRate, of: [.access],
            "requests a second at most, 10 if not given"),
        Option(
            .word("deadline"), "SECONDS", .deadline, of: .questions,
            "time for everything"),
        Option(
            .word("interval"), "SECONDS", .interval, of: .watching,
            "from one sample to the next, 2 if not given; fractions allowed"),
        Option(
            .word("count"), "N", .count, of: .watching,
            "samples; no end if not given"),
        Option(
            .word("community"), "COMMUNITY", .acceptedCommunity, of: [.trapDaemon],
            "print what is for it, nothing else; repeatable; all if not given"),
    ]

    private static let diagnosing = [
        Option(.letter("d"), .dump, of: .senders, "show each datagram in hexadecimal"),
        Option(
            .letter("D"), "TOKENS", .debugging, of: .all,
            "show what is done: read_config, ALL"),
        Option(
            .letter("L"), "WHERE", .logging, of: .all, "where that, and warnings, are shown:",
            "e (standard error) o (standard output) n (nowhere)", "f FILE, s FACILITY (syslog)"),
    ]

    private static let general = [
        Option(
            .letter("Y"), "NAME=VALUE", .token, of: .all,
            "a setting of snmp.conf, also written --NAME=VALUE"),
        Option(.letter("H"), .directives, of: .all, "list the settings of snmp.conf"),
        Option(.letter("V"), .programVersion, of: .all),
        Option(.word("version"), .programVersion, of: .all, "the version of this program"),
        Option(.letter("h"), .usage, of: .all),
        Option(.word("help"), .usage, of: .all, "this text"),
    ]

    /// What snmptrapd is asked for by `f` and `n`, `snmp trapd` does anyway: it stays in the
    /// foreground, and asks nobody for the names of addresses.
    private static let refused =
        "fn".map { Option(.letter($0), .habit, of: [.trapDaemon]) }
        + "ZeEnulxXaApT3s".map { Option(.letter($0), "", .unsupported, of: .all) }
}
