internal import CNetSNMP

/// The table's words for libsnmp's numbers.
///
/// Source: net-snmp/library/parse.h, `TYPE_…`, `MIB_ACCESS_…` and `MIB_STATUS_…`.
enum LibrarySyntax {
    static func word(for type: Int32) -> String {
        switch type {
        case TYPE_OBJID: "OBJECT-IDENTIFIER"
        case TYPE_OCTETSTR: "OCTET-STRING"
        case TYPE_INTEGER: "INTEGER"
        case TYPE_NETADDR: "NetworkAddress"
        case TYPE_IPADDR: "IpAddress"
        case TYPE_COUNTER: "Counter32"
        case TYPE_GAUGE: "Gauge32"
        case TYPE_TIMETICKS: "TimeTicks"
        case TYPE_OPAQUE: "Opaque"
        case TYPE_NULL: "NULL"
        case TYPE_COUNTER64: "Counter64"
        case TYPE_BITSTRING: "BITS"
        case TYPE_NSAPADDRESS: "NsapAddress"
        case TYPE_UINTEGER: "UInteger32"
        case TYPE_UNSIGNED32: "Unsigned32"
        case TYPE_INTEGER32: "Integer32"
        case TYPE_TRAPTYPE: "TRAP-TYPE"
        case TYPE_NOTIFTYPE: "NOTIFICATION-TYPE"
        case TYPE_OBJGROUP: "OBJECT-GROUP"
        case TYPE_NOTIFGROUP: "NOTIFICATION-GROUP"
        case TYPE_MODID: "MODULE-IDENTITY"
        case TYPE_AGENTCAP: "AGENT-CAPABILITIES"
        case TYPE_MODCOMP: "MODULE-COMPLIANCE"
        case TYPE_OBJIDENTITY: "OBJECT-IDENTITY"
        default: "-"
        }
    }

    /// These hold numbers above 2³¹, which libsnmp's ranges keep as negative ones.
    static func isUnsigned(_ type: Int32) -> Bool {
        switch type {
        case TYPE_COUNTER, TYPE_GAUGE, TYPE_TIMETICKS, TYPE_UINTEGER, TYPE_UNSIGNED32: true
        default: false
        }
    }

    static func access(_ access: Int32) -> UInt8? {
        switch access {
        case MIB_ACCESS_NOACCESS: UInt8(ascii: "n")
        case MIB_ACCESS_NOTIFY: UInt8(ascii: "f")
        case MIB_ACCESS_READONLY: UInt8(ascii: "r")
        case MIB_ACCESS_READWRITE: UInt8(ascii: "w")
        case MIB_ACCESS_CREATE: UInt8(ascii: "c")
        case MIB_ACCESS_WRITEONLY: UInt8(ascii: "o")
        default: nil
        }
    }

    /// nil where nothing is said.
    static func status(_ status: Int32) -> UInt8? {
        switch status {
        case MIB_STATUS_CURRENT: UInt8(ascii: "c")
        case MIB_STATUS_MANDATORY: UInt8(ascii: "m")
        case MIB_STATUS_OPTIONAL: UInt8(ascii: "p")
        case MIB_STATUS_DEPRECATED: UInt8(ascii: "d")
        case MIB_STATUS_OBSOLETE: UInt8(ascii: "o")
        default: nil
        }
    }
}
