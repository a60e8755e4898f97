/// Does something again and again, so many seconds from the start of one time to that of the next.
struct LiveView {
    /// Nil where what is shown goes line by line into a file or a program.
    let terminal: LiveTerminal?
    private let events: TerminalEvents?
    private let interval: Duration
    /// Nil for no end.
    private let count: Int?

    init(_ settings: Settings) {
        terminal = settings.format == .text ? LiveTerminal() : nil
        events = terminal.map { TerminalEvents($0) }
        interval = settings.interval
        count = settings.count
    }

    /// Calls `body` with `self`; the terminal is as it was at the end.
    func run(_ body: (LiveView) async -> Void) async {
        let clock = ContinuousClock()
        var next = clock.now
        var rest = count
        while rest != 0 {
            await body(self)
            rest = rest.map { $0 - 1 }
            // Of what took too long the times that passed are left out.
            repeat { next += interval } while next < clock.now
            // The tool is not cancelled.
            if rest != 0 { try? await clock.sleep(until: next) }
        }
        events?.cancel()
        terminal?.close()
    }
}
