internal import SNMPAgentCore
internal import SNMPConfiguration
internal import SNMPTransport

extension NotificationSink {
    /// - Throws: ``DaemonError`` for a line whose address is none.
    func target() throws(DaemonError) -> NotificationTarget {
        do throws(TransportAddressError) {
            let address = try TransportAddress(parsing: address, defaultPort: port ?? 162)
            return NotificationTarget("\(address)", community: community, kind: kind.target)
        } catch {
            throw DaemonError(origin, error)
        }
    }
}

extension NotificationSink.Kind {
    fileprivate var target: NotificationTarget.Kind {
        switch self {
        case .version1Trap: .trap1
        case .version2Trap: .trap2
        case .inform: .inform
        }
    }
}
