/// How a program ended, and what it printed: as text, with what is no UTF-8 as U+FFFD.
package struct Ending: Equatable {
    /// -1 for one that a signal ended.
    package let status: Int32
    package let output: String
    package let errors: String

    package init(status: Int32 = 0, output: String = "", errors: String = "") {
        self.status = status
        self.output = output
        self.errors = errors
    }

    /// Without the line that `snmp` tells below a timeout, for a reason that net-snmp does not look
    /// for.
    package var withoutReason: Ending {
        let lines = errors.split(separator: "\n", omittingEmptySubsequences: false)
        return Ending(
            status: status, output: output,
            errors: lines.filter { !$0.hasPrefix("Why: ") }.joined(separator: "\n"))
    }
}
