import Testing

@testable import SNMPNames

/// Texts, and what snmpget of net-snmp 5.9.3 makes of them with the modules in MIBs/.
@Suite("Names on the command line")
struct NameResolutionTests {
    @Test(arguments: [
        ("sysDescr.0", "1.3.6.1.2.1.1.1.0"), ("system", "1.3.6.1.2.1.1"),
        ("SNMPv2-MIB::sysDescr.0", "1.3.6.1.2.1.1.1.0"), ("IF-MIB:ifDescr", "1.3.6.1.2.1.2.2.1.2"),
        ("ANY::sysDescr", "1.3.6.1.2.1.1.1"),
        ("IF-MIB::ifTable.ifEntry.2.3", "1.3.6.1.2.1.2.2.1.2.3"),
        (".1.3.6.1.2.1", "1.3.6.1.2.1"), ("1.3.6.1.2.1", "1.3.6.1.2.1"), (".1", "1"), ("iso", "1"),
        ("iso.3.6.1.2.1", "1.3.6.1.2.1"), (".sysDescr", "1.3.6.1.2.1.1.1"), ("3.1", "3.1"),
        (".iso.org.dod.internet.mgmt.mib-2.system", "1.3.6.1.2.1.1"),
        ("interfaces.ifTable", "1.3.6.1.2.1.2.2"), ("mib-2.1.1.0", "1.3.6.1.2.1.1.1.0"),
        ("enterprises.8072", "1.3.6.1.4.1.8072"), ("ifEntry.99.1", "1.3.6.1.2.1.2.2.1.99.1"),
        ("sysUpTimeInstance", "1.3.6.1.2.1.1.3.0"), ("zeroDotZero", "0.0"),
        ("1.3.6.4294967295", "1.3.6.4294967295"), ("1.3.6.0x10", "1.3.6.16"),
        ("ifDescr.010", "1.3.6.1.2.1.2.2.1.2.8"),
        ("ifStackStatus.1.2.3", "1.3.6.1.2.1.31.1.2.1.3.1.2.3"),
        ("ifRcvAddressStatus.1.2.10.11", "1.3.6.1.2.1.31.1.4.1.2.1.2.10.11"),
        ("sysDescr.\"ab\".3", "1.3.6.1.2.1.1.1.2.97.98.3"),
        ("sysDescr.'ab'", "1.3.6.1.2.1.1.1.97.98"),
        ("sysDescr.\"\"", "1.3.6.1.2.1.1.1.0"), ("sysDescr.''", "1.3.6.1.2.1.1.1"),
    ])
    func `a name is found in each of its forms`(_ text: String, _ name: String) throws {
        let found = try ObjectTree.core.resolve(text).map { String($0) }.joined(separator: ".")
        #expect(found == name)
    }

    @Test(arguments: [
        ("foo", "Sub-id not found: (top) -> foo"), (".foo", "Sub-id not found: (top) -> foo"),
        ("", "Sub-id not found: (top) -> "), ("1..3", "Sub-id not found: iso -> "),
        (".1.3.foo", "Sub-id not found: org -> foo"), ("snmp.foo", "Sub-id not found: snmp -> foo"),
        ("iso.org.foo", "Sub-id not found: org -> foo"), ("sysDescr.x", "x"), ("sysDescr.", ""),
        ("system.sysDescr.0.foo", "foo"), ("sysDescr.0\"", "0\""), ("sysDescr.\"", "\""),
        ("ifDescr.1.foo", "Sub-id not found: ifIndex -> foo"),
        ("ifDescr.0", "Index out of range: 0 (ifIndex)"),
        ("ifDescr.-1", "Index out of range: -1 (ifIndex)"),
        ("ifDescr.x", "Index out of range: x (ifIndex)"),
        ("ifDescr.\"abc\"", "Index out of range: \"abc\" (ifIndex)"),
        ("ifRcvAddressStatus.1.2.300.1", "Index out of range: 300 (ifRcvAddressAddress)"),
        ("ifRcvAddressStatus.1.'ab'", "'-quote is for fixed length strings"),
        ("ifStackStatus.4294967295.1", "Index out of range: 4294967295 (ifStackHigherLayer)"),
        ("nsExtendOutput1Line.\"", "Index out of range: \" (nsExtendToken)"),
        ("nsExtendOutput1Line.\"a\\\"", "Index out of range: \"a\\\" (nsExtendToken)"),
        ("ifDescr[1]", "Sub-id not found: (top) -> ifDescr[1]"),
    ])
    func `a text that is no name is refused with net-snmp's reason`(
        _ text: String, _ detail: String
    ) {
        let error = #expect(throws: ObjectNameError.self) { try ObjectTree.core.resolve(text) }
        #expect(error?.description == "\(text): Unknown Object Identifier (\(detail))")
    }

    @Test(
        arguments: [
            ("IF-MIB::foo", .unknownLabel("foo", module: "IF-MIB")),
            ("IF-MIB::sysDescr", .unknownLabel("sysDescr", module: "IF-MIB")),
            ("SNMPv2-MIB::", .unknownLabel("", module: "SNMPv2-MIB")),
            ("FOO-MIB::sysDescr", .unknownModule("FOO-MIB")), ("::sysDescr", .unknownModule("")),
        ] as [(String, ObjectNameError.Code)])
    func `an unknown module or label has no reason beside the text`(
        _ text: String, _ code: ObjectNameError.Code
    ) {
        let error = #expect(throws: ObjectNameError.self) { try ObjectTree.core.resolve(text) }
        #expect(error == ObjectNameError(name: text, code: code))
        #expect(error?.description == "\(text): Unknown Object Identifier")
    }

    @Test func `ranges are left unchecked when asked for`() throws {
        let name = try ObjectTree.core.resolve("ifDescr.0", checksRanges: false)
        #expect(name == [1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 0])
    }

    @Test func `a name has 128 sub-identifiers at most`() throws {
        let longest = "1.3" + String(repeating: ".1", count: 126)
        #expect(try ObjectTree.core.resolve(longest).count == 128)
        let error = #expect(throws: ObjectNameError.self) {
            try ObjectTree.core.resolve(longest + ".1")
        }
        #expect(error?.code == .tooLong)
    }

    @Test func `without modules only the roots have names`() throws {
        #expect(try ObjectTree.rootsOnly.resolve("iso.3.6") == [1, 3, 6])
        #expect(throws: ObjectNameError.self) { try ObjectTree.rootsOnly.resolve("system") }
    }
}
