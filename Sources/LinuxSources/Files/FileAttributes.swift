internal import Glibc

/// What stat(2) says of files.
enum FileAttributes {
    /// When it was changed, in seconds since 1970; nil for a file that is not there.
    static func modificationTime(of path: String) -> Int? {
        guard let attributes = read(KernelName(path)) else { return nil }
        return attributes.st_mtim.tv_sec
    }

    /// What it is stored on.
    ///
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed``
    static func device(of path: KernelName) throws(LinuxSourceError) -> Mount.Device {
        guard let attributes = read(path) else {
            throw LinuxSourceError(
                .systemCallFailed, source: "\(path)", expected: "stat", errorNumber: errno)
        }
        return Mount.Device(number: attributes.st_dev)
    }

    private static func read(_ path: KernelName) -> stat? {
        var attributes = stat()
        // Safe because the path lives, with its NUL, until the call returns, and the kernel
        // fills the structure that it is handed.
        return unsafe stat(path.characters, &attributes) == 0 ? attributes : nil
    }
}

extension Mount.Device {
    /// - Parameter number: as the C library packs both: 12 bits of the major one above 8 of the
    ///   minor one, and the rest of both above them. Source: makedev(3).
    init(number: UInt) {
        major = UInt32(truncatingIfNeeded: number >> 8 & 0xFFF | number >> 32 & ~0xFFF)
        minor = UInt32(truncatingIfNeeded: number & 0xFF | number >> 12 & ~0xFF)
    }
}
