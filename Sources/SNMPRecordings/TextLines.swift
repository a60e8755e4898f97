/// The lines of a text, without what ends them.
struct TextLines {
    struct Line {
        /// From 1.
        let number: Int
        let octets: ArraySlice<UInt8>

        var text: String { String(decoding: octets, as: UTF8.self) }
    }

    let lines: [Line]

    /// - Parameter octets: lines end with LF, or all with CRLF; a CR before some is a value's.
    init(_ octets: [UInt8]) {
        let parts = octets.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let hasCRLF = parts.dropLast().allSatisfy { $0.last == UInt8(ascii: "\r") }
        lines = parts.enumerated().map { index, line in
            let isEnded = hasCRLF && line.last == UInt8(ascii: "\r")
            return Line(number: index + 1, octets: isEnded ? line.dropLast() : line)
        }
    }

    /// Whether the first line with anything on it is `OID|TAG|VALUE`.
    var looksLikeRecord: Bool {
        guard let first = lines.first(where: { !$0.octets.isEmpty && !$0.isComment }) else {
            return true
        }
        let name = first.octets.prefix { $0 != UInt8(ascii: "|") }
        return name.count < first.octets.count
            && name.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
    }
}

extension TextLines.Line {
    var isComment: Bool { octets.first == UInt8(ascii: "#") }
}

extension UInt8 {
    var isDigit: Bool { 0x30...0x39 ~= self }

    /// The value of a hexadecimal digit.
    var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}
