internal import SNMPTransport

/// Where a host is, by what snmp.conf says of addresses.
extension Settings {
    /// - Parameters:
    ///   - application: `snmp` or `snmptrap`.
    ///   - defaultPort: that of the application where nothing else says one.
    /// - Throws: ``TransportAddressError`` with the word at fault.
    func address(
        of host: String, application: String, defaultPort: UInt16
    ) throws(TransportAddressError) -> TransportAddress {
        var text = defaults.transport ?? host
        let alias = "alias:"
        if text.hasPrefix(alias) {
            text = defaults.aliases[String(text.dropFirst(alias.count))] ?? text
        }
        if let domain = defaults.domains[application], Self.domain(of: text) == nil {
            text = "\(domain):\(text)"
        }
        let domain = Self.domain(of: text) ?? "udp"
        let target = defaults.targets.last {
            $0.application == application && Self.isSame($0.domain, domain)
        }
        var port = defaultPort
        if let target,
            let address = try? TransportAddress(
                parsing: target.address, defaultPort: defaultPort, role: .listener)
        {
            port = address.port
            // Without a host it is the target's.
            if text.isEmpty || text.lowercased() == "\(domain):" {
                text = "\(domain):\(target.address)"
            }
        }
        // A receiver's port is its own.
        let isAgent = application == "snmp"
        return try TransportAddress(
            parsing: text, defaultPort: isAgent ? defaults.port ?? port : port)
    }

    /// The words that name transports of this tool.
    private static let domains = ["udp", "udp6", "udpv6", "udpipv6"]

    /// The transport that stands before an address.
    private static func domain(of text: String) -> String? {
        let word = text.prefix { $0 != ":" }.lowercased()
        return word.count < text.count && domains.contains(word) ? word : nil
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        (left.lowercased() == "udp") == (right.lowercased() == "udp")
    }
}
