internal import SNMPNames

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A pattern for labels, of any case: a regular expression of POSIX's extended kind.
@safe struct LabelPattern: ~Copyable {
    private var expression = unsafe regex_t()

    /// nil for a text that is none.
    init?(_ text: String) {
        // Safe because the structure is this value's, which frees it once.
        guard unsafe regcomp(&expression, text, REG_ICASE | REG_EXTENDED) == 0 else { return nil }
    }

    deinit {
        var expression = unsafe expression
        unsafe regfree(&expression)
    }

    /// The first of the nodes whose label matches nearest to its start.
    func best(in tree: ObjectTree) -> ObjectNode? {
        var best: (node: ObjectNode, offset: Int)?
        for node in tree.preorder {
            guard let offset = offset(in: node.label) else { continue }
            if offset == 0 { return node }
            if best.map({ offset < $0.offset }) ?? true { best = (node, offset) }
        }
        return best?.node
    }

    /// Every node whose label begins with a match, and the best behind the last of those.
    func matches(in tree: ObjectTree) -> [ObjectNode] {
        var matches: [ObjectNode] = []
        var best: (node: ObjectNode, offset: Int)?
        for node in tree.preorder {
            guard let offset = offset(in: node.label) else { continue }
            if offset == 0 {
                matches.append(node)
                best = nil
            } else if best.map({ offset < $0.offset }) ?? true {
                best = (node, offset)
            }
        }
        return matches + [best?.node].compactMap { $0 }
    }

    /// How many octets of `label` stand before the match.
    private func offset(in label: String) -> Int? {
        var match = regmatch_t()
        var expression = unsafe expression
        // Safe because there is room for the one match that is asked for.
        guard unsafe regexec(&expression, label, 1, &match, 0) == 0 else { return nil }
        return Int(match.rm_so)
    }
}

extension ObjectTree {
    /// All nodes, each before those below it, as libsnmp goes through them.
    fileprivate var preorder: [ObjectNode] {
        var nodes: [ObjectNode] = []
        func append(_ node: ObjectNode) {
            nodes.append(node)
            node.namedChildren.forEach(append)
        }
        for root in [1, 0, 2] as [UInt32] {
            if let node = lookupNode(at: [root]) { append(node) }
        }
        return nodes
    }
}
