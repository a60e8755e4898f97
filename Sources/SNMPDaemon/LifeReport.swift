internal import Logging
internal import ServiceLifecycle

/// Says once that the agent runs, in the log and to the service manager, tells the manager that it
/// still does as often as it wants to know, and that it ends.
struct LifeReport: Service {
    let manager: ServiceManager
    let summary: Logger.Metadata
    let logger: Logger

    /// Requests are answered from now on: sockets keep what comes before they are read.
    func run() async throws {
        logger.info("listening", metadata: summary)
        manager.tell(.ready, status)
        await reportUntilShutdown()
        manager.tell(.stopping)
    }

    /// Everybody on the host may read it, so that it says nothing of communities.
    private var status: ServiceManager.State {
        .status(LogText.line("listening", summary.filter { $0.key != "readable" }))
    }

    private func reportUntilShutdown() async {
        guard let interval = manager.watchdogInterval else {
            // A service that returns would end the group.
            try? await gracefulShutdown()
            return
        }
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                manager.tell(.watchdog)
                // It throws at the end alone.
                try? await Task.sleep(for: interval)
            }
        }
    }
}
