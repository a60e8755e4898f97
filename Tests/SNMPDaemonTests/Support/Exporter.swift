import Foundation
import FoundationNetworking
import TestPrograms
import Testing

/// prometheus-snmp-exporter, running, with the settings of the example.
struct Exporter {
    static let path = "/usr/bin/prometheus-snmp-exporter"

    private let program: RunningProgram
    private let address: String

    /// Runs `body` beside it, and stops it whatever comes.
    static func run(_ body: (Exporter) async throws -> Void) async throws {
        let exporter = try await Exporter()
        do {
            try await body(exporter)
        } catch {
            try await exporter.program.terminate()
            throw error
        }
        try await exporter.program.terminate()
    }

    private init() async throws {
        program = try await Program(path: Self.path).start([
            "--config.file", Program.package + "Examples/prometheus/snmp.yml",
            "--web.listen-address", "127.0.0.1:0",
        ])
        let line = try await program.line(with: "\"Listening on\"")
        address = String(try #require(line.firstMatch(of: /address=([^ ]+)/)).1)
    }

    /// What it reads of an agent by the module `if_mib`.
    func metrics(of agent: String) async throws -> Metrics {
        let url = try #require(URL(string: "http://\(address)/snmp?module=if_mib&target=\(agent)"))
        let (body, response) = try await URLSession.shared.data(from: url)
        let text = String(decoding: body, as: UTF8.self)
        #expect((response as? HTTPURLResponse)?.statusCode == 200, "\(text)")
        return Metrics(text)
    }

    /// Prometheus' text: a line for each value, `name{label="value",…} number`.
    struct Metrics {
        private let entries: [(name: Substring, labels: Substring, value: Double?)]

        init(_ text: String) {
            entries = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
                let end = line.lastIndex(of: " ") ?? line.endIndex
                let name = line[..<end].prefix { $0 != "{" }
                return (name, line[name.endIndex..<end], Double(line[end...].dropFirst()))
            }
        }

        /// The value that has no labels.
        func value(of name: String) -> Double? {
            entries.first { $0.name == name && $0.labels.isEmpty }?.value
        }

        /// The values of a name, by their labels.
        func rows(of name: String) -> [String: Double] {
            entries.filter { $0.name == name }.reduce(into: [:]) { rows, entry in
                rows[String(entry.labels)] = entry.value
            }
        }

        /// The values that have these labels, by their names.
        func columns(labels: String) -> [String: Double] {
            entries.filter { $0.labels == labels }.reduce(into: [:]) { columns, entry in
                columns[String(entry.name)] = entry.value
            }
        }
    }
}
