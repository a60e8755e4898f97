internal import LinuxSources
public import SNMP
internal import SNMPAgentCore

/// What an administrator may say of the host in the system group.
///
/// Of a text its first 255 octets are shown. Source: RFC 3418 §2, DisplayString (SIZE (0..255)).
public struct SystemSettings: Sendable {
    /// Empty when unknown.
    public var contact: OctetString = ""
    /// Empty when unknown.
    public var location: OctetString = ""
    /// Nil for the host's own name.
    public var name: OctetString?
    /// Nil for the kernel's names, as `uname -a` gives them.
    public var description: OctetString?
    /// By it pollers recognise a Linux host; the default is net-snmp's for Linux.
    public var objectID: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 8072, 3, 2, 10]
    /// A sum over layers; 72 is end-to-end and applications. Source: RFC 3418 §2, sysServices.
    public var services: Int32 = 72

    public init() {}
}

/// The system group but for sysORTable. Source: RFC 3418 §2.
struct SystemGroup: MIBGroup {
    static let system: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1]
    static let sysDescr: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 1]
    static let sysObjectID: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 2]
    static let sysUpTime: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 3]
    static let sysContact: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 4]
    static let sysName: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 5]
    static let sysLocation: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 6]
    static let sysServices: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 7]

    let settings: SystemSettings
    let upTime: SystemUpTime
    let identity: KernelIdentitySource

    let name = "system"
    // The host's name is all that can change.
    let maximumAge: Duration? = .seconds(30)
    let objects = [
        sysDescr, sysObjectID, sysUpTime, sysContact, sysName, sysLocation, sysServices,
    ]
    // sysORTable is under the same root and a group of its own.
    var subtrees: [ObjectIdentifier] { objects }

    func collect(into rows: inout MIBRows) throws {
        let identity = try identity.read()
        let upTime = upTime
        try rows.add(
            scalar: Self.sysDescr,
            Self.text(settings.description ?? OctetString(identity.description)))
        try rows.add(scalar: Self.sysObjectID, .objectIdentifier(settings.objectID))
        rows.addLive(try Self.sysUpTime.appending(0)) { .timeTicks(upTime.ticks()) }
        try rows.add(scalar: Self.sysContact, Self.text(settings.contact))
        try rows.add(
            scalar: Self.sysName, Self.text(settings.name ?? OctetString(identity.nodeName)))
        try rows.add(scalar: Self.sysLocation, Self.text(settings.location))
        try rows.add(scalar: Self.sysServices, .integer(settings.services))
    }

    /// Source: RFC 3418 §2, DisplayString (SIZE (0..255)).
    private static func text(_ octets: OctetString) -> ObjectSyntax {
        .octetString(octets.truncated(to: 255))
    }
}

extension KernelIdentity {
    fileprivate var description: String {
        "\(systemName) \(nodeName) \(release) \(version) \(machine)"
    }
}
