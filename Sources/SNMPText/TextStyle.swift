/// How names and values are shown: what net-snmp's `-O` options choose.
public struct TextStyle: Hashable, Sendable {
    public enum NameForm: Hashable, Sendable {
        /// `IF-MIB::ifDescr.1`
        case module
        /// `ifDescr.1`
        case suffix
        /// `.iso.org.dod.internet.mgmt.mib-2.interfaces.ifTable.ifEntry.ifDescr.1`
        case full
        /// As ``full``, without what is common to most names: `interfaces.ifTable.…`
        case withoutPrefix
        /// `.1.3.6.1.2.1.2.2.1.2.1`
        case numeric
    }

    public enum StringForm: Hashable, Sendable {
        /// Text where every octet is printable or a space, else hexadecimal.
        case guess
        case text
        case hexadecimal
    }

    /// `-OS`, `-Os`, `-Of`, `-Ou`, `-On`.
    public var nameForm = NameForm.module
    /// `-Oa`, `-Ox`: an OCTET STRING without DISPLAY-HINT.
    public var stringForm = StringForm.guess
    /// `-Oq`, and by way of ``hasEqualSign`` `-OQ`: values without their type.
    public var isQuick = false
    /// `-OQ`: an equal sign even when quick, and nothing about wrong types.
    public var hasEqualSign = false
    /// `-Ov`: values without names.
    public var isValueOnly = false
    /// `-Oe`: numbers in place of labels.
    public var hasNumericEnumerations = false
    /// `-Ot`: hundredths of a second in place of hours.
    public var hasNumericTimeTicks = false
    /// `-OT`: text beside hexadecimal octets.
    public var hasHexText = false
    /// `-OU`: no UNITS.
    public var hidesUnits = false
    /// `-Ob`: indexes as numbers.
    public var hasPlainIndexes = false
    /// `-OE`: a backslash before the quotes of an index.
    public var escapesQuotes = false
    /// `-OX`: `ifDescr[1]`.
    public var hasBracketedIndexes = false
    /// `-O0`: two digits for every hexadecimal octet.
    public var hasTwoDigitHex = false
    /// `-Ih`: no DISPLAY-HINTs.
    public var ignoresDisplayHints = false
    /// Whether a value may not even break its line: for a terminal, which obeys control
    /// characters. Without it line ends inside of quotes are kept, as net-snmp keeps them.
    public var masksLineBreaks = false

    public init() {}
}
