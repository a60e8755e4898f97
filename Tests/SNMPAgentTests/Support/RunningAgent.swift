import Logging
import NIOCore
import SNMP
import SNMPAgent
import SNMPAgentCore
import SNMPTransport
import ServiceLifecycle

/// An agent that answers on loopback at ports of the system's choice.
struct RunningAgent {
    let sockets: [SocketAddress]
    let counters: SNMPCounters
    let control: AgentControl
    /// What it was started with.
    let configuration: AgentSetup
    private let services: ServiceGroup

    /// Where its first socket listens.
    var address: SocketAddress { sockets[0] }

    /// The same port under another of the host's addresses.
    func address(_ host: String) throws -> SocketAddress {
        try SocketAddress(ipAddress: host, port: address.port ?? 0)
    }

    /// Ends it as SIGTERM would.
    func shutDown() async {
        await services.triggerGracefulShutdown()
    }

    static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// Runs an agent while `body` runs, then shuts it down and waits for its end.
    static func run(
        _ groups: [any MIBGroup], at hosts: [String] = ["127.0.0.1"],
        accepting hostsAccepted: AcceptedHosts = .any,
        limits: MessageLimits = MessageLimits(), rateLimit: RateLimit? = nil,
        logger: Logger = quiet,
        _ body: (RunningAgent) async throws -> Void
    ) async throws {
        var sockets: [AgentSocket] = []
        for host in hosts {
            // All share the port of the first.
            let port = sockets.first?.localAddress.port ?? 0
            sockets.append(
                try AgentSocket(
                    binding: SocketAddress(ipAddress: host, port: port), acceptsForeign: false))
        }
        let counters = SNMPCounters()
        let store = try MIBStore(groups: groups, logger: quiet)
        let processor = RequestProcessor(
            access: AccessControl(
                acceptedHosts: hostsAccepted, communities: [Community("public")]),
            store: store, counters: counters, limits: limits)
        let service = AgentService(
            listeners: sockets.map { BoundListener($0) }, processor: processor, store: store,
            rateLimit: rateLimit, logger: logger)
        let agent = RunningAgent(
            sockets: sockets.map(\.localAddress), counters: counters, control: service.control,
            configuration: AgentSetup(
                listeners: sockets.map { AgentListener($0.localAddress) }, processor: processor,
                store: store, rateLimit: rateLimit),
            services: ServiceGroup(services: [service], logger: quiet))
        async let end: Void = agent.services.run()
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(try await body(agent))
        } catch {
            outcome = .failure(error)
        }
        await agent.shutDown()
        try await end
        try outcome.get()
    }
}
