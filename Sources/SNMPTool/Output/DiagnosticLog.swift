#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What is said about the tool's own doing: datagrams, files, warnings. `-L` says where.
final class DiagnosticLog: Sendable {
    struct Route: Hashable, Sendable {
        enum Destination: Hashable, Sendable {
            case standardError, standardOutput, nowhere
            case file(String)
            case syslog(facility: Int32)
        }
        var destination = Destination.standardError
        /// Those that are shown.
        var priorities = 0...7
    }

    /// Source: syslog(3).
    enum Priority: Int, Sendable {
        case error = 3
        case warning = 4
        case debug = 7
    }

    private let route: Route
    private let tokens: [String]
    /// Where it is written; nil for syslog and for nowhere.
    private let descriptor: Int32?

    /// - Parameter tokens: what `-D` asks for.
    init(_ route: Route, tokens: [String]) throws(CommandLineError) {
        self.route = route
        self.tokens = tokens
        switch route.destination {
        case .standardError: descriptor = STDERR_FILENO
        case .standardOutput: descriptor = STDOUT_FILENO
        case .nowhere, .syslog: descriptor = nil
        case .file(let path):
            let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
            guard file >= 0 else {
                throw CommandLineError(message: "\(path): \(SystemError.reason)")
            }
            descriptor = file
        }
    }

    /// Writes `text` and a line end.
    func write(_ text: String, _ priority: Priority) {
        guard route.priorities.contains(priority.rawValue) else { return }
        if let descriptor {
            StandardStreams.writeAll(MaskedText.lines(text) + [0x0A], to: descriptor)
        } else if case .syslog(let facility) = route.destination {
            // Safe because the text lives until the call returns, and is no format itself.
            unsafe text.withCString { text in
                unsafe withVaList([text]) { arguments in
                    unsafe vsyslog(facility | Int32(priority.rawValue), "%s", arguments)
                }
            }
        }
    }

    /// Writes what was asked for by `token`.
    func trace(_ token: String, _ text: String) {
        let isWanted = tokens.contains { $0 == "ALL" || token.hasPrefix($0.lowercased()) }
        if isWanted { write("\(token): \(text)", .debug) }
    }

    /// Source: syslog(3), `d` for daemon, `u` for user, digits for local0 to local7.
    static func facility(_ word: String) -> Int32? {
        switch word.first {
        case "d", "D": return 3 << 3
        case "u", "U": return 1 << 3
        case let digit?:
            guard digit.isASCII, let number = digit.wholeNumberValue, number < 8 else { return nil }
            return Int32(16 + number) << 3
        case nil: return nil
        }
    }
}

/// What the system says of its last error.
enum SystemError {
    static var reason: String {
        // Safe because the words are copied at once.
        unsafe String(cString: strerror(errno))
    }
}
