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
}
