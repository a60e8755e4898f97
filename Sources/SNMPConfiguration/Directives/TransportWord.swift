/// An address with a transport before it, as net-snmp writes them.
enum TransportWord {
    /// Transports of net-snmp's that are none of this agent's.
    private static let others: Set<String> = [
        "aal5pvc", "alias", "dtls", "dtlsudp", "dtlsudp6", "ipx", "pvc", "ssh", "std", "stdio",
        "tcp", "tcp6", "tcpipv6", "tcpv6", "tls", "tlstcp", "tlstcp6", "unix",
    ]

    /// - Returns: `word`, unless it is empty, names another transport, or is a path.
    static func check(
        _ word: String, _ arguments: DirectiveArguments
    ) throws(ConfigurationFault) -> String {
        let transport = word.prefix { $0 != ":" }
        let isOther = transport.count < word.count && others.contains(transport.lowercased())
        guard !isOther, !word.hasPrefix("/") else {
            throw arguments.fault("an address of udp or udp6", word)
        }
        guard !word.isEmpty else { throw arguments.fault("an address", word) }
        return word
    }
}
