internal import Dispatch
internal import Glibc
internal import Synchronization
internal import Testing

@testable internal import LinuxSources

/// File systems that answer when a test lets them.
private final class SlowFileSystems: Sendable {
    private let asked = Mutex<[KernelName: Int]>([:])
    private let gate = DispatchSemaphore(value: 0)
    static let figures = FileSystemFigures(
        blockSize: 4096, blocks: 10, freeBlocks: 5, availableBlocks: 4)

    func probe(_ path: KernelName) throws -> FileSystemFigures {
        asked.withLock { $0[path, default: 0] += 1 }
        if path.octets.starts(with: "/hangs".utf8) { gate.wait() }
        if path.octets.starts(with: "/fails".utf8) { throw Failure() }
        return Self.figures
    }

    /// Lets one that hangs answer.
    func release() { gate.signal() }

    func count(_ path: KernelName) -> Int { asked.withLock { $0[path] ?? 0 } }

    /// All calls to those that hang.
    var hangingCalls: Int {
        asked.withLock { asked in
            asked.filter { $0.key.octets.starts(with: "/hangs".utf8) }.values.reduce(0, +)
        }
    }

    /// Gives up waiting once that many calls hang and that many answers have come, however long the
    /// threads take for it.
    func settle(hanging: Int, answers: Int) -> (ProbeRound, Int) -> Void {
        { round, _ in
            let end = ContinuousClock.now + .seconds(60)
            while ContinuousClock.now < end,
                self.hangingCalls < hanging || round.answers.count < answers
            {
                usleep(1000)
            }
        }
    }

    struct Failure: Error {}
}

/// That nothing waits is shown by time limits alone: a probe that was waited for would end none
/// of these tests.
@Suite("statvfs(3) may never return") struct FileSystemProbesTests {
    private let slow = SlowFileSystems()

    private func probes(workers: Int = 16, threads: Int = 128) -> FileSystemProbes {
        let slow = slow
        return FileSystemProbes(workerLimit: workers, threadLimit: threads) { try slow.probe($0) }
    }

    private static func text(
        _ answers: [KernelName: FileSystemProbes.Answer]
    ) -> [KernelName: String] {
        answers.mapValues { answer in
            switch answer {
            case .figures(let figures): figures == SlowFileSystems.figures ? "figures" : "other"
            case .failed(let error): "\(error)"
            case .hanging: "hanging"
            case .postponed: "postponed"
            }
        }
    }

    @Test func `those that answer do, one that hangs is told`() {
        let answers = probes().ask(
            ["/a": "/a", "/hangs": "/hangs", "/fails": "/fails"],
            wait: slow.settle(hanging: 1, answers: 2))
        slow.release()
        #expect(
            Self.text(answers) == ["/a": "figures", "/hangs": "hanging", "/fails": "Failure()"])
    }

    @Test func `one that hangs is asked once, however often it is wanted`() {
        let probes = probes()
        for _ in 0..<5 {
            let answers = probes.ask(
                ["/a": "/a", "/hangs": "/hangs"], wait: slow.settle(hanging: 1, answers: 1))
            #expect(Self.text(answers) == ["/a": "figures", "/hangs": "hanging"])
        }
        #expect(slow.count("/hangs") == 1)
        #expect(slow.count("/a") == 5)
        slow.release()
    }

    @Test(.timeLimit(.minutes(1))) func `it is asked again once it has answered`() {
        let probes = probes()
        _ = probes.ask(["/hangs": "/hangs"], patience: .milliseconds(20))
        slow.release()
        // The second call waits as the first did.
        slow.release()
        var answers: [KernelName: String] = [:]
        while slow.count("/hangs") < 2 || answers["/hangs"] != "figures" {
            answers = Self.text(probes.ask(["/hangs": "/hangs"], patience: .milliseconds(20)))
        }
        #expect(answers == ["/hangs": "figures"])
        slow.release()
    }

    @Test(.timeLimit(.minutes(1))) func `an answer that is late counts the next time`() {
        let probes = probes()
        var answers = Self.text(
            probes.ask(["/hangs": "/hangs"], wait: slow.settle(hanging: 1, answers: 0)))
        #expect(answers == ["/hangs": "hanging"])
        // The first call is let go when nobody waits for it any more; the next one hangs again.
        slow.release()
        while answers["/hangs"] != "figures" {
            answers = Self.text(probes.ask(["/hangs": "/hangs"], patience: .milliseconds(20)))
        }
        #expect(answers == ["/hangs": "figures"])
        slow.release()
    }

    @Test func `threads are bounded: what none was free for is asked another time`() {
        let probes = probes(workers: 2, threads: 2)
        let paths = ["/hangs/1", "/hangs/2", "/hangs/3", "/hangs/4"] as [KernelName]
        let answers = Self.text(
            probes.ask(Self.alone(paths), wait: slow.settle(hanging: 2, answers: 0)))
        #expect(
            answers == [
                "/hangs/1": "hanging", "/hangs/2": "hanging", "/hangs/3": "postponed",
                "/hangs/4": "postponed",
            ])
        // All threads hang: nobody is asked, and nothing traps.
        #expect(
            Self.text(probes.ask(["/a": "/a"], patience: .milliseconds(20)))
                == ["/a": "postponed"])
        #expect(paths.map { slow.count($0) } == [1, 1, 0, 0])
        for _ in 0..<2 { slow.release() }
    }

    @Test func `however many hang, each by itself, those that answer get their turn`() {
        let probes = probes(workers: 4, threads: 60)
        // The last of them in any order of names.
        let paths = (0..<50).map { KernelName("/hangs/\($0)") } + ["/z"]
        for round in 1...17 {
            let answers = probes.ask(
                Self.alone(paths),
                wait: slow.settle(hanging: min(4 * round, 50), answers: round < 13 ? 0 : 1))
            #expect(Self.text(answers)["/z"] == (round < 13 ? "postponed" : "figures"))
        }
        #expect(slow.count("/z") == 5)
        #expect(slow.hangingCalls == 50)
        for _ in 0..<50 { slow.release() }
    }

    @Test func `what the keeper of one that hangs keeps comes last, and leaves a reserve`() {
        let probes = probes(workers: 4, threads: 8)
        let away = (0..<50).map { (KernelName("/hangs/\($0)"), "away" as KernelName) }
        let here = (0..<9).map { (KernelName("/x/\($0)"), "here" as KernelName) }
        let paths = Dictionary(uniqueKeysWithValues: away + here)
        // By turns at first, so that no thread is left; from then on all of whom nothing hangs.
        _ = probes.ask(paths, wait: slow.settle(hanging: 4, answers: 0))
        for _ in 0..<5 { _ = probes.ask(paths, wait: slow.settle(hanging: 7, answers: 9)) }
        let answers = Self.text(probes.ask(paths, wait: slow.settle(hanging: 7, answers: 9)))
        #expect(here.allSatisfy { answers[$0.0] == "figures" })
        #expect(answers.values.count { $0 == "hanging" } == 7)
        #expect(answers.values.count { $0 == "postponed" } == 43)
        #expect(slow.hangingCalls == 7)
        for _ in 0..<7 { slow.release() }
    }

    @Test func `many are asked with few threads`() {
        let paths = (0..<500).map { KernelName("/\($0)") }
        let answers = probes(workers: 3).ask(Self.alone(paths), patience: .seconds(60))
        #expect(Set(Self.text(answers).values) == ["figures"])
        #expect(answers.count == 500)
    }

    /// Each kept by itself.
    private static func alone(_ paths: [KernelName]) -> [KernelName: KernelName] {
        Dictionary(uniqueKeysWithValues: paths.map { ($0, $0) })
    }

    @Test func `statvfs itself`() throws {
        let figures = try FileSystemFigures.read("/proc")
        #expect(figures.blocks == 0 && figures.blockSize > 0)
        #expect(figures.device?.major == 0)
        let error = failure { () throws(LinuxSourceError) in try FileSystemFigures.read("/no/such")
        }
        #expect(
            error
                == LinuxSourceError(
                    .systemCallFailed, source: "/no/such", expected: "stat", errorNumber: 2))
    }
}
