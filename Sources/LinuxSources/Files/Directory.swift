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

    /// Hands over where each symbolic link in a directory leads to: at most 64 octets of it.
    ///
    /// What is no link, or goes meanwhile, is passed over; a directory that cannot be read has
    /// none.
    static func readLinks(in path: String, _ take: (ArraySlice<UInt8>) -> Void) {
        // Safe because the stream is closed once, after its last use; the kernel ends each name
        // with a NUL, and writes no more than the array's count.
        guard let stream = unsafe opendir(path) else { return }
        var target = [UInt8](repeating: 0, count: 64)
        while let entry = unsafe readdir(stream) {
            let count = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
                unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                    unsafe target.withUnsafeMutableBytes { target in
                        let octets = unsafe target.assumingMemoryBound(to: CChar.self)
                        return unsafe octets.baseAddress.map { start in
                            unsafe readlinkat(dirfd(stream), name, start, octets.count)
                        } ?? -1
                    }
                }
            }
            if count > 0 { take(target.prefix(count)) }
        }
        unsafe closedir(stream)
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
