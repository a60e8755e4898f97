/// How modules are read: the letters that net-snmp's `-P` takes.
package struct ModuleParseOptions: Hashable, Sendable {
    /// A letter that is none of them.
    package struct UnknownLetter: Error, Hashable {
        package let letter: Character
    }

    /// `c`, `d`, `e`, `R` and `u`, each as often as to count: once.
    private var toggled: Set<Character> = []
    /// `w` or `W`.
    private var warnings: Character?

    package init() {}

    /// - Throws: ``UnknownLetter``
    package init(_ letters: String) throws(UnknownLetter) {
        try apply(letters)
    }

    /// - Throws: ``UnknownLetter`` at the first that is none, those before it being applied.
    package mutating func apply(_ letters: String) throws(UnknownLetter) {
        for letter in letters {
            switch letter {
            case "w", "W": warnings = letter
            case "c", "d", "e", "R", "u": toggled.formSymmetricDifference([letter])
            default: throw UnknownLetter(letter: letter)
            }
        }
    }

    /// Whether DESCRIPTIONs are kept.
    package var keepsDescriptions: Bool {
        get { toggled.contains("d") }
        set { set("d", to: newValue) }
    }

    /// Whether a letter counts, however often it was given before.
    ///
    /// - Parameter letter: `c`, `d`, `e`, `R` or `u`.
    package mutating func set(_ letter: Character, to isGiven: Bool) {
        if isGiven { toggled.insert(letter) } else { toggled.remove(letter) }
    }

    /// - Parameter level: 0 for no warnings, 1 for `w`, above for `W`.
    package mutating func setWarnings(_ level: Int) {
        warnings = level <= 0 ? nil : level == 1 ? "w" : "W"
    }

    /// The letters in one order.
    package var text: String {
        String(toggled.sorted()) + (warnings.map { String($0) } ?? "")
    }
}
