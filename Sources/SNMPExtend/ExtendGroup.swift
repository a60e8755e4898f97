public import SNMP
public import SNMPAgentCore

/// NET-SNMP-EXTEND-MIB: commands, and what they wrote.
///
/// A command runs when its rows are collected and its last result is too old. What does not end
/// in 0.4 seconds is not waited for, and its last result stays; without one there are no rows of
/// output.
/// Source: `MIBs/NET-SNMP-EXTEND-MIB.txt`.
public struct ExtendGroup: MIBGroup {
    private let runner: ExtendRunner
    private let tables: [ExtendTables]

    public let name = "extend"
    public let maximumAge: Duration? = .seconds(1)
    public let isWorkToCollect = false
    public let subtrees: [ObjectIdentifier]
    public let objects: [ObjectIdentifier]

    public init(_ runner: ExtendRunner) {
        self.runner = runner
        var roots: [ObjectIdentifier] = []
        for command in runner.commands where !roots.contains(command.root) {
            roots.append(command.root)
        }
        tables = roots.map { ExtendTables(root: $0) }
        subtrees = roots
        objects = tables.flatMap(\.objects)
    }

    public func collect(into rows: inout MIBRows) throws {
        let results = runner.results()
        let entries = zip(runner.commands, results).map {
            ExtendTables.Entry(command: $0, result: $1)
        }
        for tables in tables {
            try tables.add(entries.filter { $0.command.root == tables.root }, to: &rows)
        }
    }
}
