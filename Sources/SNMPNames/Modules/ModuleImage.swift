/// A tree made of modules that are not of the core, as it lies in a file.
///
/// The file is a line, `swift-snmp-modules 1 CHECKSUM HEAD TABLE DEFINITIONS`, with the lengths in
/// octets of the three parts that follow. Lines of the head are a letter and words:
/// - `r` a word of the request, in order; `c` the core tree that was built upon;
/// - `i` an input: seconds, nanoseconds, size, path, with `-` for what was not there;
/// - `f` what was wrong with the modules.
/// The table and the definitions are as ``TableText`` has them.
package struct ModuleImage: Sendable {
    package let request: ModuleRequest
    package let inputs: [ModuleInput]
    /// One line each.
    package let faults: [String]
    /// The core tree, and what the modules add to it.
    package let tree: ObjectTree

    /// Reads a file's octets; nil for anything but what ``encode(request:inputs:faults:table:definitions:)``
    /// wrote, whole and upon the same core tree.
    package init?(decoding octets: [UInt8]) {
        guard let parts = ImageParts(octets) else { return nil }
        var head = ImageHead()
        guard octets.span.withLines(of: parts.head, { head.read($0, $1) }),
            head.core == Self.coreChecksum, let request = ModuleRequest(arguments: head.request)
        else { return nil }
        self.request = request
        inputs = head.inputs
        faults = head.faults
        tree = ObjectTree(
            table: TableText(octets, parts.table),
            definitions: request.options.keepsDescriptions
                ? TableText(octets, parts.definitions) : nil)
    }

    package static func encode(
        request: ModuleRequest, inputs: [ModuleInput], faults: [String], table: [UInt8],
        definitions: [UInt8]
    ) -> [UInt8] {
        var head: [UInt8] = []
        head.appendLine("c", [coreChecksum])
        for word in request.arguments { head.appendLine("r", [word]) }
        for input in inputs {
            let stamp = input.stamp.map { [$0.seconds, $0.nanoseconds, $0.size].map { "\($0)" } }
            head.appendLine("i", (stamp ?? ["-", "-", "-"]) + [input.path])
        }
        for fault in faults { head.appendLine("f", [fault]) }
        let content = head + table + definitions
        let counts = "\(head.count) \(table.count) \(definitions.count)"
        let checksum = content.span.checksum(content.indices)
        return Array("\(ImageParts.mark) \(checksum) \(counts)\n".utf8) + content
    }

    /// What tells one core tree from another.
    private static var coreChecksum: String {
        ObjectTree.core.table.withOctets { $0.checksum(0..<$0.count) }
    }

    /// Whether the files and directories are as they were.
    package var isFresh: Bool {
        inputs.allSatisfy(\.isUnchanged)
    }
}

/// Where the parts of an image lie.
private struct ImageParts {
    static let mark = "swift-snmp-modules 1"

    let head: Range<Int>
    let table: Range<Int>
    let definitions: Range<Int>

    /// nil where the octets are not whole.
    init?(_ octets: [UInt8]) {
        let span = octets.span
        let start = Swift.min(span.endOfLine(at: 0) + 1, octets.count)
        func length(_ number: Int) -> Int? {
            span.number(span.word(number, inLineAt: 0)).flatMap {
                (0...Int64(octets.count)).contains($0) ? Int($0) : nil
            }
        }
        guard octets.starts(with: Self.mark.utf8), let head = length(3), let table = length(4),
            let definitions = length(5), start + head + table + definitions == octets.count,
            span.text(span.word(2, inLineAt: 0)) == span.checksum(start..<octets.count)
        else { return nil }
        self.head = start..<start + head
        self.table = self.head.upperBound..<self.head.upperBound + table
        self.definitions = self.table.upperBound..<octets.count
    }
}

/// What the lines of a head say.
private struct ImageHead {
    var core = ""
    var request: [String] = []
    var inputs: [ModuleInput] = []
    var faults: [String] = []

    /// - Returns: false for a line that is none.
    mutating func read(_ letter: UInt8, _ words: [String]) -> Bool {
        switch (letter, words.count) {
        case (UInt8(ascii: "c"), 1): core = words[0]
        case (UInt8(ascii: "r"), 1): request.append(words[0])
        case (UInt8(ascii: "f"), 1): faults.append(words[0])
        case (UInt8(ascii: "i"), 4):
            let numbers = words.prefix(3).compactMap { Int64($0) }
            let stamp =
                numbers.count == 3
                ? ModuleInput.Stamp(
                    seconds: numbers[0], nanoseconds: numbers[1], size: numbers[2]) : nil
            inputs.append(ModuleInput(path: words[3], stamp: stamp))
        default: return false
        }
        return true
    }
}

extension [UInt8] {
    fileprivate mutating func appendLine(_ letter: Character, _ words: [String]) {
        append(contentsOf: letter.utf8)
        for word in words {
            append(.space)
            appendEscaped(word)
        }
        append(.newline)
    }
}

extension Span<UInt8> {
    /// Hands over each line of `range`: its first octet, and the words behind.
    ///
    /// - Returns: false where `read` did.
    fileprivate func withLines(
        of range: Range<Int>, _ read: (UInt8, [String]) -> Bool
    ) -> Bool {
        var line = range.lowerBound
        while line < range.upperBound {
            let end = Swift.min(endOfLine(at: line), range.upperBound)
            let words = split(line..<end, at: .space).dropFirst().map { text($0) }
            guard end > line, read(self[line], words) else { return false }
            line = end + 1
        }
        return true
    }

    /// Sixteen hexadecimal digits that a changed octet, or one more or less, changes.
    fileprivate func checksum(_ range: Range<Int>) -> String {
        var sum = UInt64(truncatingIfNeeded: range.count)
        var position = range.lowerBound
        func add(_ word: UInt64) {
            sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
            sum ^= sum >> 29
        }
        while range.upperBound - position >= 8 {
            // Safe because all eight octets are in the range.
            let word = unsafe bytes.unsafeLoadUnaligned(
                fromByteOffset: position, as: UInt64.self)
            add(UInt64(bigEndian: word))
            position += 8
        }
        if position < range.upperBound {
            add((position..<range.upperBound).reduce(0) { $0 << 8 | UInt64(self[$1]) })
        }
        let digits = String(sum, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
