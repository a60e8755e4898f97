internal import SNMP

/// Turns one text into sub-identifiers; what it throws becomes an ``ObjectNameError``.
struct NameResolver {
    let tree: ObjectTree
    let text: String
    let checksRanges: Bool
    let lookup: ObjectTree.NameLookup

    /// What has been found so far.
    var name: [UInt32] = []
    /// What is still to be read; nil at the end, empty behind a last dot.
    var rest: Substring?

    init(tree: ObjectTree, text: String, checksRanges: Bool, lookup: ObjectTree.NameLookup) {
        self.tree = tree
        self.text = text
        self.checksRanges = checksRanges
        self.lookup = lookup
    }

    mutating func resolve() throws(ObjectNameError.Code) -> [UInt32] {
        if let colon = text.firstIndex(of: ":"), text[..<colon].allSatisfy(\.isModuleCharacter) {
            return try resolve(
                text[text.index(after: colon)...].dropping(":"), in: text[..<colon])
        }
        switch lookup {
        case .steps: return try resolveSteps()
        case .labels:
            let (word, following) = Self.split(text.dropping("."))
            guard let start = tree.lookupNode(labelled: String(word)) else {
                throw .malformed(word: String(word))
            }
            return try resolve(from: start, following)
        case .stepsOrLabels:
            do throws(ObjectNameError.Code) {
                return try resolveSteps()
            } catch {
                // Steps from a root come first; only then is a label looked for anywhere.
                let (word, following) = Self.split(text.dropping("."))
                guard let start = tree.lookupNode(labelled: String(word)) else { throw error }
                return try resolve(from: start, following)
            }
        }
    }

    private mutating func resolveSteps() throws(ObjectNameError.Code) -> [UInt32] {
        // As net-snmp has it: what a walk of everything is asked for with.
        text == "." ? [1] : try resolve(from: nil, text.dropping("."))
    }

    private mutating func resolve(
        _ words: Substring, in module: Substring
    ) throws(ObjectNameError.Code) -> [UInt32] {
        let module = String(module)
        let isAny = module == "ANY"
        guard isAny || tree.hasModule(module) else { throw .unknownModule(module) }
        let (word, following) = Self.split(words)
        let label = String(word)
        guard let start = tree.lookupNode(labelled: label, in: isAny ? nil : module) else {
            throw .unknownLabel(label, module: module)
        }
        return try resolve(from: start, following)
    }

    private mutating func resolve(
        from start: ObjectNode?, _ words: Substring?
    ) throws(ObjectNameError.Code) -> [UInt32] {
        name = start?.subIdentifiers ?? []
        rest = words
        let last = try readSteps(from: start)
        guard let last, !last.hasChildren else {
            try readFreely(below: last?.label)
            return name
        }
        let lastIndex = try readIndexes(last.indexes)
        try readFreely(below: lastIndex)
        return name
    }

    /// Goes down from `start`, nil for above the roots, as far as nodes lead.
    private mutating func readSteps(
        from start: ObjectNode?
    ) throws(ObjectNameError.Code) -> ObjectNode? {
        var parent = start
        while let words = rest, parent?.hasChildren ?? true {
            let (word, following) = Self.split(words)
            guard let number = stepNumber(word) else {
                throw .subIdentifierNotFound(parent: parent?.label ?? "(top)", word: String(word))
            }
            try append(number)
            rest = following
            guard let child = tree.lookupNode(at: name) else { break }
            parent = child
        }
        return parent
    }

    private func stepNumber(_ word: Substring) -> UInt32? {
        if let first = word.utf8.first, first.isDigit { return Self.parseNumber(word) }
        return tree.definitions(below: name).first { $0.label == word }?.subIdentifiers.last
    }

    /// Reads numbers and quoted strings, behind all that a module names.
    private mutating func readFreely(below label: String?) throws(ObjectNameError.Code) {
        while let words = rest {
            if let quote = words.first, quote == "\"" || quote == "'" {
                guard let (octets, following) = Self.readPlainQuoted(words) else {
                    throw Self.fault(words, below: label)
                }
                if quote == "\"" { try append(UInt32(octets.count)) }
                for octet in octets { try append(UInt32(octet)) }
                rest = following
            } else if let first = words.utf8.first, first.isDigit {
                let (word, following) = Self.split(words)
                guard let number = Self.parseNumber(word) else {
                    throw Self.fault(word, below: label)
                }
                try append(number)
                rest = following
            } else {
                throw Self.fault(words, below: label)
            }
        }
    }

    mutating func append(_ subIdentifier: UInt32) throws(ObjectNameError.Code) {
        guard name.count < ObjectIdentifier.maximumCount else { throw .tooLong }
        name.append(subIdentifier)
    }

    private static func fault(_ word: Substring, below label: String?) -> ObjectNameError.Code {
        label.map { .subIdentifierNotFound(parent: $0, word: String(word)) }
            ?? .malformed(word: String(word))
    }
}

extension StringProtocol where SubSequence == Substring {
    /// All but `first`, where it begins with that.
    fileprivate func dropping(_ first: Character) -> Substring {
        self.first == first ? dropFirst() : self[...]
    }
}
