public import SNMP

/// A part of the tree whose values are collected together.
///
/// A group is collected on a worker when a request needs it and it is older than its maximum
/// age; two collections of one group never overlap.
public protocol MIBGroup: Sendable {
    /// For logs: `interfaces`.
    var name: String { get }
    /// Where all of the group's instances are. Subtrees of two groups never overlap.
    var subtrees: [ObjectIdentifier] { get }
    /// The scalars and columns it may have instances of, present or not. A Get of a name under
    /// one of them is noSuchInstance, of any other noSuchObject. Source: RFC 3416 §4.2.1.
    var objects: [ObjectIdentifier] { get }
    /// How old values may be when they are answered; nil when they never change. What takes long to
    /// collect is kept fifty times as long as that took, if that is longer, but for 15 s at most.
    var maximumAge: Duration? { get }
    /// False for a group that takes its time by waiting and not by working: its values are kept no
    /// longer than their maximum age, however long they took.
    var isWorkToCollect: Bool { get }

    /// Adds every instance there is now. It may block on the kernel.
    ///
    /// - Throws: whatever kept it from a complete collection; the last good one stays.
    func collect(into rows: inout MIBRows) throws
}

extension MIBGroup {
    public var isWorkToCollect: Bool { true }
}
