/// What libsnmp tells of one node of its tree, in values of our own.
struct LoadedNode {
    let subIdentifiers: [UInt32]
    /// nil for a step that no module names.
    let label: String?
    /// The module that libsnmp prints first, then the others that define the node alike.
    let modules: [String]
    let syntax: String
    let access: Character?
    let status: Character?
    let typeName: String?
    let hint: String?
    let enumeration: [(number: Int32, label: String)]
    let ranges: [ClosedRange<Int64>]
    let units: String?
    let indexes: [(label: String, isImplied: Bool)]
    let augments: String?
    /// nil where DESCRIPTIONs were not asked for.
    let definition: LoadedDefinition?
}

/// What ``LoadedNode`` has only for people to read.
struct LoadedDefinition {
    let objects: [String]
    let description: String?
    let defaultValue: String?
}
