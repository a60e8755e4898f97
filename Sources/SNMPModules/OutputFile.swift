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
    /// Writes `text` to the file at `path`, or to the standard output when there is none.
    ///
    /// - Throws: ``OutputFileError``
    static func write(_ text: String, to path: String?) throws(OutputFileError) {
        guard let path else {
            print(text, terminator: "")
            return
        }
        // Safe because the stream is used only here and closed once.
        guard let stream = unsafe fopen(path, "w") else {
            throw OutputFileError(path: path, code: errno)
        }
        let written = unsafe fputs(text, stream)
        let closed = unsafe fclose(stream)
        if written < 0 || closed != 0 {
            throw OutputFileError(path: path, code: errno)
        }
    }
}
