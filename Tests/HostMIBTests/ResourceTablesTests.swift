import Foundation
import SNMP
import Testing

/// Every instance of each host of files, as `served.txt` beside its files has them.
@Suite("HOST-RESOURCES-MIB, UCD-SNMP-MIB and UCD-DISKIO-MIB of whole hosts")
struct ResourceTablesTests {
    /// hrSystem to hrSWRunPerf; prTable, memory, dskTable, laTable, systemStats, diskIOTable.
    static let groups: [(name: String, root: ObjectIdentifier)] =
        (1...5).map { ("host \($0)", [1, 3, 6, 1, 2, 1, 25, $0]) }
        + [2, 4, 9, 10, 11, 13].map { ("ucd \($0)", [1, 3, 6, 1, 4, 1, 2021, $0]) }

    /// What no file says: the clock.
    private static let passing = "host 1 2.0 "

    @Test(arguments: ResourceHost.allCases, groups.indices)
    func `every row of a group, its types and its values`(
        _ host: ResourceHost, _ position: Int
    ) throws {
        let group = Self.groups[position]
        let text = try String(
            contentsOf: host.folder.appending(path: "served.txt"), encoding: .utf8)
        let expected = text.split(separator: "\n").filter { $0.hasPrefix(group.name + " ") }
        let found = try host.reader().lines(group.root).map { "\(group.name) \($0)" }
            .filter { !$0.hasPrefix(Self.passing) }
        #expect(found == expected.map { String($0) })
    }

    @Test(arguments: ResourceHost.allCases)
    func `a Get of each instance is what the walk says`(_ host: ResourceHost) throws {
        let reader = try host.reader()
        for group in Self.groups {
            for varBind in try reader.walk(group.root) where varBind.name != Self.hrSystemDate {
                #expect(try reader.get(varBind.name) == [varBind.value], "\(varBind.name)")
            }
        }
    }

    private static let hrSystemDate: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 1, 2, 0]

    @Test func `hrSystemDate has the eleven octets of a local time`() throws {
        guard case .octetString(let date) = try ResourceHost.pod.reader().get(Self.hrSystemDate)[0]
        else {
            Issue.record("no octets")
            return
        }
        #expect(date.count == 11)
        // Source: RFC 2579 §2, DateAndTime.
        let ranges: [ClosedRange<UInt8>] = [
            7...8, 0...255, 1...12, 1...31, 0...23, 0...59, 0...60, 0...9, 0x2B...0x2D, 0...14,
            0...59,
        ]
        #expect(zip(date, ranges).allSatisfy { $1.contains($0) }, "\(Array(date))")
    }
}
