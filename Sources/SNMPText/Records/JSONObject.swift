/// A JSON object as it is written, member after member. Source: RFC 8259.
struct JSONObject {
    private var isEmpty = true

    init(_ text: inout [UInt8]) {
        text.append(UInt8(ascii: "{"))
    }

    mutating func append(_ name: StaticString, _ value: String, to text: inout [UInt8]) {
        append(name, Array(value.utf8), to: &text)
    }

    /// - Parameter value: octets, of which those that are no UTF-8 become U+FFFD.
    mutating func append(_ name: StaticString, _ value: [UInt8], to text: inout [UInt8]) {
        append(name, to: &text)
        Self.append(string: value, to: &text)
    }

    mutating func append(_ name: StaticString, _ values: [[UInt8]], to text: inout [UInt8]) {
        append(name, to: &text)
        text.append(UInt8(ascii: "["))
        for (position, value) in values.enumerated() {
            if position > 0 { text.append(UInt8(ascii: ",")) }
            Self.append(string: value, to: &text)
        }
        text.append(UInt8(ascii: "]"))
    }

    /// - Parameter literal: JSON itself.
    mutating func append(_ name: StaticString, literal: String, to text: inout [UInt8]) {
        append(name, to: &text)
        text.append(literal)
    }

    /// - Parameter objects: JSON, one after the other without anything between them.
    mutating func append(
        _ name: StaticString, objects: [[UInt8]], to text: inout [UInt8]
    ) {
        append(name, to: &text)
        text.append(UInt8(ascii: "["))
        text += objects.joined(separator: [UInt8(ascii: ",")])
        text.append(UInt8(ascii: "]"))
    }

    func end(_ text: inout [UInt8]) {
        text.append(UInt8(ascii: "}"))
    }

    private mutating func append(_ name: StaticString, to text: inout [UInt8]) {
        if !isEmpty { text.append(UInt8(ascii: ",")) }
        isEmpty = false
        text.append(UInt8(ascii: "\""))
        text.append(name)
        text.append("\":")
    }

    /// Control characters are escaped, those above ASCII and those that turn the direction of
    /// writing too, so that nothing acts on a terminal.
    private static func append(string: [UInt8], to text: inout [UInt8]) {
        text.append(UInt8(ascii: "\""))
        for scalar in String(decoding: string, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\"": text.append("\\\"")
            case "\\": text.append("\\\\")
            case "\n": text.append("\\n")
            case "\r": text.append("\\r")
            case "\t": text.append("\\t")
            case _ where [UInt8].isControl(scalar):
                // All of them are within the first plane.
                text.append("\\u")
                text.appendHexadecimal(UInt8(truncatingIfNeeded: scalar.value >> 8))
                text.appendHexadecimal(UInt8(truncatingIfNeeded: scalar.value))
            default:
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        text.append(UInt8(ascii: "\""))
    }
}
