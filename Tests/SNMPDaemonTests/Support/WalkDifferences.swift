import TestPrograms

/// What one agent shows of a host otherwise than another does.
enum WalkDifferences {
    /// Columns of what moves from one moment to the next, or is each agent's own.
    private static let moving = [
        "1.3.6.1.2.1.1.3",  // sysUpTime
        "1.3.6.1.2.1.11",  // snmp
        "1.3.6.1.2.1.25.1",  // hrSystem: dates, users, processes
        "1.3.6.1.2.1.25.2.3.1.5", "1.3.6.1.2.1.25.2.3.1.6",  // memory's sizes, and what is used
        "1.3.6.1.2.1.25.3.3.1.2",  // hrProcessorLoad
        // hrSWRunName, which for the kernel's threads says what they work at; hrSWRunStatus
        "1.3.6.1.2.1.25.4.2.1.2", "1.3.6.1.2.1.25.4.2.1.7",
        "1.3.6.1.2.1.25.5",  // hrSWRunPerf
        "1.3.6.1.4.1.2021.4", "1.3.6.1.4.1.2021.10", "1.3.6.1.4.1.2021.11",
        "1.3.6.1.4.1.2021.13",  // memory, loads, processors, disks
        "1.3.6.1.4.1.2021.9.1.7", "1.3.6.1.4.1.2021.9.1.8", "1.3.6.1.4.1.2021.9.1.9",
        "1.3.6.1.4.1.2021.9.1.10", "1.3.6.1.4.1.2021.9.1.13", "1.3.6.1.4.1.2021.9.1.14",
        "1.3.6.1.4.1.2021.9.1.15", "1.3.6.1.4.1.2021.9.1.16",  // what is used of file systems
        "1.3.6.1.4.1.8072",  // the agent's health
        "1.3.6.1.6.3.10",  // snmpEngine
    ].map { ".\($0)." }

    /// Names that `other` lacks or shows with another value, of those that two walks of one agent,
    /// before it and after it, show alike. A value that moves is passed over where `other` has
    /// the name.
    static func names(
        in other: [Substring], notAsIn before: [Substring], and after: [Substring]
    ) -> [String] {
        let other = values(other)
        let after = values(after)
        return values(before).compactMap { name, value -> String? in
            guard let found = other[name] else { return after[name] == nil ? nil : name }
            let isMoving = after[name] != value || moving.contains { name.hasPrefix($0) }
            return found == value || isMoving ? nil : name
        }.sorted()
    }

    /// The names of the rows of a file system, in every table that has some.
    ///
    /// - Parameter path: where it is mounted.
    static func names(ofFileSystemAt path: String, in walk: [Substring]) -> [String] {
        // hrStorageDescr, hrFSMountPoint and dskPath, each behind its table's row.
        [
            (".1.3.6.1.2.1.25.2.3.1.", "3"), (".1.3.6.1.2.1.25.3.8.1.", "2"),
            (".1.3.6.1.4.1.2021.9.1.", "2"),
        ].flatMap { row, column -> [String] in
            let names = values(walk).filter { $0.key.hasPrefix(row) }
            let name = names.first {
                $0.key.hasPrefix("\(row)\(column).") && $0.value == "STRING: \"\(path)\""
            }?.key
            guard let index = name?.split(separator: ".").last else { return [] }
            return names.keys.filter { $0.hasSuffix(".\(index)") }
        }.sorted()
    }

    private static func values(_ lines: [Substring]) -> [String: Substring] {
        let pairs = lines.compactMap { line -> (String, Substring)? in
            guard let sign = line.firstRange(of: " = ") else { return nil }
            return (String(line[..<sign.lowerBound]), line[sign.upperBound...])
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
