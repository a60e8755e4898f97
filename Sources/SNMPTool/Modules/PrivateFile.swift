#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A new file that only this user may read, until it is whole under a name of its own.
struct PrivateFile: ~Copyable {
    /// More than any collection of modules makes.
    private static let maximumSize = 1 << 30

    let descriptor: Int32
    /// nil once it has no name to be removed by.
    private var path: String?

    /// A file in `directory`, which is made where it and no more than the one above it is
    /// missing; nil where that cannot be.
    init?(in directory: String) {
        Self.makeDirectories(directory)
        self.init(template: "\(directory)/.new-XXXXXX")
    }

    private init?(template: String) {
        var octets = Array(template.utf8CString)
        // Safe because mkstemp changes the array within its length.
        descriptor = unsafe mkstemp(&octets)
        guard descriptor >= 0 else { return nil }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        path = String(decoding: octets.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// A file that is gone when it is closed.
    static func unnamed(in directory: String) -> PrivateFile? {
        guard var file = PrivateFile(template: "\(directory)/snmp-XXXXXX") else { return nil }
        file.removeName()
        return file
    }

    private mutating func removeName() {
        if let path { unsafe unlink(path) }
        path = nil
    }

    /// Gives it its name, in place of whatever has that; else it is removed.
    consuming func move(to newPath: String) {
        if let path, unsafe rename(path, newPath) == 0 { self.path = nil }
    }

    deinit {
        if let path { unsafe unlink(path) }
        close(descriptor)
    }

    /// All octets of a regular file of this user's; nil for any other.
    static func contents(of descriptor: Int32) -> [UInt8]? {
        var status = stat()
        // Safe because the structure is this function's.
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_uid == geteuid(), (0...Int64(maximumSize)).contains(Int64(status.st_size))
        else { return nil }
        let size = Int(status.st_size)
        return unsafe [UInt8](unsafeUninitializedCapacity: size) { octets, count in
            while count < size {
                // Safe because what is read ends where the memory does.
                let read = unsafe pread(
                    descriptor, octets.baseAddress.map { unsafe $0 + count }, size - count,
                    off_t(count))
                if read > 0 {
                    count += read
                } else if read == 0 || errno != EINTR {
                    return
                }
            }
        }
    }

    /// Makes `path` and the directory above it, where they are missing.
    private static func makeDirectories(_ path: String) {
        // Safe because a path ends with a NUL and is only read.
        if let end = path.lastIndex(of: "/") { unsafe mkdir(String(path[..<end]), 0o700) }
        unsafe mkdir(path, 0o700)
    }
}
