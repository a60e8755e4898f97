internal import Glibc

/// How full a file system is.
///
/// Source: statvfs(3).
public struct FileSystemFigures: Hashable, Sendable {
    /// Octets of a block.
    public var blockSize: UInt64
    public var blocks: UInt64
    public var freeBlocks: UInt64
    /// Free for who is not root.
    public var availableBlocks: UInt64
    public var files: UInt64
    public var freeFiles: UInt64
    /// `st_dev` of where it was asked, by which it is told from what else may be there.
    public var device: Mount.Device?

    public init(
        blockSize: UInt64, blocks: UInt64, freeBlocks: UInt64, availableBlocks: UInt64,
        files: UInt64 = 0, freeFiles: UInt64 = 0, device: Mount.Device? = nil
    ) {
        self.blockSize = blockSize
        self.blocks = blocks
        self.freeBlocks = freeBlocks
        self.availableBlocks = availableBlocks
        self.files = files
        self.freeFiles = freeFiles
        self.device = device
    }

    /// Asks the file system of `path`, which may take for ever.
    ///
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed``
    public static func read(_ path: KernelName) throws(LinuxSourceError) -> FileSystemFigures {
        let device = try FileAttributes.device(of: path)
        var figures = statvfs()
        // Safe because the path lives, with its NUL, until the call returns, and the kernel
        // fills the structure that it is handed.
        guard unsafe statvfs(path.characters, &figures) == 0 else {
            throw LinuxSourceError(
                .systemCallFailed, source: "\(path)", expected: "statvfs", errorNumber: errno)
        }
        return FileSystemFigures(
            blockSize: UInt64(figures.f_frsize == 0 ? figures.f_bsize : figures.f_frsize),
            blocks: UInt64(figures.f_blocks), freeBlocks: UInt64(figures.f_bfree),
            availableBlocks: UInt64(figures.f_bavail), files: UInt64(figures.f_files),
            freeFiles: UInt64(figures.f_ffree),
            device: device)
    }
}
