internal import NIOCore
internal import NIOPosix

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Why a host has no address.
public struct ResolutionError: Error, Hashable, Sendable, CustomStringConvertible {
    public let host: String
    /// The resolver's words: "Name or service not known".
    public let reason: String

    public init(host: String, reason: String) {
        self.host = host
        self.reason = reason
    }

    public var description: String {
        "expected a host that has an address, found \"\(host)\": \(reason)"
    }
}

extension TransportAddress {
    /// The one address that a numeric host is; nil for a name, or a zone that this machine lacks.
    ///
    /// An empty host is `0.0.0.0`, or `::` in the IPv6 family.
    public var numericPeerAddress: PeerAddress? {
        (try? lookupAddresses(numericOnly: true))?.first
    }

    /// The addresses of the host, those of IPv4 first; a name is looked up off the caller's thread.
    ///
    /// - Throws: ``ResolutionError`` when there is none in the family that was asked for.
    public func resolve() async throws(ResolutionError) -> [PeerAddress] {
        if let numericPeerAddress { return [numericPeerAddress] }
        let result: Result<[PeerAddress], ResolutionError>
        do {
            result = try await NIOThreadPool.singleton.runIfActive {
                Result { () throws(ResolutionError) in try lookupAddresses(numericOnly: false) }
            }
        } catch {
            // The pool runs as long as the process.
            throw ResolutionError(host: host, reason: "\(error)")
        }
        return try result.get()
    }

    private func lookupAddresses(numericOnly: Bool) throws(ResolutionError) -> [PeerAddress] {
        var hints = unsafe addrinfo()
        unsafe hints.ai_flags = AI_NUMERICSERV | (numericOnly ? AI_NUMERICHOST : 0)
        unsafe hints.ai_flags |= host.isEmpty ? AI_PASSIVE : 0
        unsafe hints.ai_family =
            switch family {
            case .unspecified: host.isEmpty ? AF_INET : AF_UNSPEC
            case .ipv4: AF_INET
            case .ipv6: AF_INET6
            }
        // One answer per address; the value differs in its type between C libraries.
        unsafe hints.ai_protocol = Int32(IPPROTO_UDP)
        var list: UnsafeMutablePointer<addrinfo>?
        let status = unsafe getaddrinfo(host.isEmpty ? nil : host, String(port), &hints, &list)
        defer { unsafe freeAddresses(list) }
        guard status == 0 else {
            throw ResolutionError(host: host, reason: unsafe String(cString: gai_strerror(status)))
        }
        let addresses = unsafe Self.peerAddresses(list)
        return addresses.filter { !$0.isIPv6 } + addresses.filter(\.isIPv6)
    }

    private func freeAddresses(_ list: UnsafeMutablePointer<addrinfo>?) {
        // Safe because the list is getaddrinfo's, freed once.
        if let list = unsafe list { unsafe freeaddrinfo(list) }
    }

    /// Safe because the entries are getaddrinfo's, each family with the structure it announces.
    private static func peerAddresses(_ list: UnsafeMutablePointer<addrinfo>?) -> [PeerAddress] {
        var addresses: [PeerAddress] = []
        var next = unsafe list
        while let entry = unsafe next?.pointee {
            if let address = unsafe entry.ai_addr, let known = unsafe peerAddress(address) {
                addresses.append(known)
            }
            unsafe next = entry.ai_next
        }
        return addresses
    }

    private static func peerAddress(_ address: UnsafeMutablePointer<sockaddr>) -> PeerAddress? {
        switch unsafe Int32(address.pointee.sa_family) {
        case AF_INET:
            unsafe address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                unsafe PeerAddress(SocketAddress($0.pointee)).unmapped
            }
        case AF_INET6:
            unsafe address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
                unsafe PeerAddress(SocketAddress($0.pointee)).unmapped
            }
        default: nil
        }
    }
}
