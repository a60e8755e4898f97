#if os(Linux)
    import NIOCore
    import SNMPTransport
    import Testing

    @Suite("The agent's sockets") struct AgentSocketTests {
        private static func address(_ host: String, _ port: Int = 0) throws -> SocketAddress {
            try SocketAddress(ipAddress: host, port: port)
        }

        @Test(arguments: ["127.0.0.1", "::1", "0.0.0.0", "::"])
        func `port 0 is one of the kernel's choice`(host: String) throws {
            let socket = try AgentSocket(binding: Self.address(host), acceptsForeign: false)
            defer { socket.close() }
            let port = try #require(socket.localAddress.port)
            #expect(port > 0)
            #expect(socket.localAddress == (try Self.address(host, port)))
            #expect(!socket.isForeign)
            #expect(socket.addressText == (host.contains(":") ? "[\(host)]" : host) + ":\(port)")
        }

        // Addresses for documentation, which no host has. Source: RFC 5737 §3, RFC 3849.
        @Test(arguments: ["192.0.2.77", "2001:db8::77"])
        func `an address that this host lacks is bound where that is wanted`(host: String) throws {
            let foreign = try AgentSocket(binding: Self.address(host), acceptsForeign: true)
            defer { foreign.close() }
            #expect(foreign.isForeign)
            #expect(foreign.localAddress.ipAddress == host)
            let error = #expect(throws: AgentSocketError.self) {
                try AgentSocket(binding: Self.address(host), acceptsForeign: false)
            }
            #expect(error?.address == (try Self.address(host)))
            #expect(error?.isAddressInUse == false)
            #expect(error?.isPermissionDenied == false)
        }

        @Test func `an address of this host is not foreign, though that is wanted`() throws {
            let socket = try AgentSocket(binding: Self.address("127.0.0.2"), acceptsForeign: true)
            defer { socket.close() }
            #expect(!socket.isForeign)
        }

        @Test(arguments: ["127.0.0.1", "::1"])
        func `a port in use is named, and free again once its socket is closed`(host: String) throws
        {
            let first = try AgentSocket(binding: Self.address(host), acceptsForeign: false)
            let error = #expect(throws: AgentSocketError.self) {
                try AgentSocket(binding: first.localAddress, acceptsForeign: true)
            }
            #expect(error?.isAddressInUse == true)
            let text = "cannot listen at \(first.addressText): Address already in use"
            #expect(error?.description == text)
            first.close()
            try AgentSocket(binding: first.localAddress, acceptsForeign: false).close()
        }

        @Test(arguments: [("127.0.0.1", "0.0.0.0"), ("0.0.0.0", "127.0.0.1"), ("::1", "::")])
        func `a port goes from one address to others while the socket is open, and no further`(
            from host: String, to next: String
        ) throws {
            let first = try AgentSocket(binding: Self.address(host), acceptsForeign: false)
            let port = try #require(first.localAddress.port)
            let address = try Self.address(next, port)
            let stranger = try AgentSocket(binding: Self.address(next), acceptsForeign: false)
            defer { stranger.close() }
            #expect(throws: AgentSocketError.self) {
                try AgentSocket(binding: address, acceptsForeign: false)
            }
            #expect(throws: AgentSocketError.self) {
                try AgentSocket(binding: address, acceptsForeign: false, replacing: [stranger])
            }
            let second = try AgentSocket(
                binding: address, acceptsForeign: false, replacing: [first])
            first.close()
            #expect(!second.isForeign)
            // It is as exclusive as any other.
            #expect(throws: AgentSocketError.self) {
                try AgentSocket(binding: Self.address(host, port), acceptsForeign: false)
            }
            second.close()
        }

        @Test(arguments: ["127.0.0.1", "::1", "0.0.0.0", "::"])
        func `one that is detached keeps what it has, and gets no more`(host: String) throws {
            let socket = try AgentSocket(binding: Self.address(host), acceptsForeign: false)
            defer { socket.close() }
            let loopback = host.contains(":") ? "::1" : "127.0.0.1"
            let sender = try AgentSocket(binding: Self.address(loopback), acceptsForeign: false)
            defer { sender.close() }
            let target = try Self.address(loopback, try #require(socket.localAddress.port))
            #expect(!socket.hasQueuedDatagrams)
            // Over loopback a datagram has come when it is sent.
            #expect(sender.send([1], to: target, from: nil))
            #expect(socket.hasQueuedDatagrams)
            #expect(socket.detach())
            #expect(socket.hasQueuedDatagrams)
            let empty = try AgentSocket(binding: Self.address(host), acceptsForeign: false)
            defer { empty.close() }
            #expect(empty.detach())
            let port = try #require(empty.localAddress.port)
            #expect(sender.send([1], to: try Self.address(loopback, port), from: nil))
            #expect(!empty.hasQueuedDatagrams)
        }

        @Test(arguments: [
            ("127.0.0.1", true), ("127.1.2.3", true), ("::1", true), ("192.0.2.77", false),
            ("2001:db8::77", false), ("255.255.255.255", false),
        ])
        func `an address of this host is told from another's`(
            host: String, isOfThisHost: Bool
        ) throws {
            #expect(try Self.address(host, 161).isOfThisHost == isOfThisHost)
        }

        @Test func `IPv4 and IPv6 have the same port side by side`() throws {
            let ipv6 = try AgentSocket(binding: Self.address("::"), acceptsForeign: false)
            defer { ipv6.close() }
            let port = try #require(ipv6.localAddress.port)
            try AgentSocket(binding: Self.address("0.0.0.0", port), acceptsForeign: false).close()
        }

        @Test func `a datagram that the kernel refuses is told, and the next is sent`() throws {
            let socket = try AgentSocket(binding: Self.address("127.0.0.1"), acceptsForeign: false)
            defer { socket.close() }
            let own = socket.localAddress
            // Nothing can be sent to port 0, nor more than a datagram holds.
            #expect(!socket.send([1], to: try Self.address("127.0.0.1"), from: nil))
            #expect(!socket.send([UInt8](repeating: 1, count: 65_508), to: own, from: nil))
            let foreign = NIOPacketInfo(
                destinationAddress: try Self.address("192.0.2.77"), interfaceIndex: 1)
            #expect(!socket.send([1], to: own, from: foreign))
            #expect(socket.send([UInt8](repeating: 1, count: 65_507), to: own, from: nil))
            let local = NIOPacketInfo(
                destinationAddress: try Self.address("127.0.0.2"), interfaceIndex: 1)
            #expect(socket.send([1], to: own, from: local))
        }
    }
#endif
