internal import Dispatch

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Hands signals and keys to a terminal, for as long as it is not cancelled.
struct TerminalEvents {
    private let sources: [any DispatchSourceProtocol]

    init(_ terminal: LiveTerminal) {
        let signals = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH].map { number in
            // The source hears of it all the same.
            if number != SIGWINCH, number != SIGCONT { signal(number, SIG_IGN) }
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { terminal.take(number) }
            return source as any DispatchSourceProtocol
        }
        sources = signals + [Self.keys(terminal)].compactMap { $0 }
        for source in sources { source.activate() }
    }

    func cancel() {
        for source in sources { source.cancel() }
    }

    /// Nil where standard input is no terminal.
    private static func keys(_ terminal: LiveTerminal) -> (any DispatchSourceProtocol)? {
        guard isatty(STDIN_FILENO) == 1 else { return nil }
        let source = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO)
        source.setEventHandler {
            let typed = FileContent.readOnce(STDIN_FILENO)
            if typed.isEmpty {
                // Whoever was there has gone.
                terminal.take(SIGHUP)
            } else if typed.contains(UInt8(ascii: "q")) {
                terminal.take(SIGINT)
            }
        }
        return source
    }
}
