internal import SNMPConfiguration

/// What keeps the daemon from starting: for each fault the option or the line of the
/// configuration, and what is wrong with it.
struct DaemonError: Error, CustomStringConvertible {
    let lines: [String]

    init(_ option: String, _ reason: any CustomStringConvertible) {
        lines = ["\(option): \(reason)"]
    }

    init(_ faults: [ConfigurationFault]) {
        lines = faults.map(\.description)
    }

    var description: String {
        lines.joined(separator: "\n")
    }
}
