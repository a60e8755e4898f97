internal import CNetSNMP

/// The table's words for libsnmp's numbers.
///
/// Source: net-snmp/library/parse.h, `TYPE_…`, `MIB_ACCESS_…` and `MIB_STATUS_…`.
enum LibrarySyntax {
    static func word(for type: Int32) -> String {
        words.first { $0.type == type }?.word ?? "-"
    }

    /// These hold numbers above 2³¹, which libsnmp's ranges keep as negative ones.
    static func isUnsigned(_ type: Int32) -> Bool {
        [TYPE_COUNTER, TYPE_GAUGE, TYPE_TIMETICKS, TYPE_UINTEGER, TYPE_UNSIGNED32].contains(type)
    }

    static func access(_ access: Int32) -> Character? {
        switch access {
        case MIB_ACCESS_NOACCESS: "n"
        case MIB_ACCESS_NOTIFY: "f"
        case MIB_ACCESS_READONLY: "r"
        case MIB_ACCESS_READWRITE: "w"
        case MIB_ACCESS_CREATE: "c"
        case MIB_ACCESS_WRITEONLY: "o"
        default: nil
        }
    }

    /// nil where nothing is said.
    static func status(_ status: Int32) -> Character? {
        switch status {
        case MIB_STATUS_CURRENT: "c"
        case MIB_STATUS_MANDATORY: "m"
        case MIB_STATUS_OPTIONAL: "p"
        case MIB_STATUS_DEPRECATED: "d"
        case MIB_STATUS_OBSOLETE: "o"
        default: nil
        }
    }

    private static let words: [(type: Int32, word: String)] = [
        (TYPE_OBJID, "OBJECT-IDENTIFIER"), (TYPE_OCTETSTR, "OCTET-STRING"),
        (TYPE_INTEGER, "INTEGER"), (TYPE_NETADDR, "NetworkAddress"),
        (TYPE_IPADDR, "IpAddress"), (TYPE_COUNTER, "Counter32"), (TYPE_GAUGE, "Gauge32"),
        (TYPE_TIMETICKS, "TimeTicks"), (TYPE_OPAQUE, "Opaque"), (TYPE_NULL, "NULL"),
        (TYPE_COUNTER64, "Counter64"), (TYPE_BITSTRING, "BITS"),
        (TYPE_NSAPADDRESS, "NsapAddress"), (TYPE_UINTEGER, "UInteger32"),
        (TYPE_UNSIGNED32, "Unsigned32"), (TYPE_INTEGER32, "Integer32"),
        (TYPE_TRAPTYPE, "TRAP-TYPE"), (TYPE_NOTIFTYPE, "NOTIFICATION-TYPE"),
        (TYPE_OBJGROUP, "OBJECT-GROUP"), (TYPE_NOTIFGROUP, "NOTIFICATION-GROUP"),
        (TYPE_MODID, "MODULE-IDENTITY"), (TYPE_AGENTCAP, "AGENT-CAPABILITIES"),
        (TYPE_MODCOMP, "MODULE-COMPLIANCE"), (TYPE_OBJIDENTITY, "OBJECT-IDENTITY"),
    ]
}
