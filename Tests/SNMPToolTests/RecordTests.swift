import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite("Output for programs") struct RecordTests {
    static let values = FakeTree([
        VarBind([1, 3, 6, 1, 2, 1, 1, 1, 0], .octetString("Zürich, \"C:\\rack\"\n")),
        VarBind([1, 3, 6, 1, 2, 1, 1, 2, 0], .objectIdentifier([1, 3, 6, 1, 2, 1, 1])),
        VarBind([1, 3, 6, 1, 2, 1, 1, 3, 0], .timeTicks(93_103)),
        VarBind(
            [1, 3, 6, 1, 2, 1, 2, 2, 1, 6, 1],
            .octetString(OctetString([0x52, 0x54, 0, 0x12, 0x34, 0x56]))),
        VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 8, 1], .integer(2)),
        VarBind([1, 3, 6, 1, 4, 1, 99, 1, 0], .counter64(.max)),
        VarBind([1, 3, 6, 1, 4, 1, 99, 2, 0], .octetString(OctetString([0x1B, 0x5B, 0xFF]))),
        VarBind([1, 3, 6, 1, 4, 1, 99, 3, 0], .ipAddress(0x0A00_0001)),
        VarBind([1, 3, 6, 1, 4, 1, 99, 4, 0], .opaque(OpaqueValue.float(0.5).octets)),
        VarBind([1, 3, 6, 1, 4, 1, 99, 5, 0], .null),
    ])

    static func agent() async throws -> FakeAgent {
        try await FakeAgent { request, _ in [.message(values.reply(to: request))] }
    }

    static let json = #"""
        {"host":"HOST","name":"SNMPv2-MIB::sysDescr.0","oid":"1.3.6.1.2.1.1.1.0","type":"OCTET STRING","value":"Zürich, \"C:\\rack\"\n"}
        {"host":"HOST","name":"SNMPv2-MIB::sysObjectID.0","oid":"1.3.6.1.2.1.1.2.0","type":"OBJECT IDENTIFIER","value":"1.3.6.1.2.1.1","label":"SNMPv2-MIB::system"}
        {"host":"HOST","name":"DISMAN-EVENT-MIB::sysUpTimeInstance","oid":"1.3.6.1.2.1.1.3.0","type":"TimeTicks","value":93103}
        {"host":"HOST","name":"IF-MIB::ifPhysAddress.1","oid":"1.3.6.1.2.1.2.2.1.6.1","type":"OCTET STRING","value":"52:54:0:12:34:56","hex":"525400123456"}
        {"host":"HOST","name":"IF-MIB::ifOperStatus.1","oid":"1.3.6.1.2.1.2.2.1.8.1","type":"INTEGER","value":2,"label":"down"}
        {"host":"HOST","name":"SNMPv2-SMI::enterprises.99.1.0","oid":"1.3.6.1.4.1.99.1.0","type":"Counter64","value":18446744073709551615}
        {"host":"HOST","name":"SNMPv2-SMI::enterprises.99.2.0","oid":"1.3.6.1.4.1.99.2.0","type":"OCTET STRING","value":"\u001B[�","hex":"1B5BFF"}
        {"host":"HOST","name":"SNMPv2-SMI::enterprises.99.3.0","oid":"1.3.6.1.4.1.99.3.0","type":"IpAddress","value":"10.0.0.1"}
        {"host":"HOST","name":"SNMPv2-SMI::enterprises.99.4.0","oid":"1.3.6.1.4.1.99.4.0","type":"Opaque","value":0.5,"hex":"9F78043F000000"}
        {"host":"HOST","name":"SNMPv2-SMI::enterprises.99.5.0","oid":"1.3.6.1.4.1.99.5.0","type":"NULL","value":null}
        {"host":"HOST","name":"SNMPv2-SMI::enterprises.99.5.0","oid":"1.3.6.1.4.1.99.5.0","type":"endOfMibView","value":null}

        """#

    @Test func `JSON: a line for each varbind, with raw octets where text is not exact`()
        async throws
    {
        let agent = try await Self.agent()
        let ending = try await agent.run("walk -csecret -t30 --json HOST 1.3.6.1")
        #expect(ending == Ending(output: Self.json.replacing("HOST", with: "\(agent.peer)")))
    }

    @Test func `JSON: an error is the last line`() async throws {
        let agent = try await FakeAgent { _, _ in [] }
        let ending = try await agent.run("get -csecret -t0.05 -r0 --json HOST 1.3.6.1.4.1.99.1.0")
        let message = #"Timeout: No Response from HOST.\n\#(SilenceTests.notTold)"#
        let line = #"{"host":"HOST","error":"timeout","message":"\#(message)"}"# + "\n"
        #expect(
            ending == Ending(status: 1, output: line.replacing("HOST", with: "\(agent.peer)")))
    }

    @Test func `JSON: a refusal is an error too`() async throws {
        let agent = try await Self.agent()
        let ending = try await agent.run("get -v1 -Cf -On -csecret -t30 --json HOST 1.3.6.1.9.0")
        let message =
            "Error in packet\\nReason: (noSuchName) There is no such variable name in "
            + "this MIB.\\nFailed object: .1.3.6.1.9.0"
        let line = #"{"host":"HOST","error":"errorStatus","message":"\#(message)"}"# + "\n"
        #expect(
            ending == Ending(status: 2, output: line.replacing("HOST", with: "\(agent.peer)")))
    }

    static let csv = #"""
        host,name,oid,type,value,label,hex
        HOST,SNMPv2-MIB::sysDescr.0,1.3.6.1.2.1.1.1.0,OCTET STRING,"Zürich, ""C:\rack"".",,5AC3BC726963682C2022433A5C7261636B220A
        HOST,SNMPv2-MIB::sysObjectID.0,1.3.6.1.2.1.1.2.0,OBJECT IDENTIFIER,1.3.6.1.2.1.1,SNMPv2-MIB::system,
        HOST,DISMAN-EVENT-MIB::sysUpTimeInstance,1.3.6.1.2.1.1.3.0,TimeTicks,93103,,
        HOST,SNMPv2-MIB::sysContact,1.3.6.1.2.1.1.4,noSuchInstance,,,

        """#

    @Test func `CSV: a heading, and a line for each varbind`() async throws {
        let agent = try await Self.agent()
        let ending = try await agent.run(
            "get -csecret -t30 --csv HOST sysDescr.0 sysObjectID.0 sysUpTime.0 sysContact")
        #expect(ending == Ending(output: Self.csv.replacing("HOST", with: "\(agent.peer)")))
    }

    @Test func `-Oqv: a value a line, whatever it holds`() async throws {
        let octets = OctetString(Array("a\n\"b\"\r\\\u{0B}\u{0C}".utf8))
        let tree = FakeTree([
            VarBind([1, 3, 6, 1, 4, 1, 99, 1, 0], .octetString(octets)),
            VarBind([1, 3, 6, 1, 4, 1, 99, 2, 0], .octetString(OctetString(Array(0...19)))),
        ])
        let agent = try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
        let ending = try await agent.run(
            "get -csecret -t30 -Oqv HOST 1.3.6.1.4.1.99.1.0 1.3.6.1.4.1.99.2.0")
        let output = #"""
            "a\n\"b\"\r\\\v\f"
            "00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 "

            """#
        #expect(ending == Ending(output: output))
    }
}
