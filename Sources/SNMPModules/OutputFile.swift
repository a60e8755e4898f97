internal import Glibc

/// A file that could not be written, and the system's reason.
struct OutputFileError: Error, CustomStringConvertible {
    let path: String
    let code: Int32

    var description: String {
        // Safe because strerror's text is copied at once, and this program has one thread.
        "\(path): \(unsafe String(cString: strerror(code)))"
    }
}

enum OutputFile {
    /// Writes all of `octets` to the file at `path`, or to the standard output when there is none.
    ///
    /// - Throws: ``OutputFileError``
    static func write(_ octets: [UInt8], to path: String?) throws(OutputFileError) {
        guard let path else {
            return try write(octets, to: STDOUT_FILENO)
        }
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw OutputFileError(path: path, code: errno) }
        defer { close(descriptor) }
        try write(octets, to: descriptor, path)
    }

    /// Writes all of `octets`.
    ///
    /// - Throws: ``OutputFileError``
    static func write(
        _ octets: [UInt8], to descriptor: Int32, _ path: String = "cannot write"
    ) throws(OutputFileError) {
        var rest = octets[...]
        while !rest.isEmpty {
            // Safe because the count is that of the memory.
            let count = unsafe rest.withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw OutputFileError(path: path, code: errno)
            }
        }
    }
}
