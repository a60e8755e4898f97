internal import LinuxSources
internal import SNMPAgentCore
internal import Synchronization

/// When interfaces changed: seen by comparing collections, and between them by the kernel's
/// events.
///
/// Where events are refused, or many come at once and some are lost, a change has the time of
/// the collection that finds it.
final class InterfaceChanges: Sendable {
    private final class Log: Sendable {
        private let history = Mutex(InterfaceHistory())
        private let notifications: NotificationOutbox
        let upTime: SystemUpTime
        let patterns: Mutex<NamePatterns>

        init(_ agent: AgentStatus, _ patterns: NamePatterns) {
            self.patterns = Mutex(patterns)
            upTime = agent.upTime
            notifications = agent.notifications
        }

        /// Changes the history, and posts what is to be told of that.
        func note<Result>(_ body: (inout InterfaceHistory) -> Result) -> Result {
            let (result, changes) = history.withLock { history in
                (body(&history), history.takeChanges())
            }
            for change in changes { notifications.post(change.notification) }
            return result
        }

        var isTold: Bool { notifications.isActive }
    }

    private let log: Log
    private let monitor: LinkMonitor?

    /// - Parameter listens: whether the kernel's events are of the watched host.
    init(of interfaces: ShownInterfaces, listens: Bool, _ agent: AgentStatus) {
        let log = Log(agent, interfaces.patterns)
        self.log = log
        monitor = listens ? Self.monitor(interfaces, log) : nil
    }

    /// Heeds the events of other interfaces from now on.
    func show(_ patterns: NamePatterns) {
        log.patterns.withLock { $0 = patterns }
    }

    /// - Returns: the rows, and ifTableLastChange.
    func note(_ interfaces: [NetworkInterface]) -> (rows: [InterfaceRow], lastChange: UInt32) {
        let now = log.upTime.ticks()
        return log.note { history in
            (history.note(interfaces, at: now, isTold: log.isTold), history.tableLastChange)
        }
    }

    private static func monitor(_ interfaces: ShownInterfaces, _ log: Log) -> LinkMonitor? {
        // A sandbox may refuse it: then collections alone are compared.
        try? LinkMonitor { event in
            let now = log.upTime.ticks()
            switch event {
            case .listening:
                // What cannot be read now is the first collection's to find.
                guard let first = try? interfaces.read([]) else { return }
                log.note { $0.noteFirst(first, at: now) }
            case .changed(let interface):
                guard log.patterns.withLock({ $0.contains(interface.name) }) else { return }
                log.note { $0.note(interface, at: now) }
            case .removed(let index):
                log.note { $0.noteRemoval(of: index, at: now) }
            case .lost:
                // The next collection finds what changed.
                break
            }
        }
    }
}

extension LinkChange {
    var notification: Notification {
        let index = Int32(truncatingIfNeeded: index)
        // down(2)
        return operStatus == 2
            ? .linkDown(ifIndex: index, adminStatus: adminStatus, operStatus: operStatus)
            : .linkUp(ifIndex: index, adminStatus: adminStatus, operStatus: operStatus)
    }
}
