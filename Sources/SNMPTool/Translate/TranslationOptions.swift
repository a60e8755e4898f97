internal import SNMPText

/// What snmptranslate's `-T` and `-w` choose.
struct TranslationOptions {
    enum Report: Hashable {
        /// `p`
        case tree
        /// `a`
        case module
        /// `l`, `o`, `s`, `t`, `z`: what ``lines`` has
        case lines
    }

    /// The last letter counts.
    var report: Report?
    // Not `[]`, which at every start would look for conformances.
    var lines = TreeReport.Lines(rawValue: 0)
    /// `d`
    var showsDefinition = false
    /// `B`
    var findsAll = false
    var width = 1_000_000

    /// - Throws: ``CommandLineError`` with the first letter that is none.
    mutating func apply(_ letters: String) throws(CommandLineError) {
        for letter in letters {
            switch letter {
            case "d": showsDefinition = true
            case "B": findsAll = true
            case "p": report = .tree
            case "a": report = .module
            default:
                guard let line = Self.line(letter) else {
                    throw CommandLineError(
                        message: "Invalid -T<lostpad> character: \(letter)", showsUsage: true)
                }
                report = .lines
                lines.insert(line)
            }
        }
    }

    private static func line(_ letter: Character) -> TreeReport.Lines? {
        switch letter {
        case "l": .labelled
        case "o": .numeric
        case "s": .symbolic
        case "t": .indented
        case "z": .labelAndNumber
        default: nil
        }
    }
}
