import Foundation
import HostMIB
import LinuxSources
import SNMP
import Testing

/// This very host: what is served lies between two readings of the kernel's figures.
@Suite("This host's memory, processors, disks, file systems and processes are the kernel's")
struct LiveResourcesTests {
    private static func lines(_ file: String) throws -> [[Substring]] {
        try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
            .map { $0.split { " \t:".contains($0) } }
    }

    private static func number(_ value: ObjectSyntax?) -> Int? {
        switch value {
        case .integer(let number): Int(number)
        case .counter32(let number), .gauge32(let number), .timeTicks(let number): Int(number)
        case .counter64(let number): Int(number)
        default: nil
        }
    }

    /// Expects each instance's value between those that `figures` gives before and after.
    private static func expect(
        _ figures: () throws -> [ObjectIdentifier: Int],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let reader = try HostReader(LinuxHost())
        let before = try figures()
        reader.collect()
        let after = try figures()
        #expect(!before.isEmpty)
        for (name, first) in before {
            let value = try #require(try number(reader.get(name).first), "\(name)")
            let last = after[name] ?? first
            #expect(
                value >= min(first, last) && value <= max(first, last), "\(name)",
                sourceLocation: sourceLocation)
        }
    }

    @Test func `memory that stands still`() throws {
        try Self.expect {
            var figures: [ObjectIdentifier: Int] = [:]
            for line in try Self.lines("/proc/meminfo") {
                guard let figure = Int(line[1]) else { continue }
                switch line[0] {
                case "MemTotal":
                    figures[[1, 3, 6, 1, 4, 1, 2021, 4, 5, 0]] = min(figure, Int(Int32.max))
                    figures[[1, 3, 6, 1, 4, 1, 2021, 4, 20, 0]] = figure
                case "SwapTotal": figures[[1, 3, 6, 1, 4, 1, 2021, 4, 18, 0]] = figure
                default: continue
                }
            }
            return figures
        }
    }

    @Test func `ticks, interrupts and context switches`() throws {
        try Self.expect {
            var figures: [ObjectIdentifier: Int] = [:]
            let columns: [(UInt32, Int)] = [
                (50, 1), (51, 2), (52, 3), (53, 4), (54, 5), (56, 6), (61, 7), (64, 8), (65, 9),
                (66, 10),
            ]
            for line in try Self.lines("/proc/stat") {
                switch line[0] {
                case "cpu":
                    for (object, column) in columns {
                        figures[[1, 3, 6, 1, 4, 1, 2021, 11, object, 0]] =
                            (Int(line[column]) ?? -1) & 0xFFFF_FFFF
                    }
                case "intr", "ctxt":
                    let object: UInt32 = line[0] == "intr" ? 59 : 60
                    figures[[1, 3, 6, 1, 4, 1, 2021, 11, object, 0]] =
                        (Int(line[1]) ?? -1) & 0xFFFF_FFFF
                default: continue
                }
            }
            return figures
        }
    }

    @Test func `a row for each processor, with a percentage`() throws {
        let loads = try HostReader(LinuxHost()).column([1, 3, 6, 1, 2, 1, 25, 3, 3, 1, 2])
        let processors = try Self.lines("/proc/stat").compactMap { line in
            line[0].hasPrefix("cpu") ? UInt32(line[0].dropFirst(3)) : nil
        }
        #expect(loads.keys.sorted() == processors.map { 196_608 + $0 })
        #expect(loads.values.allSatisfy { (0...100).contains(Self.number($0) ?? -1) })
    }

    @Test func `disks' counters`() throws {
        try Self.expect {
            var figures: [ObjectIdentifier: Int] = [:]
            for (row, line) in try Self.lines("/proc/diskstats").enumerated() {
                let entry: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 2021, 13, 15, 1, 1]
                let columns: [(UInt32, Int, Int)] = [
                    (5, 3, 1), (6, 7, 1), (12, 5, 512), (13, 9, 512),
                ]
                for (object, column, unit) in columns {
                    let name = try entry.appending([object, UInt32(row + 1)])
                    let figure = (Int(line[column]) ?? -1) * unit
                    figures[name] = object < 12 ? figure & 0xFFFF_FFFF : figure
                }
            }
            return figures
        }
    }

    @Test func `the root directory's file system is what statvfs says of it`() throws {
        let reader = try HostReader(LinuxHost())
        let descriptions = try reader.column(HostNames.hrStorageEntry(3))
        let index = try #require(descriptions.first { $0.value == .octetString("/") }?.key)
        let unit = try Self.number(reader.column(HostNames.hrStorageEntry(4))[index])
        let size = try Self.number(reader.column(HostNames.hrStorageEntry(5))[index])
        let figures = try FileSystemFigures.read("/")
        let octets = figures.blocks * figures.blockSize
        #expect(try size == Int(octets) / #require(unit))
        #expect(try #require(size) <= Int(Int32.max))
    }

    @Test func `this process has a row with its name and its arguments`() throws {
        let reader = try HostReader(LinuxHost())
        let id = UInt32(ProcessInfo.processInfo.processIdentifier)
        let row: (UInt32) throws -> ObjectSyntax? = { column in
            try reader.column([1, 3, 6, 1, 2, 1, 25, 4, 2, 1, column])[id]
        }
        #expect(try row(1) == .integer(Int32(id)))
        let path = String(CommandLine.arguments[0].prefix(128))
        #expect(try row(4) == .octetString(OctetString(path)))
        #expect(try row(6) == .integer(4))
        let memory = try reader.column([1, 3, 6, 1, 2, 1, 25, 5, 1, 1, 2])[id]
        #expect(try #require(Self.number(memory)) > 1000)
    }

    @Test func `the uptime is the kernel's`() throws {
        try Self.expect {
            let seconds = try String(contentsOfFile: "/proc/uptime", encoding: .utf8)
                .split(separator: " ")[0].replacing(".", with: "")
            return [[1, 3, 6, 1, 2, 1, 25, 1, 1, 0]: Int(seconds) ?? -1]
        }
    }
}
