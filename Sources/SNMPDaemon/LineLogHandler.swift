internal import FoundationEssentials
internal import Glibc
internal import Logging

/// Writes each event as one line to standard error: its message, then its metadata by key.
///
/// ```
/// 2026-01-31T23:59:59Z info listening accepts=any host at=0.0.0.0:161
/// <6>listening accepts=any host at=0.0.0.0:161
/// ```
///
/// Source: sd-daemon(3) for the second format.
struct LineLogHandler: LogHandler {
    let format: LogFormat
    var logLevel: Logger.Level = .info
    var metadata: Logger.Metadata = [:]

    init(format: LogFormat) {
        self.format = format
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var fields = metadata
        if let more = event.metadata { fields.merge(more) { $1 } }
        if let error = event.error { fields["error"] = "\(error)" }
        let line = LogText.line(event.message.description, fields)
        StandardError.write(line: format.start(of: event.level) + line)
    }
}

extension LogFormat {
    fileprivate func start(of level: Logger.Level) -> String {
        switch self {
        case .text: "\(Date.now.formatted(.iso8601)) \(level) "
        case .journald: "<\(level.priority)>"
        }
    }
}

extension Logger.Level {
    /// Source: syslog(3).
    var priority: Int32 {
        switch self {
        case .trace, .debug: LOG_DEBUG
        case .info: LOG_INFO
        case .notice: LOG_NOTICE
        case .warning: LOG_WARNING
        case .error: LOG_ERR
        case .critical: LOG_CRIT
        }
    }
}
