internal import SNMP
internal import SNMPAgentCore

/// A MIB module that the agent serves: a row of sysORTable.
struct AgentCapability: Sendable {
    let identifier: ObjectIdentifier
    let description: OctetString
}

/// sysORTable: the modules that this agent serves, all since its start.
///
/// Source: RFC 3418 §2, sysORTable.
struct SystemORGroup: MIBGroup {
    static let sysORLastChange: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 8]
    /// By position in the list of capabilities, all of them served since the start.
    static let sysORTable = MIBObjects<(offset: Int, element: AgentCapability)>(
        under: [1, 3, 6, 1, 2, 1, 1, 9, 1],
        [
            2: { .objectIdentifier($0.element.identifier) },
            3: { .octetString($0.element.description) },
            4: { _ in .timeTicks(0) },
        ])

    let capabilities: [AgentCapability]

    let name = "sysORTable"
    let maximumAge: Duration? = nil
    let objects = [sysORLastChange] + sysORTable.objects
    let subtrees = [sysORLastChange, sysORTable.parent]

    func collect(into rows: inout MIBRows) throws {
        try rows.add(scalar: Self.sysORLastChange, .timeTicks(0))
        try rows.add(Self.sysORTable, of: capabilities.enumerated()) { [UInt32($0.offset + 1)] }
    }
}
