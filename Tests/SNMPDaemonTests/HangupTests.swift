import Foundation
import Glibc
import TestPrograms
import Testing

@Suite("SIGHUP when snmpagent is busy", .timeLimit(.minutes(3))) struct HangupTests {
    /// Whether the process has begun: the dynamic linker starts no thread and blocks nothing.
    private static func hasBegun(_ processID: Int32) -> Bool {
        guard
            let status = try? String(
                contentsOfFile: "/proc/\(processID)/status", encoding: .utf8)
        else { return false }
        return status.contains("Name:\tsnmpagent") && status.contains("VmExe")
            && (!status.contains("Threads:\t1\n") || !status.contains("SigBlk:\t0000000000000000"))
    }

    @Test func `never ends a start, and is heeded once it runs`() async throws {
        for _ in 0..<10 {
            let program = try await Program.snmpagent.start(["--listen", "127.0.0.1:0"])
            let end = ContinuousClock.now + .seconds(30)
            while !Self.hasBegun(program.processID) {
                try #require(ContinuousClock.now < end)
                await Task.yield()
            }
            let hangups = Task {
                while !Task.isCancelled {
                    program.signal(SIGHUP)
                    await Task.yield()
                }
            }
            defer { hangups.cancel() }
            _ = try await program.line(with: " readable=")
            hangups.cancel()
            _ = try await program.line(with: " notice reloaded")
            #expect(try await program.terminate().status == 0)
        }
    }

    @Test func `ends what only checks`() async throws {
        // It waits for a line of its configuration, and would end well at the end of that.
        let pipe = FileManager.default.temporaryDirectory.appending(
            path: "snmp-pipe-\(UUID().uuidString)")
        let path = pipe.path(percentEncoded: false)
        // Safe because the string lives, with its NUL, until the call returns; here and below.
        try #require(unsafe mkfifo(path, 0o600) == 0)
        defer { _ = unsafe unlink(path) }
        let program = try await Program.snmpagent.start(["check-config", path])
        let writer = try await Self.writer(of: path)
        program.signal(SIGHUP)
        close(writer)
        #expect(try await program.end() == Ending(status: -1))
    }

    @Test func `any number during a reload is one reload behind it`() async throws {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "snmp-hangups-\(UUID().uuidString).conf")
        let path = file.path(percentEncoded: false)
        let rules = Data("agentAddress 127.0.0.1:0\ncommunity public\n".utf8)
        try rules.write(to: file)
        defer { _ = unsafe unlink(path) }
        let daemon = try await Daemon(["--config", path])
        // A reload begins, and waits for what somebody writes.
        try #require(unsafe unlink(path) == 0 && mkfifo(path, 0o600) == 0)
        daemon.program.signal(SIGHUP)
        let writer = try FileHandle(
            fileDescriptor: await Self.writer(of: path), closeOnDealloc: true)
        for _ in 0..<100 {
            daemon.program.signal(SIGHUP)
            try await Task.sleep(for: .milliseconds(2))
        }
        try rules.write(to: file, options: .atomic)
        try writer.write(contentsOf: rules)
        try writer.close()
        func count(_ lines: [String]) -> Int { lines.count { $0.contains(" notice reloaded") } }
        _ = try await daemon.program.lines(of: .errors, waitingFor: "the second reload") {
            count($0) >= 2
        }
        // Whatever reloads are still to come have their turn before the end.
        for _ in 0..<5 { try await daemon.expect("SNMPv2-MIB::sysServices.0", "72") }
        let ending = try await daemon.stop()
        #expect(ending.status == 0)
        // One more for a signal that was still on its way when the first reload ended.
        #expect(2...3 ~= count(ending.errors.split(separator: "\n").map(String.init)))
    }

    /// Opens a pipe once somebody reads it.
    private static func writer(of path: String) async throws -> Int32 {
        let end = ContinuousClock.now + .seconds(30)
        while true {
            let writer = unsafe open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
            guard writer < 0 else { return writer }
            try #require(errno == ENXIO && ContinuousClock.now < end)
            try await Task.sleep(for: .milliseconds(5))
        }
    }
}
