/// One option of the command line: how it is written, whose it is, and what the usage says of it.
struct Option: Sendable {
    enum Name: Hashable, Sendable {
        /// `-v`, alone or stuck together with others.
        case letter(Character)
        /// `--json`, in any case.
        case word(String)
    }

    let name: Name
    /// What its argument is called; nil for an option without one.
    let argument: String?
    let meaning: Meaning
    let subcommands: [Subcommand]
    /// The lines of the usage; none of what has another name there, or is only refused.
    let summary: [String]

    init(
        _ name: Name, _ argument: String, _ meaning: Meaning, of subcommands: [Subcommand],
        _ summary: String...
    ) {
        self.init(name, argument: argument, meaning, subcommands, summary)
    }

    /// One without an argument.
    init(
        _ name: Name, _ meaning: Meaning, of subcommands: [Subcommand], _ summary: String...
    ) {
        self.init(name, argument: nil, meaning, subcommands, summary)
    }

    private init(
        _ name: Name, argument: String?, _ meaning: Meaning, _ subcommands: [Subcommand],
        _ summary: [String]
    ) {
        self.name = name
        self.argument = argument
        self.meaning = meaning
        self.subcommands = subcommands
        self.summary = summary
    }

    enum Meaning: Sendable {
        case version, community, timeout, retries
        case modules, moduleDirectories, moduleParsing
        case output, input, flags, logging, translation, width
        case dump, debugging
        /// A token of snmp.conf.
        case token
        case directives, programVersion, usage
        case getNext, requestsInFlight, requestRate
        case json, csv, targets, host, concurrency
        case deadline, maximumVarBinds, communityFile
        case acceptedCommunity
        case ignoredName, ignoresCounters
        case interval, count
        /// What asks for nothing that is not so anyway.
        case habit
        /// What net-snmp has, and this tool has not.
        case unsupported
    }

    /// As it is written: `-v`, `--json`.
    var text: String {
        switch name {
        case .letter(let letter): "-\(letter)"
        case .word(let word): "--\(word)"
        }
    }
}
