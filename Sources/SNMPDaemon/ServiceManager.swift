internal import Glibc
internal import Logging

/// The service manager that started the process, told of what the process is about.
///
/// Source: sd_notify(3).
struct ServiceManager: Sendable {
    /// What it can be told; each is a line of the datagram, or two.
    enum State: Hashable, Sendable {
        case ready
        /// The configuration is read again; ``ready`` follows, whatever came of it.
        case reloading
        case stopping
        /// In words, for people. Control characters are escaped.
        case status(String)
        case watchdog
    }

    /// Where it listens: a path, or a name of the abstract kind behind `@`. Nil where nobody does.
    private let socket: String?
    /// How often it wants to hear of the process; nil where it does not.
    let watchdogInterval: Duration?
    private let logger: Logger

    /// - Parameter environment: with `NOTIFY_SOCKET`, `WATCHDOG_USEC` and `WATCHDOG_PID`.
    init(environment: [String: String], logger: Logger) {
        self.logger = logger
        socket = environment["NOTIFY_SOCKET"]
        let isForOther = environment["WATCHDOG_PID"].map { $0 != "\(getpid())" } ?? false
        let limit = environment["WATCHDOG_USEC"].flatMap { Int64($0) } ?? 0
        // Half of the limit, as sd_watchdog_enabled(3) advises.
        watchdogInterval = limit > 1 && !isForOther ? .microseconds(limit / 2) : nil
    }

    /// Tells it all of it at once. What cannot be told is logged, and nothing else comes of it.
    func tell(_ states: State...) {
        guard let socket else { return }
        let text = states.flatMap(\.lines).joined(separator: "\n")
        guard let address = UnixAddress(socket) else {
            return warn("expected an absolute path, or a name behind @")
        }
        guard address.send(Array(text.utf8)) else {
            // Safe because the text is copied before another call could change it.
            return warn(unsafe String(cString: strerror(errno)))
        }
    }

    private func warn(_ reason: String) {
        logger.warning(
            "the service manager cannot be told", metadata: ["NOTIFY_SOCKET": "\(reason)"])
    }
}

extension ServiceManager.State {
    fileprivate var lines: [String] {
        switch self {
        case .ready: ["READY=1"]
        case .reloading: ["RELOADING=1", "MONOTONIC_USEC=\(Self.monotonicTime)"]
        case .stopping: ["STOPPING=1"]
        case .status(let text): ["STATUS=\(LogText.escaped(text))"]
        case .watchdog: ["WATCHDOG=1"]
        }
    }

    /// In microseconds, by which the manager tells this reload from an earlier one.
    private static var monotonicTime: Int {
        var time = timespec()
        // Safe because the kernel fills the structure that it is handed.
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }
}
