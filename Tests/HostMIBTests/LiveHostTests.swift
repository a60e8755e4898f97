import Foundation
import HostMIB
import LinuxSources
import SNMP
import Testing

/// This very host: what is served against what the kernel's files say.
@Suite("This host's interfaces are those of /proc/net/dev and /sys/class/net")
struct LiveHostTests {
    /// Counters of `/proc/net/dev` by interface.
    private static func procNetDev() throws -> [String: [UInt64]] {
        let text = try String(contentsOfFile: "/proc/net/dev", encoding: .utf8)
        var table: [String: [UInt64]] = [:]
        for line in text.split(separator: "\n").dropFirst(2) {
            let parts = line.split(separator: ":", maxSplits: 1)
            table[parts[0].trimmingCharacters(in: .whitespaces)] =
                parts[1].split(separator: " ").compactMap { UInt64($0) }
        }
        return table
    }

    private static func attribute(_ name: String, _ attribute: String) throws -> String {
        try String(contentsOfFile: "/sys/class/net/\(name)/\(attribute)", encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// A collection between two readings of the kernel's file, all of the same interfaces.
    private static func readAround() throws -> (
        before: [String: [UInt64]], reader: HostReader, after: [String: [UInt64]]
    ) {
        let reader = try HostReader(LinuxHost())
        for _ in 0..<20 {
            let before = try procNetDev()
            reader.collect()
            let after = try procNetDev()
            let names = try reader.column(IFMIB.ifXEntry(1)).values.map(text)
            if before.keys == after.keys, names.sorted() == before.keys.sorted() {
                return (before, reader, after)
            }
        }
        throw Unsteady()
    }

    struct Unsteady: Error {}

    private static func text(_ value: ObjectSyntax?) -> String {
        guard case .octetString(let octets) = value else { return "" }
        return octets.description
    }

    @Test func `names, indexes, sizes and addresses`() throws {
        let (before, reader, _) = try Self.readAround()
        let names = try reader.column(IFMIB.ifEntry(2)).mapValues(Self.text)
        #expect(names.values.sorted() == before.keys.sorted())
        let mtu = try reader.column(IFMIB.ifEntry(4))
        let address = try reader.column(IFMIB.ifEntry(6))
        let admin = try reader.column(IFMIB.ifEntry(7))
        for (index, name) in names {
            #expect(try Self.attribute(name, "ifindex") == "\(index)")
            #expect(mtu[index] == .integer(try #require(Int32(Self.attribute(name, "mtu")))))
            let octets = try Self.attribute(name, "address").split(separator: ":")
                .compactMap { UInt8($0, radix: 16) }
            let expected = octets.allSatisfy { $0 == 0 } ? [] : octets
            #expect(address[index] == .octetString(OctetString(expected)), "\(name)")
            let flags = try #require(Int(Self.attribute(name, "flags").dropFirst(2), radix: 16))
            #expect(admin[index] == .integer(flags & 1 == 1 ? 1 : 2), "\(name)")
        }
    }

    @Test func `ifType is softwareLoopback for type 772, and no other`() throws {
        let (_, reader, _) = try Self.readAround()
        let types = try reader.column(IFMIB.ifEntry(3))
        for (index, name) in try reader.column(IFMIB.ifEntry(2)).mapValues(Self.text) {
            let isLoopback = try Self.attribute(name, "type") == "772"
            #expect((types[index] == .integer(24)) == isLoopback, "\(name)")
        }
    }

    @Test(
        arguments: [
            // A column of ifXTable and those of the file.
            (6, 0, nil), (7, 1, 7), (8, 7, nil), (10, 8, nil), (11, 9, nil),
        ] as [(UInt32, Int, Int?)])
    func `counters lie between two readings of the kernel's`(
        _ column: UInt32, _ place: Int, _ subtracted: Int?
    ) throws {
        let (before, reader, after) = try Self.readAround()
        func figure(_ row: [UInt64]?) -> UInt64 {
            guard let row else { return 0 }
            return row[place] - (subtracted.map { row[$0] } ?? 0)
        }
        let names = try reader.column(IFMIB.ifXEntry(1)).mapValues(Self.text)
        for (index, value) in try reader.column(IFMIB.ifXEntry(column)) {
            let name = try #require(names[index])
            guard case .counter64(let value) = value else {
                Issue.record("\(value) is no Counter64")
                continue
            }
            #expect(figure(before[name]) <= value && value <= figure(after[name]), "\(name)")
        }
    }
}
