internal import SNMPAgentCore
internal import SNMPConfiguration

/// What keeps the daemon from starting: for each fault the option or the line of the
/// configuration, and what is wrong with it.
struct DaemonError: Error, CustomStringConvertible {
    let faults: [ConfigurationFault]

    init(_ option: String, _ reason: any CustomStringConvertible) {
        self.init(RuleOrigin(option), reason)
    }

    init(_ origin: RuleOrigin, _ reason: any CustomStringConvertible) {
        faults = [ConfigurationFault(origin, reason: "\(reason)")]
    }

    init(_ faults: [ConfigurationFault]) {
        self.faults = faults
    }

    var lines: [String] { faults.map(\.description) }

    var description: String {
        lines.joined(separator: "\n")
    }
}

/// Faults that are told together.
struct FaultList {
    private(set) var faults: [ConfigurationFault]

    init(_ faults: [ConfigurationFault]) {
        self.faults = faults
    }

    /// - Returns: nil where `body` finds a fault.
    mutating func gather<Value>(_ body: () async throws(DaemonError) -> Value) async -> Value? {
        do throws(DaemonError) {
            return try await body()
        } catch {
            faults += error.faults
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
        self.faults += faults
    }
}
