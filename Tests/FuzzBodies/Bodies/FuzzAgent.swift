import Logging
import SNMP
import SNMPAgentCore

/// An agent without a socket over a tree that never changes, and who may see what of it.
struct FuzzAgent {
    /// Small, so that small requests come to the limits.
    static let limits = MessageLimits(bulkSize: 600, maxMessageSize: 1400)
    /// 192.0.2.1
    static let source = IPAddress(v4: 0xC000_0201)

    let counters = SNMPCounters()
    let processor: RequestProcessor

    init() {
        let store = Self.store()
        store.collect(0)
        let restricted = AccessGrant(.readOnly, view: NamedView("restricted", Self.view))
        processor = RequestProcessor(
            access: AccessControl(
                acceptedHosts: .any,
                communities: [
                    Community("public"), Community("", grant: restricted),
                    Community("deaf", grant: AccessGrant(.notify)),
                    Community("mixed", version1: .none, version2c: restricted),
                ]),
            store: store, counters: counters, limits: Self.limits)
    }

    private static func store() -> MIBStore {
        do {
            return try MIBStore(
                groups: [FuzzGroup()],
                logger: Logger(label: "fuzz") { _ in SwiftLogNoOpLogHandler() }
            )
        } catch {
            // One group overlaps with no other.
            preconditionFailure("\(error)")
        }
    }

    /// The second column of the table but for one row, and what is above 2³¹ in the other columns.
    private static let view = MIBView([
        MIBView.Family([1, 3, 6, 1, 2, 1, 2, 2, 1, 2]),
        MIBView.Family([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 128], isIncluded: false),
        MIBView.Family(
            [1, 3, 6, 1, 2, 1, 2, 2, 1, 0, 4_294_967_295],
            mask: [Bool](repeating: true, count: 9) + [false, true]),
    ])

    /// The instances that a community sees in a version, in order; nil where it may not read.
    static func visible(to community: OctetString, in version: SNMPVersion) -> [VarBind]? {
        switch (community, version) {
        case ("public", .version1): FuzzGroup.ofVersion1
        case ("public", .version2c): FuzzGroup.varBinds
        case ("", .version1): restrictedOfVersion1
        case ("", .version2c), ("mixed", .version2c): restricted
        default: nil
        }
    }

    /// Whether a community is one of the agent's, whatever it may do.
    static func isKnown(_ community: OctetString) -> Bool {
        ["public", "", "deaf", "mixed"].contains(community)
    }

    private static let restricted = FuzzGroup.varBinds.filter { view.contains($0.name) }
    private static let restrictedOfVersion1 = FuzzGroup.ofVersion1.filter {
        view.contains($0.name)
    }
}

/// Scalars, a table whose rows have the numbers where encodings change their length, and names
/// and values at their limits.
struct FuzzGroup: MIBGroup {
    let name = "fuzz"
    let subtrees: [ObjectIdentifier] = [[1, 3, 6, 1, 2, 1], [2, 4_294_967_295]]
    let objects = FuzzGroup.columns
    let maximumAge: Duration? = nil

    func collect(into rows: inout MIBRows) {
        for varBind in Self.varBinds {
            // Half of the values are read for each reply.
            if varBind.name.count.isMultiple(of: 2) {
                rows.addLive(varBind.name) { varBind.value }
            } else {
                rows.add(varBind.name, varBind.value)
            }
        }
    }

    static let columns: [ObjectIdentifier] = (1...4).map { [1, 3, 6, 1, 2, 1, 2, 2, 1, $0] }

    /// In order.
    static let varBinds = (scalars + table + extremes).sorted { $0.name < $1.name }

    /// Without Counter64, which version 1 does not have.
    static let ofVersion1 = varBinds.filter {
        if case .counter64 = $0.value { false } else { true }
    }

    private static let scalars = [
        VarBind([1, 3, 6, 1, 2, 1, 1, 1, 0], .octetString("an agent")),
        VarBind(
            [1, 3, 6, 1, 2, 1, 1, 2, 0], .objectIdentifier([1, 3, 6, 1, 4, 1, 8072, 3, 2, 10])),
        VarBind([1, 3, 6, 1, 2, 1, 1, 3, 0], .timeTicks(.max)),
        VarBind([1, 3, 6, 1, 2, 1, 1, 5, 0], .octetString("")),
    ]

    private static let indexes: [UInt32] = [
        0, 1, 127, 128, 255, 256, 16_383, 16_384, 2_097_152, 268_435_456, 2_147_483_647,
        2_147_483_648, 4_294_967_294, 4_294_967_295,
    ]

    private static let table = zip(columns, 0...).flatMap { column, number in
        indexes.map { index in
            let values: [ObjectSyntax] = [
                .integer(Int32(truncatingIfNeeded: index)),
                .octetString(OctetString("row \(index)")),
                .counter32(index), .counter64(.max - UInt64(index)),
            ]
            return VarBind(joined(column, [index]), values[number])
        }
    }

    private static let extremes = [
        // More than a GetBulk fills; more than the largest message; the longest name.
        VarBind([1, 3, 6, 1, 2, 1, 3, 1, 0], octets(800)),
        VarBind([1, 3, 6, 1, 2, 1, 3, 2, 0], octets(2000)),
        VarBind(
            joined([1, 3, 6, 1, 2, 1, 4], [UInt32](repeating: .max, count: 121)), .gauge32(.max)),
        VarBind([2, 4_294_967_295, 0], .ipAddress(.max)),
    ]

    private static func octets(_ count: Int) -> ObjectSyntax {
        .octetString(OctetString([UInt8](repeating: 0x78, count: count)))
    }

    private static func joined(
        _ name: ObjectIdentifier, _ subIdentifiers: [UInt32]
    ) -> ObjectIdentifier {
        do {
            return try name.appending(subIdentifiers)
        } catch {
            // None of the names above is too long.
            preconditionFailure("\(error)")
        }
    }
}
