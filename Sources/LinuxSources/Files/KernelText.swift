/// The octets of a kernel file together with the path that errors name.
struct KernelText {
    let source: String
    let octets: [UInt8]

    init(source: String, octets: [UInt8]) {
        self.source = source
        self.octets = octets
    }

    /// The text without its final line feed; octets that are no UTF-8 are replaced.
    var value: String {
        let end = octets.last == Character.lineFeed ? octets.count - 1 : octets.count
        return String(decoding: octets[..<end], as: UTF8.self)
    }

    /// The file's only value as a decimal number.
    ///
    /// - Throws: ``LinuxSourceError/Code/malformedText`` for anything but an optional minus,
    ///   digits and a line feed, or a number that `Value` cannot hold.
    func decimal<Value: FixedWidthInteger>() throws(LinuxSourceError) -> Value {
        guard let number = Value(value) else {
            throw malformed(line: 1, expected: "a decimal number")
        }
        return number
    }

    /// The file's only value as a number in hexadecimal after `0x`.
    ///
    /// - Throws: ``LinuxSourceError/Code/malformedText`` for any other form.
    func hexadecimal<Value: FixedWidthInteger>() throws(LinuxSourceError) -> Value {
        let text = value
        guard text.hasPrefix("0x"), let number = Value(text.dropFirst(2), radix: 16) else {
            throw malformed(line: 1, expected: "0x and a hexadecimal number")
        }
        return number
    }

    /// The lines, without their line feeds; an unfinished last line counts.
    var lines: [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for (position, octet) in octets.enumerated() where octet == Character.lineFeed {
            lines.append(start..<position)
            start = position + 1
        }
        if start < octets.count { lines.append(start..<octets.count) }
        return lines
    }

    /// An error that shows the line `line`, or the whole text where there is no such line.
    func malformed(line: Int, expected: String) -> LinuxSourceError {
        let lines = lines
        let found = lines.indices.contains(line - 1) ? lines[line - 1] : octets.indices
        return LinuxSourceError(
            .malformedText, source: source, line: line, expected: expected,
            text: Self.printable(octets[found]))
    }

    /// Text for an error: bounded, and with nothing that could disturb a log.
    static func printable(_ octets: ArraySlice<UInt8>) -> String {
        let longest = LinuxSourceError.longestText
        var text = ""
        for scalar in String(decoding: octets.prefix(longest), as: UTF8.self).unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            text += isControl ? scalar.escaped(asASCII: true) : String(scalar)
        }
        return octets.count > longest ? text + "…" : text
    }
}

extension KernelText {
    /// The octets that the kernel's text files are built from.
    enum Character {
        static let lineFeed = UInt8(ascii: "\n")
        static let space = UInt8(ascii: " ")
        static let tab = UInt8(ascii: "\t")
        static let colon = UInt8(ascii: ":")
        static let bar = UInt8(ascii: "|")
    }
}
