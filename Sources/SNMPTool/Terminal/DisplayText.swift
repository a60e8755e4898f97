/// Text in the columns of a terminal.
enum DisplayText {
    /// How many columns `text` takes.
    static func width(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width($1) }
    }

    /// `text` in exactly `width` columns, cut or with spaces behind it.
    static func padded(_ text: String, _ width: Int) -> String {
        let text = cut(text, width)
        return text + spaces(width - self.width(text))
    }

    /// As ``padded(_:_:)``, with spaces before it.
    static func aligned(_ text: String, _ width: Int) -> String {
        let text = cut(text, width)
        return spaces(width - self.width(text)) + text
    }

    /// As much of the start as fits.
    static func cut(_ text: String, _ width: Int) -> String {
        guard self.width(text) > width else { return text }
        return String(String.UnicodeScalarView(prefix(text.unicodeScalars, width)))
    }

    /// A line of a screen: as much as fits, without spaces at its end.
    static func line(_ text: String, _ width: Int) -> String {
        let line = cut(text, width)
        let end = line.lastIndex { $0 != " " }.map { line.index(after: $0) }
        return String(line[..<(end ?? line.startIndex)])
    }

    /// As much of the end as fits: of names it is what tells them apart.
    static func end(_ text: String, _ width: Int) -> String {
        guard self.width(text) > width else { return text }
        let end = prefix(text.unicodeScalars.reversed(), width - 2).reversed()
        return cut(".." + String(String.UnicodeScalarView(end)), width)
    }

    static func spaces(_ count: Int) -> String {
        String(repeating: " ", count: max(0, count))
    }

    private static func prefix(
        _ scalars: some Sequence<Unicode.Scalar>, _ width: Int
    ) -> [Unicode.Scalar] {
        var rest = width
        return Array(
            scalars.prefix {
                rest -= self.width($0)
                return rest >= 0
            })
    }

    /// Source: Unicode Standard Annex 11, the blocks that are wide throughout.
    private static func width(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
            0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
