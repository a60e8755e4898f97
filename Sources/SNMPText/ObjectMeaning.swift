internal import SNMP
internal import SNMPNames

/// What a node tells about the names and values at and below it, decoded once, in words that can
/// be printed.
final class ObjectMeaning: Sendable {
    /// The labels from the root down to the node.
    let path: [[UInt8]]
    let module: [UInt8]?
    let syntax: ObjectNode.Syntax
    let hint: String?
    let displayHint: DisplayHint?
    /// The labels of an INTEGER or of BITS, in the order of their module.
    let labels: [(number: Int32, label: [UInt8])]
    let units: [UInt8]?
    let indexes: [IndexMeaning]
    let hasChildren: Bool

    private let labelsByNumber: [Int32: [UInt8]]

    init(_ node: ObjectNode) {
        path = node.path.map { [UInt8](masking: $0) }
        module = node.module.map { [UInt8](masking: $0) }
        syntax = node.syntax
        hint = node.hint
        displayHint = node.displayHint
        labels = (node.enumeration?.entries ?? []).map { ($0.number, [UInt8](masking: $0.label)) }
        // Of several labels for a number the first one counts.
        labelsByNumber = Dictionary(
            labels.map { ($0.number, $0.label) }, uniquingKeysWith: { first, _ in first })
        units = node.units.map { [UInt8](masking: $0) }
        indexes = node.indexes.map { IndexMeaning($0) }
        hasChildren = node.hasChildren
    }

    /// What is known of a name without a node.
    init() {
        path = []
        module = nil
        syntax = .none
        hint = nil
        displayHint = nil
        labels = []
        labelsByNumber = [:]
        units = nil
        indexes = []
        hasChildren = true
    }

    func label(of number: Int32) -> [UInt8]? {
        labelsByNumber[number]
    }
}

/// One object of an INDEX clause.
struct IndexMeaning: Sendable {
    let isImplied: Bool
    /// Nil where the object is in no module that is known.
    let object: Object?

    struct Object: Sendable {
        let syntax: ObjectNode.Syntax
        let enumeration: Enumeration?
        let displayHint: DisplayHint?
        /// Octets of a string that has one size only.
        let fixedSize: Int?
        /// Whether it is an InetAddress whose type stands right before it.
        let isInetAddress: Bool
    }

    init(_ index: ObjectNode.Index) {
        isImplied = index.isImplied
        object = index.node.map { node in
            Object(
                syntax: node.syntax, enumeration: node.enumeration,
                displayHint: node.displayHint, fixedSize: node.fixedSize,
                isInetAddress: Self.isInetAddress(node))
        }
    }

    /// Source: RFC 4001 §4.1: the object before an InetAddress tells of what type it is.
    private static func isInetAddress(_ node: ObjectNode) -> Bool {
        guard node.typeName == "InetAddress", let number = node.subIdentifiers.last,
            let before = node.parent?.children.last(where: {
                $0.subIdentifiers.last.map { $0 < number } ?? false
            })
        else { return false }
        return before.typeName == "InetAddressType"
    }
}
