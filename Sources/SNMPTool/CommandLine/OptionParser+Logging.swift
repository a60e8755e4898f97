/// What stands behind `-L`. Source: snmpcmd(1), LOGGING OPTIONS.
extension OptionParser {
    mutating func applyLogging(_ text: String) throws(CommandLineError) {
        let letter = text.first ?? "e"
        var rest = text.dropFirst()
        if rest.first == "=" { rest = rest.dropFirst() }
        rest = rest.drop { $0 == " " }
        var route = DiagnosticLog.Route()
        if letter.isUppercase { route.priorities = try priorities(&rest) }
        switch letter.lowercased() {
        case "e": route.destination = .standardError
        case "o": route.destination = .standardOutput
        case "n": route.destination = .nowhere
        case "f": route.destination = .file(try operand(rest, "Missing log file"))
        case "s":
            let facility = try operand(rest, "Missing syslog facility")
            guard let number = DiagnosticLog.facility(facility) else {
                throw CommandLineError(
                    message: "invalid syslog facility: \(facility.prefix(1))", showsUsage: true)
            }
            route.destination = .syslog(facility: number)
        default:
            throw CommandLineError(
                message: "Unknown logging option passed to -L: \(letter).", showsUsage: true)
        }
        settings.log = route
    }

    /// `3`, `e-w`: from the most urgent to the least; one alone stands for itself and above.
    private mutating func priorities(
        _ rest: inout Substring
    ) throws(CommandLineError) -> ClosedRange<Int> {
        if rest.isEmpty { rest = (arguments.popFirst() ?? "")[...] }
        let first = try priority(&rest)
        guard rest.first == "-" else { return 0...first }
        rest.removeFirst()
        let second = try priority(&rest)
        return min(first, second)...max(first, second)
    }

    private func priority(_ rest: inout Substring) throws(CommandLineError) -> Int {
        let letters: [Set<Character>] = [
            ["0", "!"], ["1", "a", "A"], ["2", "c", "C"], ["3", "e", "E"], ["4", "w", "W"],
            ["5", "n", "N"], ["6", "i", "I"], ["7", "d", "D"],
        ]
        let letter = rest.popFirst()
        let number = letters.firstIndex { set in letter.map { set.contains($0) } ?? false }
        guard let number else {
            throw CommandLineError(
                message: "invalid priority: \(letter.map { "\($0)" } ?? "")", showsUsage: true)
        }
        return number
    }

    private mutating func operand(
        _ rest: Substring, _ message: String
    ) throws(CommandLineError) -> String {
        let operand = rest.drop { $0 == " " }
        if !operand.isEmpty { return String(operand) }
        guard let next = arguments.popFirst() else {
            throw CommandLineError(message: message, showsUsage: true)
        }
        return next
    }
}
