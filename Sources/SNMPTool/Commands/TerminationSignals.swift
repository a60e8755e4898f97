#if os(Linux)
    internal import Dispatch
    internal import Glibc

    /// Turns SIGINT and SIGTERM into a call, for as long as it is not cancelled.
    struct TerminationSignals {
        private let sources: [any DispatchSourceSignal]

        /// - Parameter handler: called on another thread, for each signal.
        init(_ handler: @escaping @Sendable () -> Void) {
            sources = [SIGINT, SIGTERM].map { number in
                // The source hears of it all the same.
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number)
                source.setEventHandler { handler() }
                source.activate()
                return source
            }
        }

        func cancel() {
            for source in sources { source.cancel() }
        }
    }
#endif
