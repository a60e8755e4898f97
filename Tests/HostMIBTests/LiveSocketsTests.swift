import Glibc
import HostMIB
import LinuxSources
import SNMP
import Testing

/// This very host: sockets that the test opens are in the tables, and go with it.
@Suite("This host's TCP-MIB and UDP-MIB have the sockets of this test") struct LiveSocketsTests {
    /// A socket bound to a port of the kernel's choice on a loopback address.
    private final class BoundSocket {
        let number: Int32
        private(set) var port: UInt16 = 0

        init(_ type: __socket_type) throws {
            number = socket(AF_INET, Int32(type.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let status = unsafe withUnsafeMutablePointer(to: &address) { address in
                unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                    unsafe bind(number, generic, length) | getsockname(number, generic, &length)
                }
            }
            try #require(status == 0)
            port = UInt16(bigEndian: address.sin_port)
        }

        deinit { close(number) }

        /// Makes another socket of the same kind connect to this one.
        func connected(from client: BoundSocket) throws {
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            address.sin_port = port.bigEndian
            let length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let status = unsafe withUnsafePointer(to: &address) { address in
                unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                    unsafe connect(client.number, generic, length)
                }
            }
            try #require(status == 0)
        }
    }

    @Test func `a listener and a connection, as long as they are open`() throws {
        let listener = try BoundSocket(SOCK_STREAM)
        try #require(listen(listener.number, 4) == 0)
        let client = try BoundSocket(SOCK_STREAM)
        try listener.connected(from: client)
        let reader = try HostReader(LinuxHost())
        let (port, from) = (UInt32(listener.port), UInt32(client.port))
        let old: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 6, 13, 1, 1, 127, 0, 0, 1]
        let new: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 6, 19, 1, 7, 1, 4, 127, 0, 0, 1]
        let processes: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 6, 19, 1, 8, 1, 4, 127, 0, 0, 1]
        let listeners: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 6, 20, 1, 4, 1, 4, 127, 0, 0, 1]
        let process = UInt32(getpid())
        #expect(
            try reader.get(
                old.appending([port, 0, 0, 0, 0, 0]), old.appending([from, 127, 0, 0, 1, port]),
                new.appending([from, 1, 4, 127, 0, 0, 1, port]),
                processes.appending([from, 1, 4, 127, 0, 0, 1, port]),
                listeners.appending([port]))
                == [
                    .integer(2), .integer(5), .integer(5), .gauge32(process), .gauge32(process),
                ])
        withExtendedLifetime((listener, client)) {}
    }

    @Test func `a socket of UDP with its inode, and no more once it is closed`() throws {
        var endpoint: BoundSocket? = try BoundSocket(SOCK_DGRAM)
        var status = stat()
        try #require(unsafe fstat(endpoint?.number ?? -1, &status) == 0)
        let port = UInt32(endpoint?.port ?? 0)
        let reader = try HostReader(LinuxHost())
        let new: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 7, 7, 1, 8, 1, 4, 127, 0, 0, 1]
        let old: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 7, 5, 1, 2, 127, 0, 0, 1]
        let row = try new.appending(
            [port, 1, 4, 0, 0, 0, 0, 0, UInt32(truncatingIfNeeded: status.st_ino)])
        #expect(
            try reader.get(row, old.appending([port]))
                == [.gauge32(UInt32(getpid())), .integer(Int32(port))])
        endpoint = nil
        reader.collect()
        #expect(try reader.get(row) == [.noSuchInstance])
    }
}
