/// What `-On` printed of a walk, varbind by varbind.
struct WalkText {
    struct Entry: Hashable {
        let name: Substring
        /// What is behind the equal sign, over several lines where it has 16 octets and more.
        let value: Substring

        /// `Counter32`, or the text itself; hexadecimal octets are a `STRING` too.
        var type: Substring { value.trimmingPrefix("Hex-").prefix { $0 != ":" } }
    }

    let entries: [Entry]

    init(_ text: String) {
        var starts: [String.Index] = []
        var position = text.startIndex
        while position < text.endIndex {
            if text[position...].hasPrefix(".1.") { starts.append(position) }
            let end = text[position...].firstIndex(of: "\n") ?? text.index(before: text.endIndex)
            position = text.index(after: end)
        }
        entries = zip(starts, starts.dropFirst() + [text.endIndex]).map { start, end in
            let name = text[start..<end].prefix { $0 != " " }
            return Entry(name: name, value: text[name.endIndex..<end].dropFirst(3))
        }
    }

    /// Rows that come and go while a host is at work: sockets, neighbours and processes.
    ///
    /// atTable, ipNetToMediaTable, ipNetToPhysicalTable; tcpConnTable, tcpConnectionTable,
    /// tcpListenerTable; udpTable, udpEndpointTable; hrSWRunTable, hrSWRunPerfTable.
    static let restlessTables = [
        "3.1", "4.22", "4.35", "6.13", "6.19", "6.20", "7.5", "7.7", "25.4.2", "25.5.1",
    ].map { ".1.3.6.1.2.1.\($0)." }

    /// What stood still between two walks: everything else changes by itself.
    static func steadyEntries(_ before: WalkText, _ after: WalkText) -> Set<Entry> {
        Set(before.entries).intersection(after.entries)
    }

    /// What is wrong with this walk, which was made between two of another program: what stood
    /// still has to be there in its order, and the rest by its name and type.
    func differences(from before: WalkText, and after: WalkText) -> [String] {
        let steady = Self.steadyEntries(before, after)
        let types = Dictionary(
            (before.entries + after.entries).map { ($0.name, $0.type) },
            uniquingKeysWith: { first, _ in first })
        var differences: [String] = []
        if entries.filter(steady.contains) != before.entries.filter(steady.contains) {
            let missing = steady.subtracting(entries)
            differences.append("not in order, or missing: \(missing)")
        }
        for entry in entries where !steady.contains(entry) {
            if let type = types[entry.name] {
                if type != entry.type { differences.append("\(entry), not \(type)") }
            } else if !Self.restlessTables.contains(where: entry.name.hasPrefix) {
                differences.append("\(entry) is not there")
            }
        }
        return differences
    }
}
