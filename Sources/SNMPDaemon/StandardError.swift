internal import Glibc

/// Where the log goes, and what keeps the program from starting.
enum StandardError {
    /// Writes a line by one call, so that lines of several threads do not mix.
    static func write(line: String) {
        let octets = Array("\(line)\n".utf8)
        // Safe because write gets the size of what it reads.
        _ = unsafe Glibc.write(2, octets, octets.count)
    }
}
