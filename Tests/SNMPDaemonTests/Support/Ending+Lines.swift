import TestPrograms

extension Ending {
    var lines: [Substring] { output.split(separator: "\n") }

    /// Without the line that says that the agent has no more.
    var instances: [Substring] {
        lines.filter { $0.contains(" = ") && !$0.contains(" = No more variables left in ") }
    }
}
