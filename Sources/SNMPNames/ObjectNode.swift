/// One node of an ``ObjectTree``; what a property tells is decoded when asked for.
public struct ObjectNode: Sendable {
    let tree: ObjectTree
    /// Where the node's line starts in the table.
    let line: Int

    /// The node's name from the root, at least one sub-identifier.
    public var subIdentifiers: [UInt32] {
        tree.table.withOctets { $0.nodeName(at: line) }
    }

    /// The node's own name, such as `ifDescr`; a number where no module gives one.
    public var label: String { word(1) }

    /// The module that defines the node; nil for the three roots.
    public var module: String? {
        let name = word(2)
        return name == "-" ? nil : name
    }

    public var syntax: Syntax { Syntax(rawValue: word(3)) ?? .none }

    /// The textual convention that the node's syntax is, such as `DisplayString`.
    public var typeName: String? {
        attribute("t").map { String($0.prefix { $0 != "~" }) }
    }

    /// The DISPLAY-HINT as it is written.
    public var hint: String? {
        tree.table.withOctets { octets in
            octets.meaning("d", ofNodeAt: line).map { octets.text($0) }
        }
    }

    /// The DISPLAY-HINT; nil also where what is written is none.
    public var displayHint: DisplayHint? {
        // A hint that cannot be read is left unused, as if there were none.
        hint.flatMap { try? DisplayHint($0) }
    }

    /// The labels of an INTEGER's values or of BITS.
    public var enumeration: Enumeration? {
        tree.table.withOctets { $0.meaning("e", ofNodeAt: line) }
            .map { Enumeration(table: tree.table, range: $0) }
    }

    public var units: String? { attribute("u") }

    /// The values that an INTEGER may take, or the sizes in octets of an OCTET STRING.
    public var ranges: [ClosedRange<Int64>] {
        tree.table.withOctets { octets in
            guard let value = octets.attribute("r", inLineAt: line) else { return [] }
            return octets.split(value, at: UInt8(ascii: "|")).compactMap { octets.bounds($0) }
        }
    }

    public var access: Access? {
        attribute("a")?.first.flatMap { Access(rawValue: $0) }
    }

    public var status: Status {
        attribute("s")?.first.flatMap { Status(rawValue: $0) } ?? .current
    }

    func attribute(_ letter: Character) -> String? {
        tree.table.withOctets { octets in
            octets.attribute(letter, inLineAt: line).map { octets.text($0) }
        }
    }

    private func word(_ number: Int) -> String {
        tree.table.withOctets { $0.text($0.word(number, inLineAt: line)) }
    }
}

extension Span<UInt8> {
    /// The sub-identifiers at the start of the line at `line`; none where it is no node.
    func nodeName(at line: Int) -> [UInt32] {
        var name: [UInt32] = []
        var position = line
        while let subIdentifier = readDecimal(&position) {
            name.append(subIdentifier)
            if position < count, self[position] == .dot { position += 1 }
        }
        return name
    }

    /// How many sub-identifiers from the root the node at `line` shares with `name`.
    func commonDepth(ofNodeAt line: Int, with name: [UInt32]) -> Int {
        zip(nodeName(at: line), name).prefix { $0 == $1 }.count
    }

    /// True when the word at `position` is just these octets.
    func hasWord(_ word: [UInt8], at position: Int) -> Bool {
        guard position + word.count <= count else { return false }
        for index in word.indices where self[position + index] != word[index] {
            return false
        }
        return endOfWord(at: position) == position + word.count
    }

    /// The attribute of the node's type, or of the node itself where it has none.
    fileprivate func meaning(_ letter: Character, ofNodeAt line: Int) -> Range<Int>? {
        guard let key = attribute("t", inLineAt: line) else {
            return attribute(letter, inLineAt: line)
        }
        return lineOfType(key).flatMap { attribute(letter, inLineAt: $0) }
    }

    /// `0..255` as a range.
    fileprivate func bounds(_ range: Range<Int>) -> ClosedRange<Int64>? {
        let parts = split(range, at: .dot)
        guard parts.count == 3, let low = number(parts[0]), let high = number(parts[2]), low <= high
        else { return nil }
        return low...high
    }
}
