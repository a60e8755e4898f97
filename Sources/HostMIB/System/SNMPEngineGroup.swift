internal import SNMP
internal import SNMPAgentCore

/// The snmpEngine group, by which pollers time an agent beyond sysUpTime's 497 days.
///
/// Source: RFC 3411 §5, SNMP-FRAMEWORK-MIB.
struct SNMPEngineGroup: MIBGroup {
    static let snmpEngine: ObjectIdentifier = [1, 3, 6, 1, 6, 3, 10, 2, 1]
    static let snmpEngineTime: ObjectIdentifier = [1, 3, 6, 1, 6, 3, 10, 2, 1, 3]
    static let scalars = MIBObjects<(engine: SNMPEngine, limits: MessageLimits)>(
        under: snmpEngine,
        [
            1: { .octetString($0.engine.id) },
            2: { .integer($0.engine.boots) },
            4: { .integer(Int32(clamping: $0.limits.maxMessageSize)) },
        ])

    let agent: AgentStatus

    let name = "snmpEngine"
    let maximumAge: Duration? = nil
    let subtrees = [snmpEngine]
    let objects = scalars.objects + [snmpEngineTime]

    func collect(into rows: inout MIBRows) throws {
        guard let engine = agent.engine else { return }
        let upTime = agent.upTime
        try rows.add(Self.scalars, of: (engine, agent.limits))
        rows.addLive(try Self.snmpEngineTime.appending(0)) { .integer(upTime.seconds()) }
    }
}
