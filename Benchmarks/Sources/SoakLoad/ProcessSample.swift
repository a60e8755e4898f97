import Foundation

/// What a process takes of its host at one moment.
struct ProcessSample: Sendable {
    let instant: ContinuousClock.Instant
    /// Kibibytes.
    let resident: Int
    let descriptors: Int
    let threads: Int

    /// One each second.
    ///
    /// - Throws: what keeps its files in /proc from being read: it has ended.
    static func series(of processID: Int32, by plan: Plan) async throws -> [ProcessSample] {
        var samples: [ProcessSample] = []
        while ContinuousClock.now < plan.end {
            samples.append(try ProcessSample(of: processID))
            try await Task.sleep(for: .seconds(1))
        }
        return samples
    }

    /// Source: proc_pid_status(5).
    private init(of processID: Int32) throws {
        let folder = "/proc/\(processID)"
        let status = try String(contentsOfFile: folder + "/status", encoding: .utf8)
        func number(_ name: String) -> Int {
            let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
            return line?.split(whereSeparator: \.isWhitespace).dropFirst().first
                .flatMap { Int($0) } ?? 0
        }
        instant = .now
        resident = number("VmRSS")
        threads = number("Threads")
        descriptors = try FileManager.default.contentsOfDirectory(atPath: folder + "/fd").count
    }
}

extension [ProcessSample] {
    /// The median of a column in the third of samples behind `warm`, and in the last third.
    func ends(
        of column: KeyPath<ProcessSample, Int>, behind warm: ContinuousClock.Instant
    ) -> (first: Int, last: Int) {
        let values = filter { $0.instant >= warm }.map { $0[keyPath: column] }
        let third = Swift.max(values.count / 3, 1)
        return (Self.median(values.prefix(third)), Self.median(values.suffix(third)))
    }

    private static func median(_ values: ArraySlice<Int>) -> Int {
        values.isEmpty ? 0 : values.sorted()[values.count / 2]
    }
}
