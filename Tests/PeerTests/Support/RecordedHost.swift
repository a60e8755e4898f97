import Foundation
import TestPrograms
import Testing

/// A recording of a host, made up for the tests; the names are those of the files.
enum RecordedHost: String, CaseIterable, CustomTestStringConvertible {
    case switchDevice = "switch"
    case ups, printer, windows, linux

    var testDescription: String { rawValue }

    var file: String {
        Bundle.module.bundleURL.appending(path: "Recordings/\(rawValue).snmprec")
            .path(percentEncoded: false)
    }

    /// The differences on purpose that the lines of ``GoldenLines`` come upon.
    var differences: Set<ListedDifference> {
        switch self {
        case .switchDevice: Set(ListedDifference.allCases)
        case .linux: Set(ListedDifference.allCases)
        case .ups, .printer: [.maskedOctets, .lineEndInQuotes, .valueOfOneLine, .usage, .remark]
        case .windows: [.maskedOctets, .usage, .remark]
        }
    }

    /// Runs `body` beside an agent that serves it to `public`.
    func replayed<Result>(
        _ options: [String] = [], _ body: (String) async throws -> Result
    ) async throws -> Result {
        let agent = try await RunningAgent(["--replay", file] + options)
        let result: Result
        do {
            result = try await body(agent.address)
        } catch {
            _ = try await agent.stop()
            throw error
        }
        _ = try await agent.stop()
        return result
    }
}
