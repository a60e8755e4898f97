internal import Glibc

/// When files were changed.
enum FileTime {
    /// Seconds since 1970; nil for a file that is not there.
    static func modification(of path: String) -> Int? {
        var attributes = stat()
        // Safe because the string lives, with its NUL, until the call returns, and the kernel
        // fills the structure that it is handed.
        guard unsafe stat(path, &attributes) == 0 else { return nil }
        return attributes.st_mtim.tv_sec
    }
}
