internal import SNMPNames

/// Puts the core tree behind what was loaded.
///
/// A module that was loaded stands in place of the core's of the same name, whole; where a name
/// is in other modules of the core too, what was loaded comes first and is what is printed.
struct CoreMerge {
    let reading: ModuleReader.Reading

    func table() -> [UInt8] {
        let loaded = Set(reading.moduleNames.values)
        let kept = ObjectTree.core.nodeLines(outside: loaded).map { line in
            // Of a module that was loaded, or a root: it is there for one below it.
            NodeLines.CoreLine(
                line: line, isForAncestry: line.isRoot || loaded.contains(line.module))
        }
        let writer = TableWriter(
            reading, beside: kept.isEmpty ? [] : ObjectTree.core.typeLines)
        return writer.nodeLines.merged(with: kept) + writer.typeTable()
    }

    func definitions() -> [UInt8] {
        let core = ObjectTree.core.definitionLines.map {
            NodeLines.CoreLine(line: $0, isForAncestry: true)
        }
        return DefinitionWriter.lines(of: reading).merged(with: core)
    }
}
