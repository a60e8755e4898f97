internal import NIOCore

/// Where an agent listens or is reached, as it was written: a host, a port and a family.
///
/// The grammar is `[udp:|udp6:]host[:port]`, where `host` is a name, an IPv4 address or an IPv6
/// address, the last with or without brackets and with a zone where it needs one:
/// `fe80::1%eth0`, `[fe80::1%eth0]:161`. Of several colons without brackets none begins a port.
/// `udpv6:` and `udpipv6:` are other words for `udp6:`.
public struct TransportAddress: Hashable, Sendable {
    public enum Family: Hashable, Sendable {
        /// A host name that may stand for either.
        case unspecified
        case ipv4
        case ipv6
    }

    /// A name or a numeric address with its zone, never in brackets; empty for every local address.
    public var host: String
    public var port: UInt16
    public var family: Family

    public init(host: String, port: UInt16, family: Family = .unspecified) {
        self.host = host
        self.port = port
        self.family = family
    }

    /// Which parts may be left out.
    public enum Role: Sendable {
        /// An agent to talk to: the host is needed, digits alone are a host.
        case peer
        /// A local address to listen at: without a host every one, digits alone are a port.
        case listener
    }

    /// Parses one address.
    ///
    /// - Throws: ``TransportAddressError`` with the word at fault.
    public init(
        parsing text: some StringProtocol, defaultPort: UInt16 = 161, role: Role = .peer
    ) throws(TransportAddressError) {
        let (specifier, endpoint) = try Self.splitSpecifier(text)
        let (host, portText) = try Self.splitPort(endpoint, role)
        if host.isEmpty, role == .peer {
            throw TransportAddressError(.missingHost, word: String(text))
        }
        self.host = host
        port = try portText.map(Self.parsePort) ?? defaultPort
        family = try Self.family(of: host, specifier, role)
    }
}

extension TransportAddress: CustomStringConvertible {
    /// The address in its own grammar, so that parsing it gives the same again.
    public var description: String {
        let specifier =
            switch family {
            case .unspecified: ""
            case .ipv4: "udp:"
            case .ipv6: "udp6:"
            }
        return specifier + (host.contains(":") ? "[\(host)]" : host) + ":\(port)"
    }
}

extension TransportAddress {
    /// Transports of net-snmp that are none of this library's.
    private static let otherTransports = [
        "aal5pvc", "alias", "dtls", "dtlsudp", "dtlsudp6", "ipx", "pvc", "ssh", "std", "stdio",
        "tcp", "tcp6", "tcpipv6", "tcpv6", "tls", "tlstcp", "tlstcp6", "unix",
    ]

    private static func splitSpecifier(
        _ text: some StringProtocol
    ) throws(TransportAddressError) -> (Family?, Substring) {
        let whole = Substring(text)
        guard let colon = whole.firstIndex(of: ":") else { return (nil, whole) }
        let word = whole[..<colon].lowercased()
        let rest = whole[whole.index(after: colon)...]
        switch word {
        case "udp": return (.ipv4, rest)
        case "udp6", "udpv6", "udpipv6": return (.ipv6, rest)
        case _ where otherTransports.contains(word):
            throw TransportAddressError(.unsupportedTransport, word: word)
        default: return (nil, whole)
        }
    }

    private static func splitPort(
        _ endpoint: Substring, _ role: Role
    ) throws(TransportAddressError) -> (host: String, port: Substring?) {
        if endpoint.first == "[" { return try splitBrackets(endpoint) }
        if role == .listener, !endpoint.isEmpty, endpoint.utf8.allSatisfy(isDigit) {
            return ("", endpoint)
        }
        guard let colon = endpoint.firstIndex(of: ":"),
            endpoint.lastIndex(of: ":") == colon
        else { return (String(endpoint), nil) }
        return (String(endpoint[..<colon]), endpoint[endpoint.index(after: colon)...])
    }

    private static func splitBrackets(
        _ endpoint: Substring
    ) throws(TransportAddressError) -> (host: String, port: Substring?) {
        guard let close = endpoint.firstIndex(of: "]") else {
            throw TransportAddressError(.unclosedBracket, word: String(endpoint))
        }
        let host = endpoint[endpoint.index(after: endpoint.startIndex)..<close]
        let rest = endpoint[endpoint.index(after: close)...]
        guard host.contains(":") else {
            throw TransportAddressError(.malformedHost, word: String(host))
        }
        guard !rest.isEmpty else { return (String(host), nil) }
        guard rest.first == ":" else {
            throw TransportAddressError(.malformedPort, word: String(rest))
        }
        return (String(host), rest.dropFirst())
    }

    private static func parsePort(_ word: Substring) throws(TransportAddressError) -> UInt16 {
        // UInt16 alone would take a sign.
        guard word.utf8.allSatisfy(isDigit), let port = UInt16(word) else {
            throw TransportAddressError(.malformedPort, word: String(word))
        }
        return port
    }

    private static func family(
        of host: String, _ specifier: Family?, _ role: Role
    ) throws(TransportAddressError) -> Family {
        guard !host.isEmpty else { return specifier ?? .unspecified }
        if host.contains(":") {
            let address = host.prefix { $0 != "%" }
            guard (try? SocketAddress(ipAddress: String(address), port: 0)) != nil else {
                throw TransportAddressError(.malformedHost, word: host)
            }
            guard specifier != .ipv4 else {
                throw TransportAddressError(.wrongFamily, word: host)
            }
            return .ipv6
        }
        guard host.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") }) else {
            throw TransportAddressError(.malformedHost, word: host)
        }
        guard (try? SocketAddress(ipAddress: host, port: 0)) != nil else {
            // The resolver reads 1.2.3 as 1.2.0.3: as an address to listen at it is a slip.
            let isNumeric = host.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
            guard role == .peer || !isNumeric else {
                throw TransportAddressError(.malformedHost, word: host)
            }
            return specifier ?? .unspecified
        }
        guard specifier != .ipv6 else {
            throw TransportAddressError(.wrongFamily, word: host)
        }
        return .ipv4
    }

    private static func isDigit(_ octet: UInt8) -> Bool {
        0x30...0x39 ~= octet
    }
}
