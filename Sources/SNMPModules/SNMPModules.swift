internal import Glibc
internal import SNMPNames

/// Reads directories of MIB modules through libsnmp; see ``usage``.
@main struct SNMPModules {
    static let usage = """
        Usage: snmp-modules core-tree DIRECTORY [FILE]

        core-tree  Reads every MIB module in DIRECTORY and writes the names that programs
                   know by heart, as Swift source, to FILE or else to the standard output.

        """

    static func main() {
        let words = Array(CommandLine.arguments.dropFirst())
        guard words.first == "core-tree", (2...3).contains(words.count) else {
            writeError(usage)
            exit(1)
        }
        let reading = ModuleReader.readModules(in: words[1])
        for fault in reading.faults {
            writeError("snmp-modules: \(fault)\n")
        }
        guard reading.faults.isEmpty else { exit(1) }
        let table = TableWriter.table(of: reading.nodes)
        do {
            _ = try ObjectTree(parsing: Array(table.utf8))
            try OutputFile.write(CoreTreeSource.text(holding: table), to: words.dropFirst(2).first)
        } catch {
            writeError("snmp-modules: \(error)\n")
            exit(1)
        }
    }

    private static func writeError(_ text: String) {
        let octets = Array(text.utf8)
        // Safe because the array is not touched while its octets are lent.
        _ = unsafe octets.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
