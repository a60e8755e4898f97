internal import Foundation
internal import Synchronization
internal import Testing

@testable internal import LinuxSources

@Suite("rtnetlink(7), RTNLGRP_LINK") struct LinkEventTests {
    private typealias Octets = NetlinkOctets

    private static let removedLink: UInt16 = 17

    private static func message(_ type: UInt16, family: UInt8 = 0, index: UInt32) -> [UInt8] {
        var link = Octets.link(
            index: index, [Octets.attribute(LinkAttribute.name, Octets.text("eth\(index)"))])
        link[0] = family
        return Octets.message(type, flags: 0, sequence: 0, link)
    }

    /// `+2` for one that changed, `-2` for one that went.
    private static func told(_ events: [LinkEvent]) -> [String] {
        events.map { event in
            switch event {
            case .listening: "listening"
            case .changed(let interface): "+\(interface.index)"
            case .removed(let index): "-\(index)"
            case .lost: "lost"
            }
        }
    }

    @Test func `links that change and go, whatever request they come from`() throws {
        let datagram =
            Self.message(Octets.newLink, index: 2) + Self.message(Self.removedLink, index: 3)
        #expect(Self.told(try LinkEventParser.parse(datagram.span)) == ["+2", "-3"])
    }

    @Test func `a bridge's port that leaves it is no link that goes`() throws {
        let datagram = Self.message(Self.removedLink, family: 7, index: 3)
        #expect(Self.told(try LinkEventParser.parse(datagram.span)) == [])
    }

    @Test func `other messages are passed over, cut ones are an error`() throws {
        #expect(Self.told(try LinkEventParser.parse(Octets.end().span)) == [])
        let error = failure { () throws(LinuxSourceError) in
            try LinkEventParser.parse(
                Array(Self.message(Octets.newLink, index: 2).dropLast(8)).span)
        }
        #expect(error?.code == .malformedMessage)
    }

    /// Whatever events there are, one after the other.
    private final class Record: Sendable {
        private let events = Mutex<[LinkEvent]>([])

        func note(_ event: LinkEvent) { events.withLock { $0.append(event) } }

        /// Waits up to half a minute.
        func waits(for isThere: (LinkEvent) -> Bool) -> Bool {
            for _ in 0..<3000 {
                if events.withLock({ $0.contains(where: isThere) }) { return true }
                Thread.sleep(forTimeInterval: 0.01)
            }
            return false
        }
    }

    @Test(.enabled(if: Namespace.canBeMade)) func `a link that comes, changes and goes is told`()
        async throws
    {
        let isTold = try await Namespace.run {
            let record = Record()
            let monitor = try LinkMonitor { record.note($0) }
            var isTold = record.waits { if case .listening = $0 { true } else { false } }
            try Namespace.ip("link add ifb7 type ifb")
            var index = 0
            isTold =
                record.waits {
                    guard case .changed(let link) = $0, link.name == "ifb7" else { return false }
                    index = link.index
                    return true
                } && isTold
            try Namespace.ip("link set ifb7 up")
            isTold =
                record.waits {
                    guard case .changed(let link) = $0 else { return false }
                    return link.index == index && link.flags.contains(.up)
                } && isTold
            try Namespace.ip("link del ifb7")
            isTold =
                record.waits { if case .removed(index) = $0 { true } else { false } } && isTold
            return withExtendedLifetime(monitor) { isTold }
        }
        #expect(isTold)
    }

    @Test func `a monitor that goes takes its thread along`() throws {
        final class Token: Sendable {}
        var token: Token? = Token()
        weak let watched = token
        let monitor: LinkMonitor?
        do throws(LinuxSourceError) {
            monitor = try LinkMonitor { [token] _ in withExtendedLifetime(token) {} }
        } catch {
            // A sandbox may refuse netlink.
            return
        }
        token = nil
        #expect(watched != nil)
        withExtendedLifetime(monitor) {}
        _ = consume monitor
        for _ in 0..<3000 where watched != nil { Thread.sleep(forTimeInterval: 0.01) }
        #expect(watched == nil)
    }
}
