internal import SNMPNames

/// Puts the core tree behind what was loaded.
///
/// A module that was loaded stands in place of the core's of the same name, whole; where a name
/// is in other modules of the core too, what was loaded comes first and is what is printed.
struct CoreMerge {
    private let nodes: [LoadedNode]
    private let loadedModules: Set<[UInt8]>

    init(_ nodes: [LoadedNode]) {
        self.nodes = nodes
        loadedModules = Set(
            Set(nodes.flatMap(\.modules)).map { module in
                var name: [UInt8] = []
                name.appendEscaped(module)
                return name
            })
    }

    func table() -> [UInt8] {
        let kept = keptLines()
        let writer = TableWriter(nodes, beside: kept.isEmpty ? [] : ObjectTree.core.typeLines)
        return Self.merge(writer.nodeLines, kept) + writer.typeTable()
    }

    func definitions() -> [UInt8] {
        let core = ObjectTree.core.definitionLines.map {
            CoreLine(line: $0, isForAncestry: true)
        }
        return Self.merge(DefinitionWriter.lines(of: nodes), core)
    }

    private struct CoreLine {
        let line: TableLine
        /// Left out where something was loaded that has the same name.
        let isForAncestry: Bool
    }

    /// The lines of other modules than those loaded, and of every node above them.
    private func keptLines() -> [CoreLine] {
        var kept: [CoreLine] = []
        for line in ObjectTree.core.nodeLines.reversed() {
            let isRoot = line.module == [UInt8(ascii: "-")]
            if !isRoot, !loadedModules.contains(line.module) {
                kept.append(CoreLine(line: line, isForAncestry: false))
            } else if let below = kept.last?.line.subIdentifiers,
                below.count > line.subIdentifiers.count, below.starts(with: line.subIdentifiers)
            {
                kept.append(CoreLine(line: line, isForAncestry: true))
            }
        }
        return kept.reversed()
    }

    private static func merge(_ loaded: [TableWriter.NodeLine], _ core: [CoreLine]) -> [UInt8] {
        var text: [UInt8] = []
        var rest = loaded[...]
        for entry in core {
            let name = entry.line.subIdentifiers
            var isLoaded = false
            while let first = rest.first, !name.lexicographicallyPrecedes(first.subIdentifiers) {
                text.append(contentsOf: first.text)
                isLoaded = first.subIdentifiers == name
                rest.removeFirst()
            }
            if !isLoaded || !entry.isForAncestry { text.append(contentsOf: entry.line.text) }
        }
        for line in rest { text.append(contentsOf: line.text) }
        return text
    }
}
