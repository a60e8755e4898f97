/// Parts of the tree. Source: snmpd.conf(5), `view`; RFC 3415 §5.
enum ViewDirectives {
    /// Source: RFC 3415 §4, vacmViewTreeFamilyMask.
    private static let mostMaskOctets = 16

    static let table = [Directive("view", readView)]

    /// `view NAME included|excluded SUBTREE [MASK]`
    private static func readView(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        let name = try arguments.readWord("the name of a view")
        let type = try arguments.readWord("included or excluded")
        guard ["included", "excluded"].contains(type.lowercased()) else {
            throw arguments.fault("included or excluded", type)
        }
        let subtree = try arguments.readSubtree()
        draft.configuration.access.views.append(
            ViewRule(
                name: name, isIncluded: type.lowercased() == "included", subtree: subtree,
                mask: try readMask(&arguments), origin: arguments.origin))
    }

    /// Octets in hexadecimal, with `:`, `.` or spaces between them.
    private static func readMask(
        _ arguments: inout DirectiveArguments
    ) throws(ConfigurationFault) -> [Bool] {
        var mask: [Bool] = []
        while let word = try arguments.readWord() {
            for digits in word.split(whereSeparator: { ".:".contains($0) }) {
                let number = digits.lowercased().hasPrefix("0x") ? digits.dropFirst(2) : digits
                guard number.utf8.allSatisfy(\.isHexadecimal), let octet = UInt8(number, radix: 16)
                else { throw arguments.fault("a mask of octets in hexadecimal", word) }
                mask += (0..<8).map { octet & (0x80 >> $0) != 0 }
            }
            guard mask.count <= mostMaskOctets * 8 else {
                throw arguments.fault("a mask of at most \(mostMaskOctets) octets", word)
            }
        }
        return mask
    }
}

extension UInt8 {
    var isHexadecimal: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
