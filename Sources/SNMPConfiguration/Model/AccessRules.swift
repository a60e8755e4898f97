public import SNMP
public import SNMPAgentCore

/// Who may read what, from where, as it is written: host names are yet to be looked up.
///
/// ``accessControl(hosts:)`` makes it what the agent decides by.
public struct AccessRules: Hashable, Sendable {
    /// The hosts of `acceptHosts`; empty for any host, as in net-snmp.
    public var acceptedHosts: [Setting<SourceWord>] = []
    /// In the order of the lines, whichever word made them: the first that matches decides.
    public var communities: [CommunityRule] = []
    public var groups: [GroupRule] = []
    public var accesses: [AccessRule] = []
    public var views: [ViewRule] = []

    public init() {}
}

/// One line that a community may match: `rocommunity`, `com2sec`, `community` and their like.
public struct CommunityRule: Hashable, Sendable {
    /// What a matching request gets.
    public enum Grant: Hashable, Sendable {
        /// Of the versions that are listed; without a view, that of `_all_`.
        case direct([SNMPVersion], AccessRights, ViewReference?)
        /// What `group` and `access` give a security name.
        case securityName(String)
    }

    public var name: OctetString
    /// What its sources are limited to: `rocommunity` is IPv4, `rocommunity6` IPv6; nil for both.
    public var family: IPAddress.Family?
    public var sources: [SourceWord]
    public var grant: Grant
    public var origin: RuleOrigin

    public init(
        _ name: OctetString, family: IPAddress.Family? = nil, from sources: [SourceWord] = [.any],
        grant: Grant, origin: RuleOrigin
    ) {
        self.name = name
        self.family = family
        self.sources = sources
        self.grant = grant
        self.origin = origin
    }
}

/// What of the tree is meant.
public enum ViewReference: Hashable, Sendable {
    /// A view of `view` lines, `_all_` or `_none_`.
    case named(String)
    /// One subtree, from one sub-identifier on.
    case subtree([UInt32])
}

/// `group GROUP MODEL SECNAME`, of a model that has communities.
public struct GroupRule: Hashable, Sendable {
    public var group: String
    public var model: SecurityModel
    public var securityName: String
    public var origin: RuleOrigin
}

/// `access GROUP "" MODEL noauth …`: what a group may read.
public struct AccessRule: Hashable, Sendable {
    public var group: String
    public var model: SecurityModel
    /// Whether the context is compared as a whole; such a line is preferred.
    public var isExact: Bool
    public var readView: String
    public var notifyView: String
    public var origin: RuleOrigin
}

/// The models that know communities. Source: RFC 3411 §5, SnmpSecurityModel.
public enum SecurityModel: Hashable, Sendable {
    case any
    case version1
    case version2c
}

/// `view NAME TYPE SUBTREE [MASK]`.
public struct ViewRule: Hashable, Sendable {
    public var name: String
    public var isIncluded: Bool
    /// From one sub-identifier on: `.1` is the most common one.
    public var subtree: [UInt32]
    /// One element for each sub-identifier that the mask has a bit for; those behind it are true.
    public var mask: [Bool]
    public var origin: RuleOrigin
}
