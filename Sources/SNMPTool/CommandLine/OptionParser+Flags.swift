/// What stands behind `-C`.
extension OptionParser {
    mutating func applyFlags(_ letters: String) throws(CommandLineError) {
        var rest = letters[...]
        while let letter = rest.popFirst() {
            guard let flag = FlagTable.lookup(letter, of: subcommand) else {
                throw CommandLineError(
                    message: subcommand == .table
                        ? "Bad option after -C: \(letter)"
                        : "Unknown flag passed to -C: \(letter)",
                    showsUsage: subcommand == .table)
            }
            switch flag.meaning {
            case .toggle(let setting): settings.application[keyPath: setting].toggle()
            case .turnOn(let setting): settings.application[keyPath: setting] = true
            case .unit(let unit): settings.application.unit = unit
            case .end: settings.application.end = try nextArgument(for: "-CE", "an OID")
            case .nonRepeaters: settings.application.nonRepeaters = try digits(&rest, flag)
            case .maxRepetitions: settings.application.maxRepetitions = try digits(&rest, flag)
            case .separator: settings.application.separator = try word(after: flag)
            case .columnWidth:
                settings.application.columnWidth = Int(try number(after: flag, from: 3))
            case .lineWidth: settings.application.lineWidth = Int(try number(after: flag, from: 1))
            case .rowsPerRequest:
                settings.application.rowsPerRequest = try number(after: flag, from: 1)
            }
        }
    }

    /// The number right behind the letter.
    private func digits(
        _ rest: inout Substring, _ flag: Flag
    ) throws(CommandLineError) -> Int32 {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int32(digits) else {
            let word = rest.isEmpty ? "no argument given" : String(rest)
            throw CommandLineError(
                message: "Bad -C\(flag.letter) option: \(word)", showsUsage: true)
        }
        rest = rest.dropFirst(digits.count)
        return number
    }

    private mutating func number(
        after flag: Flag, from least: Int32
    ) throws(CommandLineError) -> Int32 {
        let word = try word(after: flag)
        guard let number = Int32(word), number >= least else {
            throw CommandLineError(
                message: "Bad -C\(flag.letter) option: \(word)", showsUsage: true)
        }
        return number
    }

    private mutating func word(after flag: Flag) throws(CommandLineError) -> String {
        guard let word = arguments.popFirst() else {
            throw CommandLineError(
                message: "Bad -C\(flag.letter) option: no argument given", showsUsage: true)
        }
        return word
    }
}
