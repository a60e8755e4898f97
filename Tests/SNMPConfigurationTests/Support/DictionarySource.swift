import Testing

@testable import SNMPConfiguration

/// Files of a test.
struct DictionarySource: ConfigurationSource {
    var files: [String: [UInt8]] = [:]
    var directories: [String: [String]] = [:]
    /// What is there, but not to be read.
    var locked: Set<String> = []

    init(_ files: [String: String] = [:], directories: [String: [String]] = [:]) {
        self.files = files.mapValues { Array($0.utf8) }
        self.directories = directories
    }

    func readFile(_ path: String) throws(ConfigurationSourceError) -> ConfigurationFile {
        let identity = Self.simplified(path)
        guard !locked.contains(identity) else { throw .unreadable("Permission denied") }
        guard let octets = files[identity] else { throw .missing }
        return ConfigurationFile(identity: identity, octets: octets)
    }

    /// Without `.`, `..` and empty parts.
    private static func simplified(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }

    func listDirectory(_ path: String) throws(ConfigurationSourceError) -> [String] {
        guard !locked.contains(path) else { throw .unreadable("Permission denied") }
        guard let names = directories[path] else { throw .missing }
        return names
    }
}

/// The report of one file, `a.conf`.
func parse(_ text: String) -> ConfigurationReport {
    AgentConfiguration.parse(fileAt: "a.conf", from: DictionarySource(["a.conf": text]))
}

/// One line, and the reason for the fault that it has.
struct FaultyLine: CustomTestStringConvertible, Sendable {
    let line: String
    let reason: String

    init(_ line: String, _ reason: String) {
        self.line = line
        self.reason = reason
    }

    var testDescription: String { line }
    var faults: [String] { parse(line).faults.map(\.description) }
    var expected: [String] { ["a.conf:1: " + reason] }
}

/// One line, and the lines of ``ConfigurationReport/summary`` that come of it.
struct SoundLine: CustomTestStringConvertible, Sendable {
    let line: String
    let summary: [String]

    init(_ line: String, _ summary: String...) {
        self.line = line
        self.summary = summary
    }

    var testDescription: String { line }
    var found: [String] { parse(line).summary }
}
