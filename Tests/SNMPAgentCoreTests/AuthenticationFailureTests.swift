import Synchronization
import Testing

@testable import SNMPAgentCore

@Suite("RFC 3418 §2 authenticationFailure") struct AuthenticationFailureTests {
    private static let start = ContinuousClock.now
    private static let source = IPAddress(v4: 0xC000_0201)

    private static func instant(_ milliseconds: Int) -> ContinuousClock.Instant {
        start + .milliseconds(milliseconds)
    }

    @Test func `the first of a source is told at once, the next a second later`() {
        var limit = AuthenticationFailureLimit()
        let told = [0, 1, 500, 999, 1000, 1999, 2000].filter { time in
            limit.admit(Self.source, at: Self.instant(time))
        }
        #expect(told == [0, 1000, 2000])
    }

    @Test func `sources do not share what one of them may`() {
        var limit = AuthenticationFailureLimit()
        let sources = [Self.source, IPAddress(v6: 1), IPAddress(v6: 1), Self.source]
        let told = sources.map { limit.admit($0, at: Self.start) }
        #expect(told == [true, true, false, false])
    }

    @Test func `of many sources ten are told of within any second`() {
        var limit = AuthenticationFailureLimit()
        var told: [Int] = []
        for time in 0..<3000 {
            let source = IPAddress(v4: UInt32(time))
            if limit.admit(source, at: Self.instant(time)) { told.append(time) }
        }
        #expect(told.count == 30)
        for time in told {
            #expect(told.count { (time..<time + 1000).contains($0) } <= 10)
        }
    }

    private static func posted(
        enabled: Bool = true, _ body: (NotificationOutbox) -> Void
    ) -> [Notification] {
        let outbox = NotificationOutbox()
        let posted = Recorder()
        outbox.enablesAuthenticationFailure = enabled
        outbox.setReceiver { posted.add($0) }
        body(outbox)
        return posted.notifications
    }

    private final class Recorder: Sendable {
        private let list = Mutex<[Notification]>([])
        var notifications: [Notification] { list.withLock { $0 } }
        func add(_ notification: Notification) { list.withLock { $0.append(notification) } }
    }

    @Test(arguments: DropReason.allCases)
    func `only want of a right is told`(reason: DropReason) {
        let rights: [DropReason] = [.hostNotAccepted, .badCommunityName, .noRights]
        let posted = Self.posted { $0.noteDrop(reason, from: Self.source) }
        #expect(posted == (rights.contains(reason) ? [.authenticationFailure] : []))
    }

    @Test func `snmpEnableAuthenTraps disabled: nothing is told`() {
        #expect(
            Self.posted(enabled: false) { $0.noteDrop(.badCommunityName, from: Self.source) } == [])
        #expect(!NotificationOutbox().enablesAuthenticationFailure)
    }

    @Test func `nobody is told once there is nobody`() {
        let posted = Self.posted { outbox in
            #expect(outbox.isActive)
            outbox.post(.coldStart)
            outbox.setReceiver(nil)
            #expect(!outbox.isActive)
            outbox.post(.coldStart)
            outbox.noteDrop(.badCommunityName, from: Self.source)
        }
        #expect(posted == [.coldStart])
    }
}
