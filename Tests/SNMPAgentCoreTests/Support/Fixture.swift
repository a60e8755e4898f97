import SNMP

/// A small tree as tests read it: scalars, a table of three rows, and 64-bit counters.
enum Fixture {
    static let system = FixedGroup(
        "system", subtrees: [[1, 3, 6, 1, 2, 1, 1]],
        objects: [
            sysDescr, [1, 3, 6, 1, 2, 1, 1, 2], [1, 3, 6, 1, 2, 1, 1, 5], [1, 3, 6, 1, 2, 1, 1, 6],
        ],
        varBinds: [
            VarBind([1, 3, 6, 1, 2, 1, 1, 1, 0], .octetString("an agent")),
            VarBind(
                [1, 3, 6, 1, 2, 1, 1, 2, 0], .objectIdentifier([1, 3, 6, 1, 4, 1, 8072, 3, 2, 10])),
            VarBind([1, 3, 6, 1, 2, 1, 1, 5, 0], .octetString("host")),
        ])

    /// ifIndex, ifDescr and ifInOctets; ifSpeed is an object without instances.
    static let interfaces = FixedGroup(
        "interfaces", subtrees: [[1, 3, 6, 1, 2, 1, 2]],
        objects: [
            [1, 3, 6, 1, 2, 1, 2, 1], ifIndex, ifDescr, [1, 3, 6, 1, 2, 1, 2, 2, 1, 5], ifInOctets,
        ],
        varBinds: [VarBind([1, 3, 6, 1, 2, 1, 2, 1, 0], .integer(3))]
            + rows(ifIndex) { .integer(Int32($0)) }
            + rows(ifDescr) { .octetString(OctetString("eth\($0)")) }
            + rows(ifInOctets) { .counter32(UInt32($0) * 1_000_000_000) })

    /// Around a Counter64 column: ifName before it and ifAlias behind it.
    static let extendedInterfaces = FixedGroup(
        "ifXTable", subtrees: [[1, 3, 6, 1, 2, 1, 31, 1, 1]],
        objects: [ifName, ifHCInOctets, ifAlias],
        varBinds: rows(ifName) { .octetString(OctetString("e\($0)")) }
            + rows(ifHCInOctets) { .counter64(.max - UInt64($0)) }
            + rows(ifAlias) { .octetString(OctetString("uplink \($0)")) })

    static let groups = [system, interfaces, extendedInterfaces]

    static let sysDescr: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 1]
    static let sysName: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 5]
    static let ifIndex: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 2, 2, 1, 1]
    static let ifDescr: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 2, 2, 1, 2]
    static let ifInOctets: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 2, 2, 1, 10]
    static let ifName: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 1]
    static let ifHCInOctets: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 6]
    static let ifAlias: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 18]

    /// Every varbind of the tree, in order.
    static let varBinds = groups.flatMap(\.varBinds)

    static func varBind(_ name: ObjectIdentifier) -> VarBind {
        varBinds.first { $0.name == name } ?? VarBind(name, .null)
    }

    /// The first three instances of a column.
    private static func rows(
        _ column: ObjectIdentifier, _ value: (Int) -> ObjectSyntax
    ) -> [VarBind] {
        (1...3).map { row in
            VarBind(instance(of: column, UInt32(row)), value(row))
        }
    }

    static func instance(of column: ObjectIdentifier, _ index: UInt32...) -> ObjectIdentifier {
        do {
            return try column.appending(index)
        } catch {
            return .zeroDotZero
        }
    }
}
