/// Why octets are no table of nodes.
public struct ObjectTreeError: Error, Hashable, Sendable {
    public struct Code: Hashable, Sendable {
        fileprivate enum Reason { case malformedLine, unordered, withoutParent }
        fileprivate let reason: Reason

        /// A line is not a node of at least four words after the line before it, nor a type.
        public static let malformedLine = Code(reason: .malformedLine)
        /// A node comes before the one above it in the table.
        public static let unordered = Code(reason: .unordered)
        /// No line stands for the parent of a node.
        public static let withoutParent = Code(reason: .withoutParent)
    }

    public let code: Code
    /// Counted from 1.
    public let line: Int
}

extension ObjectTreeError: CustomStringConvertible {
    public var description: String {
        switch code.reason {
        case .malformedLine: "line \(line): expected a node of four words, or a type"
        case .unordered: "line \(line): expected names in rising order"
        case .withoutParent: "line \(line): expected the parent in the table"
        }
    }
}

extension Span<UInt8> {
    /// What makes this text no table, if anything.
    func tableFault() -> ObjectTreeError? {
        var number = 0
        var line = 0
        var previous: [UInt32] = []
        while line < count {
            number += 1
            if self[line].isDigit {
                let name = nodeName(at: line)
                if word(3, inLineAt: line).isEmpty || name.isEmpty {
                    return ObjectTreeError(code: .malformedLine, line: number)
                }
                if name.lexicographicallyPrecedes(previous) {
                    return ObjectTreeError(code: .unordered, line: number)
                }
                if name.count > 1, lineOfNode(at: Array(name.dropLast())) == nil {
                    return ObjectTreeError(code: .withoutParent, line: number)
                }
                previous = name
            } else if word(0, inLineAt: line).isEmpty {
                return ObjectTreeError(code: .malformedLine, line: number)
            }
            line = nextLine(after: line)
        }
        return nil
    }
}
