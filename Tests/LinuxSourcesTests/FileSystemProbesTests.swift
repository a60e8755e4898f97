internal import Dispatch
internal import Synchronization
internal import Testing

@testable internal import LinuxSources

/// File systems that answer when a test lets them.
private final class SlowFileSystems: Sendable {
    private let asked = Mutex<[String: Int]>([:])
    private let gate = DispatchSemaphore(value: 0)
    static let figures = FileSystemFigures(
        blockSize: 4096, blocks: 10, freeBlocks: 5, availableBlocks: 4)

    func probe(_ path: String) throws -> FileSystemFigures {
        asked.withLock { $0[path, default: 0] += 1 }
        if path.hasPrefix("/hangs") { gate.wait() }
        if path.hasPrefix("/fails") { throw Failure() }
        return Self.figures
    }

    /// Lets one that hangs answer.
    func release() { gate.signal() }

    func count(_ path: String) -> Int { asked.withLock { $0[path] ?? 0 } }

    struct Failure: Error {}
}

/// That nothing waits is shown by time limits alone: a probe that was waited for would end none
/// of these tests.
@Suite("statvfs(3) may never return") struct FileSystemProbesTests {
    private let slow = SlowFileSystems()

    private func probes(threads: Int = 16) -> FileSystemProbes {
        let slow = slow
        return FileSystemProbes(threadLimit: threads) { try slow.probe($0) }
    }

    private static func text(_ answers: [String: FileSystemProbes.Answer]) -> [String: String] {
        answers.mapValues { answer in
            switch answer {
            case .figures(let figures): figures == SlowFileSystems.figures ? "figures" : "other"
            case .failed(let error): "\(error)"
            case .hanging: "hanging"
            }
        }
    }

    @Test func `those that answer do, one that hangs is told`() {
        let answers = probes().ask(["/a", "/hangs", "/fails"], patience: .milliseconds(200))
        slow.release()
        #expect(
            Self.text(answers) == ["/a": "figures", "/hangs": "hanging", "/fails": "Failure()"])
    }

    @Test func `one that hangs is asked once, however often it is wanted`() {
        let probes = probes()
        for _ in 0..<5 {
            let answers = probes.ask(["/a", "/hangs"], patience: .milliseconds(50))
            #expect(Self.text(answers) == ["/a": "figures", "/hangs": "hanging"])
        }
        #expect(slow.count("/hangs") == 1)
        #expect(slow.count("/a") == 5)
        slow.release()
    }

    @Test(.timeLimit(.minutes(1))) func `it is asked again once it has answered`() {
        let probes = probes()
        _ = probes.ask(["/hangs"], patience: .milliseconds(20))
        slow.release()
        // The second call waits as the first did.
        slow.release()
        var answers: [String: String] = [:]
        while slow.count("/hangs") < 2 || answers["/hangs"] != "figures" {
            answers = Self.text(probes.ask(["/hangs"], patience: .milliseconds(20)))
        }
        #expect(answers == ["/hangs": "figures"])
        slow.release()
    }

    @Test(.timeLimit(.minutes(1))) func `an answer that is late counts the next time`() {
        let probes = probes()
        var answers = Self.text(probes.ask(["/hangs"], patience: .milliseconds(20)))
        #expect(answers == ["/hangs": "hanging"])
        // The first call is let go when nobody waits for it any more; the next one hangs again.
        slow.release()
        while answers["/hangs"] != "figures" {
            answers = Self.text(probes.ask(["/hangs"], patience: .milliseconds(20)))
        }
        #expect(answers == ["/hangs": "figures"])
        slow.release()
    }

    @Test func `threads are bounded: what none was free for is asked another time`() {
        let probes = probes(threads: 2)
        let paths: Set = ["/hangs/1", "/hangs/2", "/hangs/3", "/hangs/4"]
        let answers = probes.ask(paths, patience: .milliseconds(100))
        #expect(Set(Self.text(answers).values) == ["hanging"])
        let asked = paths.filter { slow.count($0) == 1 }
        #expect(asked.count <= 2)
        // All threads hang: nobody is asked, and nothing traps.
        #expect(Self.text(probes.ask(["/a"], patience: .zero)) == ["/a": "hanging"])
        for _ in asked { slow.release() }
    }

    @Test func `many are asked with few threads`() {
        let paths = Set((0..<500).map { "/\($0)" })
        let answers = probes(threads: 3).ask(paths, patience: .seconds(60))
        #expect(Set(Self.text(answers).values) == ["figures"])
        #expect(answers.count == 500)
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
