internal import Foundation
internal import Glibc
internal import Synchronization
internal import Testing

/// A network namespace of a test's own, for a thread of its own; both go with the test.
enum Namespace {
    /// Whether this process may make one, and has iproute2 to fill it.
    static let canBeMade: Bool = {
        guard geteuid() == 0, tool != nil else { return false }
        let done = DispatchSemaphore(value: 0)
        let isMade = Mutex(false)
        Thread.detachNewThread {
            isMade.withLock { $0 = unshare(newNetwork) == 0 }
            done.signal()
        }
        done.wait()
        return isMade.withLock(\.self)
    }()

    /// CLONE_NEWNET
    private static let newNetwork: Int32 = 0x4000_0000

    private static let tool = ["/usr/sbin/ip", "/sbin/ip", "/usr/bin/ip"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// Runs `body` on a thread in a new namespace, whose only link is a loopback that is down.
    static func run<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                let outcome = Result { try inNewNamespace(body) }
                continuation.resume(with: outcome)
            }
        }
    }

    /// The thread goes back to its namespace: threads that are made from it would inherit its.
    private static func inNewNamespace<Value>(_ body: () throws -> Value) throws -> Value {
        let home = unsafe open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC)
        defer { close(home) }
        guard home >= 0, unshare(newNetwork) == 0 else { throw Refused(errorNumber: errno) }
        defer { precondition(setns(home, newNetwork) == 0, "the way back is barred") }
        return try body()
    }

    /// Runs iproute2 in the namespace of the calling thread.
    ///
    /// - Parameter command: words with a space between.
    static func ip(_ command: String) throws {
        let tool = try #require(tool)
        let arguments = command.split(separator: " ").map(String.init)
        // Safe because the words end with a nil and live until the child has them.
        var words = unsafe ([tool] + arguments).map { unsafe strdup($0) } + [nil]
        defer { for position in unsafe words.indices { unsafe free(words[position]) } }
        var child: pid_t = 0
        let status = unsafe posix_spawn(&child, tool, nil, nil, &words, environ)
        guard status == 0 else { throw Refused(errorNumber: status) }
        var outcome: Int32 = 0
        let waited = unsafe waitpid(child, &outcome, 0)
        guard waited == child, outcome == 0 else { throw Refused(errorNumber: outcome) }
    }

    struct Refused: Error { let errorNumber: Int32 }
}

/// Source: unshare(2), which glibc declares for GNU sources alone.
@_silgen_name("unshare") private func unshare(_ flags: Int32) -> Int32

/// Source: setns(2), which glibc declares for GNU sources alone.
@_silgen_name("setns") private func setns(_ descriptor: Int32, _ kind: Int32) -> Int32
