internal import Logging
internal import NIOCore
internal import SNMPTransport

/// Binds the sockets that the options ask for.
struct Listening {
    let addresses: [String]
    let isStrict: Bool
    let logger: Logger

    /// - Throws: ``DaemonError`` with the first address that cannot be bound, and why.
    func bind() async throws(DaemonError) -> [AgentSocket] {
        guard !addresses.isEmpty else { return try bindLoopback() }
        var sockets: [AgentSocket] = []
        for word in addresses {
            sockets.append(try await bind(word))
        }
        return sockets
    }

    private func bind(_ word: String) async throws(DaemonError) -> AgentSocket {
        // Else every address would be listened at for want of a word.
        guard !word.isEmpty else {
            throw DaemonError("--listen", "expected an address, found \"\"")
        }
        let address: SocketAddress
        do {
            let parsed = try TransportAddress(parsing: word, role: .listener)
            guard let first = try await parsed.resolve().first else {
                throw DaemonError("--listen", "no address for \"\(word)\"")
            }
            address = first.socketAddress
        } catch {
            throw DaemonError("--listen", "\(error)")
        }
        do throws(AgentSocketError) {
            let socket = try AgentSocket(binding: address, acceptsForeign: !isStrict)
            if socket.isForeign {
                logger.warning(
                    "listening at an address that this host does not have yet",
                    metadata: ["address": "\(word)"])
            }
            return socket
        } catch {
            throw DaemonError("--listen", error)
        }
    }

    /// Loopback at port 161, or at 1161 where 161 is not to be had.
    private func bindLoopback() throws(DaemonError) -> [AgentSocket] {
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

    private func bindLoopback(port: Int) throws(AgentSocketError) -> [AgentSocket] {
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
        return sockets
    }
}
