/// What went wrong while a kernel source was read or parsed.
///
/// ``description`` is one line made for a log: the source, the line or offset, what was
/// expected, and the text that was found instead.
public struct LinuxSourceError: Error, Equatable, Sendable {
    /// The kind of failure: what a program compares.
    public let code: Code

    /// A path such as `/proc/net/dev`, or `netlink RTM_GETLINK`.
    public let source: String

    /// Lines count from 1; nil where the fault has no line.
    public let line: Int?

    /// Octets from the start of a datagram; nil for a text.
    public let offset: Int?

    /// What was expected, or the system call that failed.
    public let expectation: String

    /// The offending text: at most ``longestText`` octets of it, control characters escaped.
    public let text: String?

    /// `errno` of the system call, or the number in a netlink error message.
    public let errorNumber: Int32?

    /// Octets of bad text that an error keeps.
    public static let longestText = 80

    init(
        _ code: Code, source: String, line: Int? = nil, offset: Int? = nil, expected: String,
        text: String? = nil, errorNumber: Int32? = nil
    ) {
        self.code = code
        self.source = source
        self.line = line
        self.offset = offset
        self.expectation = expected
        self.text = text
        self.errorNumber = errorNumber
    }

    /// The same error of a source that its finder did not know.
    func attributed(to source: String) -> LinuxSourceError {
        LinuxSourceError(
            code, source: source, line: line, offset: offset, expected: expectation, text: text,
            errorNumber: errorNumber)
    }
}

extension LinuxSourceError {
    /// The kind of a ``LinuxSourceError``.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        public let description: String

        /// A system call on a file or socket failed; `errorNumber` says how.
        public static let systemCallFailed = Code(description: "systemCallFailed")

        /// A file is longer than the reader's cap.
        public static let fileTooLong = Code(description: "fileTooLong")

        /// A text is not in its kernel file's form.
        public static let malformedText = Code(description: "malformedText")

        /// A netlink datagram breaks the framing or an attribute's type.
        public static let malformedMessage = Code(description: "malformedMessage")

        /// The kernel, or a sandbox before it, refuses netlink; files may still be readable.
        public static let netlinkRefused = Code(description: "netlinkRefused")

        /// What is dumped changed during every one of a bounded number of dumps.
        public static let dumpInterrupted = Code(description: "dumpInterrupted")
    }
}

extension LinuxSourceError: CustomStringConvertible {
    public var description: String {
        var parts = source
        if let line { parts += ":\(line)" }
        if let offset { parts += ", octet \(offset)" }
        parts += code.isSystemCall ? ": \(expectation) failed" : ": expected \(expectation)"
        if let text { parts += ", found \"\(text)\"" }
        if let errorNumber {
            parts += ": \(SystemCall.explanation(of: errorNumber)) (errno \(errorNumber))"
        }
        return parts
    }
}

extension LinuxSourceError.Code {
    fileprivate var isSystemCall: Bool { self == .systemCallFailed || self == .netlinkRefused }
}
