internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// The tcp group's scalars: IPv4 and IPv6 together.
///
/// Source: RFC 4022 §3.
struct TCPGroup: MIBGroup {
    static let tcp = MIBObjects<ProtocolCounters>(
        under: [1, 3, 6, 1, 2, 1, 6],
        [
            1: { $0.integer("TcpRtoAlgorithm") },
            2: { $0.integer("TcpRtoMin") },
            3: { $0.integer("TcpRtoMax") },
            4: { $0.integer("TcpMaxConn") },
            5: { $0.counter32("TcpActiveOpens") },
            6: { $0.counter32("TcpPassiveOpens") },
            7: { $0.counter32("TcpAttemptFails") },
            8: { $0.counter32("TcpEstabResets") },
            9: { $0.gauge32("TcpCurrEstab") },
            10: { $0.counter32("TcpInSegs") },
            11: { $0.counter32("TcpOutSegs") },
            12: { $0.counter32("TcpRetransSegs") },
            14: { $0.counter32("TcpInErrs") },
            15: { $0.counter32("TcpOutRsts") },
            17: { $0.counter64("TcpInSegs") },
            18: { $0.counter64("TcpOutSegs") },
        ])

    let counters: ProtocolCounterSource

    let name = "tcp"
    let maximumAge: Duration? = .seconds(1)
    let objects = tcp.objects
    // The tables are under the same root and groups of their own.
    var subtrees: [ObjectIdentifier] { objects }

    func collect(into rows: inout MIBRows) throws {
        try rows.add(Self.tcp, of: try counters.read())
    }
}
