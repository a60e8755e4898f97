internal import NIOCore

/// The time of an event loop, and what is done at a later one.
struct LoopClock {
    let now: () -> NIODeadline
    /// Calls on the loop; never once the loop has ended.
    let schedule: (NIODeadline, @escaping () -> Void) -> Void

    /// - Parameter eventLoop: the one that calls.
    init(_ eventLoop: any EventLoop) {
        now = { .now() }
        schedule = { deadline, body in
            eventLoop.assumeIsolated().scheduleTask(deadline: deadline, body)
        }
    }

    init(
        now: @escaping () -> NIODeadline,
        schedule: @escaping (NIODeadline, @escaping () -> Void) -> Void
    ) {
        self.now = now
        self.schedule = schedule
    }
}
