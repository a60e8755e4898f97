public import SNMPAgentCore

/// Where a datagram may come from, as it is written.
public enum SourceWord: Hashable, Sendable {
    /// `default`, of the line's family.
    case any
    case prefix(HostPrefix)
    /// To be looked up when the file is loaded.
    case hostName(String)
}

extension SourceWord: CustomStringConvertible {
    public var description: String {
        switch self {
        case .any: "any"
        case .prefix(let prefix): "\(prefix)"
        case .hostName(let name): name
        }
    }
}
