import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite("snmp trap and snmp inform") struct NotifyTests {
    private static let head: VarBindList = [
        VarBind(NotificationName.sysUpTime, .timeTicks(5)),
        VarBind(NotificationName.snmpTrapOID, .objectIdentifier([1, 3, 6, 1, 6, 3, 1, 1, 5, 1])),
    ]
    private static let name: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 99, 1, 0]

    private static func receiver() async throws -> FakeAgent {
        try await FakeAgent { request, _ in
            request.pdu?.type == .informRequest ? [.message(request.reply([]))] : []
        }
    }

    /// Runs the tool, and waits until its notification has come.
    private static func send(_ words: [String]) async throws -> Message? {
        let receiver = try await receiver()
        let ending = try await receiver.beAsked { host in
            try await Program.snmp.run(words.map { $0 == "HOST" ? host : $0 })
        }
        #expect(ending == Ending())
        let end = ContinuousClock.now + .seconds(30)
        while receiver.requests.isEmpty, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(2))
        }
        #expect(receiver.requests.count == 1)
        return receiver.requests.first
    }

    @Test(arguments: [
        (["trap", "-v2c"], PDUType.snmpV2Trap), (["trap", "-v2c", "-Ci"], .informRequest),
        (["inform"], .informRequest), (["inform", "-Ci"], .informRequest),
    ])
    func `version 2c`(_ words: [String], _ type: PDUType) async throws {
        let message = try await Self.send(words + ["-c", "secret", "HOST", "5", "coldStart"])
        #expect(message?.community == "secret")
        #expect(message?.pdu?.type == type)
        #expect(message?.pdu?.variableBindings == Self.head)
    }

    @Test func `version 1`() async throws {
        let message = try await Self.send([
            "trap", "-v1", "-csecret", "HOST", "1.3.6.1.4.1.8072", "192.0.2.1", "6", "17", "5",
            "ifIndex.1", "i", "1",
        ])
        let trap = TrapPDU(
            enterprise: [1, 3, 6, 1, 4, 1, 8072], agentAddress: 0xC000_0201, genericTrap: 6,
            specificTrap: 17, timestamp: 5,
            variableBindings: [VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 1, 1], .integer(1))])
        #expect(
            message == Message(version: .version1, community: "secret", body: .trap(trap)))
    }

    @Test func `version 1: what is empty is net-snmp's enterprise, and this host`() async throws {
        let message = try await Self.send([
            "trap", "-v1", "-csecret", "HOST", "", "", "3", "0", "",
        ])
        guard case .trap(let trap)? = message?.body else {
            Issue.record("no Trap-PDU")
            return
        }
        #expect(trap.enterprise == [1, 3, 6, 1, 4, 1, 3, 1, 1])
        #expect(trap.agentAddress == 0x7F00_0001)
        #expect(trap.genericTrap == 3)
        #expect(trap.timestamp > 0)
    }

    @Test func `an empty uptime is this host's`() async throws {
        let message = try await Self.send(["trap", "-csecret", "HOST", "", "coldStart"])
        guard case .timeTicks(let ticks)? = message?.pdu?.variableBindings.first?.value else {
            Issue.record("no sysUpTime")
            return
        }
        #expect(ticks > 0)
    }

    static let values: [(String, String, String, ObjectSyntax)] = [
        ("1.3.6.1.4.1.99.1.0", "i", "-5", .integer(-5)),
        ("1.3.6.1.4.1.99.1.0", "u", "4294967295", .gauge32(.max)),
        ("1.3.6.1.4.1.99.1.0", "c", "7", .counter32(7)),
        ("1.3.6.1.4.1.99.1.0", "C", "18446744073709551615", .counter64(.max)),
        ("1.3.6.1.4.1.99.1.0", "t", "100", .timeTicks(100)),
        ("1.3.6.1.4.1.99.1.0", "a", "10.0.0.255", .ipAddress(0x0A00_00FF)),
        (
            "1.3.6.1.4.1.99.1.0", "o", "IF-MIB::linkUp",
            .objectIdentifier(
                [1, 3, 6, 1, 6, 3, 1, 1, 5, 4])
        ),
        ("1.3.6.1.4.1.99.1.0", "s", "", .octetString("")),
        ("1.3.6.1.4.1.99.1.0", "s", "-x é", .octetString("-x é")),
        ("1.3.6.1.4.1.99.1.0", "x", "0A 1b ff", .octetString(OctetString([10, 27, 255]))),
        ("1.3.6.1.4.1.99.1.0", "x", "0a1bff", .octetString(OctetString([10, 27, 255]))),
        ("1.3.6.1.4.1.99.1.0", "x", "0x0a1B", .octetString(OctetString([10, 27]))),
        ("1.3.6.1.4.1.99.1.0", "I", "-5", .opaque(OpaqueValue.int64(-5).octets)),
        (
            "1.3.6.1.4.1.99.1.0", "U", "18446744073709551615",
            .opaque(OpaqueValue.uint64(.max).octets)
        ),
        ("laLoadFloat.1", "F", "0.5", .opaque(OpaqueValue.float(0.5).octets)),
        ("sysName.0", "D", "-1e300", .opaque(OpaqueValue.double(-1e300).octets)),
        ("1.3.6.1.4.1.99.1.0", "d", "1.2.255", .octetString(OctetString([1, 2, 255]))),
        ("1.3.6.1.4.1.99.1.0", "b", "0,9", .octetString(OctetString([0x80, 0x40]))),
        ("1.3.6.1.4.1.99.1.0", "n", "", .null),
        ("ifAdminStatus.1", "i", "down", .integer(2)), ("ifAdminStatus.1", "=", "2", .integer(2)),
        ("ifInOctets.1", "=", "5", .counter32(5)), ("ifSpeed.1", "=", "5", .gauge32(5)),
        ("ifHCInOctets.1", "=", "5", .counter64(5)),
        ("ifDescr.1", "=", "eth0", .octetString("eth0")),
        ("ifPhysAddress.1", "s", "0:1:ff", .octetString(OctetString([0, 1, 255]))),
        ("sysObjectID.0", "=", "1.3.6.1", .objectIdentifier([1, 3, 6, 1])),
        ("ipAdEntAddr.1.2.3.4", "=", "1.2.3.4", .ipAddress(0x0102_0304)),
        ("ifLastChange.1", "=", "9", .timeTicks(9)),
    ]

    @Test(arguments: values)
    func `a value of each type`(
        _ object: String, _ letter: String, _ text: String, _ value: ObjectSyntax
    ) async throws {
        let message = try await Self.send([
            "trap", "-v2c", "-csecret", "HOST", "5", "coldStart", object, letter, text,
        ])
        #expect(message?.pdu?.variableBindings.dropFirst(2).map(\.value) == [value])
    }

    typealias Fault = (words: [String], message: String, showsUsage: Bool)

    private static func varBind(_ words: String...) -> [String] {
        ["trap", "-v2c", "-cx", "HOST", "5", "coldStart"] + words
    }

    private static func type(_ is: String, _ not: String) -> String {
        "Bad variable type (Type of attribute is \(`is`), not \(not))"
    }

    static let faults: [Fault] = [
        (["trap", "-v2c", "-cx"], "No hostname specified.", true),
        (["trap", "-v2c", "HOST", "5", "1.3"], "No community name specified.", true),
        (["trap", "-v2c", "-cx", "HOST"], "Missing up-time parameter", true),
        (["trap", "-v2c", "-cx", "HOST", ""], "Missing trap-oid parameter", true),
        (["trap", "-v1", "-cx", "HOST"], "No enterprise oid", true),
        (["trap", "-v1", "-cx", "HOST", ""], "Missing agent parameter", true),
        (["trap", "-v1", "-cx", "HOST", "", ""], "Missing generic-trap parameter", true),
        (["trap", "-v1", "-cx", "HOST", "", "", "0"], "Missing specific-trap parameter", true),
        (["trap", "-v1", "-cx", "HOST", "", "", "0", "0"], "Missing uptime parameter", true),
        (
            ["inform", "-v1", "-cx", "HOST", "", "", "0", "0", ""],
            "Cannot send INFORM as SNMPv1 PDU", false
        ),
        (
            ["trap", "-v1", "-cx", "HOST", "", "nobody.invalid", "0", "0", ""],
            "unknown host: nobody.invalid", false
        ),
        (
            ["trap", "-v1", "-cx", "HOST", "", "", "x", "0", ""],
            "snmptrap: expected a number for generic-trap, found \"x\"", false
        ),
        (
            ["trap", "-cx", "HOST", "x", "coldStart"],
            "snmptrap: expected hundredths of a second, found \"x\"", false
        ),
        (
            ["trap", "-cx", "HOST", "5", "nonsense"],
            "nonsense: Unknown Object Identifier (Sub-id not found: (top) -> nonsense)", false
        ),
        (varBind("ifDescr.1"), "ifDescr.1: Missing type/value for variable", false),
        (varBind("ifDescr.1", "s"), "ifDescr.1: Missing type/value for variable", false),
        (varBind("ifIndex.1", "q", "3"), "ifIndex.1: Bad variable type (\"q\")", false),
        (varBind("ifTable", "=", "3"), "ifTable: Bad variable type (\"=\")", false),
        (varBind("ifIndex.1", "i", "zz"), "ifIndex.1: Value out of range (zz)", false),
        (
            varBind("ifIndex.1", "i", "0"),
            "ifIndex.1: Value out of range (0 :: {(1..2147483647)})", false
        ),
        (
            varBind("sysName.0", "s", String(repeating: "x", count: 256)),
            "sysName.0: Value out of range (256 octets :: {(0..255)})", false
        ),
        (varBind("ifMtu.1", "u", "1"), "ifMtu.1: \(type("Integer32", "Unsigned32"))", false),
        (
            varBind("ifAdminStatus.1", "s", "x"),
            "ifAdminStatus.1: \(type("INTEGER", "OCTET STRING"))", false
        ),
        (
            varBind("ifLastChange.1", "c", "5"),
            "ifLastChange.1: \(type("Timeticks", "Counter32"))", false
        ),
        (
            varBind("ifName.1", "o", "1.3"),
            "ifName.1: \(type("OCTET STRING", "OBJECT IDENTIFIER"))", false
        ),
        (varBind("ifSpeed.1", "u", "1x"), "ifSpeed.1: Bad value notation (1x)", false),
        (varBind("1.3.6.1.1.0", "x", "0a1"), "1.3.6.1.1.0: Bad value notation (0a1)", false),
        (varBind("1.3.6.1.1.0", "F", "1.5x"), "1.3.6.1.1.0: Bad value notation (1.5x)", false),
        (varBind("1.3.6.1.1.0", "d", "1 300"), "1.3.6.1.1.0: Bad value notation (1 300)", false),
        (varBind("1.3.6.1.1.0", "a", "zz"), "1.3.6.1.1.0: Bad value notation (zz)", false),
        (varBind("1.3.6.1.1.0", "t", "x"), "1.3.6.1.1.0: Bad value notation (x)", false),
        (varBind("1.3.6.1.1.0", "b", "x"), "1.3.6.1.1.0: Value out of range (x)", false),
    ]

    @Test(arguments: faults) func `what is wrong is said before anything is sent`(
        _ fault: Fault
    ) async throws {
        let receiver = try await Self.receiver()
        let command = try #require(fault.words.first)
        let usage = fault.showsUsage ? try await Program.snmp.run([command, "-h"]).errors : ""
        let ending = try await receiver.beAsked { host in
            try await Program.snmp.run(fault.words.map { $0 == "HOST" ? host : $0 })
        }
        #expect(ending == Ending(status: 1, errors: fault.message + "\n" + usage))
        #expect(receiver.requests.isEmpty)
    }

    @Test func `-Ir lets an object have any type and value`() async throws {
        let message = try await Self.send([
            "trap", "-v2c", "-Ir", "-csecret", "HOST", "5", "coldStart", "ifIndex.1", "i", "0",
            "ifIndex.1", "s", "x",
        ])
        #expect(
            message?.pdu?.variableBindings.dropFirst(2).map(\.value)
                == [.integer(0), .octetString("x")])
    }

    @Test func `an inform that nobody acknowledges is a failure`() async throws {
        let silent = try await FakeAgent { _, _ in [] }
        let ending = try await silent.run("inform -csecret -t0.05 -r2 HOST 5 coldStart")
        #expect(ending == Ending(status: 1, errors: "snmpinform: Timeout\n"))
        #expect(silent.requests.count == 3)
        #expect(Set(silent.requests).count == 1)
    }

    @Test(arguments: ["trap", "inform", "trapd"])
    func `the usage goes to standard error, with status 1`(_ command: String) async throws {
        let ending = try await Program.snmp.run([command, "-h"])
        #expect(ending.errors.hasPrefix("USAGE: snmp \(command) [OPTIONS] "))
        #expect(ending == Ending(status: 1, errors: ending.errors))
    }
}
