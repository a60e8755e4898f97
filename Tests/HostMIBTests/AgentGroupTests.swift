import Foundation
import SNMP
import SNMPAgentCore
import Testing

@testable import HostMIB

@Suite("RFC 3411 §5: the snmpEngine group") struct SNMPEngineGroupTests {
    private static let snmpEngine: ObjectIdentifier = [1, 3, 6, 1, 6, 3, 10, 2, 1]

    @Test func `name, boots, seconds since the start, and the largest message`() throws {
        let host = try FixtureHost()
        let reader = try HostReader(
            LinuxHost(roots: host.roots),
            upTime: SystemUpTime(start: .now - .seconds(5_000_000)),
            engine: SNMPEngine(id: "\u{1}abcd", boots: 7))
        let found = try reader.walk(Self.snmpEngine)
        #expect(
            found.map(\.name)
                == (1...4).map { [1, 3, 6, 1, 6, 3, 10, 2, 1, UInt32($0), 0] })
        #expect(found[0].value == .octetString("\u{1}abcd"))
        #expect(found[1].value == .integer(7))
        guard case .integer(let seconds) = found[2].value else {
            Issue.record("snmpEngineTime is no INTEGER")
            return
        }
        #expect(5_000_000...5_000_600 ~= seconds)
        #expect(found[3].value == .integer(65_507))
    }

    @Test func `an agent that does not name itself has none of it`() throws {
        let host = try FixtureHost()
        #expect(try host.reader().walk(Self.snmpEngine) == [])
    }
}

@Suite("SWIFT-SNMP-AGENT-MIB: the agent's own health") struct AgentHealthGroupTests {
    private static let agentDropCount: ObjectIdentifier = [
        1, 3, 6, 1, 4, 1, 8072, 9999, 9999, 1, 1, 1, 3,
    ]
    private static let agentGroupEntry: ObjectIdentifier = [
        1, 3, 6, 1, 4, 1, 8072, 9999, 9999, 1, 2, 1,
    ]

    @Test func `a datagram that is dropped is counted by its reason`() throws {
        let host = try FixtureHost()
        let reader = try host.reader()
        reader.drop([0x30, 0x00])
        let stranger = Message(
            community: "other", pdu: PDU(.getRequest, requestID: 1, variableBindings: []))
        for _ in 1...2 { reader.drop(stranger.encoded()) }
        #expect(
            try reader.column(Self.agentDropCount)
                == [
                    1: .counter32(1), 2: .counter32(0), 3: .counter32(0), 4: .counter32(2),
                    5: .counter32(0), 6: .counter32(0), 7: .counter32(0), 8: .counter32(0),
                    9: .counter32(0), 10: .counter32(0), 11: .counter32(0), 12: .counter32(0),
                ])
    }

    @Test(arguments: DropReason.allCases)
    func `the module names each reason with its number`(reason: DropReason) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../MIBs/SWIFT-SNMP-AGENT-MIB.txt")
        let lines = try String(contentsOf: folder, encoding: .utf8).split(separator: "\n")
        let words = lines.map { $0.split { " :\"".contains($0) }.prefix(2).map(String.init) }
        #expect(words.contains(["\(reason.rawValue)", "\(reason)"]))
    }

    @Test func `each group has its name, status, and counts of collections and failures`() throws {
        let host = try FixtureHost()
        let reader = try host.reader()
        let names = try reader.column(Self.agentGroupEntry.appending(2))
        let index = try #require(names.first { $0.value == .octetString("interfaces") }?.key)
        func row() throws -> [ObjectSyntax] {
            reader.collect()
            return try reader.get(
                Self.agentGroupEntry.appending([3, index]),
                Self.agentGroupEntry.appending([6, index]),
                Self.agentGroupEntry.appending([7, index]))
        }
        // What it shows of groups behind itself is from before the collection under way.
        reader.collect()
        #expect(try row() == [.integer(1), .counter32(1), .counter32(0)])
        try host.remove("proc/1/net/dev")
        _ = try row()
        #expect(try row() == [.integer(2), .counter32(3), .counter32(1)])
    }

    @Test(arguments: [
        (Duration.milliseconds(-5), UInt32(0), UInt32(0)),
        (.microseconds(1_999), 1, 1_999),
        (.seconds(4295), 4_295_000, .max),
        (.seconds(4_294_968), .max, .max),
        (.seconds(Int64.max), .max, .max),
    ])
    func `a duration beyond a Gauge32 stays at its bounds`(
        duration: Duration, milliseconds: UInt32, microseconds: UInt32
    ) {
        #expect(duration.milliseconds == milliseconds)
        #expect(duration.microseconds == microseconds)
    }

    @Test func `it stands where it is told to`() throws {
        let host = try FixtureHost()
        var linux = LinuxHost(roots: host.roots)
        linux.healthRoot = [1, 3, 6, 1, 4, 1, 99999]
        let reader = try HostReader(linux)
        #expect(try reader.walk([1, 3, 6, 1, 4, 1, 8072]) == [])
        #expect(
            try reader.get([1, 3, 6, 1, 4, 1, 99999, 1, 1, 2, 1])
                == [.octetString("notAMessage")])
    }
}
