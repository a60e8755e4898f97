/// Names that notifications carry.
///
/// Source: RFC 3418 §2; snmpTrapAddress and snmpTrapCommunity are RFC 3584 §6's.
public enum NotificationName {
    /// sysUpTime.0
    public static let sysUpTime: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 3, 0]
    /// snmpTrapOID.0
    public static let snmpTrapOID: ObjectIdentifier = [1, 3, 6, 1, 6, 3, 1, 1, 4, 1, 0]
    /// snmpTrapEnterprise.0
    public static let snmpTrapEnterprise: ObjectIdentifier = [1, 3, 6, 1, 6, 3, 1, 1, 4, 3, 0]
    /// snmpTrapAddress.0
    public static let snmpTrapAddress: ObjectIdentifier = [1, 3, 6, 1, 6, 3, 18, 1, 3, 0]
    /// snmpTrapCommunity.0
    public static let snmpTrapCommunity: ObjectIdentifier = [1, 3, 6, 1, 6, 3, 18, 1, 4, 0]
    /// The six generic traps are 1 to 6 below it, in the order of generic-trap.
    public static let snmpTraps: ObjectIdentifier = [1, 3, 6, 1, 6, 3, 1, 1, 5]
}
