/// The processes that have the sockets of a host open.
public struct SocketOwnerSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Reads the open files of every process.
    ///
    /// Source: the links `PROCFS/PID/fd/*`, proc_pid_fd(5). Those of other users' processes are
    /// for root alone; ten thousand take some ten milliseconds.
    /// - Returns: the process by the socket's inode; of several that share it the lowest number.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed``
    public func read() throws(LinuxSourceError) -> [UInt64: UInt32] {
        var owners: [UInt64: UInt32] = [:]
        for process in try ProcessSource(roots: roots).readIDs() {
            Directory.readLinks(in: "\(roots.procfs)/\(process)/fd") { target in
                guard let inode = Self.parseInode(target), owners[inode] == nil else { return }
                owners[inode] = process
            }
        }
        return owners
    }

    /// The number in `socket:[4711]`, above 0; nil for any other file.
    static func parseInode(_ target: ArraySlice<UInt8>) -> UInt64? {
        guard target.starts(with: "socket:[".utf8), target.last == UInt8(ascii: "]") else {
            return nil
        }
        let inode = UInt64(decimal: target.dropFirst("socket:[".utf8.count).dropLast())
        // A connection without a file has the number 0.
        return inode == 0 ? nil : inode
    }
}
