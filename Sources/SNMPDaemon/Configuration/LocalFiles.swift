internal import FoundationEssentials
internal import Glibc
internal import SNMPConfiguration

/// The configuration's files in this host's file system.
struct LocalFiles: ConfigurationSource {
    /// Octets: far more than a file has that people write, and not the whole memory.
    private static let mostOctets = 16 * 1024 * 1024

    /// Its identity is that of the device and the inode, which links and `..` do not change.
    func readFile(_ path: String) throws(ConfigurationSourceError) -> ConfigurationFile {
        // Safe because the string lives, with its NUL, until the call returns.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.fault(errno) }
        // Nothing was written, so a failing close loses nothing.
        defer { _ = close(descriptor) }
        var status = stat()
        // Safe because the kernel fills the structure that it is handed.
        guard unsafe fstat(descriptor, &status) == 0 else { throw Self.fault(errno) }
        return ConfigurationFile(
            identity: "\(status.st_dev):\(status.st_ino)", octets: try Self.read(descriptor))
    }

    private static func read(_ descriptor: Int32) throws(ConfigurationSourceError) -> [UInt8] {
        var octets: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            // Safe because the kernel writes no more than the array's count.
            let count = unsafe Glibc.read(descriptor, &part, part.count)
            guard count != 0 else { return octets }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw fault(errno)
            }
            octets += part.prefix(count)
            guard octets.count <= mostOctets else {
                throw .unreadable("it has more than \(mostOctets >> 20) MiB")
            }
        }
    }

    func listDirectory(_ path: String) throws(ConfigurationSourceError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            guard let error = (error as? CocoaError)?.underlying as? POSIXError else {
                throw .unreadable("\(error)")
            }
            throw Self.fault(error.code.rawValue)
        }
    }

    private static func fault(_ number: Int32) -> ConfigurationSourceError {
        // Safe because the text is copied before another call could change it.
        number == ENOENT ? .missing : .unreadable(unsafe String(cString: strerror(number)))
    }
}
