internal import Logging
internal import NIOCore
internal import SNMPAgentCore

/// Says in the log what got no answer, in one line a minute for each source.
///
/// The first datagram has its line at once; those of the minute behind it are counted, and have
/// a line at the minute's end. What a source may not read is told apart from what is dropped for
/// another reason. No more than ``capacity`` lines are kept count of at a time; further sources
/// share one. It belongs to one event loop.
final class DenialLog {
    /// Sources that have lines of their own: counted once for what it is denied, and once for
    /// every other reason.
    static let capacity = 256
    private static let period = TimeAmount.minutes(1)

    private struct Key: Hashable {
        /// Nil for all that have no line of their own.
        let source: IPAddress?
        /// Nil for a denial, whatever the reason.
        let reason: DropReason?
    }

    /// What was dropped since the line at a minute's beginning.
    private struct Minute {
        var count = 0
        var reasons: Set<DropReason> = []
    }

    private let logger: Logger
    private let clock: LoopClock
    private var minutes: [Key: Minute] = [:]

    init(logger: Logger, clock: LoopClock) {
        self.logger = logger
        self.clock = clock
    }

    func note(_ reason: DropReason, from source: IPAddress) {
        let kind = reason.isDenial ? nil : reason
        var key = Key(source: source, reason: kind)
        if minutes[key] == nil, minutes.count >= Self.capacity {
            key = Key(source: nil, reason: kind)
        }
        if minutes[key] == nil {
            write(key, ["reason": "\(reason)"])
            begin(key)
        } else {
            minutes[key]?.count += 1
            minutes[key]?.reasons.insert(reason)
        }
    }

    /// Writes what was counted and has no line yet.
    func finish() {
        for (key, minute) in minutes { summarize(key, minute) }
        minutes.removeAll()
    }

    private func begin(_ key: Key) {
        minutes[key] = Minute()
        clock.schedule(clock.now() + Self.period) { self.endMinute(of: key) }
    }

    private func endMinute(of key: Key) {
        guard let minute = minutes.removeValue(forKey: key), minute.count > 0 else { return }
        summarize(key, minute)
        // The line that was written is the one of the next minute.
        begin(key)
    }

    private func summarize(_ key: Key, _ minute: Minute) {
        guard minute.count > 0 else { return }
        let reasons = minute.reasons.sorted { $0.rawValue < $1.rawValue }
        write(
            key,
            [
                "count": "\(minute.count)",
                "reason": "\(reasons.map { "\($0)" }.joined(separator: ", "))",
            ])
    }

    private func write(_ key: Key, _ metadata: Logger.Metadata) {
        var metadata = metadata
        metadata["from"] = "\(key.source.map { "\($0)" } ?? "more sources")"
        if key.reason == nil {
            logger.notice("denied", metadata: metadata)
        } else {
            logger.info("dropped", metadata: metadata)
        }
    }
}

extension DropReason {
    /// Whether it is for the administrator's rules, and not for what was sent.
    fileprivate var isDenial: Bool {
        switch self {
        case .hostNotAccepted, .badCommunityName, .noRights: true
        default: false
        }
    }
}
