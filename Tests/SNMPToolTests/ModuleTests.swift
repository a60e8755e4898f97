import Foundation
import TestPrograms
import Testing

@Suite("Other modules than the core's")
final class ModuleTests {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "modules-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    private var path: String { folder.path(percentEncoded: false) }
    private var cache: URL { folder.appending(path: "cache") }

    private func write(_ name: String, _ lines: String, to file: String? = nil) throws {
        let text = "\(name) DEFINITIONS ::= BEGIN\n\(lines)\nEND\n"
        try Data(text.utf8).write(to: folder.appending(path: file ?? "\(name).txt"))
    }

    /// A module that needs no other.
    private func writeThing(_ label: String) throws {
        try write("THING-MIB", "\(label) OBJECT IDENTIFIER ::= { iso 3 6 1 4 1 99999 }")
    }

    private func translate(
        _ arguments: [String], _ program: Program = .snmp,
        _ environment: [String: String] = [:]
    ) async throws -> Ending {
        let own = ["XDG_CACHE_HOME": cache.path(percentEncoded: false), "MIBS": "IF-MIB"]
        return try await program.run(
            ["translate"] + arguments, environment: own.merging(environment) { $1 })
    }

    private func keptFiles() throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: cache.appending(path: "swift-snmp"), includingPropertiesForKeys: nil)
    }

    @Test func `a module is read, kept for this user alone, and read anew when its file changes`()
        async throws
    {
        try writeThing("thing")
        let arguments = ["-M", path, "-m", "THING-MIB", "-On", "THING-MIB::thing"]
        let expected = Ending(output: ".1.3.6.1.4.1.99999\n")
        #expect(try await translate(arguments) == expected)
        let file = try #require(try keptFiles().first)
        let mode =
            try FileManager.default.attributesOfItem(
                atPath: file.path(percentEncoded: false))[.posixPermissions] as? Int
        #expect(try keptFiles().count == 1 && mode == 0o600)
        #expect(try await translate(arguments) == expected)
        try writeThing("otherThing")
        #expect(try await translate(arguments.dropLast() + ["THING-MIB::otherThing"]) == expected)
    }

    @Test func `what is kept is used while its files are as they were`() async throws {
        try writeThing("thing")
        let arguments = ["-M", path, "-m", "THING-MIB", "-On", "THING-MIB::thing"]
        let ending = try await translate(arguments)
        let file = try #require(try keptFiles().first)
        let kept =
            try FileManager.default.attributesOfItem(
                atPath: file.path(percentEncoded: false))[.systemFileNumber] as? Int
        #expect(try await translate(arguments) == ending)
        let again =
            try FileManager.default.attributesOfItem(
                atPath: file.path(percentEncoded: false))[.systemFileNumber] as? Int
        // A file that was written anew is another file.
        #expect(kept == again)
    }

    @Test func `what is kept is not believed when it is damaged`() async throws {
        try writeThing("thing")
        let arguments = ["-M", path, "-m", "THING-MIB", "-On", "THING-MIB::thing"]
        let ending = try await translate(arguments)
        let file = try #require(try keptFiles().first)
        let whole = try Data(contentsOf: file)
        for damaged in [Data(), whole.dropLast(100), Data("swift-snmp-modules 1 0 9 9 9\n".utf8)] {
            try damaged.write(to: file)
            #expect(try await translate(arguments) == ending)
            #expect(try Data(contentsOf: file) == whole)
        }
    }

    @Test func `without a place to keep it a module is read every time`() async throws {
        try writeThing("thing")
        let ending = try await translate(
            ["-M", path, "-m", "THING-MIB", "-On", "THING-MIB::thing"], .snmp,
            ["XDG_CACHE_HOME": "/proc/none"])
        #expect(ending == Ending(output: ".1.3.6.1.4.1.99999\n"))
    }

    @Test func `a module's version of a core module stands in its place`() async throws {
        try write(
            "UCD-DISKIO-MIB", "mine OBJECT IDENTIFIER ::= { iso 3 6 1 4 1 2021 13 15 }")
        let arguments = ["-M", path, "-m", "ALL", ".1.3.6.1.4.1.2021.13.15"]
        #expect(try await translate(arguments).output == "UCD-DISKIO-MIB::mine\n")
        let core = ["-M", path, "-m", "ALL", ".1.3.6.1.2.1.2.2.1.2.1"]
        #expect(try await translate(core).output == "IF-MIB::ifDescr.1\n")
    }

    @Test func `a name's module is read without being asked for`() async throws {
        try writeThing("thing")
        let ending = try await translate(
            ["-On", "THING-MIB::thing"], .snmp, ["MIBDIRS": "/nonexistent:\(path)"])
        #expect(ending == Ending(output: ".1.3.6.1.4.1.99999\n"))
    }

    @Test func `each fault of a module is one line, every time, and -Pe keeps them back`()
        async throws
    {
        try write(
            "THING-MIB", "IMPORTS away FROM GONE-MIB;\nthing OBJECT IDENTIFIER ::= { iso 3 6 }")
        let arguments = ["-M", path, "-m", "THING-MIB:NO-MIB", "-On", "THING-MIB::thing"]
        let file = "\(path)/THING-MIB.txt"
        let errors = """
            Cannot find module (GONE-MIB): At line 2 in \(file)
            Did not find 'away' in module #-1 (\(file))
            Cannot find module (NO-MIB): At line 1 in (none)

            """
        let ending = Ending(output: ".1.3.6\n", errors: errors)
        #expect(try await translate(arguments) == ending)
        #expect(try await translate(arguments) == ending)
        let quiet = try await translate(["-Pe"] + arguments)
        #expect(!quiet.errors.contains("Cannot find module") && quiet.output == ".1.3.6\n")
    }

    @Test func `without snmp-modules the core's names go on, and one line says what is missing`()
        async throws
    {
        let alone = folder.appending(path: "snmp")
        try FileManager.default.copyItem(at: URL(filePath: Program.snmp.path), to: alone)
        let ending = try await translate(
            ["-m", "ALL", "-On", "IF-MIB::ifDescr"],
            Program(path: alone.path(percentEncoded: false)), ["PATH": ""])
        #expect(
            ending
                == Ending(
                    output: ".1.3.6.1.2.1.2.2.1.2\n",
                    errors:
                        "snmp: other modules than the core's are read by snmp-modules, which is "
                        + "not installed (make install-modules; it needs libsnmp)\n"))
    }

    @Test(arguments: ["IF-MIB", "SNMPv2-TC", "SNMPv2-CONF"])
    func `a core module starts no program`(module: String) async throws {
        let ending = try await translate(["-m", module, "-On", "IF-MIB::ifDescr"])
        #expect(ending == Ending(output: ".1.3.6.1.2.1.2.2.1.2\n"))
        #expect(!FileManager.default.fileExists(atPath: cache.path(percentEncoded: false)))
    }

    @Test func `a convention of a core module is no object, and nothing else is said`() async throws
    {
        let name = "SNMPv2-TC::TruthValue"
        let ending = try await translate([name])
        #expect(ending == Ending(status: 2, errors: "\(name): Unknown Object Identifier\n"))
    }
}
