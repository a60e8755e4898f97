public import SNMP
public import SNMPNames

/// Writes varbinds for programs, each on a line of its own, which no value can break.
public struct RecordFormatter: Sendable {
    private var formatter: VarBindFormatter

    /// - Parameter style: how names are written, and whether DISPLAY-HINTs count.
    public init(tree: ObjectTree = .core, style: TextStyle = TextStyle()) {
        formatter = VarBindFormatter(tree: tree, style: style)
    }

    /// Appends a JSON object and a line end. Source: RFC 8259.
    ///
    /// Its members are `host` and `name`, `oid`, `type` and `value`, and where there is something
    /// to say `label` or `labels`, and `hex`. A Counter64 is a number of up to 20 digits.
    ///
    /// - Parameters:
    ///   - time: a first member, for what is asked more than once.
    ///   - rate: a last member, JSON itself.
    public mutating func formatJSON(
        _ varBind: VarBind, host: String, time: String? = nil, rate: String? = nil,
        to text: inout [UInt8]
    ) {
        var object = JSONObject(&text)
        if let time { object.append("time", time, to: &text) }
        object.append("host", host, to: &text)
        append(varBind, to: &object, &text)
        if let rate { object.append("rate", literal: rate, to: &text) }
        object.end(&text)
        text.append(UInt8(ascii: "\n"))
    }

    /// Appends a JSON object and a line end: who notified of what, and the varbinds as an array of
    /// objects. No community is told.
    public mutating func formatJSON(_ notification: NotificationRecord, to text: inout [UInt8]) {
        var object = JSONObject(&text)
        object.append("time", notification.time, to: &text)
        object.append("source", notification.source, to: &text)
        object.append("version", notification.version, to: &text)
        object.append("type", notification.type.rawValue, to: &text)
        if let upTime = notification.upTime {
            object.append("uptime", literal: "\(upTime)", to: &text)
        }
        if let name = notification.trapOID {
            object.append("trap", self.name(name), to: &text)
            object.append("trapOID", "\(name)", to: &text)
        }
        if let trap = notification.trapPDU {
            object.append("enterprise", "\(trap.enterprise)", to: &text)
            object.append("agent", VarBindRecord.text(ofAddress: trap.agentAddress), to: &text)
            object.append("generic", literal: "\(trap.genericTrap)", to: &text)
            object.append("specific", literal: "\(trap.specificTrap)", to: &text)
        }
        let varBinds = notification.varBinds.map { varBind in
            var text: [UInt8] = []
            var object = JSONObject(&text)
            append(varBind, to: &object, &text)
            object.end(&text)
            return text
        }
        object.append("varbinds", objects: varBinds, to: &text)
        object.end(&text)
        text.append(UInt8(ascii: "\n"))
    }

    private mutating func name(_ name: ObjectIdentifier) -> [UInt8] {
        var text: [UInt8] = []
        formatter.format(name, to: &text)
        return text
    }

    private mutating func append(
        _ varBind: VarBind, to object: inout JSONObject, _ text: inout [UInt8]
    ) {
        let record = VarBindRecord(varBind, &formatter)
        object.append("name", record.name, to: &text)
        object.append("oid", "\(varBind.name)", to: &text)
        object.append("type", "\(record.type)", to: &text)
        switch record.value {
        case .null: object.append("value", literal: "null", to: &text)
        case .number(let number): object.append("value", literal: number, to: &text)
        case .text(let value): object.append("value", value, to: &text)
        case .bits(let bits): object.append("value", literal: "\(bits)", to: &text)
        }
        if case .bits = record.value {
            object.append("labels", record.labels, to: &text)
        } else if let label = record.labels.first {
            object.append("label", label, to: &text)
        }
        if let octets = record.octets {
            object.append("hex", octets.hexadecimal, to: &text)
        }
    }

    /// Appends a JSON object about a failure, and a line end.
    ///
    /// - Parameters:
    ///   - code: one word, which stays the same: `timeout`.
    ///   - message: what people are told.
    public static func formatJSON(
        failure code: String, _ message: String, host: String, to text: inout [UInt8]
    ) {
        var object = JSONObject(&text)
        object.append("host", host, to: &text)
        object.append("error", code, to: &text)
        object.append("message", message, to: &text)
        object.end(&text)
        text.append(UInt8(ascii: "\n"))
    }

    /// The names of the columns of ``formatCSV(_:host:to:)``, with a line end.
    public static let headingCSV = "host,name,oid,type,value,label,hex\n"

    /// Appends comma-separated values and a line end. Source: RFC 4180, but for CR before LF.
    ///
    /// A period stands for each control character; `hex` then tells what is there.
    public mutating func formatCSV(
        _ varBind: VarBind, host: String, to text: inout [UInt8]
    ) {
        let record = VarBindRecord(varBind, &formatter)
        let value: [UInt8] =
            switch record.value {
            case .null: []
            case .number(let number): Array(number.utf8)
            case .text(let value): value
            case .bits(let bits): Array(bits.map { "\($0)" }.joined(separator: " ").utf8)
            }
        var octets = record.octets
        if case .octetString(let raw) = varBind.value, value.contains(where: { $0 < 0x20 }) {
            octets = raw
        }
        let fields: [[UInt8]] = [
            Array(host.utf8), record.name, Array("\(varBind.name)".utf8),
            Array("\(record.type)".utf8), value, Array(record.labels.joined(separator: [0x20])),
            octets?.hexadecimal ?? [],
        ]
        for (position, field) in fields.enumerated() {
            if position > 0 { text.append(UInt8(ascii: ",")) }
            Self.append(field, to: &text)
        }
        text.append(UInt8(ascii: "\n"))
    }

    private static func append(_ field: [UInt8], to text: inout [UInt8]) {
        var masked: [UInt8] = []
        // Tabs too, at which some programs split.
        masked.appendMasked(field.map { $0 == 0x09 ? 0x00 : $0 })
        let quote = UInt8(ascii: "\"")
        guard masked.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") }) else {
            text += masked
            return
        }
        text.append(quote)
        for octet in masked {
            if octet == quote { text.append(quote) }
            text.append(octet)
        }
        text.append(quote)
    }
}

extension OctetString {
    fileprivate var hexadecimal: [UInt8] {
        var text: [UInt8] = []
        for octet in self { text.appendHexadecimal(octet) }
        return text
    }
}
