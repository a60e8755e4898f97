/// Between notifications of version 1 and of version 2. Source: RFC 3584 §3.
extension TrapPDU {
    /// generic-trap where enterprise and specific-trap say which. Source: RFC 1157 §4.1.6.
    public static let enterpriseSpecific: Int32 = 6

    /// What identifies the notification in version 2; nil for a generic-trap outside of 0...6, a
    /// negative specific-trap, or an enterprise that leaves no room for it.
    ///
    /// Source: RFC 3584 §3.1 (2).
    public var snmpTrapOID: ObjectIdentifier? {
        switch genericTrap {
        case 0..<Self.enterpriseSpecific:
            // Such a name always has room for one more.
            return try? NotificationName.snmpTraps.appending(UInt32(genericTrap.magnitude) + 1)
        case Self.enterpriseSpecific:
            guard specificTrap >= 0 else { return nil }
            return try? enterprise.appending([0, specificTrap.magnitude])
        default: return nil
        }
    }

    /// The varbinds of version 2 that say the same: sysUpTime.0, snmpTrapOID.0, this trap's own,
    /// and those of the three that a proxy adds which are not there yet. Source: RFC 3584 §3.1.
    ///
    /// - Returns: nil where there is no ``snmpTrapOID``.
    public func translated(community: OctetString) -> VarBindList? {
        guard let snmpTrapOID else { return nil }
        let added = [
            VarBind(NotificationName.snmpTrapAddress, .ipAddress(agentAddress)),
            VarBind(NotificationName.snmpTrapCommunity, .octetString(community)),
            VarBind(NotificationName.snmpTrapEnterprise, .objectIdentifier(enterprise)),
        ].filter { varBind in !variableBindings.contains { $0.name == varBind.name } }
        return VarBindList(
            [
                VarBind(NotificationName.sysUpTime, .timeTicks(timestamp)),
                VarBind(NotificationName.snmpTrapOID, .objectIdentifier(snmpTrapOID)),
            ] + variableBindings + added)
    }

    /// The Trap-PDU that says what varbinds of version 2 say. Source: RFC 3584 §3.2.
    ///
    /// snmpTrapEnterprise.0 is left out of its varbinds where it is the enterprise.
    /// - Parameter agentAddress: four octets, the first in the highest bits; 0 where the notification
    ///   does not come from IPv4.
    /// - Returns: nil where sysUpTime.0 and snmpTrapOID.0 are not the first two, where there is a
    ///   Counter64, which version 1 lacks, and where snmpTrapOID.0 does not fit.
    public init?(translating list: VarBindList, agentAddress: UInt32) {
        guard list.count >= 2, list.name(at: 0) == NotificationName.sysUpTime,
            list.name(at: 1) == NotificationName.snmpTrapOID,
            case .timeTicks(let timestamp) = list.value(at: 0),
            case .objectIdentifier(let snmpTrapOID) = list.value(at: 1),
            let (enterprise, genericTrap, specificTrap) = Self.identify(snmpTrapOID, list)
        else { return nil }
        let enterpriseVarBind = VarBind(
            NotificationName.snmpTrapEnterprise, .objectIdentifier(enterprise))
        let varBinds = list.dropFirst(2).filter { $0 != enterpriseVarBind }
        for varBind in varBinds {
            if case .counter64 = varBind.value { return nil }
        }
        self.init(
            enterprise: enterprise, agentAddress: agentAddress, genericTrap: genericTrap,
            specificTrap: specificTrap, timestamp: timestamp,
            variableBindings: VarBindList(varBinds))
    }

    /// Source: RFC 3584 §3.2 (1), (3) and (4).
    private static func identify(
        _ snmpTrapOID: ObjectIdentifier, _ list: VarBindList
    ) -> (enterprise: ObjectIdentifier, genericTrap: Int32, specificTrap: Int32)? {
        let name = Array(snmpTrapOID.subIdentifiers)
        guard let last = name.last, let number = Int32(exactly: last) else { return nil }
        let isBelowTraps = snmpTrapOID.hasPrefix(NotificationName.snmpTraps)
        if isBelowTraps, name.count == NotificationName.snmpTraps.count + 1, 1...6 ~= last {
            return (enterprise(in: list) ?? NotificationName.snmpTraps, number - 1, 0)
        }
        let hasZero = name.dropLast().last == 0
        guard let enterprise = try? ObjectIdentifier(name.dropLast(hasZero ? 2 : 1)) else {
            return nil
        }
        return (enterprise, enterpriseSpecific, number)
    }

    private static func enterprise(in list: VarBindList) -> ObjectIdentifier? {
        let varBind = list.first { $0.name == NotificationName.snmpTrapEnterprise }
        guard case .objectIdentifier(let enterprise)? = varBind?.value else { return nil }
        return enterprise
    }
}
