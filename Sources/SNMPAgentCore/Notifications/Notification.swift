public import SNMP

/// What an agent tells unasked. Source: RFC 3416 §4.2.6.
public struct Notification: Hashable, Sendable {
    /// What happened.
    public var snmpTrapOID: ObjectIdentifier
    /// What is told of it, behind sysUpTime.0 and snmpTrapOID.0.
    public var variableBindings: [VarBind]
    /// Whose notification it is; nil for that of the agent's kind of host, its sysObjectID.
    public var enterprise: ObjectIdentifier?

    public init(
        _ snmpTrapOID: ObjectIdentifier, variableBindings: [VarBind] = [],
        enterprise: ObjectIdentifier? = nil
    ) {
        self.snmpTrapOID = snmpTrapOID
        self.variableBindings = variableBindings
        self.enterprise = enterprise
    }

    /// The agent starts. Source: RFC 3418 §2.
    public static let coldStart = Notification([1, 3, 6, 1, 6, 3, 1, 1, 5, 1])
    /// A message came that nobody may send. Source: RFC 3418 §2.
    public static let authenticationFailure = Notification([1, 3, 6, 1, 6, 3, 1, 1, 5, 5])
    /// The agent ends. Source: NET-SNMP-AGENT-MIB, nsNotifyShutdown.
    public static let nsNotifyShutdown = Notification(
        [1, 3, 6, 1, 4, 1, 8072, 4, 0, 2], enterprise: [1, 3, 6, 1, 4, 1, 8072, 4])

    /// An interface enters the state down(2). Source: RFC 2863 §6.
    public static func linkDown(
        ifIndex: Int32, adminStatus: Int32, operStatus: Int32
    ) -> Notification {
        link([1, 3, 6, 1, 6, 3, 1, 1, 5, 3], ifIndex, adminStatus, operStatus)
    }

    /// An interface leaves the state down(2). Source: RFC 2863 §6.
    public static func linkUp(
        ifIndex: Int32, adminStatus: Int32, operStatus: Int32
    ) -> Notification {
        link([1, 3, 6, 1, 6, 3, 1, 1, 5, 4], ifIndex, adminStatus, operStatus)
    }

    private static func link(
        _ name: ObjectIdentifier, _ index: Int32, _ adminStatus: Int32, _ operStatus: Int32
    ) -> Notification {
        Notification(
            name,
            variableBindings: [(1, index), (7, adminStatus), (8, operStatus)].map {
                column, value in
                VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, column, index.magnitude], .integer(value))
            })
    }

    /// All that is sent: sysUpTime.0, snmpTrapOID.0, what is told, and snmpTrapEnterprise.0 as
    /// net-snmp has it.
    ///
    /// - Parameters:
    ///   - sysUpTime: when it happened.
    ///   - sysObjectID: what stands for ``enterprise`` where there is none.
    public func varBinds(at sysUpTime: UInt32, of sysObjectID: ObjectIdentifier) -> VarBindList {
        let enterprise = VarBind(
            NotificationName.snmpTrapEnterprise,
            .objectIdentifier(self.enterprise ?? sysObjectID))
        return VarBindList(
            [
                VarBind(NotificationName.sysUpTime, .timeTicks(sysUpTime)),
                VarBind(NotificationName.snmpTrapOID, .objectIdentifier(snmpTrapOID)),
            ] + variableBindings + [enterprise])
    }
}
