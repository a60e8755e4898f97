internal import Glibc
internal import Testing

@testable internal import LinuxSources

@Suite("sock_diag and the files agree") struct LiveSocketSourceTests {
    /// A socket of the test's own, of either version, that listens.
    private static func listener(_ family: Int32) -> Int32 {
        let number = socket(family, Int32(SOCK_STREAM.rawValue), 0)
        // Without a bind the kernel chooses the port.
        return listen(number, 1) == 0 ? number : -1
    }

    @Test(arguments: [(AF_INET, SocketSource.Version.ipv4), (AF_INET6, .ipv6)])
    func `a listener is the same by both`(family: Int32, version: SocketSource.Version) throws {
        let number = Self.listener(family)
        defer { close(number) }
        // A host may have no IPv6.
        guard number >= 0 else { return }
        var status = stat()
        try #require(unsafe fstat(number, &status) == 0)
        let inode = UInt64(status.st_ino)
        let read = try SocketSource().readFile(.tcp, version).first { $0.inode == inode }
        let file = try #require(read)
        #expect(file.state == .listen)
        #expect(file.localPort > 0)
        #expect(try SocketSource().read(.tcp, version).first { $0.inode == inode } == file)
    }
}
