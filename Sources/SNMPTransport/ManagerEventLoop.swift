internal import NIOCore
internal import NIOPosix

/// The one thread that every ``ManagerSocket`` of the process works on.
///
/// Requests wait far longer than they work, so one thread serves thousands of agents; more would
/// only cost their start.
enum ManagerEventLoop {
    private static let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    static let eventLoop: any EventLoop = group.next()
    static let executor = ManagerTaskExecutor(eventLoop)
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

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        eventLoop.execute {
            // Safe because each job is run once, and the executor lives as long as the process.
            unsafe job.runSynchronously(on: self.asUnownedTaskExecutor())
        }
    }
}
