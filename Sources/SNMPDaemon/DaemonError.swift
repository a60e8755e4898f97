internal import SNMPConfiguration

/// What keeps the daemon from starting: for each fault the option or the line of the
/// configuration, and what is wrong with it.
struct DaemonError: Error, CustomStringConvertible {
    let lines: [String]

    init(_ option: String, _ reason: any CustomStringConvertible) {
        lines = ["\(option): \(reason)"]
    }

    init(_ faults: [ConfigurationFault]) {
        lines = faults.map(\.description)
    }

    init(lines: [String]) {
        self.lines = lines
    }

    var description: String {
        lines.joined(separator: "\n")
    }
}

/// Faults that are told together.
struct FaultList {
    private(set) var lines: [String]

    init(_ faults: [ConfigurationFault]) {
        lines = faults.map(\.description)
    }

    /// - Returns: nil where `body` finds a fault.
    mutating func gather<Value>(_ body: () async throws(DaemonError) -> Value) async -> Value? {
        do throws(DaemonError) {
            return try await body()
        } catch {
            lines += error.lines
            return nil
        }
    }

    /// As ``gather(_:)`` for each of a list.
    mutating func gather<Element, Value>(
        each elements: [Element], _ body: (Element) async throws(DaemonError) -> Value
    ) async -> [Value] {
        var values: [Value] = []
        for element in elements {
            if let value = await gather({ () async throws(DaemonError) in try await body(element) })
            {
                values.append(value)
            }
        }
        return values
    }

    mutating func add(_ faults: [ConfigurationFault]) {
        lines += faults.map(\.description)
    }
}
