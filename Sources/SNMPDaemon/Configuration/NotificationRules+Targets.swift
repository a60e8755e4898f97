internal import SNMPAgentCore
internal import SNMPConfiguration
internal import SNMPTransport

extension NotificationRules {
    /// - Throws: ``DaemonError`` for a line whose address is none.
    func targets() throws(DaemonError) -> [NotificationTarget] {
        try sinks.map { sink throws(DaemonError) in
            do throws(TransportAddressError) {
                let address = try TransportAddress(
                    parsing: sink.address, defaultPort: sink.port ?? 162)
                return NotificationTarget(
                    "\(address)", community: sink.community, kind: sink.kind.target)
            } catch {
                throw DaemonError("\(sink.origin)", error)
            }
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
