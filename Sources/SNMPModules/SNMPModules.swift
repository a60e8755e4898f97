internal import Glibc
internal import SNMPNames

/// Reads MIB modules through libsnmp; see ``usage``.
@main struct SNMPModules {
    static let usage = """
        Usage: snmp-modules core-tree DIRECTORY [FILE]
               snmp-modules core-definitions DIRECTORY [FILE]
               snmp-modules tree DIRECTORIES MODULES OPTIONS

        core-tree         Reads every MIB module in DIRECTORY and writes the names that programs
                          know by heart, as Swift source, to FILE or else to the standard output.
        core-definitions  As core-tree, what the modules say of those names.
        tree              Reads MODULES, names between colons or ALL, from DIRECTORIES, paths
                          between colons, by the letters of net-snmp's -P, and writes what snmp
                          keeps of them to the standard output. It ends after 30 seconds, or
                          as many as SNMP_MODULES_SECONDS says, and at 1 GiB of memory.

        """

    static func main() {
        let words = Array(CommandLine.arguments.dropFirst())
        if let request = ModuleRequest(arguments: words) {
            ProcessLimits.set()
            exit(writeTree(request))
        }
        guard (2...3).contains(words.count),
            let source = [CoreSource.tree, .definitions].first(where: {
                $0.subcommand == words[0]
            })
        else {
            writeError(usage)
            exit(1)
        }
        exit(write(source, ofModulesIn: words[1], to: words.dropFirst(2).first))
    }

    /// - Returns: the exit status.
    private static func writeTree(_ request: ModuleRequest) -> Int32 {
        // Below the user's own directories, so that theirs count.
        var full = request
        if let core = CoreModules.directory { full.directories.insert(core, at: 0) }
        // Before they are read, so that a change in between is a change.
        let inputs = InputFiles.inputs(of: full)
        let reading = ModuleReader.read(full)
        let merge = CoreMerge(reading: reading)
        let image = ModuleImage.encode(
            request: request, inputs: inputs,
            faults: reading.faults.filter { !isNone($0, request) },
            table: merge.table(),
            definitions: request.options.keepsDescriptions ? merge.definitions() : [])
        return write(image, to: nil)
    }

    /// A core module that was asked for needs no file.
    private static func isNone(_ fault: String, _ request: ModuleRequest) -> Bool {
        request.modules.contains { module in
            fault.hasPrefix("Cannot find module (\(module)): ") && fault.hasSuffix(" in (none)")
                && ObjectTree.core.hasModule(module)
        }
    }

    /// - Returns: the exit status.
    private static func write(
        _ source: CoreSource, ofModulesIn directory: String, to path: String?
    ) -> Int32 {
        var options = ModuleParseOptions()
        options.keepsDescriptions = true
        let reading = ModuleReader.read(
            ModuleRequest(directories: [directory], modules: ["ALL"], options: options))
        for fault in reading.faults {
            writeError("snmp-modules: \(fault)\n")
        }
        guard reading.faults.isEmpty else { return 1 }
        let table = TableWriter(reading).table()
        do {
            _ = try ObjectTree(parsing: table)
        } catch {
            writeError("snmp-modules: \(error)\n")
            return 1
        }
        let isTree = source.subcommand == CoreSource.tree.subcommand
        let content = isTree ? table : DefinitionWriter.lines(of: reading).text
        return write(Array(source.text(holding: content).utf8), to: path)
    }

    private static func write(_ octets: [UInt8], to path: String?) -> Int32 {
        do {
            try OutputFile.write(octets, to: path)
            return 0
        } catch {
            writeError("snmp-modules: \(error)\n")
            return 1
        }
    }

    private static func writeError(_ text: String) {
        try? OutputFile.write(Array(text.utf8), to: STDERR_FILENO)
    }
}
