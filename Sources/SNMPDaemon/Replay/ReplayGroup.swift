internal import SNMP
internal import SNMPAgentCore
internal import SNMPNames
internal import SNMPRecordings

/// A recording as all that there is.
struct ReplayGroup: MIBGroup {
    let name = "replay"
    let subtrees: [ObjectIdentifier]
    let objects: [ObjectIdentifier]
    let maximumAge: Duration? = nil
    private let recording: Recording

    init(_ recording: Recording) {
        self.recording = recording
        subtrees = Array(Set(recording.varBinds.map { $0.name.first(2) }))
        objects = Array(Set(recording.varBinds.map(\.name.object)))
    }

    func collect(into rows: inout MIBRows) {
        for varBind in recording.varBinds { rows.add(varBind.name, varBind.value) }
    }
}

extension ObjectIdentifier {
    /// The scalar or column that this is an instance of, as far as the core tree knows; of other
    /// names one that ends with 0 is a scalar's, and any other is taken for an object itself.
    fileprivate var object: ObjectIdentifier {
        if let (node, rest) = ObjectTree.core.nearestNode(to: self), !node.hasChildren {
            return first(count - rest.count)
        }
        return Array(subIdentifiers).last == 0 ? first(count - 1) : self
    }

    fileprivate func first(_ count: Int) -> ObjectIdentifier {
        // A part of a name is one, but for its first sub-identifier alone.
        (try? ObjectIdentifier(Array(subIdentifiers.prefix(max(count, 2))))) ?? self
    }
}
