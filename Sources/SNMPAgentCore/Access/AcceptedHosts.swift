/// The hosts that datagrams are taken from.
public enum AcceptedHosts: Hashable, Sendable {
    case any
    case listed([HostPrefix])

    /// This host alone, by its loopback addresses: 127.0.0.0/8 and ::1.
    public static let thisHost = AcceptedHosts.listed([
        HostPrefix(IPAddress(v4: 0x7F00_0000), length: 8), HostPrefix(IPAddress(v6: 1)),
    ])

    public func contains(_ address: IPAddress) -> Bool {
        switch self {
        case .any: true
        case .listed(let hosts): hosts.contains { $0.contains(address) }
        }
    }
}

extension AcceptedHosts: CustomStringConvertible {
    public var description: String {
        switch self {
        case .any: "any host"
        case .listed([]): "no host"
        case .listed(let hosts): hosts.map(\.description).joined(separator: ", ")
        }
    }
}
