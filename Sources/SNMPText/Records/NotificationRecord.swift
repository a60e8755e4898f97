public import SNMP

/// What programs are told of a notification.
public struct NotificationRecord: Sendable {
    public enum NotificationType: String, Sendable {
        case trap, inform
    }

    /// When it came. Source: RFC 3339.
    public let time: String
    /// The address and port it came from.
    public let source: String
    let version: String
    let type: NotificationType
    /// sysUpTime.0, in hundredths of a second; nil where it is not told.
    private(set) var upTime: UInt32?
    /// snmpTrapOID.0, or what stands for it in version 1; nil where it is not told.
    private(set) var trapOID: ObjectIdentifier?
    /// Of version 1.
    private(set) var trapPDU: TrapPDU?
    /// Those behind the two.
    private(set) var varBinds: [VarBind] = []

    /// Nil where the message is no notification.
    public init?(_ message: Message, time: String, source: String) {
        self.time = time
        self.source = source
        version = message.version == .version1 ? "1" : "2c"
        switch message.body {
        case .trap(let trap):
            type = .trap
            trapPDU = trap
            upTime = trap.timestamp
            trapOID = trap.snmpTrapOID
            varBinds = Array(trap.variableBindings)
        case .pdu(let pdu):
            guard pdu.type == .snmpV2Trap || pdu.type == .informRequest else { return nil }
            type = pdu.type == .informRequest ? .inform : .trap
            take(Array(pdu.variableBindings))
        }
    }

    /// Source: RFC 3416 §4.2.6: the two come first.
    private mutating func take(_ list: [VarBind]) {
        var rest = list[...]
        if let first = rest.first, first.name == NotificationName.sysUpTime,
            case .timeTicks(let ticks) = first.value
        {
            upTime = ticks
            rest.removeFirst()
        }
        if let first = rest.first, first.name == NotificationName.snmpTrapOID,
            case .objectIdentifier(let name) = first.value
        {
            trapOID = name
            rest.removeFirst()
        }
        varBinds = Array(rest)
    }
}
