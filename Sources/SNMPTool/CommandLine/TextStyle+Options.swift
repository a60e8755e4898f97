internal import SNMPText

extension TextStyle {
    struct UnknownLetter: Error {
        let letter: Character
    }

    /// Applies the letters behind `-O`: of name and string forms the last one counts, the others
    /// turn on and off.
    ///
    /// - Throws: ``UnknownLetter``, the first that is none of them.
    mutating func apply(
        outputOptions letters: some StringProtocol
    ) throws(UnknownLetter) {
        for letter in letters {
            switch letter {
            case "f": nameForm = .full
            case "n": nameForm = .numeric
            case "s": nameForm = .suffix
            case "S": nameForm = .module
            case "u": nameForm = .withoutPrefix
            case "a": stringForm = .text
            case "x": stringForm = .hexadecimal
            case "Q":
                hasEqualSign = true
                isQuick.toggle()
            default: try toggle(letter)
            }
        }
    }

    private mutating func toggle(_ letter: Character) throws(UnknownLetter) {
        switch letter {
        case "0": hasTwoDigitHex.toggle()
        case "b": hasPlainIndexes.toggle()
        case "e": hasNumericEnumerations.toggle()
        case "E": escapesQuotes.toggle()
        case "q": isQuick.toggle()
        case "t": hasNumericTimeTicks.toggle()
        case "T": hasHexText.toggle()
        case "U": hidesUnits.toggle()
        case "v": isValueOnly.toggle()
        case "X": hasBracketedIndexes.toggle()
        default:
            throw UnknownLetter(letter: letter)
        }
    }
}
