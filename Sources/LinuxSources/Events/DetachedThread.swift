internal import Glibc

/// A thread that nobody waits for.
enum DetachedThread {
    private final class Work {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Runs `body` on a thread of its own.
    ///
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` where there is no thread to be had.
    static func run(_ body: @escaping @Sendable () -> Void) throws(LinuxSourceError) {
        // Safe because the thread takes over the one reference that is handed to it.
        let work = unsafe Unmanaged.passRetained(Work(body))
        var thread = pthread_t()
        let status = unsafe pthread_create(
            &thread, nil,
            { argument in
                guard let argument = unsafe argument else { return nil }
                unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
                return nil
            }, work.toOpaque())
        guard status == 0 else {
            // Safe because no thread was made that could take the reference.
            unsafe work.release()
            throw LinuxSourceError(
                .systemCallFailed, source: "thread", expected: "pthread_create",
                errorNumber: status)
        }
        pthread_detach(thread)
    }
}
