internal import SNMP

/// A response, and how many tries it took.
struct SNMPReply: Sendable {
    let pdu: PDU
    let triesMade: Int
}
