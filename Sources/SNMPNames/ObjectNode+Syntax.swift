extension ObjectNode {
    /// What kind of value, or of definition, a node stands for. Raw values are the table's words.
    public enum Syntax: String, Sendable {
        /// A plain OBJECT IDENTIFIER, a table or a row.
        case none = "-"
        case objectIdentifier = "OBJECT-IDENTIFIER"
        case octetString = "OCTET-STRING"
        case integer = "INTEGER"
        case integer32 = "Integer32"
        case networkAddress = "NetworkAddress"
        case ipAddress = "IpAddress"
        case counter32 = "Counter32"
        case gauge32 = "Gauge32"
        case unsigned32 = "Unsigned32"
        case uInteger32 = "UInteger32"
        case timeTicks = "TimeTicks"
        case opaque = "Opaque"
        case null = "NULL"
        case counter64 = "Counter64"
        case bits = "BITS"
        case nsapAddress = "NsapAddress"
        case trapType = "TRAP-TYPE"
        case notificationType = "NOTIFICATION-TYPE"
        case objectGroup = "OBJECT-GROUP"
        case notificationGroup = "NOTIFICATION-GROUP"
        case moduleIdentity = "MODULE-IDENTITY"
        case agentCapabilities = "AGENT-CAPABILITIES"
        case moduleCompliance = "MODULE-COMPLIANCE"
        case objectIdentity = "OBJECT-IDENTITY"
    }

    /// Source: RFC 2578 §7.3; `writeOnly` is RFC 1155's.
    public enum Access: Character, Sendable {
        case notAccessible = "n"
        case accessibleForNotify = "f"
        case readOnly = "r"
        case readWrite = "w"
        case readCreate = "c"
        case writeOnly = "o"
    }

    /// Source: RFC 2578 §7.4; `mandatory` and `optional` are RFC 1155's.
    public enum Status: Character, Sendable {
        case current = "c"
        case deprecated = "d"
        case obsolete = "o"
        case mandatory = "m"
        case optional = "p"
    }
}
