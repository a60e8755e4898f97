import SNMP
import SNMPNames
import SNMPText
import Testing

@Suite("The text of a name") struct NameTextTests {
    static func text(
        _ name: ObjectIdentifier, _ tree: ObjectTree = .core,
        _ change: (inout TextStyle) -> Void = { _ in }
    ) -> String {
        var style = TextStyle()
        change(&style)
        var formatter = VarBindFormatter(tree: tree, style: style)
        var text: [UInt8] = []
        formatter.format(name, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    static let ifDescr: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 1]

    @Test(
        arguments: [
            (.module, "IF-MIB::ifDescr.1"), (.suffix, "ifDescr.1"),
            (
                .full,
                ".iso.org.dod.internet.mgmt.mib-2.interfaces.ifTable.ifEntry.ifDescr.1"
            ), (.withoutPrefix, "interfaces.ifTable.ifEntry.ifDescr.1"),
            (.numeric, ".1.3.6.1.2.1.2.2.1.2.1"),
        ] as [(TextStyle.NameForm, String)])
    func `in each form`(_ form: TextStyle.NameForm, _ text: String) {
        #expect(Self.text(Self.ifDescr) { $0.nameForm = form } == text)
    }

    @Test(
        arguments: [
            ([1, 3, 6, 1, 2, 1, 1, 3, 0], "DISMAN-EVENT-MIB::sysUpTimeInstance"),
            ([1, 3, 6, 1, 4, 1, 32473, 3], "SNMPv2-SMI::enterprises.32473.3"),
            ([1, 3, 6, 1, 2, 1, 1, 4], "SNMPv2-MIB::sysContact"),
            ([2, 999], "joint-iso-ccitt.999"), ([1, 3], "SNMPv2-SMI::org"),
        ] as [(ObjectIdentifier, String)])
    func `by the nearest node that is known`(_ name: ObjectIdentifier, _ text: String) {
        #expect(Self.text(name) == text)
    }

    @Test func `without modules by numbers behind the root`() {
        #expect(Self.text(Self.ifDescr, .rootsOnly) == "iso.3.6.1.2.1.2.2.1.2.1")
    }

    /// A row for each kind of index, as RFC 2578 §7.7 encodes it.
    static let table = """
        1 iso - -
        1.1 row T-MIB - i:string,number
        1.1.1 cell T-MIB Integer32
        1.2 impliedRow T-MIB - i:*string
        1.2.1 impliedCell T-MIB Integer32
        1.3 fixedRow T-MIB - i:fixed,state
        1.3.1 fixedCell T-MIB Integer32
        1.4 nameRow T-MIB - i:name
        1.4.1 nameCell T-MIB Integer32
        1.5 addressRow T-MIB - i:type,address
        1.5.1 addressCell T-MIB Integer32
        1.9 parts T-MIB -
        1.9.1 string T-MIB OCTET-STRING
        1.9.2 number T-MIB Integer32
        1.9.3 fixed T-MIB OCTET-STRING r:2..2
        1.9.4 state T-MIB INTEGER e:up(1)
        1.9.5 name T-MIB OBJECT-IDENTIFIER
        1.9.6 type T-MIB INTEGER t:InetAddressType
        1.9.7 address T-MIB OCTET-STRING t:InetAddress
        InetAddress
        InetAddressType e:ipv4(1),ipv6(2)

        """

    typealias IndexRow = (name: ObjectIdentifier, text: String, bracketed: String)

    @Test(
        arguments: [
            ([1, 1, 1, 2, 97, 98, 7], #"cell."ab".7"#, #"cell["ab"][7]"#),
            ([1, 1, 1, 0, 7], #"cell."".7"#, #"cell[""][7]"#),
            // Fewer octets than the length says.
            ([1, 1, 1, 3, 97], "cell.3.97", "cell[.3.97"),
            ([1, 2, 1, 97, 98], "impliedCell.'ab'", "impliedCell['ab']"),
            ([1, 3, 1, 97, 98, 1], "fixedCell.'ab'.up", "fixedCell['ab'][up]"),
            ([1, 3, 1, 97, 98, 2], "fixedCell.'ab'.2", "fixedCell['ab'][2]"),
            ([1, 4, 1, 2, 1, 9], "nameCell.2.1.9", "nameCell[parts]"),
            ([1, 4, 1, 1, 1], "nameCell.1.1", "nameCell[iso]"),
            ([1, 4, 1, 0], "nameCell.0", "nameCell[]"),
            (
                [1, 5, 1, 1, 4, 10, 0, 0, 1], #"addressCell.ipv4."10.0.0.1""#,
                #"addressCell[ipv4]["10.0.0.1"]"#
            ),
        ] as [IndexRow])
    func `an index is told apart by its objects`(_ row: IndexRow) throws {
        let tree = try ObjectTree(parsing: Array(Self.table.utf8))
        #expect(Self.text(row.name, tree) { $0.nameForm = .suffix } == row.text)
        let bracketed = Self.text(row.name, tree) {
            $0.nameForm = .suffix
            $0.hasBracketedIndexes = true
        }
        #expect(bracketed == row.bracketed)
        let plain = Self.text(row.name, tree) {
            $0.nameForm = .suffix
            $0.hasPlainIndexes = true
        }
        let label = row.text.prefix { $0 != "." }
        let index = row.name.subIdentifiers.dropFirst(3).map { ".\($0)" }.joined()
        #expect(plain == label + index)
    }

    @Test func `-OE guards the quotes of an index, -Oq and -OQ choose what is behind the name`()
        throws
    {
        let tree = try ObjectTree(parsing: Array(Self.table.utf8))
        #expect(
            Self.text([1, 1, 1, 1, 97, 7], tree) { $0.escapesQuotes = true }
                == #"T-MIB::cell.\"a\".7"#)
        for (isQuick, hasEqualSign, text) in [
            (false, false, "T-MIB::number.0 = INTEGER: 5"), (true, false, "T-MIB::number.0 5"),
            (true, true, "T-MIB::number.0 = 5"),
        ] {
            var style = TextStyle()
            style.isQuick = isQuick
            style.hasEqualSign = hasEqualSign
            var formatter = VarBindFormatter(tree: tree, style: style)
            var octets: [UInt8] = []
            formatter.format(VarBind([1, 9, 2, 0], .integer(5)), to: &octets)
            #expect(octets == Array(text.utf8))
        }
    }
}
