#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A file or directory that a tree came from, as it was just before it was read.
package struct ModuleInput: Hashable, Sendable {
    /// When it was last changed, and its size in octets.
    package struct Stamp: Hashable, Sendable {
        package let seconds: Int64
        package let nanoseconds: Int64
        package let size: Int64
    }

    package let path: String
    /// nil for what was not there.
    package let stamp: Stamp?

    package init(path: String, stamp: Stamp?) {
        self.path = path
        self.stamp = stamp
    }

    /// As it is now.
    package init(at path: String) {
        self.path = path
        var status = stat()
        // Safe because the structure is this function's.
        guard unsafe stat(path, &status) == 0 else {
            stamp = nil
            return
        }
        #if canImport(Glibc)
            let time = status.st_mtim
        #else
            let time = status.st_mtimespec
        #endif
        stamp = Stamp(
            seconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec),
            size: Int64(status.st_size))
    }

    package var isUnchanged: Bool {
        ModuleInput(at: path).stamp == stamp
    }
}
