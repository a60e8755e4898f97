/// The TCP and UDP sockets of a host.
public struct SocketSource: Sendable {
    /// A transport protocol, with its number in an IP header.
    public enum Transport: UInt8, Sendable {
        case tcp = 6
        case udp = 17
    }

    public enum Version: Sendable {
        case ipv4
        case ipv6
    }

    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Reads every socket of the network namespace, in the kernel's order.
    ///
    /// Source: `sock_diag(7)`; where it is refused or not compiled in, or the roots are those of
    /// another host, `PROCFS/net/{tcp,tcp6,udp,udp6}`. A thousand sockets take a millisecond.
    /// - Returns: none of IPv6 where there is no IPv6; none of a file of more than 16 MiB.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed``,
    ///   ``LinuxSourceError/Code/malformedText``, ``LinuxSourceError/Code/malformedMessage``.
    public func read(
        _ transport: Transport, _ version: Version
    ) throws(LinuxSourceError) -> [InternetSocket] {
        try roots.ask { () throws(LinuxSourceError) in
            try NetlinkDump.sockets(transport, version).read()
        } orRead: { () throws(LinuxSourceError) in
            try readFile(transport, version)
        }
    }

    func readFile(
        _ transport: Transport, _ version: Version
    ) throws(LinuxSourceError) -> [InternetSocket] {
        let name = transport == .tcp ? "tcp" : "udp"
        switch version {
        case .ipv4:
            do throws(LinuxSourceError) {
                return try ProcNetSockets.parse(KernelFile.read("\(roots.procNet)/\(name)"))
            } catch  where error.code == .fileTooLong {
                return []
            }
        case .ipv6:
            let path = "\(roots.procNet)/\(name)6"
            guard let text = KernelFile.readIfAnswered(path) else { return [] }
            return try ProcNetSockets.parse(text)
        }
    }
}
