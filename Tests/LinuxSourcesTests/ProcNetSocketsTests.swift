internal import Testing

@testable internal import LinuxSources

@Suite("/proc/net/tcp, tcp6, udp and udp6") struct ProcNetSocketsTests {
    private static func text(_ fields: String) -> KernelText {
        KernelText("  sl  local_address rem_address   st\n   0: \(fields)\n")
    }

    private static let rest = "00000000:00000000 00:00000000 00000000   101        0"

    @Test func `an address of IPv4 is a word of the host's byte order, a port is not`() throws {
        let text = Self.text("0100007F:0CEA 050200C0:D431 01 \(Self.rest) 4711 1 0")
        #expect(
            try ProcNetSockets.parse(text) == [
                InternetSocket(
                    local: .ipv4(0x7F00_0001), localPort: 3306, remote: .ipv4(0xC000_0205),
                    remotePort: 54321, state: .established, inode: 4711)
            ])
    }

    @Test func `an address of IPv6 is four words`() throws {
        let address = "B80D0120000000000000000005000000"
        let text = Self.text("\(address):0016 \(address):0000 0A \(Self.rest) 1")
        let expected = InetAddress.ipv6(0x2001_0DB8_0000_0000_0000_0000_0000_0005)
        let socket = try #require(try ProcNetSockets.parse(text).first)
        #expect(socket.local == expected)
        #expect(socket.remote == expected)
        #expect(socket.state == .listen)
    }

    @Test func `a file without sockets has the heading alone`() throws {
        #expect(try ProcNetSockets.parse(KernelText("  sl  local_address\n")) == [])
        #expect(try ProcNetSockets.parse(KernelText("")) == [])
    }

    @Test(arguments: [
        "0100007F:0CEA 050200C0:D431 01",
        "0100007F:0CEA 050200C0:D431 0D \(rest) 4711",
        "0100007F:0CEA 050200C0:D431 01 \(rest) x",
        "0100007G:0CEA 050200C0:D431 01 \(rest) 4711",
        "0100007F0:0CEA 050200C0:D431 01 \(rest) 4711",
        "0100007F:10CEA 050200C0:D431 01 \(rest) 4711",
        "0100007F 050200C0:D431 01 \(rest) 4711",
        "0100007F:0CEA:1 050200C0:D431 01 \(rest) 4711",
        "",
    ])
    func `a line in another form is an error`(fields: String) {
        let error = failure { () throws(LinuxSourceError) in
            try ProcNetSockets.parse(Self.text(fields))
        }
        #expect(error?.code == .malformedText)
        #expect(error?.line == 2)
    }
}
