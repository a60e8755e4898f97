import Foundation
import HostMIB
import SNMP
import Testing

/// This very host: what is served against what iproute2 says.
@Suite("This host's addresses and routes are those of iproute2", .enabled(if: IPRoute.isThere))
struct LiveAddressesTests {
    /// Asks both until iproute2 says the same before and after.
    private static func readAround<Item: Decodable & Equatable>(
        _ arguments: String...
    ) throws -> (items: [Item], reader: HostReader) {
        let reader = try HostReader(LinuxHost())
        for _ in 0..<20 {
            let before: [Item] = try IPRoute.items(arguments)
            reader.collect()
            if try before == IPRoute.items(arguments) { return (before, reader) }
        }
        throw Unsteady()
    }

    struct Unsteady: Error {}

    private struct Link: Decodable, Equatable {
        struct Address: Decodable, Equatable {
            let local: String
            let prefixlen: Int
        }

        let ifindex: UInt32
        let addresses: [Address]

        enum CodingKeys: String, CodingKey {
            case ifindex
            case addresses = "addr_info"
        }
    }

    @Test func `ipAddrTable has each address of IPv4 with its interface`() throws {
        let (links, reader): ([Link], _) = try Self.readAround("-4", "addr", "show")
        var expected: Set<String> = []
        for link in links {
            for address in link.addresses {
                expected.insert("\(address.local) INTEGER \(link.ifindex)")
            }
        }
        #expect(Set(try reader.lines([1, 3, 6, 1, 2, 1, 4, 20, 1, 2])) == expected)
    }

    @Test func `ipAddressTable has an address of IPv6 for each`() throws {
        let (links, reader): ([Link], _) = try Self.readAround("-6", "addr", "show")
        let indexes = links.flatMap { link in link.addresses.map { _ in link.ifindex } }
        let rows = try reader.walk([1, 3, 6, 1, 2, 1, 4, 34, 1, 3])
            .filter {
                $0.name.hasPrefix([1, 3, 6, 1, 2, 1, 4, 34, 1, 3, 2])
                    || $0.name.hasPrefix([1, 3, 6, 1, 2, 1, 4, 34, 1, 3, 4])
            }
        #expect(
            rows.map(\.value).map { "\($0)" }.sorted()
                == indexes.map { "\(ObjectSyntax.integer(Int32($0)))" }.sorted())
    }

    private struct Route: Decodable, Equatable {
        struct Hop: Decodable, Equatable { let gateway: String? }

        let dst: String
        let gateway: String?
        let nexthops: [Hop]?

        /// The destination with each next hop.
        var ways: [String] {
            ([gateway] + (nexthops ?? []).map(\.gateway)).compactMap { $0.map { "\(dst) \($0)" } }
        }
    }

    @Test func `inetCidrRouteTable has a row for each next hop of IPv4`() throws {
        let (routes, reader): ([Route], _) = try Self.readAround("-4", "route", "show")
        let rows = try reader.lines([1, 3, 6, 1, 2, 1, 4, 24, 7, 1, 8, 1])
        #expect(rows.count { $0.hasSuffix("INTEGER 4") } == Set(routes.flatMap(\.ways)).count)
    }
}

/// The program `ip`.
enum IPRoute {
    private static let path = ["/usr/sbin/ip", "/sbin/ip", "/usr/bin/ip"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    static var isThere: Bool { path != nil }

    /// What it prints, as JSON.
    static func items<Item: Decodable>(_ arguments: [String]) throws -> [Item] {
        let process = Process()
        process.executableURL = URL(filePath: try #require(path))
        process.arguments = ["-json"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let octets = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return octets.isEmpty ? [] : try JSONDecoder().decode([Item].self, from: octets)
    }
}
