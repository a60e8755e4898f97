/// What requests may do.
public struct AccessGrant: Hashable, Sendable {
    public var rights: AccessRights
    /// What they see; nil for all there is.
    public var view: NamedView?
    /// Where they see it: a context of the processor, empty for the agent's own objects.
    ///
    /// Source: RFC 3584 §5.2.1, snmpCommunityContextName.
    public var context: String

    public init(_ rights: AccessRights, view: NamedView? = nil, context: String = "") {
        self.rights = rights
        self.view = view
        self.context = context
    }

    public static let none = AccessGrant(.none)
    public static let readOnly = AccessGrant(.readOnly)
}

/// There is no right to write.
public enum AccessRights: Hashable, Sendable {
    case none
    /// Nothing is answered; the name may stand in notifications.
    case notify
    case readOnly
}

/// A view, and what the configuration calls it.
public struct NamedView: Hashable, Sendable {
    public var name: String
    public var view: MIBView

    public init(_ name: String, _ view: MIBView) {
        self.name = name
        self.view = view
    }
}
