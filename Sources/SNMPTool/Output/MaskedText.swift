internal import SNMP
internal import SNMPText

/// Text that came from outside, for a line of its own.
enum MaskedText {
    /// With a period for each control character, tabs among them.
    static func string(_ octets: [UInt8]) -> String {
        var text: [UInt8] = []
        VarBindFormatter.appendMasked(octets, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// As ``string(_:)``, but that line ends and tabs stay.
    static func lines(_ lines: String) -> [UInt8] {
        var text: [UInt8] = []
        VarBindFormatter.appendMaskedLines(Array(lines.utf8), to: &text)
        return text
    }
}
