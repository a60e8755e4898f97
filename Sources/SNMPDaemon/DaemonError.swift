/// What keeps the daemon from starting: the option, and what is wrong with its value.
struct DaemonError: Error, CustomStringConvertible {
    let option: String
    let reason: String

    init(_ option: String, _ reason: any CustomStringConvertible) {
        self.option = option
        self.reason = reason.description
    }

    var description: String {
        "\(option): \(reason)"
    }
}
