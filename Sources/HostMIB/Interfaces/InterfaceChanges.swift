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
        let history = Mutex(InterfaceHistory())
        let upTime: SystemUpTime

        init(upTime: SystemUpTime) { self.upTime = upTime }
    }

    private let log: Log
    private let monitor: LinkMonitor?

    /// - Parameter listens: whether the kernel's events are of the watched host.
    init(of interfaces: ShownInterfaces, listens: Bool, upTime: SystemUpTime) {
        let log = Log(upTime: upTime)
        self.log = log
        monitor = listens ? Self.monitor(interfaces, log) : nil
    }

    /// - Returns: the rows, and ifTableLastChange.
    func note(_ interfaces: [NetworkInterface]) -> (rows: [InterfaceRow], lastChange: UInt32) {
        let now = log.upTime.ticks()
        return log.history.withLock { history in
            (history.note(interfaces, at: now), history.tableLastChange)
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
                log.history.withLock { $0.noteFirst(first, at: now) }
            case .changed(let interface):
                guard interfaces.patterns.contains(interface.name) else { return }
                log.history.withLock { $0.note(interface, at: now) }
            case .removed(let index):
                log.history.withLock { $0.noteRemoval(of: index, at: now) }
            case .lost:
                // The next collection finds what changed.
                break
            }
        }
    }
}
