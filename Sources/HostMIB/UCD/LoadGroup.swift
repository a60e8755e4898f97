internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// UCD-SNMP-MIB laTable: the load averages over 1, 5 and 15 minutes.
///
/// Source: `MIBs/UCD-SNMP-MIB.txt`, laTable.
struct LoadGroup: MIBGroup {
    struct Row: Sendable {
        /// From 1.
        let index: UInt32
        let minutes: UInt32
        let hundredths: UInt32
        /// In hundredths; from here on there is an error.
        let limit: UInt32
    }

    static let laTable = MIBObjects<Row>(
        under: [1, 3, 6, 1, 4, 1, 2021, 10, 1],
        [
            1: { .integer(clamping: $0.index) },
            2: { .text("Load-\($0.minutes)") },
            3: { .text($0.hundredths.asHundredths) },
            4: { .text($0.limit.asHundredths) },
            5: { .integer(clamping: $0.hundredths) },
            6: { .opaque(OpaqueValue.float(Float($0.hundredths) / 100).octets) },
            100: { .integer($0.isTooHigh ? 1 : 0) },
            101: { row in
                guard row.isTooHigh else { return .octetString("") }
                let load = row.hundredths.asHundredths
                return .text("\(row.minutes) min Load Average too high (= \(load))")
            },
        ])

    let source: LoadAverageSource
    /// In hundredths, for the three averages.
    let limits: [UInt32]

    let name = "laTable"
    let maximumAge: Duration? = .seconds(1)
    let subtrees = [laTable.parent]
    let objects = laTable.objects

    func collect(into rows: inout MIBRows) throws {
        let load = try source.read()
        let table = zip(zip([1, 5, 15], load.hundredths), limits).enumerated().map {
            Row(
                index: UInt32($0.offset + 1), minutes: $0.element.0.0,
                hundredths: $0.element.0.1, limit: $0.element.1)
        }
        try rows.add(Self.laTable, of: table) { [$0.index] }
    }
}

extension LoadGroup.Row {
    fileprivate var isTooHigh: Bool { hundredths >= limit }
}

extension UInt32 {
    /// Such as `12.07`.
    fileprivate var asHundredths: String {
        "\(self / 100).\(self % 100 < 10 ? "0" : "")\(self % 100)"
    }
}
