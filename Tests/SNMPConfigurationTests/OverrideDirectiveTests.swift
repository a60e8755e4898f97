import Testing

@testable import SNMPConfiguration

@Suite("override") struct OverrideDirectiveTests {
    @Test(arguments: [
        SoundLine("override .1.3.1 integer -5", "1 override 1.3.1 integer(-5)"),
        SoundLine("override .1.3.1 INTEGER 0x10", "1 override 1.3.1 integer(16)"),
        SoundLine("override .1.3.1 integer 010", "1 override 1.3.1 integer(8)"),
        SoundLine("override .1.3.1 counter 4294967295", "1 override 1.3.1 counter32(4294967295)"),
        SoundLine("override .1.3.1 unsigned 1", "1 override 1.3.1 gauge32(1)"),
        SoundLine("override .1.3.1 uinteger 1", "1 override 1.3.1 gauge32(1)"),
        SoundLine("override .1.3.1 timeticks 1", "1 override 1.3.1 timeTicks(1)"),
        SoundLine(
            "override .1.3.1 counter64 18446744073709551615",
            "1 override 1.3.1 counter64(18446744073709551615)"),
        SoundLine("override .1.3.1 octet_str 'a b'", "1 override 1.3.1 octetString(a b)"),
        SoundLine("override .1.3.1 octet_str \"\"", "1 override 1.3.1 octetString()"),
        SoundLine("override .1.3.1 octet_str 0x4142", "1 override 1.3.1 octetString(AB)"),
        SoundLine(
            "override .1.3.1 object_id system", "1 override 1.3.1 objectIdentifier(1.3.6.1.2.1.1)"),
        SoundLine("override .1.3.1 ipaddress 192.0.2.1", "1 override 1.3.1 ipAddress(3221225985)"),
        SoundLine("override sysName.0 octet_str a", "1 override 1.3.6.1.2.1.1.5.0 octetString(a)"),
    ])
    func `a value is of its type`(line: SoundLine) {
        #expect(line.found == line.summary)
    }

    @Test func `an object is named once`() {
        #expect(
            parse("override .1.3.1 integer 1\noverride 1.3.1 integer 2").summary == [
                "fault a.conf:2: expected an object that no other line names, found \"1.3.1\"",
                "1 override 1.3.1 integer(1)",
            ])
    }

    @Test(arguments: [
        FaultyLine(
            "override -rw .1.3.1 integer 1",
            #"expected an object, since this agent is read-only, found "-rw""#),
        FaultyLine("override", "expected the name of an object, found the end of the line"),
        FaultyLine("override .1", #"expected the name of an object, found ".1""#),
        FaultyLine("override .1.3.1", "expected a type, found the end of the line"),
        FaultyLine(
            "override .1.3.1 null",
            "expected one of counter, counter64, integer, ipaddress, object_id, octet_str, "
                + "timeticks, uinteger, unsigned, found \"null\""),
        FaultyLine("override .1.3.1 integer", "expected a value, found the end of the line"),
        FaultyLine("override .1.3.1 integer 1 2", #"expected the end of the line, found "2""#),
        FaultyLine(
            "override .1.3.1 integer 2147483648",
            #"expected a value of type integer, found "2147483648""#),
        FaultyLine(
            "override .1.3.1 integer 0x", #"expected a value of type integer, found "0x""#),
        FaultyLine(
            "override .1.3.1 integer --1", #"expected a value of type integer, found "--1""#),
        FaultyLine(
            "override .1.3.1 counter -1", #"expected a value of type counter, found "-1""#),
        FaultyLine(
            "override .1.3.1 octet_str 0x123",
            #"expected a value of type octet_str, found "0x123""#),
        FaultyLine(
            "override .1.3.1 ipaddress 1.2.3", #"expected a value of type ipaddress, found "1.2.3""#
        ),
        FaultyLine(
            "override .1.3.1 object_id 9.9", #"expected a value of type object_id, found "9.9""#),
    ])
    func `what is wrong is told with its place`(line: FaultyLine) {
        #expect(line.faults == line.expected)
    }

    @Test(arguments: [
        FaultyLine(
            "override sysName octet_str a",
            #"expected the name of an instance, sysName.0, found "sysName""#),
        FaultyLine(
            "override .1.3.6.1.2.1.1.5.0.7 octet_str a",
            #"expected the name of an instance, sysName.0, found ".1.3.6.1.2.1.1.5.0.7""#),
        FaultyLine(
            "override sysName.1 octet_str a",
            #"expected the name of an instance, sysName.0, found "sysName.1""#),
        FaultyLine(
            "override ifTable integer 1", #"expected the name of an instance, found "ifTable""#),
        FaultyLine(
            "override ifEntry integer 1", #"expected the name of an instance, found "ifEntry""#),
        FaultyLine(
            "override ifDescr octet_str a",
            #"expected the name of an instance, ifDescr with ifIndex behind it, found "ifDescr""#),
        FaultyLine(
            "override ifDescr.1.5 octet_str a",
            "expected the name of an instance, ifDescr with ifIndex behind it, "
                + #"found "ifDescr.1.5""#),
        FaultyLine(
            "override ipNetToMediaType.1.192.0.2 integer 1",
            "expected the name of an instance, ipNetToMediaType with ipNetToMediaIfIndex, "
                + #"ipNetToMediaNetAddress behind it, found "ipNetToMediaType.1.192.0.2""#),
        FaultyLine(
            "override nsExtendResult.2.97 integer 1",
            "expected the name of an instance, nsExtendResult with nsExtendToken behind it, "
                + #"found "nsExtendResult.2.97""#),
    ])
    func `above, beside and below of an instance is none`(line: FaultyLine) {
        #expect(line.faults == line.expected)
    }

    @Test(arguments: [
        SoundLine("override sysName.0 integer 1", "1 override 1.3.6.1.2.1.1.5.0 integer(1)"),
        SoundLine(
            "override ifDescr.7 integer 1", "1 override 1.3.6.1.2.1.2.2.1.2.7 integer(1)"),
        SoundLine(
            "override .1.3.6.1.2.1.2.2.1.99.7 integer 1",
            "1 override 1.3.6.1.2.1.2.2.1.99.7 integer(1)"),
        SoundLine(
            "override ipNetToMediaType.1.192.0.2.1 integer 1",
            "1 override 1.3.6.1.2.1.4.22.1.4.1.192.0.2.1 integer(1)"),
        SoundLine(
            "override nsExtendResult.2.97.98 integer 1",
            "1 override 1.3.6.1.4.1.8072.1.3.2.3.1.4.2.97.98 integer(1)"),
        SoundLine("override .1.3.6.1.4.1.99 integer 1", "1 override 1.3.6.1.4.1.99 integer(1)"),
    ])
    func `an instance is one of a scalar, of a row, or of what no module knows`(line: SoundLine) {
        #expect(line.found == line.summary)
    }
}
