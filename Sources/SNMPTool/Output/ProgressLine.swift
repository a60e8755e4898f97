#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A line on standard error that says how far a walk is that lasts, while somebody watches there.
struct ProgressLine {
    private static let delay: Duration = .seconds(1)
    private static let interval: Duration = .milliseconds(200)

    private let start = ContinuousClock.now
    /// Whether it stands below what is printed.
    private let sharesTerminal: Bool
    /// When the line is written next; nil where nobody sees it.
    private var due: ContinuousClock.Instant?
    private var isShown = false

    init(_ streams: StandardStreams) {
        sharesTerminal = streams.isTerminal
        // Those of several hosts would overwrite each other.
        let isWatched = isatty(STDERR_FILENO) == 1 && streams.errorPrefix.isEmpty
        if isWatched { due = start + Self.delay }
    }

    /// Writes it anew, if it is time to.
    ///
    /// - Parameters:
    ///   - count: varbinds so far.
    ///   - name: the one that came last.
    mutating func update(_ count: Int, _ name: @autoclosure () -> String) {
        guard let due, ContinuousClock.now >= due else { return }
        if !sharesTerminal { self.due = due + Self.interval }
        isShown = true
        let seconds = start.duration(to: .now).components.seconds
        // One line, however narrow the terminal is.
        let text = "\(count) variables in \(seconds) s, at \(name())".prefix(Self.width - 1)
        write("\r\(text)\u{1B}[K")
    }

    /// Takes it away, before anything else is written where it stands.
    mutating func erase() {
        guard isShown else { return }
        isShown = false
        write("\r\u{1B}[K")
    }

    /// As ``erase()``, before varbinds are printed.
    mutating func eraseForOutput() {
        if sharesTerminal { erase() }
    }

    private func write(_ text: String) {
        StandardStreams.writeAll(Array(text.utf8), to: STDERR_FILENO)
    }

    private static var width: Int {
        var size = winsize()
        // Safe because the structure is the one that the request fills in.
        let status = unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size)
        return status == 0 && size.ws_col > 1 ? Int(size.ws_col) : 80
    }
}
