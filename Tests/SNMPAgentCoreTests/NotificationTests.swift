import SNMP
import SNMPAgentCore
import Testing

@Suite("RFC 3416 §4.2.6 what a notification tells") struct NotificationTests {
    private static let linux: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 8072, 3, 2, 10]

    private static func link(_ status: Int32) -> [VarBind] {
        [
            VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 1, 7], .integer(7)),
            VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 7, 7], .integer(status)),
            VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 8, 7], .integer(status)),
        ]
    }

    static let rows: [(Notification, ObjectIdentifier, [VarBind], ObjectIdentifier)] = [
        (.coldStart, [1, 3, 6, 1, 6, 3, 1, 1, 5, 1], [], linux),
        (.authenticationFailure, [1, 3, 6, 1, 6, 3, 1, 1, 5, 5], [], linux),
        (
            .nsNotifyShutdown, [1, 3, 6, 1, 4, 1, 8072, 4, 0, 2], [],
            [1, 3, 6, 1, 4, 1, 8072, 4]
        ),
        (
            .linkDown(ifIndex: 7, adminStatus: 2, operStatus: 2),
            [1, 3, 6, 1, 6, 3, 1, 1, 5, 3], link(2), linux
        ),
        (
            .linkUp(ifIndex: 7, adminStatus: 1, operStatus: 1),
            [1, 3, 6, 1, 6, 3, 1, 1, 5, 4], link(1), linux
        ),
    ]

    @Test(arguments: rows)
    func `sysUpTime and snmpTrapOID come first, the enterprise last`(
        _ notification: Notification, _ name: ObjectIdentifier, _ varBinds: [VarBind],
        _ enterprise: ObjectIdentifier
    ) {
        let expected =
            [
                VarBind([1, 3, 6, 1, 2, 1, 1, 3, 0], .timeTicks(99)),
                VarBind([1, 3, 6, 1, 6, 3, 1, 1, 4, 1, 0], .objectIdentifier(name)),
            ] + varBinds + [
                VarBind([1, 3, 6, 1, 6, 3, 1, 1, 4, 3, 0], .objectIdentifier(enterprise))
            ]
        #expect(notification.varBinds(at: 99, of: Self.linux) == VarBindList(expected))
    }
}
