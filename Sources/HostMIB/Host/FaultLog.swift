internal import LinuxSources
internal import Logging
internal import Synchronization

/// Tells the log of what a source leaves out: once, until it leaves out nothing any more.
final class FaultLog: Sendable {
    private let subject: String
    private let logger: Logger
    private let isTold = Mutex(false)

    /// - Parameter subject: what the source lists, such as `disks`.
    init(of subject: String, logger: Logger) {
        self.subject = subject
        self.logger = logger
    }

    func elements<Element>(of reading: PartialReading<Element>) -> [Element] {
        let isNew = isTold.withLock { isTold in
            defer { isTold = reading.fault != nil }
            return !isTold
        }
        if let fault = reading.fault, isNew {
            logger.warning(
                "some cannot be read and are left out",
                metadata: [
                    "what": "\(subject)", "count": "\(reading.faultCount)", "error": "\(fault)",
                ])
        }
        return reading.elements
    }
}
