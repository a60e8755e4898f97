internal import Logging
internal import NIOCore
internal import SNMPAgent
internal import SNMPConfiguration
internal import SNMPTransport

/// Where the file or the options say to listen.
struct Listening {
    let addresses: [Setting<String>]
    let isStrict: Bool

    /// Binds the sockets of ``addresses``; without addresses those of loopback.
    ///
    /// - Parameter listeners: as ``listener(_:)`` has them.
    /// - Throws: ``DaemonError`` with the first address that cannot be bound, and why.
    func bind(
        _ listeners: [AgentListener], _ logger: Logger
    ) throws(DaemonError) -> [BoundListener] {
        guard !addresses.isEmpty else { return try bindLoopback(logger) }
        var bound: [BoundListener] = []
        for (listener, address) in zip(listeners, addresses) {
            do throws(AgentSocketError) {
                bound.append(try BoundListener(listener, isStrict: isStrict))
            } catch {
                throw DaemonError(address.origin, error)
            }
        }
        return bound
    }

    /// One of ``addresses``, with its name looked up now.
    ///
    /// - Throws: ``DaemonError`` for a word that is no address.
    static func listener(_ word: Setting<String>) async throws(DaemonError) -> AgentListener {
        // Else every address would be listened at for want of a word.
        guard !word.value.isEmpty else {
            throw DaemonError(word.origin, "expected an address, found \"\"")
        }
        do {
            let address = try TransportAddress(parsing: word.value, role: .listener)
            return try await AgentListener(resolving: address)
        } catch {
            throw DaemonError(word.origin, "\(error)")
        }
    }

    /// Loopback at port 161, or at 1161 where 161 is not to be had.
    private func bindLoopback(_ logger: Logger) throws(DaemonError) -> [BoundListener] {
        do throws(AgentSocketError) {
            return try bindLoopback(port: 161)
        } catch {
            guard error.isPermissionDenied || error.isAddressInUse else {
                throw DaemonError("--listen", error)
            }
            logger.notice("\(error); port 1161 instead")
        }
        do throws(AgentSocketError) {
            return try bindLoopback(port: 1161)
        } catch {
            throw DaemonError("--listen", error)
        }
    }

    private func bindLoopback(port: Int) throws(AgentSocketError) -> [BoundListener] {
        var sockets: [AgentSocket] = []
        for host in ["127.0.0.1", "::1"] {
            // Both texts are addresses.
            guard let address = try? SocketAddress(ipAddress: host, port: port) else { continue }
            do throws(AgentSocketError) {
                sockets.append(try AgentSocket(binding: address, acceptsForeign: false))
            } catch {
                // A host without IPv6 is served by IPv4 alone.
                guard sockets.isEmpty || error.isAddressInUse else { continue }
                // A socket that nobody reads would swallow requests.
                for socket in sockets { socket.close() }
                throw error
            }
        }
        return sockets.map { BoundListener($0) }
    }
}
