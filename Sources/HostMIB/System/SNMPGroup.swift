internal import SNMP
internal import SNMPAgentCore

/// The snmp group: what the agent has counted of its own traffic, read for each reply; and
/// snmpSetSerialNo.
///
/// Source: RFC 3418 §2; the objects that it made obsolete are RFC 1213's.
struct SNMPGroup: MIBGroup {
    static let snmp: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 11]
    static let snmpEnableAuthenTraps: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 11, 30]
    static let snmpSetSerialNo: ObjectIdentifier = [1, 3, 6, 1, 6, 3, 1, 1, 6, 1]

    let counters: SNMPCounters
    let notifications: NotificationOutbox

    let name = "snmp"
    let maximumAge: Duration? = nil
    let subtrees = [snmp, snmpSetSerialNo]
    var objects: [ObjectIdentifier] {
        SNMPCounter.allCases.map(\.object) + [Self.snmpEnableAuthenTraps, Self.snmpSetSerialNo]
    }

    func collect(into rows: inout MIBRows) throws {
        let counters = counters
        for counter in SNMPCounter.allCases {
            rows.addLive(try counter.object.appending(0)) { .counter32(counters[counter]) }
        }
        let notifications = notifications
        rows.addLive(try Self.snmpEnableAuthenTraps.appending(0)) {
            // enabled(1) or disabled(2).
            .integer(notifications.enablesAuthenticationFailure ? 1 : 2)
        }
        // It goes up with each SetRequest that is carried out: never.
        try rows.add(scalar: Self.snmpSetSerialNo, .integer(0))
    }
}

extension SNMPCounter {
    fileprivate var object: ObjectIdentifier {
        [1, 3, 6, 1, 2, 1, 11, UInt32(rawValue)]
    }
}
