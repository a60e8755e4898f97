internal import NIOCore
internal import Synchronization

/// The way from other threads into an event loop, shut before the loop ends.
///
/// A worker can outlast the loop it works for, and NIO takes a task for a loop that has ended
/// for a fault of the program.
final class LoopEntry: Sendable {
    private let eventLoop: Mutex<(any EventLoop)?>

    init(_ eventLoop: any EventLoop) {
        self.eventLoop = Mutex(eventLoop)
    }

    /// Runs `body` on the loop, or never once the entry is shut.
    func execute(_ body: @escaping @Sendable () -> Void) {
        eventLoop.withLock { $0?.execute(body) }
    }

    func shut() {
        eventLoop.withLock { $0 = nil }
    }
}
