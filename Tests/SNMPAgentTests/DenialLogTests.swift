import NIOCore
import SNMP
import SNMPAgentCore
import TestLogs
import Testing

@testable import SNMPAgent

@Suite("What the log says of datagrams without an answer") struct DenialLogTests {
    /// A time that moves when it is told to.
    private final class Hours {
        private(set) var now = NIODeadline.uptimeNanoseconds(1)
        private(set) var timers: [(at: NIODeadline, body: () -> Void)] = []

        var clock: LoopClock {
            LoopClock(
                now: { self.now }, schedule: { self.timers.append((at: $0, body: $1)) })
        }

        func pass(seconds: Int64) {
            let end = now + .seconds(seconds)
            while let next = timers.indices.filter({ timers[$0].at <= end })
                .min(by: { timers[$0].at < timers[$1].at })
            {
                let timer = timers.remove(at: next)
                now = timer.at
                timer.body()
            }
            now = end
        }
    }

    private let recorder = LogRecorder()
    private let hours = Hours()
    private let log: DenialLog
    private let first = IPAddress(v4: 0xC000_0201)
    private let second = IPAddress(v4: 0xC000_0202)

    init() {
        log = DenialLog(logger: recorder.logger, clock: hours.clock)
    }

    @Test func `nothing, and no timer, while nothing is denied`() {
        hours.pass(seconds: 1000)
        #expect(recorder.records == [])
        #expect(hours.timers.isEmpty)
    }

    @Test func `one denial has one line, and no summary`() {
        log.note(.badCommunityName, from: first)
        #expect(recorder.records == ["notice denied from=192.0.2.1 reason=badCommunityName"])
        hours.pass(seconds: 1000)
        #expect(recorder.records.count == 1)
        #expect(hours.timers.isEmpty)
    }

    @Test func `a source has one line a minute, with the count of those since`() {
        // One each second for two minutes and a half.
        for _ in 0..<150 {
            log.note(.badCommunityName, from: first)
            hours.pass(seconds: 1)
        }
        hours.pass(seconds: 1000)
        #expect(
            recorder.records == [
                "notice denied from=192.0.2.1 reason=badCommunityName",
                "notice denied count=59 from=192.0.2.1 reason=badCommunityName",
                "notice denied count=60 from=192.0.2.1 reason=badCommunityName",
                "notice denied count=30 from=192.0.2.1 reason=badCommunityName",
            ])
        log.note(.noRights, from: first)
        #expect(recorder.records.last == "notice denied from=192.0.2.1 reason=noRights")
    }

    @Test func `denials of a source share its line, whatever their reason; sources do not`() {
        for source in [first, second, first, second, first] {
            log.note(.hostNotAccepted, from: source)
        }
        log.note(.noRights, from: first)
        hours.pass(seconds: 60)
        #expect(
            recorder.records.sorted() == [
                "notice denied count=1 from=192.0.2.2 reason=hostNotAccepted",
                "notice denied count=3 from=192.0.2.1 reason=hostNotAccepted, noRights",
                "notice denied from=192.0.2.1 reason=hostNotAccepted",
                "notice denied from=192.0.2.2 reason=hostNotAccepted",
            ])
    }

    @Test func `what is dropped for another reason has lines of its own`() {
        for reason in DropReason.allCases + DropReason.allCases { log.note(reason, from: first) }
        let denials: [DropReason] = [.hostNotAccepted, .badCommunityName, .noRights]
        let others = DropReason.allCases.filter { !denials.contains($0) }
        #expect(
            recorder.records.sorted()
                == (["notice denied from=192.0.2.1 reason=hostNotAccepted"]
                + others.map { "info dropped from=192.0.2.1 reason=\($0)" }).sorted())
        hours.pass(seconds: 60)
        #expect(recorder.records.count == 2 * (others.count + 1))
    }

    @Test func `of a flood of sources those above the table's size share a line`() {
        let flood = 10 * DenialLog.capacity
        for number in 0..<flood { log.note(.badCommunityName, from: IPAddress(v4: UInt32(number))) }
        #expect(recorder.records.count == DenialLog.capacity + 1)
        #expect(
            recorder.records.last == "notice denied from=more sources reason=badCommunityName")
        #expect(hours.timers.count == DenialLog.capacity + 1)
        hours.pass(seconds: 60)
        let rest = flood - DenialLog.capacity - 1
        #expect(
            recorder.records.dropFirst(DenialLog.capacity + 1)
                == ["notice denied count=\(rest) from=more sources reason=badCommunityName"])
        hours.pass(seconds: 60)
        #expect(hours.timers.isEmpty)
    }

    @Test func `at the end what was counted is written`() {
        log.note(.notAMessage, from: first)
        log.finish()
        #expect(recorder.records.count == 1)
        log.note(.notAMessage, from: second)
        log.note(.notAMessage, from: second)
        log.finish()
        hours.pass(seconds: 1000)
        #expect(
            recorder.records == [
                "info dropped from=192.0.2.1 reason=notAMessage",
                "info dropped from=192.0.2.2 reason=notAMessage",
                "info dropped count=1 from=192.0.2.2 reason=notAMessage",
            ])
    }

    @Test func `a running agent writes no line for a request, and never a community`() async throws
    {
        let group = ScalarGroup(number: 1)
        try await RunningAgent.run([group], logger: recorder.logger) { agent in
            let client = try await Client()
            for community in ["secret", "secret", "public"] {
                try await client.send(
                    Message(community: OctetString(community), pdu: .get(group.instance))
                        .encoded(), to: agent.address)
            }
            #expect(try await client.receive()?.pdu == .response(group.varBind))
            try await client.close()
        }
        let records = recorder.records.filter { !$0.hasPrefix("debug ") }
        #expect(
            records == [
                "notice denied from=127.0.0.1 reason=badCommunityName",
                "notice denied count=1 from=127.0.0.1 reason=badCommunityName",
            ])
        #expect(!recorder.records.contains { $0.contains("secret") })
    }
}
