import Foundation
import TestPrograms
import TestRandom
import Testing

/// What a file may say to `snmp diff`.
@Suite("Hostile recordings") struct HostileRecordingTests {
    private static let sound = "1.3.6.1.2.1.1.5.0|4|host\n"

    /// Runs `snmp diff` of two files, which are `a` and `b`.
    private static func diff(_ old: [UInt8], _ new: [UInt8]) async throws -> Ending {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "recordings-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var paths: [String] = []
        for (name, octets) in [("a", old), ("b", new)] {
            let file = folder.appending(path: name)
            try Data(octets).write(to: file)
            paths.append(file.path(percentEncoded: false))
        }
        let ending = try await Program.snmp.run(
            ["diff"] + paths, environment: NetSNMP.ownEnvironment)
        let place = folder.path(percentEncoded: false)
        return Ending(
            status: ending.status, output: ending.output.replacing(place, with: ""),
            errors: ending.errors.replacing(place, with: ""))
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let octets: [UInt8]
        let line: Int

        init(_ octets: [UInt8], _ line: Int) {
            self.octets = octets
            self.line = line
        }

        var testDescription: String {
            "\(octets.count) octets: \(octets.prefix(20)), line \(line)"
        }
    }

    static let faults: [Fault] = [
        Fault(Array("1.3.6.1.4294967296.0|2|1\n".utf8), 1),
        Fault(Array("1.3.6|99|1\n".utf8), 1),
        Fault(Array("\(sound)1.3.6.1.2.1.1.5.1|2|\u{1B}[2J\u{9B}A\n".utf8), 2),
        Fault(Array("\(sound)\u{1B}]0;title\u{07}|2|1\n".utf8), 2),
        Fault(Array("\(sound)1.3.6.1|2|99999999999999999999\n".utf8), 2),
        Fault(Array("\(sound)1.3.6.1|4x|ABC\n".utf8), 2),
        Fault(Array("\(sound)1.3.6.1|2|1\u{0}|\n".utf8), 2),
        Fault([UInt8](repeating: 0x00, count: 100_000), 1),
        Fault([UInt8](repeating: 0x2E, count: 1_000_000), 1),
        Fault(Array(String(repeating: "1.", count: 200).utf8) + Array("1|2|1\n".utf8), 1),
        Fault([0xFF, 0xFE, 0x0A], 1),
    ]

    @Test(arguments: faults)
    func `a fault is one line, which tells where, and nothing is compared`(
        fault: Fault
    ) async throws {
        let (octets, line) = (fault.octets, fault.line)
        for isFirst in [true, false] {
            let other = Array(Self.sound.utf8)
            let ending = try await Self.diff(isFirst ? octets : other, isFirst ? other : octets)
            #expect(ending.status == 2)
            #expect(ending.output == "")
            #expect(ending.errors.contains("/\(isFirst ? "a" : "b"):\(line): "))
            #expect(ending.errors.count { $0 == "\n" } == 1, "\(ending.errors)")
            let isText = ending.errors.unicodeScalars.allSatisfy {
                $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value)
            }
            #expect(isText)
            #expect(ending.errors.utf8.count < 1000)
        }
    }

    @Test func `a value leaves no mark of its own, whatever its octets`() async throws {
        var random = SeededGenerator(seed: 6)
        let forged = Array("x\n+ SNMPv2-MIB::sysName.0 = STRING: forged\r\u{1B}[2J\u{9B}".utf8)
        for octets in [forged, random.octets(300)] {
            let digits = octets.map { String(format: "%02x", $0) }.joined()
            let ending = try await Self.diff(
                Array(Self.sound.utf8), Array("1.3.6.1.2.1.1.5.0|4x|\(digits)\n".utf8))
            #expect(ending.status == 1)
            #expect(ending.errors == "")
            let lines = ending.output.split(separator: "\n")
            #expect(lines.count { $0.hasPrefix("- ") } == 1)
            #expect(lines.count { $0.hasPrefix("+ ") } == 1)
            let isText = ending.output.unicodeScalars.allSatisfy {
                // A tab begins nothing on such a line.
                $0 == "\n" || $0 == "\t" || $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value)
            }
            #expect(isText)
        }
    }

    /// A minute would not do if each line were read again for each one behind it.
    @Test(.timeLimit(.minutes(1)))
    func `a text of 500 000 lines that nothing ends is read once`() async throws {
        let text =
            "SNMPv2-MIB::sysName.0 = STRING: \"x\n" + String(repeating: "aa\n", count: 500_000)
        let ending = try await Self.diff(Array(Self.sound.utf8), Array(text.utf8))
        #expect(ending.status == 2)
        #expect(ending.output == "")
        #expect(ending.errors.contains("/b:1: "))
        #expect(ending.errors.count { $0 == "\n" } == 1)
    }

    @Test func `one without end is refused`() async throws {
        let ending = try await Program.snmp.run(
            ["diff", "/dev/zero", "/dev/null"], environment: NetSNMP.ownEnvironment)
        #expect(ending.status == 2)
        #expect(ending.output == "")
        #expect(ending.errors.hasPrefix("/dev/zero: "))
        #expect(ending.errors.count { $0 == "\n" } == 1)
    }
}
