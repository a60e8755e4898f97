internal import SNMP
internal import SNMPNames

extension VarBindFormatter {
    func append(integer value: Int32, _ context: ValueContext, to text: inout [UInt8]) {
        append(type: "INTEGER: ", to: &text)
        if let label = context.meaning?.label(of: value), !style.hasNumericEnumerations {
            text += label
            if !style.isQuick {
                text.append(UInt8(ascii: "("))
                text.appendDecimal(Int64(value))
                text.append(UInt8(ascii: ")"))
            }
        } else if let hinted = context.displayHint?.format(Int64(value)) {
            text.append(hinted)
        } else {
            text.appendDecimal(Int64(value))
        }
        append(units: context.units, to: &text)
    }

    func append(gauge value: UInt32, _ context: ValueContext, to text: inout [UInt8]) {
        append(type: "Gauge32: ", to: &text)
        if let hinted = context.displayHint?.format(Int64(value)) {
            text.append(hinted)
        } else {
            text.appendDecimal(value)
        }
        append(units: context.units, to: &text)
    }

    func append(
        number value: UInt64, _ type: StaticString, _ context: ValueContext,
        to text: inout [UInt8]
    ) {
        append(type: type, to: &text)
        text.appendDecimal(value)
        append(units: context.units, to: &text)
    }

    func append(
        objectIdentifier name: ObjectIdentifier, _ context: ValueContext, to text: inout [UInt8]
    ) {
        append(type: "OID: ", to: &text)
        // A copy, so that the name of the next varbind is still found at once.
        var formatter = self
        formatter.format(name, to: &text)
        append(units: context.units, to: &text)
    }

    func append(ipAddress: UInt32, to text: inout [UInt8]) {
        append(type: "IpAddress: ", to: &text)
        for shift: UInt32 in [24, 16, 8, 0] {
            text.appendDecimal(ipAddress >> shift & 0xFF)
            if shift > 0 { text.append(UInt8(ascii: ".")) }
        }
    }

    func append(networkAddress: UInt32, to text: inout [UInt8]) {
        append(type: "Network Address: ", to: &text)
        for shift: UInt32 in [24, 16, 8, 0] {
            text.appendHexadecimal(UInt8(truncatingIfNeeded: networkAddress >> shift))
            if shift > 0 { text.append(UInt8(ascii: ":")) }
        }
    }
}

// MARK: TimeTicks

extension VarBindFormatter {
    func append(timeTicks value: UInt32, _ context: ValueContext, to text: inout [UInt8]) {
        guard !style.hasNumericTimeTicks else { return text.appendDecimal(value) }
        if !style.isQuick {
            text.append("Timeticks: (")
            text.appendDecimal(value)
            text.append(") ")
        }
        appendTime(value, to: &text)
        append(units: context.units, to: &text)
    }

    /// Days, hours, minutes and seconds of hundredths of a second.
    func appendTime(_ value: UInt32, to text: inout [UInt8]) {
        guard !style.hasNumericTimeTicks else { return text.appendDecimal(value) }
        let seconds = value / 100
        let days = seconds / 86_400
        if style.isQuick || days > 0 {
            text.appendDecimal(days)
            text.append(style.isQuick ? ":" : days == 1 ? " day, " : " days, ")
        }
        text.appendDecimal(seconds / 3600 % 24)
        text.append(UInt8(ascii: ":"))
        text.appendTwoDigits(seconds / 60 % 60)
        text.append(UInt8(ascii: ":"))
        text.appendTwoDigits(seconds % 60)
        text.append(UInt8(ascii: "."))
        text.appendTwoDigits(value % 100)
    }
}
