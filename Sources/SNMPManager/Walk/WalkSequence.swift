public import SNMP

/// The varbinds of a part of an agent's tree, in order, asked for as they are consumed.
///
/// Nothing is asked ahead, so that a walk that is no longer iterated costs nothing; but for the
/// columns of a table where ``WalkOptions/requestsInFlight`` allows it.
public struct WalkSequence: AsyncSequence, Sendable {
    public typealias Element = VarBind
    public typealias Failure = SNMPManagerError

    let session: SNMPSession
    let target: SNMPTarget
    let scope: WalkScope
    let options: WalkOptions
    let columnDepth: @Sendable (ObjectIdentifier) -> Int?

    public func makeAsyncIterator() -> Iterator {
        Iterator(self)
    }

    /// Why a walk ended without error.
    public enum End: Hashable, Sendable {
        /// The agent's next name is outside of the scope.
        case outOfScope
        /// The agent has no next name; the varbind holds endOfMibView, or from an agent at odds
        /// with RFC 3416 §4.2.2 another exception.
        case exception(VarBind)
        /// The agent has no next name, in the words of version 1. Source: RFC 1157 §4.1.3.
        case noSuchName
    }
}

extension SNMPSession {
    /// Walks the part of `target`'s tree that `scope` bounds.
    ///
    /// - Parameter columnDepth: how many sub-identifiers has the column that a name is an instance
    ///   of; nil for other names and those that are not known.
    public func walk(
        _ scope: WalkScope, of target: SNMPTarget, options: WalkOptions = WalkOptions(),
        columnDepth: @escaping @Sendable (ObjectIdentifier) -> Int? = { _ in nil }
    ) -> WalkSequence {
        WalkSequence(
            session: self, target: target, scope: scope, options: options,
            columnDepth: columnDepth)
    }

    /// Walks everything below `root`.
    public func walk(
        _ root: ObjectIdentifier, of target: SNMPTarget, options: WalkOptions = WalkOptions()
    ) -> WalkSequence {
        walk(WalkScope(below: root), of: target, options: options)
    }
}
