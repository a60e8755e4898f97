internal import Logging
internal import ServiceLifecycle
internal import UnixSignals

/// Takes the configuration anew at each SIGHUP.
struct ReloadService: Service {
    private let hangups: UnixSignalsSequence
    private let manager: ServiceManager
    private let logger: Logger
    private let reload: @Sendable () async throws -> Void

    /// - Parameter reload: makes the agent's configuration anew and lets it hold; or throws with
    ///   everything as it was.
    init(
        at hangups: UnixSignalsSequence, manager: ServiceManager, logger: Logger,
        reload: @escaping @Sendable () async throws -> Void
    ) {
        self.hangups = hangups
        self.manager = manager
        self.logger = logger
        self.reload = reload
    }

    func run() async throws {
        let (due, continuation) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        await withTaskGroup { group in
            group.addTask {
                // However many come during a reload, one reload follows it.
                for await _ in hangups.cancelOnGracefulShutdown() { continuation.yield() }
                continuation.finish()
            }
            for await _ in due { await reloadOnce() }
        }
    }

    private func reloadOnce() async {
        manager.tell(.reloading)
        defer { manager.tell(.ready) }
        do {
            try await reload()
            logger.notice("reloaded")
        } catch {
            // A line of the log is one, however many faults there are.
            let reason = (error as? DaemonError)?.lines.joined(separator: "; ") ?? "\(error)"
            logger.error("not reloaded, all stays as it was", metadata: ["reason": "\(reason)"])
        }
    }
}
