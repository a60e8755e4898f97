public import SNMPTransport

/// A listener with its socket, before an agent runs.
public struct BoundListener: Sendable {
    public let listener: AgentListener
    /// Nil while the interface of a link-local address is not there.
    public let socket: AgentSocket?

    /// Where it listens: `[fe80::1%eth0]:161`; nil while it does not.
    public var address: String? { socket.map { listener.text(at: $0) } }

    /// - Throws: ``AgentSocketError``, where `isStrict` for an address or an interface too that
    ///   this host does not have.
    public init(
        _ listener: AgentListener, isStrict: Bool, replacing replaced: [AgentSocket] = []
    ) throws(AgentSocketError) {
        self.listener = listener
        do {
            socket = try listener.bind(acceptsForeign: !isStrict, replacing: replaced)
        } catch {
            guard error.isZoneMissing, listener.hasZone, !isStrict else { throw error }
            socket = nil
        }
    }

    /// A socket that was bound in another way.
    public init(_ socket: AgentSocket) {
        listener = AgentListener(socket.localAddress)
        self.socket = socket
    }
}
