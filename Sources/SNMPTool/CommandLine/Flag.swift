/// One letter behind `-C`.
struct Flag: Sendable {
    enum Argument: Sendable {
        case none
        /// Digits right behind the letter.
        case digits
        /// The next word of the command line.
        case word
    }

    let letter: Character
    let argument: Argument
    let meaning: Meaning
    let subcommands: [Subcommand]
    let summary: String

    init(
        _ letter: Character, _ argument: Argument, _ meaning: Meaning,
        of subcommands: [Subcommand], _ summary: String
    ) {
        self.letter = letter
        self.argument = argument
        self.meaning = meaning
        self.subcommands = subcommands
        self.summary = summary
    }

    /// One without an argument.
    init(
        _ letter: Character, _ meaning: Meaning, of subcommands: [Subcommand], _ summary: String
    ) {
        self.init(letter, .none, meaning, of: subcommands, summary)
    }

    typealias Setting = WritableKeyPath<Settings.ApplicationFlags, Bool> & Sendable

    enum Meaning: Sendable {
        case toggle(any Setting)
        case turnOn(any Setting)
        case end, nonRepeaters, maxRepetitions
        case separator, columnWidth, lineWidth, rowsPerRequest
        case unit(UInt64)
    }
}

/// What `-C` takes.
enum FlagTable {
    static let subcommands: [Subcommand] =
        .walks + [.get, .getNext, .bulkGet, .table, .df, .status, .trap, .inform]

    static func lookup(_ letter: Character, of subcommand: Subcommand) -> Flag? {
        rows.first { $0.letter == letter && $0.subcommands.contains(subcommand) }
    }

    static let rows =
        walking + [
            Flag(
                "f", .toggle(\.keepsFaultyRequest), of: [.get, .getNext, .status],
                "do not ask again without an OID that is refused"),
            Flag(
                "i", .turnOn(\.sendsInform), of: [.trap, .inform],
                "send an inform, as snmpinform does"),
        ] + table + [
            Flag(
                "u", .turnOn(\.usesDiskTable), of: [.df],
                "dskTable in place of hrStorageTable"),
            Flag("h", .unit(1024), of: [.df], "sizes as people read them: MiB, GiB, TiB"),
            Flag("H", .unit(1000), of: [.df], "the same by thousands: MB, GB, TB"),
        ]

    private static let walking = [
        Flag("c", .toggle(\.ignoresOrder), of: .walks, "do not check that OIDs rise"),
        Flag("E", .word, .end, of: [.walk], "end before the OID that follows as a word"),
        Flag("i", .toggle(\.includesRoot), of: .walks, "begin with a GET of the OID itself"),
        Flag(
            "I", .toggle(\.skipsLeaf), of: [.walk],
            "no GET of the OID itself where nothing is below it"),
        Flag(
            "n", .digits, .nonRepeaters, of: [.bulkWalk, .bulkGet],
            "(with a number) non-repeaters, 0 if not given"),
        Flag("p", .toggle(\.showsCount), of: .walks, "print the number of variables"),
        Flag(
            "r", .digits, .maxRepetitions, of: [.bulkWalk, .bulkGet],
            "(with a number) max-repetitions, 10 if not given"),
        Flag("t", .toggle(\.showsTotalTime), of: [.walk], "print the time of the whole walk"),
        Flag("T", .toggle(\.showsLineTime), of: [.walk], "print the time of each reply"),
    ]

    private static let table = [
        Flag(
            "b", .turnOn(\.hasBriefHeadings), of: [.table], "headings without what all begin with"),
        Flag("B", .turnOn(\.usesGetNext), of: [.table], "GetNext in place of GetBulk"),
        Flag("c", .word, .columnWidth, of: [.table], "columns as wide as the next word says"),
        Flag("f", .word, .separator, of: [.table], "the next word between columns, without spaces"),
        Flag("h", .turnOn(\.showsHeadingsOnly), of: [.table], "headings alone"),
        Flag("H", .turnOn(\.hidesHeadings), of: [.table], "no headings"),
        Flag("i", .turnOn(\.showsIndex), of: [.table], "the index of each row"),
        Flag("l", .turnOn(\.isLeftJustified), of: [.table], "values on the left of their columns"),
        Flag(
            "r", .word, .rowsPerRequest, of: [.table],
            "max-repetitions, or rows at a time, as the next word says"),
        Flag("w", .word, .lineWidth, of: [.table], "parts as wide as the next word says"),
    ]
}
