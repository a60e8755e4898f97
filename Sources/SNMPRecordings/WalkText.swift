internal import SNMP
internal import SNMPNames

/// What snmpwalk printed: `NAME = TYPE: value`, with names or numbers, and values over as many
/// lines as they have.
struct WalkText {
    /// One varbind's lines.
    private struct Entry {
        let line: Int
        let name: String
        /// With the line ends within.
        var value: [UInt8]
    }

    private let lines: TextLines

    init(_ lines: TextLines) {
        self.lines = lines
    }

    /// Without the lines that say that there is no value, and those before the first varbind.
    ///
    /// - Throws: ``RecordingError`` with the first line at fault: the first of a text in which
    ///   there is no varbind at all.
    func varBinds() throws(RecordingError) -> [VarBind] {
        var varBinds: [VarBind] = []
        let entries = entries()
        let first = lines.lines.first { !$0.octets.isEmpty && !$0.isComment }
        if entries.isEmpty, let line = first {
            throw RecordingError(
                line: line.number, expected: "OID|TAG|VALUE, or what snmpwalk prints",
                found: line.text)
        }
        for entry in entries {
            if let varBind = try varBind(entry) { varBinds.append(varBind) }
        }
        return varBinds
    }

    private func entries() -> [Entry] {
        var entries: [Entry] = []
        var quote = OpenQuote([])
        for line in lines.lines {
            if !quote.isOpen, let (name, value) = Self.split(line.octets) {
                entries.append(Entry(line: line.number, name: name, value: Array(value)))
                quote = OpenQuote(value)
            } else if !entries.isEmpty {
                let further = [UInt8(ascii: "\n")] + line.octets
                entries[entries.count - 1].value += further
                quote.take(further)
            }
        }
        return entries
    }

    /// A line that begins a varbind, as name and value.
    private static func split(_ line: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
        let mark = Array(" = ".utf8)
        var start = line.startIndex
        while let space = line[start...].firstIndex(of: UInt8(ascii: " ")) {
            if line[space...].starts(with: mark) {
                let value = line[(space + mark.count)...]
                guard beginsName(line[..<space]), WalkValue.begins(value) else { return nil }
                return (String(decoding: line[..<space], as: UTF8.self), value)
            }
            start = space + 1
        }
        return nil
    }

    private static func beginsName(_ name: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: name, as: UTF8.self)
        guard let first = text.first, first == "." || first.isLetter || first.isNumber else {
            return false
        }
        let colon = UInt8(ascii: ":")
        return text.contains(".") || zip(name, name.dropFirst()).contains { $0 == (colon, colon) }
    }

    private func varBind(_ entry: Entry) throws(RecordingError) -> VarBind? {
        guard !WalkValue.isException(entry.value) else { return nil }
        let name: ObjectIdentifier
        do {
            name = try ObjectIdentifier(
                try ObjectTree.core.resolve(entry.name, checksRanges: false))
        } catch {
            throw RecordingError(line: entry.line, expected: "an object's name", found: entry.name)
        }
        let node = ObjectTree.core.nearestNode(to: name)?.node
        guard let value = WalkValue(node: node).parse(entry.value.trimmedEnd) else {
            throw RecordingError(
                line: entry.line, expected: "a value as snmpwalk prints it",
                found: String(decoding: entry.value.trimmedEnd, as: UTF8.self))
        }
        return VarBind(name, value)
    }
}

extension [UInt8] {
    /// Without the empty lines behind the last varbind.
    fileprivate var trimmedEnd: ArraySlice<UInt8> {
        let last = lastIndex { $0 != UInt8(ascii: "\n") }
        return last.map { self[...$0] } ?? []
    }
}
