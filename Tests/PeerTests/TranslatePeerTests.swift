import Foundation
import TestPrograms
import Testing

/// Every object of the modules in MIBs/, whole outputs compared.
@Suite(
    "snmp translate beside snmptranslate", .enabled(if: NetSNMP.isInstalled, "\(NetSNMP.isMissing)")
)
struct TranslatePeerTests {
    /// What only libsnmp's own memory decides.
    private static let opaqueSize = "  SYNTAX\tOpaque (UCD-SNMP-MIB) "

    private func expectSame(_ options: [String], _ names: [String] = []) async throws {
        let arguments = ["-M", Program.modules, "-m", "ALL"] + options + names
        let theirs = try await NetSNMP.run("snmptranslate", arguments)
        let cache = FileManager.default.temporaryDirectory.appending(
            path: "names-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: cache) }
        let ours = try await Program.snmp.run(
            ["translate"] + arguments,
            environment: ["XDG_CACHE_HOME": cache.path(percentEncoded: false)])
        #expect(ours.status == theirs.status)
        #expect(ours.errors == theirs.errors)
        let output = theirs.output.replacing(Self.opaqueSize, with: "  SYNTAX\tOpaque (7) ")
        let (left, right) = (ours.output.split(separator: "\n"), output.split(separator: "\n"))
        let difference = zip(left, right).first { $0 != $1 }
        #expect(difference == nil)
        #expect(ours.output == output)
    }

    private func numbers() async throws -> [String] {
        try await NetSNMP.run("snmptranslate", ["-M", Program.modules, "-m", "ALL", "-To"])
            .output.split(separator: "\n").map(String.init)
    }

    @Test(arguments: ["-On", "-Of", "-OS", "-Os", "-Ou", "-Td"])
    func `of every number`(_ option: String) async throws {
        try await expectSame([option], try await numbers())
    }

    @Test func `lists of a definition go on in the next line`() async throws {
        try await expectSame(["-Td", "-w", "60"], try await numbers())
    }

    @Test(arguments: [["-Tp"], ["-Tp", "-w", "50"], ["-Tl"], ["-To"], ["-Ts"], ["-Tz"]])
    func `of the whole tree`(_ options: [String]) async throws {
        try await expectSame(options)
    }

    @Test(arguments: [
        (["-Tp", "-IR"], "system"), (["-On", "-IR"], "ifDescr.3"), ([], "sysDescr.0"),
        (["-IR"], "nosuch"), (["-Iu", "-On"], "system.1.0"), (["-Ib"], "zzzzz"),
        (["-Td"], ".1.3.6.1.2.1.1.1.0.5"), (["-OX"], ".1.3.6.1.2.1.2.2.1.2.7"),
    ])
    func `of one name`(_ options: [String], _ name: String) async throws {
        try await expectSame(options, [name])
    }
}
