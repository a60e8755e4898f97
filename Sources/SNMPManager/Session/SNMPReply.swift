package import SNMP

/// A response, and how many tries it took.
package struct SNMPReply: Sendable {
    package let pdu: PDU
    let triesMade: Int
}
