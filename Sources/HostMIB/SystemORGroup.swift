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
    static let sysORTable: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 9]
    static let sysORID: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 9, 1, 2]
    static let sysORDescr: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 9, 1, 3]
    static let sysORUpTime: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 9, 1, 4]

    let capabilities: [AgentCapability]

    let name = "sysORTable"
    let maximumAge: Duration? = nil
    let objects = [sysORLastChange, sysORID, sysORDescr, sysORUpTime]
    let subtrees = [sysORLastChange, sysORTable]

    func collect(into rows: inout MIBRows) throws {
        let table = capabilities.enumerated().map { (index: UInt32($0 + 1), capability: $1) }
        try rows.add(scalar: Self.sysORLastChange, .timeTicks(0))
        try rows.add(column: Self.sysORID, table, index: \.index) {
            .objectIdentifier($0.capability.identifier)
        }
        try rows.add(column: Self.sysORDescr, table, index: \.index) {
            .octetString($0.capability.description)
        }
        try rows.add(column: Self.sysORUpTime, table, index: \.index) { _ in .timeTicks(0) }
    }
}
