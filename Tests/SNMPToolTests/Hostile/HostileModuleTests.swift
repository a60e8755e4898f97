import Foundation
import TestPrograms
import Testing

/// A file of modules may say anything: names of the core are known all the same.
@Suite("Hostile MIB files", .timeLimit(.minutes(5)))
final class HostileModuleTests {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "hostile-modules-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    struct Module: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// What stands between the module's first and last line.
        let content: @Sendable () -> [UInt8]
        /// Whether it is read without a fault.
        var isSound = false
    }

    private static let thing = "thing OBJECT IDENTIFIER ::= { iso 3 6 1 4 1 99999 }\n"

    static let modules = [
        Module(testDescription: "NUL octets") { [UInt8](repeating: 0, count: 100_000) },
        Module(testDescription: "a word of 100 MB") {
            [UInt8](repeating: 0x61, count: 100_000_000)
        },
        Module(
            testDescription: "a comment of 100 MB",
            content: { Array("\(thing)-- ".utf8) + [UInt8](repeating: 0x61, count: 100_000_000) },
            isSound: true),
        Module(testDescription: "brackets of 200 000 levels") {
            Array("t OBJECT-TYPE SYNTAX INTEGER ".utf8) + [UInt8](repeating: 0x28, count: 200_000)
                + [UInt8](repeating: 0x7B, count: 200_000)
        },
        Module(
            testDescription: "objects of 20 000 levels",
            content: {
                let levels = (0..<20_000).map {
                    "d\($0 + 1) OBJECT IDENTIFIER ::= { d\($0) 1 }\n"
                }
                return Array(
                    "d0 OBJECT IDENTIFIER ::= { iso 3 6 1 4 1 99999 }\n\(levels.joined())".utf8)
            }, isSound: true),
        Module(testDescription: "an object below itself") {
            Array("a OBJECT IDENTIFIER ::= { b 1 }\nb OBJECT IDENTIFIER ::= { a 1 }\n".utf8)
        },
        Module(testDescription: "imports from itself") {
            Array("IMPORTS a FROM HOSTILE-MIB;\nb OBJECT IDENTIFIER ::= { a 1 }\n".utf8)
        },
        Module(testDescription: "control characters in names") {
            Array("IMPORTS x\u{1B}[2J FROM G\u{1B}]0;t\u{07}\u{9B}\r-MIB;\n\u{1B}\r forged\n".utf8)
                + [0x9B, 0xFF]
        },
        Module(testDescription: "a name of 100 000 octets") {
            [UInt8](repeating: 0x6E, count: 100_000) + Array(thing.utf8)
        },
        Module(testDescription: "no end") { Array("\(thing)t OBJECT-TYPE SYNTAX".utf8) },
    ]

    private func translate(_ environment: [String: String] = [:]) async throws -> Ending {
        let path = folder.path(percentEncoded: false)
        let own = ["XDG_CACHE_HOME": "\(path)/cache", "MIBS": ""]
        return try await Program.snmp.run(
            ["translate", "-M", path, "-m", "HOSTILE-MIB", "-On", "IF-MIB::ifDescr"],
            environment: own.merging(environment) { $1 })
    }

    private var file: URL { folder.appending(path: "HOSTILE-MIB.txt") }

    @Test(arguments: modules)
    func `is told in few lines, and the core's names go on`(module: Module) async throws {
        try Data(
            Array("HOSTILE-MIB DEFINITIONS ::= BEGIN\n".utf8) + module.content()
                + Array("\nEND\n".utf8)
        ).write(to: file)
        // Read anew, and as it was kept.
        for _ in 1...2 {
            let ending = try await translate()
            #expect(ending.status == 0)
            #expect(ending.output == ".1.3.6.1.2.1.2.2.1.2\n")
            let lines = ending.errors.split(separator: "\n")
            #expect(lines.isEmpty == module.isSound, "\(ending.errors)")
            #expect(lines.count <= 10, "\(ending.errors)")
            // Each is one of libsnmp's, which names the file or the module.
            #expect(lines.allSatisfy { $0.contains("HOSTILE-MIB") }, "\(ending.errors)")
            #expect(ending.errors.utf8.count <= 4000)
            let isText = ending.errors.unicodeScalars.allSatisfy {
                $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value)
            }
            #expect(isText, "\(ending.errors)")
        }
    }

    @Test func `one that nobody writes is given up after a time`() async throws {
        // Safe because the path lives until the call is over.
        let made = unsafe mkfifo(file.path(percentEncoded: false), 0o600)
        #expect(made == 0)
        let ending = try await translate(["SNMP_MODULES_SECONDS": "1"])
        #expect(ending.status == 0)
        #expect(ending.output == ".1.3.6.1.2.1.2.2.1.2\n")
        #expect(ending.errors.hasPrefix("snmp: "))
        #expect(ending.errors.hasSuffix("/snmp-modules failed; the core's names alone are known\n"))
        #expect(ending.errors.count { $0 == "\n" } == 1)
    }
}
