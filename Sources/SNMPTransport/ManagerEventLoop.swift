internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// The one thread that every ``ManagerSocket`` of the process works on.
///
/// Requests wait far longer than they work, so one thread serves thousands of agents; more would
/// only cost their start.
enum ManagerEventLoop {
    private static let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    /// That of a thread which the program gave.
    private static let given = Mutex<(any EventLoop)?>(nil)

    static let eventLoop: any EventLoop = given.withLock { $0 } ?? group.next()
    static let executor = ManagerTaskExecutor(eventLoop)

    /// Counts only where it comes before the first use of ``eventLoop``.
    fileprivate static func give(_ eventLoop: any EventLoop) {
        given.withLock { $0 = eventLoop }
    }
}

/// Runs tasks on the thread of the manager's sockets.
///
/// A task that prefers it sends and receives without a change of thread. It should do little
/// else, since no reply is read while it runs.
public final class ManagerTaskExecutor: TaskExecutor {
    public static var shared: ManagerTaskExecutor { ManagerEventLoop.executor }

    private let eventLoop: any EventLoop

    fileprivate init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// Gives the calling thread to the manager's sockets, and runs `operation` there as a task; does
    /// not return.
    ///
    /// A program that begins with this needs no other thread, and the start of one takes longer than
    /// a request. Sockets that were made before keep theirs, and `operation` runs there.
    public static func giveThread(to operation: @escaping @Sendable () async -> Void) {
        MultiThreadedEventLoopGroup.withCurrentThreadAsEventLoop { eventLoop in
            ManagerEventLoop.give(eventLoop)
            Task(executorPreference: shared, operation: operation)
        }
    }

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        eventLoop.execute {
            // Safe because each job is run once, and the executor lives as long as the process.
            unsafe job.runSynchronously(on: self.asUnownedTaskExecutor())
        }
    }
}
