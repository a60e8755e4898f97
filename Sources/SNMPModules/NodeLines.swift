internal import SNMPNames

/// Lines of a table in the order of their names, in one text.
struct NodeLines {
    private struct Line {
        let subIdentifiers: [UInt32]
        /// Where it starts; of several with one name the first.
        let start: Int
    }

    private(set) var text: [UInt8] = []
    private var lines: [Line] = []

    /// Enough for a name and half a dozen attributes.
    private static let usualLength = 128

    init(expecting count: Int) {
        text.reserveCapacity(count * Self.usualLength)
        lines.reserveCapacity(count)
    }

    /// - Parameter appendText: appends the line, or several of one name.
    mutating func append(
        at subIdentifiers: [UInt32], _ appendText: (inout [UInt8]) -> Void
    ) {
        lines.append(Line(subIdentifiers: subIdentifiers, start: text.count))
        appendText(&text)
    }

    /// A line of the core's tables.
    struct CoreLine {
        let line: TableLine
        /// Left out where there is one here that has the same name.
        let isForAncestry: Bool
    }

    /// The text of these and, behind those with the same name, of `core`, in order.
    func merged(with core: [CoreLine]) -> [UInt8] {
        guard !core.isEmpty else { return text }
        var merged: [UInt8] = []
        var next = 0
        for entry in core {
            let name = entry.line.subIdentifiers
            let first = next
            while next < lines.count, !name.lexicographicallyPrecedes(lines[next].subIdentifiers) {
                next += 1
            }
            merged.append(contentsOf: text[start(of: first)..<start(of: next)])
            let isLoaded = next > first && lines[next - 1].subIdentifiers == name
            if !isLoaded || !entry.isForAncestry { merged.append(contentsOf: entry.line.text) }
        }
        merged.append(contentsOf: text[start(of: next)...])
        return merged
    }

    private func start(of line: Int) -> Int {
        line < lines.count ? lines[line].start : text.count
    }
}
