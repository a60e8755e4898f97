internal import Glibc

/// The file system calls, each with an error that names its path.
enum SystemCall {
    /// The C library's words for an `errno`.
    static func explanation(of errorNumber: Int32) -> String {
        // Safe because glibc returns constant text, or text that lives as long as the thread,
        // and it is copied at once.
        guard let text = unsafe strerror(errorNumber) else { return "unknown error" }
        return unsafe String(cString: text)
    }

    /// Whether a path leads to something, symbolic links followed.
    static func fileExists(_ path: String) -> Bool {
        // Safe because the string lives, with its NUL, until the call returns.
        unsafe access(path, F_OK) == 0
    }

    /// The names of the running kernel.
    ///
    /// Source: uname(2).
    static func names() throws(LinuxSourceError) -> KernelIdentity {
        var names = utsname()
        // Safe because the kernel fills the structure that it is handed, and nothing else.
        guard unsafe uname(&names) == 0 else {
            throw LinuxSourceError(
                .systemCallFailed, source: "uname", expected: "uname", errorNumber: errno)
        }
        return KernelIdentity(
            systemName: text(of: names.sysname), nodeName: text(of: names.nodename),
            release: text(of: names.release), version: text(of: names.version),
            machine: text(of: names.machine))
    }

    /// A C array of characters, up to its NUL or its end.
    private static func text<Characters: BitwiseCopyable>(of field: Characters) -> String {
        // Safe because the octets are read inside the closure, within their count.
        unsafe withUnsafeBytes(of: field) { octets in
            unsafe String(decoding: octets.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
