internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The terminal that standard output is, while a screen is drawn on it again and again.
///
/// What stood there before comes back at the end, with the last screen below it, whether the end
/// is the program's or a signal's. `q` and SIGINT end the program with status 0.
final class LiveTerminal: Sendable {
    struct Size: Hashable, Sendable {
        var columns: Int
        var rows: Int
    }

    /// The lines that fit a size, the first at the top.
    typealias Screen = @Sendable (Size) -> [String]

    private struct State {
        var screen: Screen?
        var isOpen = false
        /// What is typed is neither shown nor awaited line by line meanwhile.
        var earlierMode: TerminalMode?
    }

    private let state = Mutex(State())

    /// Nil where standard output is no terminal that can be drawn on.
    init?() {
        guard isatty(STDOUT_FILENO) == 1, (Environment.variables["TERM"] ?? "dumb") != "dumb"
        else { return nil }
        open()
    }

    /// Draws `screen`, and draws it anew whenever the terminal's size changes.
    func show(_ screen: @escaping Screen) {
        state.withLock { state in
            state.screen = screen
            draw(state)
        }
    }

    /// Restores what was there, and leaves the last screen below it.
    func close() {
        state.withLock { state in
            leave(&state)
            guard let screen = state.screen else { return }
            let lines = screen(Self.size).map { $0 + "\n" }
            StandardStreams.writeAll(Array(lines.joined().utf8), to: STDOUT_FILENO)
            state.screen = nil
        }
    }

    private func open() {
        state.withLock { state in
            guard !state.isOpen else { return }
            state.isOpen = true
            state.earlierMode = TerminalMode.current
            state.earlierMode?.withoutEcho.apply()
            // The other screen, with no cursor on it.
            Self.write("\u{1B}[?1049h\u{1B}[?25l")
            draw(state)
        }
    }

    private func leave(_ state: inout State) {
        guard state.isOpen else { return }
        state.isOpen = false
        state.earlierMode?.apply()
        Self.write("\u{1B}[?25h\u{1B}[?1049l")
    }

    private func draw(_ state: State) {
        guard state.isOpen, let screen = state.screen else { return }
        let size = Self.size
        // In the last column a terminal may take what erases the rest of the line for more.
        let lines = screen(size).prefix(size.rows).map { DisplayText.cut($0, size.columns - 1) }
        Self.write("\u{1B}[H" + lines.joined(separator: "\u{1B}[K\n") + "\u{1B}[K\u{1B}[J")
    }

    /// What a signal asks for.
    func take(_ number: Int32) {
        switch number {
        case SIGWINCH: state.withLock { draw($0) }
        case SIGCONT: open()
        case SIGTSTP:
            state.withLock { leave(&$0) }
            raise(SIGSTOP)
        case SIGINT:
            close()
            exit(ExitStatus.success.rawValue)
        default:
            close()
            signal(number, SIG_DFL)
            // Not raise(3): Dispatch's threads take none.
            kill(getpid(), number)
        }
    }

    private static func write(_ text: String) {
        StandardStreams.writeAll(Array(text.utf8), to: STDOUT_FILENO)
    }

    private static var size: Size {
        var size = winsize()
        // Safe because the structure is the one that the request fills in.
        let status = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
        guard status == 0, size.ws_col > 1, size.ws_row > 0 else {
            return Size(columns: 80, rows: 24)
        }
        return Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }
}

/// How a terminal takes what is typed.
@safe struct TerminalMode: Sendable {
    private var mode: termios

    /// Nil where standard input is none.
    static var current: TerminalMode? {
        var mode = termios()
        // Safe because the structure is the one that is filled in.
        return unsafe tcgetattr(STDIN_FILENO, &mode) == 0 ? TerminalMode(mode: mode) : nil
    }

    /// Each key at once, and none shown.
    var withoutEcho: TerminalMode {
        var other = self
        other.mode.c_lflag &= ~tcflag_t(ECHO | ICANON)
        return other
    }

    func apply() {
        var mode = mode
        _ = unsafe tcsetattr(STDIN_FILENO, TCSANOW, &mode)
    }
}
