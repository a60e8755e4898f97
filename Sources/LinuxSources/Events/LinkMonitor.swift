internal import CLinuxNetlink
internal import Glibc

/// Listens to the kernel's link events on a thread of its own, for as long as it lives.
///
/// Nothing is kept of an event, and the kernel queues no more than a socket holds: of a flood
/// some are lost, which is told.
public final class LinkMonitor: Sendable {
    private let listener: Listener

    /// - Parameter onEvent: called on the thread, one event after the other.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` where netlink is refused.
    public init(onEvent: @escaping @Sendable (LinkEvent) -> Void) throws(LinuxSourceError) {
        let listener = try Listener(onEvent)
        try DetachedThread.run { listener.run() }
        self.listener = listener
    }

    deinit { listener.end.signal() }

    /// What the thread holds.
    private final class Listener: Sendable {
        let end: Descriptor
        private let socket: Descriptor
        private let onEvent: @Sendable (LinkEvent) -> Void

        init(_ onEvent: @escaping @Sendable (LinkEvent) -> Void) throws(LinuxSourceError) {
            let source = "netlink RTNLGRP_LINK"
            end = try Descriptor(openingEvent: source)
            socket = try Descriptor(
                openingNetlink: NETLINK_ROUTE, source: source, groups: UInt32(RTMGRP_LINK))
            self.onEvent = onEvent
        }

        func run() {
            onEvent(.listening)
            var datagram = [UInt8](repeating: 0, count: NetlinkLimit.longestDatagram)
            while socket.waitForInput(unless: end) {
                do throws(LinuxSourceError) {
                    let length = min(try socket.receive(into: &datagram), datagram.count)
                    let events = try LinkEventParser.parse(datagram.span.extracting(0..<length))
                    events.forEach(onEvent)
                } catch {
                    // One that is cut off or odd may have told of anything, too.
                    let isPassing = error.code == .malformedMessage || error.errorNumber == ENOBUFS
                    guard isPassing else { return }
                    onEvent(.lost)
                }
            }
        }
    }
}
