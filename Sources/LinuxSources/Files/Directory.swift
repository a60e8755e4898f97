internal import Glibc

/// Lists directories.
enum Directory {
    /// The names in a directory, in no order, without `.` and `..`.
    ///
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed``
    static func names(in path: String) throws(LinuxSourceError) -> [String] {
        var names: [String] = []
        // Safe because the stream is closed once, after its last use; each entry is copied
        // before the next one is read, and the kernel ends its name with a NUL.
        guard let stream = unsafe opendir(path) else {
            throw LinuxSourceError(
                .systemCallFailed, source: path, expected: "opendir", errorNumber: errno)
        }
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
                unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                    unsafe String(cString: name)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        unsafe closedir(stream)
        return names
    }

    /// The names in a directory that may not be there.
    static func namesIfPresent(in path: String) -> [String] {
        do {
            return try names(in: path)
        } catch {
            // There is nothing to list.
            return []
        }
    }
}
