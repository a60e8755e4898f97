#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Standard output, gathered into blocks, and standard error.
struct StandardStreams: Sendable {
    private static let blockSize = 32_768

    /// Whether someone is watching: then what is there is written as it arrives.
    let isTerminal: Bool
    /// Whether it is written as it arrives in any case.
    var isImmediate = false
    /// What is not yet written.
    var text: [UInt8] = []
    /// What begins every line that is printed, and every line of an error.
    var prefix: [UInt8] = []
    var errorPrefix = ""

    init() {
        Self.openClosedDescriptors()
        isTerminal = isatty(STDOUT_FILENO) == 1
    }

    mutating func print(_ line: String) {
        text += prefix
        text.append(contentsOf: line.utf8)
        text.append(UInt8(ascii: "\n"))
    }

    /// Writes what has been gathered, if it is due.
    mutating func flushIfDue() {
        if isTerminal || isImmediate || text.count >= Self.blockSize { flush() }
    }

    /// Writes everything. The program ends when nobody can read it any more.
    mutating func flush() {
        Self.writeAll(text, to: STDOUT_FILENO)
        text.removeAll(keepingCapacity: true)
    }

    /// Writes lines to standard error, after what was printed before. Words in them may come from
    /// files and hosts.
    mutating func printError(_ lines: String) {
        flush()
        var text = lines
        if !errorPrefix.isEmpty {
            text = lines.split(separator: "\n").map { errorPrefix + $0 }.joined(separator: "\n")
        }
        Self.writeAll(MaskedText.lines(text) + [0x0A], to: STDERR_FILENO)
    }

    static func writeAll(_ octets: [UInt8], to descriptor: Int32) {
        var rest = octets[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { octets in
                // Safe because the count is that of the memory.
                unsafe write(descriptor, octets.baseAddress, octets.count)
            }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return end(after: errno, descriptor)
            }
        }
    }

    private static func end(after error: Int32, _ descriptor: Int32) {
        guard descriptor == STDOUT_FILENO else { return }
        if error == EPIPE {
            // As the reader would have had it without NIO, which turns the signal off.
            signal(SIGPIPE, SIG_DFL)
            raise(SIGPIPE)
        }
        let reason = unsafe String(cString: strerror(error))
        writeAll(Array("snmp: cannot write: \(reason)\n".utf8), to: STDERR_FILENO)
        exit(1)
    }

    /// Without this a socket could get the number of a standard stream that is closed.
    private static func openClosedDescriptors() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
            // The lowest free number is the one that was missed.
            _ = unsafe open("/dev/null", O_RDWR)
        }
    }
}
