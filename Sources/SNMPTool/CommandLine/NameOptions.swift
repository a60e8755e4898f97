internal import SNMPNames

/// How OIDs on the command line are read: what `-I` chooses.
struct NameOptions: Hashable {
    /// What stands before a name with `-Iu`.
    private static let shortNamePrefix = ".iso.org.dod.internet.mgmt.mib-2."

    /// `-Ir` turns it off.
    var checksRanges = true
    /// `-IR`: the first word is a label, wherever it is.
    var findsLabels = false
    /// `-Ib`: the name is a pattern for labels.
    var findsPatterns = false
    /// `-Iu`: names without a dot before them are below mib-2.
    var hasShortNames = false
    /// `-IS` and `-Is`: what every name has before and behind it.
    var prefix = ""
    var suffix = ""

    /// The sub-identifiers that `text` names.
    ///
    /// - Throws: ``ObjectNameError``
    func resolve(_ text: String, in tree: ObjectTree) throws(ObjectNameError) -> [UInt32] {
        let dot = suffix.isEmpty || suffix.hasPrefix(".") ? "" : "."
        let name = prefix + text + dot + suffix
        if findsLabels { return try resolve(name, in: tree, .labels) }
        if findsPatterns, !name.contains(":") {
            let label = LabelPattern(name)?.best(in: tree)?.label
            return try resolve(label ?? name, in: tree, .labels)
        }
        guard hasShortNames, !name.hasPrefix(".") else {
            return try resolve(name, in: tree, .stepsOrLabels)
        }
        do throws(ObjectNameError) {
            return try resolveSteps(name, in: tree)
        } catch {
            let label = name.prefix { $0 != "." }
            // What no step leads to, and no label names, is told of below mib-2.
            guard name.contains(":") || tree.lookupNode(labelled: String(label)) != nil else {
                throw ObjectNameError(name: name, code: error.code)
            }
            return try resolve(name, in: tree, .labels)
        }
    }

    /// As snmptranslate has it: no label is searched for.
    ///
    /// - Throws: ``ObjectNameError``
    func resolveSteps(_ text: String, in tree: ObjectTree) throws(ObjectNameError) -> [UInt32] {
        let isShort = hasShortNames && !text.hasPrefix(".") && !text.contains(":")
        return try resolve((isShort ? Self.shortNamePrefix : "") + text, in: tree, .steps)
    }

    private func resolve(
        _ text: String, in tree: ObjectTree, _ lookup: ObjectTree.NameLookup
    ) throws(ObjectNameError) -> [UInt32] {
        try tree.resolve(text, checksRanges: checksRanges, lookup: lookup)
    }
}
