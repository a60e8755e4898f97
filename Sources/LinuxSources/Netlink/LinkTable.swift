internal import CLinuxNetlink
internal import Synchronization

/// The links of this network namespace, with everything that netlink tells of them.
///
/// A dump of the links takes the kernel ten times as long as one of their counters alone. So
/// what else was told is kept until the kernel announces a change of any link, and at most for
/// ``longestTrust``: it does not announce the alias that is given to a link that is down.
final class LinkTable: Sendable {
    /// How long a link is believed to change with an announcement alone.
    static let longestTrust = Duration.seconds(15)

    private let state = Mutex(State())

    /// Reads all links, sorted by index.
    ///
    /// - Parameter hasNewCounters: whether their counters are to be those of now, too.
    /// - Throws: as ``NetlinkDump/read(limit:)``.
    func read(
        hasNewCounters: Bool = true
    ) throws(LinuxSourceError) -> [NetworkInterface] {
        try state.withLock { state throws(LinuxSourceError) in
            if !state.areCurrent || hasNewCounters && !state.readCounters() {
                try state.readLinks()
            }
            return state.links
        }
    }

    private struct State {
        private(set) var links: [NetworkInterface] = []
        /// What was announced since the links were read; nil where that is refused.
        private var changes: LinkChanges?
        private var lastReading: ContinuousClock.Instant?

        /// Whether all but the counters need not be read anew.
        var areCurrent: Bool {
            guard let changes, !changes.wereAnnounced, let lastReading else { return false }
            return ContinuousClock.now - lastReading < LinkTable.longestTrust
        }

        /// - Returns: false, with nothing changed, when the links have to be read anew.
        mutating func readCounters() -> Bool {
            // Whatever keeps the counters back, a dump of the links has them.
            guard var counters = try? NetlinkDump.linkCounters.read() else { return false }
            counters.sortIfNeeded(by: \.index)
            guard counters.lazy.map(\.index).elementsEqual(links.lazy.map(\.index)) else {
                return false
            }
            for position in links.indices {
                links[position].statistics = counters[position].statistics
                links[position].ethernetErrors = counters[position].ethernetErrors
            }
            return true
        }

        mutating func readLinks() throws(LinuxSourceError) {
            // From before they are read, so that no change is missed. Without announcements
            // they are read each time.
            changes = try? LinkChanges()
            lastReading = nil
            let start = ContinuousClock.now
            links = try NetlinkDump.links.read()
            links.sortIfNeeded(by: \.index)
            lastReading = start
        }
    }
}

/// Whether the kernel announced a change of a link in its lifetime.
///
/// Source: rtnetlink(7), the group RTNLGRP_LINK.
private final class LinkChanges: Sendable {
    private let socket: Descriptor

    init() throws(LinuxSourceError) {
        socket = try Descriptor(
            openingNetlink: NETLINK_ROUTE, source: "netlink RTNLGRP_LINK",
            groups: UInt32(RTMGRP_LINK))
    }

    /// An announcement is not read: what it is about is read anew.
    var wereAnnounced: Bool { socket.hasInput }
}

extension Array {
    /// Newer kernels tell of links in order, and thousands take their time to be moved.
    fileprivate mutating func sortIfNeeded(by key: (Element) -> Int) {
        let isSorted = zip(self, dropFirst()).allSatisfy { key($0) < key($1) }
        if !isSorted { sort { key($0) < key($1) } }
    }
}
