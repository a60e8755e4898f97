/// The text of one snmp.conf: a setting a line. Source: snmp_config(5).
struct ConfigurationFile {
    private(set) var tokens: [ConfigurationToken] = []
    /// Lines that say nothing, for the log.
    private(set) var faults: [String] = []

    /// - Parameter path: what stands before the number of a line.
    init(_ text: String, path: String) {
        var isOurs = true
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let place = "\(path): line \(index + 1)"
            var rest = line.trimmed[...]
            guard let first = rest.first, first != "#" else { continue }
            var takesLine = isOurs
            if first == "[" {
                let section = rest.prefix { $0 != "]" }
                takesLine = section.dropFirst().lowercased() == "snmp"
                rest = rest.dropFirst(section.count + 1).trimmed[...]
                // Alone it is for all lines behind it.
                if rest.isEmpty { isOurs = takesLine }
            }
            guard takesLine, !rest.isEmpty else { continue }
            read(rest, place)
        }
    }

    private mutating func read(_ line: Substring, _ place: String) {
        let name = line.prefix { $0 != " " && $0 != "\t" }
        if name.lowercased().hasPrefix("include") {
            return faults.append("\(place): Error: \(name) is not supported")
        }
        let value = line.dropFirst(name.count).trimmed
        tokens.append(ConfigurationToken(name: String(name), value: value, place: place))
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
