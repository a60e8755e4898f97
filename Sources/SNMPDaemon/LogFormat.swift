internal import ArgumentParser
internal import Glibc

/// How a line of the log begins.
enum LogFormat: String, CaseIterable, ExpressibleByArgument {
    /// With the time and the level.
    case text
    /// With the level as journald reads it from standard error: the journal has its own time.
    case journald

    /// The journal's where standard error leads to it, else text.
    ///
    /// Source: systemd.exec(5), `$JOURNAL_STREAM`: device and inode of what journald reads.
    static func ofStandardError(environment: [String: String]) -> LogFormat {
        var attributes = stat()
        // Safe because the kernel fills the structure that it is handed.
        guard let stream = environment["JOURNAL_STREAM"], unsafe fstat(2, &attributes) == 0 else {
            return .text
        }
        return stream == "\(attributes.st_dev):\(attributes.st_ino)" ? .journald : .text
    }
}
