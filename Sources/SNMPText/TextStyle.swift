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
        /// No name at all.
        case nothing
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
    /// `hexOutputLength`: hexadecimal octets in a line; 0 for all in one.
    public var hexLineLength = 16
    /// `-Op`: what stands between `%` and `f` where C formats a float; nil for nothing.
    public private(set) var precision: String?
    /// `-Ih`: no DISPLAY-HINTs.
    public var ignoresDisplayHints = false
    /// Whether a period stands for each line end within quotes, for people to read. Without it
    /// that is `\n`, `\r`, `\v` or `\f`, where a backslash itself is `\\`.
    public var masksLineBreaks = false
    /// Whether hexadecimal octets stay on one line, so that a program can read a line as a value.
    public var isSingleLine = false

    public init() {}

    /// Sets ``precision``: flags, a width, and a precision behind a point.
    ///
    /// - Returns: false, with nothing changed, where `text` is none.
    public mutating func setPrecision(_ text: String) -> Bool {
        let widths = text.drop { "+-# 0".contains($0) }
        let parts = widths.split(separator: ".", omittingEmptySubsequences: false)
        // Longer ones would be cut off anyway.
        let isValid =
            parts.count <= 2 && text.utf8.count <= 16
            && parts.allSatisfy { part in
                part.utf8.count <= 3 && part.utf8.allSatisfy { 0x30...0x39 ~= $0 }
            }
        if isValid { precision = text }
        return isValid
    }
}
