internal import SNMP
internal import SNMPText
internal import SNMPTransport
internal import Synchronization

#if os(Linux)
    extension Command {
        /// Prints the notifications that come until SIGINT or SIGTERM, and acknowledges informs.
        func printNotifications(
            _ streams: inout StandardStreams
        ) async throws(CommandLineError) -> ExitStatus {
            let listener = try await bindListener()
            let queue = NotificationQueue()
            let signals = TerminationSignals { queue.finish() }
            defer { signals.cancel() }
            streams.printError(
                "\(subcommand.programName): listening at "
                    + listener.addresses.map(\.description).joined(separator: ", "))
            var receiver = NotificationReceiver(self, streams)
            do {
                let channels = try await listener.open { queue.add($0) }
                for await datagram in queue.datagrams { receiver.take(datagram) }
                await channels.close()
            } catch {
                throw self.error("cannot listen: \(error)")
            }
            receiver.finish(lost: queue.lost)
            streams = receiver.streams
            return .success
        }

        private func bindListener() async throws(CommandLineError) -> DatagramListener {
            var addresses: [PeerAddress] = []
            for word in objects.isEmpty ? ["udp:162"] : objects {
                addresses.append(try await resolveListener(word))
            }
            do throws(AgentSocketError) {
                return try DatagramListener(binding: addresses)
            } catch {
                throw self.error("\(error)")
            }
        }

        private func resolveListener(
            _ word: String
        ) async throws(CommandLineError) -> PeerAddress {
            let address: TransportAddress
            do throws(TransportAddressError) {
                address = try TransportAddress(parsing: word, defaultPort: 162, role: .listener)
            } catch {
                throw self.error("\(error)")
            }
            do throws(ResolutionError) {
                let peers = try await address.resolve()
                guard let peer = peers.first else {
                    throw ResolutionError(host: word, reason: "no address")
                }
                return peer
            } catch {
                throw self.error("\(error)")
            }
        }
    }

    /// Datagrams that wait to be printed; of more than it holds the newest are lost.
    private final class NotificationQueue: Sendable {
        private static let capacity = 4096

        private let stream = AsyncStream<DatagramListener.Datagram>.makeStream(
            bufferingPolicy: .bufferingOldest(capacity))
        private let lostCount = Atomic(0)

        var datagrams: AsyncStream<DatagramListener.Datagram> { stream.stream }
        var lost: Int { lostCount.load(ordering: .relaxed) }

        func add(_ datagram: DatagramListener.Datagram) {
            if case .dropped = stream.continuation.yield(datagram) {
                lostCount.wrappingAdd(1, ordering: .relaxed)
            }
        }

        func finish() {
            stream.continuation.finish()
        }
    }
#else
    extension Command {
        func printNotifications(
            _ streams: inout StandardStreams
        ) async throws(CommandLineError) -> ExitStatus {
            throw error("it needs Linux")
        }
    }
#endif
