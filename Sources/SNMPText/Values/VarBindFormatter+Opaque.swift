internal import SNMP

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension OpaqueValue {
    var isInteger: Bool {
        switch self {
        case .counter64, .int64, .uint64: true
        case .float, .double: false
        }
    }
}

extension VarBindFormatter {
    func append(opaque octets: OctetString, _ context: ValueContext, to text: inout [UInt8]) {
        switch OpaqueValue(octets) {
        case .counter64(let value)?:
            append(number: value, "Opaque: Counter64: ", context, to: &text)
        case .uint64(let value)?:
            append(number: value, "Opaque: UInt64: ", context, to: &text)
        case .int64(let value)?:
            append(type: "Opaque: Int64: ", to: &text)
            text.appendDecimal(value)
            append(units: context.units, to: &text)
        case .float(let value)?: append(float: Double(value), context, to: &text)
        case .double(let value)?: append(float: value, context, to: &text)
        case nil:
            append(type: "OPAQUE: ", to: &text)
            appendHexadecimal(octets, to: &text)
            append(units: context.units, to: &text)
        }
    }

    private func append(
        float value: Double, _ context: ValueContext, to text: inout [UInt8]
    ) {
        append(type: "Opaque: Float: ", to: &text)
        text += format(value)
        append(units: context.units, to: &text)
    }

    /// C's `%f`, in at most 127 octets, as net-snmp has it.
    private func format(_ value: Double) -> [UInt8] {
        var octets = [CChar](repeating: 0, count: 128)
        // Safe because the size that is given is the array's, and a precision holds no letter.
        let count = unsafe withVaList([value]) { arguments in
            unsafe vsnprintf(&octets, octets.count, "%\(style.precision ?? "")f", arguments)
        }
        return octets.prefix(max(0, min(Int(count), 127))).map { UInt8(bitPattern: $0) }
    }
}
