public import SNMP

/// One community entry: who may read what, from where.
public struct Community: Sendable {
    /// Octets of a name that a message has room for, beside a Get of nothing.
    public static let longestName = MessageLimits.maximum - 24

    public var name: OctetString
    public var sources: AcceptedHosts
    public var version1: AccessGrant
    public var version2c: AccessGrant
    public var origin: RuleOrigin?

    public init(
        _ name: OctetString, from sources: AcceptedHosts = .any,
        version1: AccessGrant, version2c: AccessGrant, origin: RuleOrigin? = nil
    ) {
        self.name = name
        self.sources = sources
        self.version1 = version1
        self.version2c = version2c
        self.origin = origin
    }

    /// An entry that gives both versions the same.
    public init(
        _ name: OctetString, from sources: AcceptedHosts = .any,
        grant: AccessGrant = .readOnly, origin: RuleOrigin? = nil
    ) {
        self.init(name, from: sources, version1: grant, version2c: grant, origin: origin)
    }

    func grant(for version: SNMPVersion) -> AccessGrant {
        switch version {
        case .version1: version1
        case .version2c: version2c
        }
    }
}
