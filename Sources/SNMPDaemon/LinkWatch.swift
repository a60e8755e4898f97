internal import LinuxSources
internal import SNMPAgent
internal import SNMPTransport
internal import Synchronization

/// Tells an agent of the kernel's link events, from when it first has a listener that needs them.
final class LinkWatch: Sendable {
    private let control: AgentControl
    private let monitor = Mutex<LinkMonitor?>(nil)

    init(for control: AgentControl) {
        self.control = control
    }

    func begin(for listeners: [AgentListener]) {
        guard listeners.contains(where: \.hasZone) else { return }
        monitor.withLock { [control] monitor in
            guard monitor == nil else { return }
            // A sandbox may refuse it: then an interface that comes later is found at a reload.
            monitor = try? LinkMonitor { _ in control.noteLinkChange() }
        }
    }
}
