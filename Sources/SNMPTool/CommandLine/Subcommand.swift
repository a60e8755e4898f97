/// What the tool can do, each under the name of the classic program that does it.
enum Subcommand: String, CaseIterable, Sendable {
    case walk
    case bulkWalk = "bulkwalk"
    case get
    case getNext = "getnext"
    case bulkGet = "bulkget"
    case table
    case df
    case status
    case access
    case trap
    case inform
    case trapDaemon = "trapd"
    case translate
    case record
    case diff
    case watch
    case top

    /// The name of the classic program, which stands before its messages: `snmpwalk`.
    var programName: String { "snmp" + rawValue }

    /// The subcommand that a program of this name is.
    init?(programName: String) {
        guard programName.hasPrefix("snmp") else { return nil }
        self.init(rawValue: String(programName.dropFirst(4)))
    }

    /// Whether net-snmp has a program of this name.
    var isClassic: Bool {
        switch self {
        case .access, .record, .diff, .watch, .top: false
        default: true
        }
    }

    var summary: String {
        switch self {
        case .walk: "everything below an OID, as fast as the agent allows"
        case .bulkWalk: "everything below an OID, by GetBulk of a given size"
        case .get: "the values of OIDs"
        case .getNext: "what comes after each OID"
        case .bulkGet: "what comes after OIDs, several rounds at once"
        case .table: "a table, row by row"
        case .df: "how full file systems and memory are"
        case .status: "what a host is, and how much it received and sent"
        case .access: "which subtrees each of several communities sees"
        case .trap: "sends a notification"
        case .inform: "sends a notification, until it is acknowledged"
        case .trapDaemon: "prints the notifications that come"
        case .translate: "names to numbers, numbers to names, and what modules say of them"
        case .record: "everything below an OID, to be kept: an .snmprec file"
        case .diff: "what is other in the second of two recordings or saved walks"
        case .watch: "values again and again, and how fast counters count"
        case .top: "a host's interfaces, processors, memory and storage on one screen"
        }
    }

    /// What stands behind the host, or in its place.
    var operands: String {
        switch self {
        case .walk, .bulkWalk, .record: " [OID]"
        case .get, .getNext, .bulkGet, .translate, .watch: " OID [OID]..."
        case .table: " TABLE-OID"
        case .df, .status, .access, .trapDaemon, .top: ""
        case .trap, .inform: " WORDS"
        case .diff: " FILE FILE"
        }
    }

    /// Whether everything from the first word on is a word, so that values may begin with `-`.
    var hasOptionsFirst: Bool { self == .trap || self == .inform }

    /// Whether the first word is a host.
    var asksAgent: Bool { ![.translate, .trapDaemon, .diff].contains(self) }
}

/// Subcommands that have options in common.
extension [Subcommand] {
    static let all = Subcommand.allCases
    static let walks: [Subcommand] = [.walk, .bulkWalk]
    static let walksAndRecord: [Subcommand] = walks + [.record]
    /// Those that ask until the agent has no more.
    static let gatherers: [Subcommand] = walksAndRecord + [.table, .df, .status]
    /// Those that print varbinds one after the other, of any number of hosts.
    static let varBinds: [Subcommand] = walks + [.get, .getNext, .bulkGet]
    /// Those that ask one host at least.
    static let questions: [Subcommand] = varBinds + [.table, .df, .status, .access, .record]
    /// Those that ask again and again.
    static let watching: [Subcommand] = [.watch, .top]
    /// All that speak to somebody.
    static let senders: [Subcommand] = questions + watching + [.trap, .inform]
}
