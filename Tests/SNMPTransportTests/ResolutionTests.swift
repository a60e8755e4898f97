import SNMPTransport
import Testing

@Suite("Hosts and their addresses") struct ResolutionTests {
    @Test(arguments: [
        ("127.0.0.1:1161", "127.0.0.1:1161"),
        ("[::1]:1161", "[::1]:1161"),
        ("[::ffff:127.0.0.1]:1161", "127.0.0.1:1161"),
        ("[::ffff]:1161", "[::ffff]:1161"),
        ("[::]:1161", "[::]:1161"),
    ])
    func `a numeric host is its own address`(_ text: String, _ expected: String) async throws {
        let address = try TransportAddress(parsing: text)
        #expect(address.numericPeerAddress?.description == expected)
        #expect(try await address.resolve().map(\.description) == [expected])
    }

    @Test(arguments: [
        ("1161", "0.0.0.0:1161"), ("udp:1161", "0.0.0.0:1161"), ("udp6:1161", "[::]:1161"),
    ])
    func `no host is every local address`(_ text: String, _ expected: String) throws {
        let address = try TransportAddress(parsing: text, role: .listener)
        #expect(address.numericPeerAddress?.description == expected)
    }

    @Test func `a name has its IPv4 addresses first`() async throws {
        let addresses = try await TransportAddress(parsing: "localhost:1161").resolve()
        #expect(addresses.first?.description == "127.0.0.1:1161")
    }

    @Test func `a zone that is not here makes no address`() throws {
        let address = try TransportAddress(parsing: "fe80::1%no-such-zone")
        #expect(address.numericPeerAddress == nil)
    }

    @Test(arguments: ["no-such-host.invalid", "fe80::1%no-such-zone"])
    func `a host without address is named in the error`(_ host: String) async throws {
        let address = try TransportAddress(parsing: host)
        let error = await #expect(throws: ResolutionError.self) { try await address.resolve() }
        #expect(error?.host == host)
    }
}
