/// An element of BER as a mutator sees it: its length is what its content has, unless it lies.
struct BERNode {
    enum Content {
        case octets([UInt8])
        case nodes([BERNode])
    }

    var tag: UInt8
    var content: Content
    /// Octets in place of the length's own.
    var length: [UInt8]?

    init(_ tag: UInt8, _ content: Content) {
        self.tag = tag
        self.content = content
    }

    /// Elements one after the other; nil where octets are no such thing.
    static func parse(_ octets: ArraySlice<UInt8>, depth: Int = 0) -> [BERNode]? {
        var nodes: [BERNode] = []
        var rest = octets
        while let tag = rest.popFirst() {
            guard let content = popContent(&rest) else { return nil }
            let children = tag & 0x20 != 0 && depth < 32 ? parse(content, depth: depth + 1) : nil
            nodes.append(
                BERNode(tag, children.map { .nodes($0) } ?? .octets(Array(content))))
        }
        return nodes
    }

    private static func popContent(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let first = rest.popFirst() else { return nil }
        var length = Int(first)
        if first >= 0x80 {
            guard 0x81...0x84 ~= first, rest.count >= Int(first & 0x7F) else { return nil }
            length = rest.prefix(Int(first & 0x7F)).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(Int(first & 0x7F))
        }
        guard length <= rest.count else { return nil }
        defer { rest = rest.dropFirst(length) }
        return rest.prefix(length)
    }

    var encoded: [UInt8] {
        let octets = contentOctets
        return [tag] + (length ?? Self.length(octets.count)) + octets
    }

    var contentOctets: [UInt8] {
        switch content {
        case .octets(let octets): octets
        case .nodes(let nodes): nodes.flatMap(\.encoded)
        }
    }

    /// The shortest form, or a longer one of `width` octets behind the first.
    static func length(_ count: Int, width: Int = 0) -> [UInt8] {
        guard count >= 0x80 || width > 0 else { return [UInt8(truncatingIfNeeded: count)] }
        let needed = count < 0x100 ? 1 : count < 0x1_0000 ? 2 : 3
        let width = max(width, needed)
        return [0x80 | UInt8(truncatingIfNeeded: width)]
            + (0..<width).reversed().map {
                $0 < 8 ? UInt8(truncatingIfNeeded: count >> ($0 * 8)) : 0
            }
    }

    /// Elements in it, itself included.
    var count: Int {
        switch content {
        case .octets: 1
        case .nodes(let nodes): 1 + nodes.reduce(0) { $0 + $1.count }
        }
    }
}
