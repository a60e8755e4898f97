internal import SNMPNames

extension ObjectNode {
    /// The ranges as they are printed: `0..255`, `4`.
    var rangeWords: [String] {
        ranges.map { range in
            range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)..\(range.upperBound)"
        }
    }
}

extension ObjectNode.Syntax {
    /// What a SYNTAX clause has; nil for what has none.
    var words: String? {
        switch self {
        case .objectIdentifier: "OBJECT IDENTIFIER"
        case .octetString: "OCTET STRING"
        case .none, .trapType, .notificationType, .objectGroup, .notificationGroup,
            .moduleIdentity, .agentCapabilities, .moduleCompliance, .objectIdentity:
            nil
        default: rawValue
        }
    }

    /// libsnmp's number. Source: net-snmp/library/parse.h, `TYPE_…`.
    var number: Int {
        switch self {
        case .none: 0
        case .objectIdentifier: 1
        case .octetString: 2
        case .integer: 3
        case .networkAddress: 4
        case .ipAddress: 5
        case .counter32: 6
        case .gauge32: 7
        case .timeTicks: 8
        case .opaque: 9
        case .null: 10
        case .counter64: 11
        case .bits: 12
        case .nsapAddress: 13
        case .uInteger32: 14
        case .unsigned32: 15
        case .integer32: 16
        case .trapType: 20
        case .notificationType: 21
        case .objectGroup: 22
        case .notificationGroup: 23
        case .moduleIdentity: 24
        case .agentCapabilities: 25
        case .moduleCompliance: 26
        case .objectIdentity: 27
        }
    }
}

extension ObjectNode.Access {
    /// What a MAX-ACCESS clause has.
    var words: String {
        switch self {
        case .notAccessible: "not-accessible"
        case .accessibleForNotify: "accessible-for-notify"
        case .readOnly: "read-only"
        case .readWrite: "read-write"
        case .readCreate: "read-create"
        case .writeOnly: "write-only"
        }
    }
}
