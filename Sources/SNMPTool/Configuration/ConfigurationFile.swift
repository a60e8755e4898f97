/// The settings of one snmp.conf, a line each, and of what it includes. Source: snmp_config(5).
struct ConfigurationFile {
    /// Whose settings a file or a section of it has.
    enum Part: String {
        case library = "snmp"
        case applications = "snmpapp"
    }

    private(set) var tokens: [ConfigurationToken] = []
    /// Lines that say nothing, for the log.
    private(set) var faults: [String] = []
    private let path: String
    private let part: Part
    /// The files that are being read: this one, and those that include it.
    private let chain: [String]

    /// Nil where there is no such file.
    ///
    /// - Parameters:
    ///   - part: that of the lines which stand in no section.
    ///   - including: the files that include it.
    init?(
        reading path: String, of part: Part = .library, including: [String] = [],
        _ log: DiagnosticLog
    ) {
        guard let place = FileContent.realPath(path), !including.contains(place),
            let octets = FileContent.read(path, atMost: 1 << 20)
        else { return nil }
        log.trace("read_config", "Reading configuration \(path)")
        self.path = path
        self.part = part
        chain = including + [place]
        read(String(decoding: octets, as: UTF8.self), log)
    }

    private mutating func read(_ text: String, _ log: DiagnosticLog) {
        // Nil within another program's.
        var current: Part? = part
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let place = "\(path): line \(index + 1)"
            var rest = line.trimmed[...]
            guard let first = rest.first, first != "#" else { continue }
            var lineIn = current
            if first == "[" {
                let section = rest.prefix { $0 != "]" }
                lineIn = Part(rawValue: section.dropFirst().lowercased())
                rest = rest.dropFirst(section.count + 1).trimmed[...]
                // Alone it is for all lines behind it.
                if rest.isEmpty { current = lineIn }
            }
            guard let lineIn, !rest.isEmpty else { continue }
            read(line: rest, lineIn, place, log)
        }
    }

    private mutating func read(
        line: Substring, _ part: Part, _ place: String, _ log: DiagnosticLog
    ) {
        let name = line.prefix { $0 != " " && $0 != "\t" }
        let value = line.dropFirst(name.count).trimmed
        switch name.lowercased() {
        case "includefile", "includedir", "includesearch":
            if let fault = include(String(name), value, log) {
                faults.append("\(place): Error: \(fault)")
            }
        case "include":
            faults.append(
                "\(place): Warning: Ambiguous token 'include'"
                    + " - use 'includeSearch' (or 'includeFile') instead.")
        default:
            tokens.append(
                ConfigurationToken(
                    name: String(name), value: value, place: place,
                    isForApplications: part == .applications))
        }
    }
}

// MARK: Files within files

extension ConfigurationFile {
    /// - Returns: what is wrong; nil where nothing is.
    private mutating func include(
        _ word: String, _ value: String, _ log: DiagnosticLog
    ) -> String? {
        guard !value.isEmpty else { return "Blank line following \(word) token." }
        switch word.lowercased() {
        case "includefile":
            let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
            let file = value.hasPrefix("/") ? value : folder + value
            return include(file, log) ? nil : "Included file '\(file)' not found."
        case "includedir":
            guard value.hasPrefix("/"), let names = FileContent.names(in: value) else {
                return "Can't open include dir '\(value)'."
            }
            for name in names.sorted() where name.hasSuffix(".conf") {
                _ = include("\(value)/\(name)", log)
            }
        default:
            var isFound = false
            for folder in ConfigurationFiles.directories {
                for name in [value, "\(value).conf"] where include("\(folder)/\(name)", log) {
                    isFound = true
                }
            }
            return isFound ? nil : "Included config '\(value)' not found."
        }
        return nil
    }

    /// - Returns: whether there is such a file, which is none of those being read.
    private mutating func include(_ file: String, _ log: DiagnosticLog) -> Bool {
        guard let other = ConfigurationFile(reading: file, of: part, including: chain, log) else {
            return false
        }
        tokens += other.tokens
        faults += other.faults
        return true
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
