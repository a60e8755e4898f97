internal import SNMP
internal import SNMPAgentCore

/// The objects of NET-SNMP-EXTEND-MIB below one name.
///
/// Source: `MIBs/NET-SNMP-EXTEND-MIB.txt`.
struct ExtendTables: Sendable {
    struct Entry: Sendable {
        let command: ExtendCommand
        /// Nil before the first run's end.
        let result: ExtendResult?
    }

    /// A line of a command's output, counted from 1.
    typealias Line = (token: [UInt32], number: UInt32, text: OctetString)

    let root: ObjectIdentifier
    private let scalars: MIBObjects<Int>
    private let configuration: MIBObjects<ExtendCommand>
    private let output: MIBObjects<Entry>
    private let lines: MIBObjects<Line>

    /// - Parameter root: of a command, so that there is room below it.
    init(root: ObjectIdentifier) {
        self.root = root
        scalars = MIBObjects(under: root, [1: { .integer(Int32(clamping: $0)) }])
        configuration = MIBObjects(
            under: root.entry(2),
            [
                2: { .octetString(OctetString($0.program)) },
                3: { .octetString(OctetString($0.arguments)) },
                // There is no standard input.
                4: { _ in .octetString("") },
                5: { .integer($0.cacheTime) },
                6: { .integer($0.isShell ? 2 : 1) },
                // run-on-read, permanent and active.
                7: { _ in .integer(1) },
                20: { _ in .integer(4) },
                21: { _ in .integer(1) },
            ])
        output = MIBObjects(
            under: root.entry(3),
            [
                1: { $0.result.map { .octetString($0.lines.first ?? "") } },
                2: { $0.result.map { .octetString($0.output) } },
                3: { $0.result.map { .integer($0.lineCount) } },
                4: { $0.result.map { .integer($0.status) } },
            ])
        lines = MIBObjects(under: root.entry(4), [2: { .octetString($0.text) }])
    }

    var objects: [ObjectIdentifier] {
        scalars.objects + configuration.objects + output.objects + lines.objects
    }

    /// - Throws: ``ObjectIdentifierError/tooLong``, which commands' names are too short for.
    func add(_ entries: [Entry], to rows: inout MIBRows) throws(ObjectIdentifierError) {
        try rows.add(scalars, of: entries.count)
        try rows.add(configuration, of: entries.map(\.command)) { $0.token }
        try rows.add(output, of: entries) { $0.command.token }
        let lines = entries.flatMap { entry -> [Line] in
            let token = entry.command.token
            let lines = entry.result?.lines ?? []
            return lines.enumerated().map { (token, UInt32(clamping: $0 + 1), $1) }
        }
        try rows.add(self.lines, of: lines) { $0.token + [$0.number] }
    }
}

extension ExtendCommand {
    /// The index of its rows: how many octets the name has, and then each.
    fileprivate var token: [UInt32] {
        [UInt32(clamping: name.utf8.count)] + name.utf8.map { UInt32($0) }
    }
}

extension ObjectIdentifier {
    /// The entry of a table.
    fileprivate func entry(_ table: UInt32) -> ObjectIdentifier {
        do {
            return try appending([table, 1])
        } catch {
            // A command's root leaves room for the names below its tables.
            preconditionFailure("\(error)")
        }
    }
}
