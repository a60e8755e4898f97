/// How the tool ends. A program that net-snmp has ends as net-snmp's does.
enum ExitStatus: Int32, Comparable, Sendable {
    /// What was asked for has been printed; an exception in its place, and the end of the agent's
    /// tree, are answers too.
    case success = 0
    /// A wrong command line, its usage, an unknown host or name; no answer, an answer that leads
    /// nowhere, or no more time.
    case failure = 1
    /// The agent's reply is an error-status; a word that `translate` finds no object for.
    case refusal = 2

    static func < (left: ExitStatus, right: ExitStatus) -> Bool {
        left.rawValue < right.rawValue
    }
}
