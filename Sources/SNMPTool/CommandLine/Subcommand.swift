/// What the tool can do, each under the name of the classic program that does it.
enum Subcommand: String, CaseIterable, Sendable {
    case walk
    case bulkWalk = "bulkwalk"
    case get
    case getNext = "getnext"
    case bulkGet = "bulkget"
    case access
    case trap
    case inform
    case trapDaemon = "trapd"
    case translate

    /// The name of the classic program, which stands before its messages: `snmpwalk`.
    var programName: String { "snmp" + rawValue }

    /// The subcommand that a program of this name is.
    init?(programName: String) {
        guard programName.hasPrefix("snmp") else { return nil }
        self.init(rawValue: String(programName.dropFirst(4)))
    }

    var summary: String {
        switch self {
        case .walk: "everything below an OID, as fast as the agent allows"
        case .bulkWalk: "everything below an OID, by GetBulk of a given size"
        case .get: "the values of OIDs"
        case .getNext: "what comes after each OID"
        case .bulkGet: "what comes after OIDs, several rounds at once"
        case .access: "which subtrees each of several communities sees"
        case .trap: "sends a notification"
        case .inform: "sends a notification, until it is acknowledged"
        case .trapDaemon: "prints the notifications that come"
        case .translate: "names to numbers, numbers to names, and what modules say of them"
        }
    }

    /// Whether everything from the first word on is a word, so that values may begin with `-`.
    var hasOptionsFirst: Bool { self == .trap || self == .inform }

    /// Whether the first word is a host.
    var asksAgent: Bool { self != .translate && self != .trapDaemon }

    /// Letters that `-C` takes.
    var applicationFlags: [Character] {
        switch self {
        case .walk: ["c", "E", "i", "I", "p", "t", "T"]
        case .bulkWalk: ["c", "i", "n", "p", "r"]
        case .get, .getNext: ["f"]
        case .bulkGet: ["n", "r"]
        case .access: []
        case .trap: ["i"]
        case .inform, .trapDaemon, .translate: []
        }
    }
}
