internal import SNMP
internal import SNMPAgentCore

/// How the agent itself is: what it dropped and why, and how its groups are collected.
///
/// Source: `MIBs/SWIFT-SNMP-AGENT-MIB.txt`.
struct AgentHealthGroup: MIBGroup {
    fileprivate struct Row {
        let position: Int
        let record: CollectionLog.Record
        let now: ContinuousClock.Instant
    }

    private let agent: AgentStatus
    private let agentDropTable: MIBObjects<DropReason>
    private let agentGroupTable: MIBObjects<Row>

    let name = "agentHealth"
    let maximumAge: Duration? = .seconds(1)
    var subtrees: [ObjectIdentifier] { [agentDropTable.parent, agentGroupTable.parent] }
    var objects: [ObjectIdentifier] { agentDropTable.objects + agentGroupTable.objects }

    /// - Parameter root: where the module is.
    /// - Throws: ``ObjectIdentifierError/tooLong``
    init(root: ObjectIdentifier, agent: AgentStatus) throws(ObjectIdentifierError) {
        self.agent = agent
        let counters = agent.counters
        agentDropTable = MIBObjects(
            under: try root.appending([1, 1]),
            [
                2: { .octetString(OctetString("\($0)")) },
                3: { .counter32(counters[$0]) },
            ])
        agentGroupTable = MIBObjects(
            under: try root.appending([2, 1]),
            [
                2: { .octetString(OctetString($0.record.group)) },
                3: { .integer($0.status) },
                4: { $0.age.map { .gauge32($0.milliseconds) } },
                5: { .gauge32($0.record.duration.microseconds) },
                6: { .counter32(low: $0.record.collections) },
                7: { .counter32(low: $0.record.failures) },
            ])
    }

    func collect(into rows: inout MIBRows) throws {
        try rows.add(agentDropTable, of: DropReason.allCases) { [UInt32($0.rawValue)] }
        let records = agent.collections.records
        // Behind the records, none of which can be from later.
        let now = ContinuousClock.now
        let groups = records.enumerated().map { position, record in
            Row(position: position, record: record, now: now)
        }
        try rows.add(agentGroupTable, of: groups) { [UInt32($0.position + 1)] }
    }
}

extension AgentHealthGroup.Row {
    /// good(1), failing(2) or notCollected(3).
    fileprivate var status: Int32 {
        if record.isFailing { return 2 }
        return record.newest == nil ? 3 : 1
    }

    /// Since the newest good collection began.
    fileprivate var age: Duration? {
        record.newest.map { now - $0 }
    }
}

extension Duration {
    var milliseconds: UInt32 { count(of: .milliseconds(1)) }
    var microseconds: UInt32 { count(of: .microseconds(1)) }

    /// How often `unit` fits in, as a Gauge32, which stays at its largest value (RFC 2578 §7.1.7).
    private func count(of unit: Duration) -> UInt32 {
        UInt32(clamping: attoseconds / unit.attoseconds)
    }
}
