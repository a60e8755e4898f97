internal import SNMP
internal import SNMPNames

extension VarBindFormatter {
    func append(_ octets: OctetString, _ context: ValueContext, to text: inout [UInt8]) {
        if let hint = context.displayHint, let hinted = format(octets, hint) {
            append(type: "STRING: ", to: &text)
            text.appendMasked(hinted)
            return append(units: context.units, to: &text)
        }
        if let hint = context.hint {
            text.append("(Bad hint ignored: ")
            text.appendMasked(hint.utf8)
            text.append(") ")
            appendUnhinted(octets, ValueContext(), to: &text)
        } else {
            appendUnhinted(octets, context, to: &text)
        }
    }

    /// Appends octets by a DISPLAY-HINT alone, without type; nothing by a hint for numbers.
    func append(hinted octets: [UInt8], _ hint: DisplayHint, to text: inout [UInt8]) {
        append(type: "STRING: ", to: &text)
        text.appendMasked(format(OctetString(octets), hint) ?? [])
    }

    private func format(_ octets: OctetString, _ hint: DisplayHint) -> [UInt8]? {
        hint.format(Array(octets), hasTwoDigitHex: style.hasTwoDigitHex)
    }

    private func appendUnhinted(
        _ octets: OctetString, _ context: ValueContext, to text: inout [UInt8]
    ) {
        guard !octets.isEmpty else { return text.append("\"\"") }
        if isHexadecimal(octets) {
            text.append(style.isQuick ? "\"" : "Hex-STRING: ")
            appendHexadecimal(octets, to: &text)
            if style.isQuick { text.append(UInt8(ascii: "\"")) }
        } else {
            append(type: "STRING: ", to: &text)
            text.append(UInt8(ascii: "\""))
            appendQuoted(octets, to: &text)
            text.append(UInt8(ascii: "\""))
        }
        append(units: context.units, to: &text)
    }

    private func isHexadecimal(_ octets: OctetString) -> Bool {
        switch style.stringForm {
        case .guess: octets.contains { !$0.isPrintable && !$0.isSpace }
        case .text: false
        case .hexadecimal: true
        }
    }

    private func appendQuoted(_ octets: OctetString, to text: inout [UInt8]) {
        for octet in octets {
            if octet == UInt8(ascii: "\\") || octet == UInt8(ascii: "\"") {
                text.append(UInt8(ascii: "\\"))
            }
            if !style.masksLineBreaks, let escape = Self.lineEndEscape(octet) {
                text.append(UInt8(ascii: "\\"))
                text.append(escape)
            } else {
                text.append(shown(octet))
            }
        }
    }

    /// The letter behind a backslash for what ends a line.
    private static func lineEndEscape(_ octet: UInt8) -> UInt8? {
        switch octet {
        case 0x0A: UInt8(ascii: "n")
        case 0x0B: UInt8(ascii: "v")
        case 0x0C: UInt8(ascii: "f")
        case 0x0D: UInt8(ascii: "r")
        default: nil
        }
    }

    /// The octet, or `.` for what may not be shown.
    private func shown(_ octet: UInt8) -> UInt8 {
        octet.isPrintable || octet == 0x09 ? octet : UInt8(ascii: ".")
    }

    /// Two digits and a space for each octet.
    func appendHexadecimal(_ octets: OctetString, to text: inout [UInt8]) {
        var rest = octets[...]
        let isOneLine = style.isSingleLine || style.hexLineLength == 0
        let lineLength = isOneLine ? octets.count : style.hexLineLength
        repeat {
            let line = rest.prefix(lineLength)
            rest = rest.dropFirst(lineLength)
            for octet in line {
                text.appendHexadecimal(octet)
                text.append(UInt8(ascii: " "))
            }
            if style.hasHexText {
                text.append("  [")
                for octet in line { text.append(shown(octet)) }
                text.append(UInt8(ascii: "]"))
            }
            if !rest.isEmpty { text.append(UInt8(ascii: "\n")) }
        } while !rest.isEmpty
    }
}

// MARK: BITS

extension VarBindFormatter {
    func append(bits octets: OctetString, _ meaning: ObjectMeaning, to text: inout [UInt8]) {
        text.append(style.isQuick ? "\"" : "BITS: ")
        appendHexadecimal(octets, to: &text)
        guard !style.isQuick else { return text.append(UInt8(ascii: "\"")) }
        var labels = meaning.labels[...]
        for (position, octet) in octets.enumerated() {
            for bit in 0..<8 where octet & 0x80 >> UInt8(bit) != 0 {
                let number = Int32(position * 8 + bit)
                // As in net-snmp labels are gone through once, so that behind a bit without
                // label no other has one.
                labels = labels.drop { $0.number != number }
                append(bit: number, labels.first?.label, to: &text)
            }
        }
    }

    private func append(bit number: Int32, _ label: [UInt8]?, to text: inout [UInt8]) {
        guard let label, !style.hasNumericEnumerations else {
            text.appendDecimal(Int64(number))
            text.append(UInt8(ascii: " "))
            return
        }
        text += label
        text.append(UInt8(ascii: "("))
        text.appendDecimal(Int64(number))
        text.append(") ")
    }
}
