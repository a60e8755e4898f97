internal import Crypto
internal import FoundationEssentials
internal import SNMP

/// Names for SNMP engines.
enum EngineName {
    /// net-snmp's enterprise number, since this project has none, and the octets' format 5,
    /// assigned by an administrator. Source: RFC 3411 §5, SnmpEngineID.
    private static let head: [UInt8] = [0x80, 0, 0x1F, 0x88, 5]

    /// The same name at each start of one installation; a random one where the machine has no
    /// identity.
    ///
    /// The identity itself is not for the network, so that the name is a keyed digest of it.
    /// Source: machine-id(5), `ROOTFS/etc/machine-id`.
    static func ofMachine(rootfs: String) -> OctetString {
        let path = rootfs == "/" ? "/etc/machine-id" : "\(rootfs)/etc/machine-id"
        // A machine without the file is as good as one without an identity.
        let identity = try? String(contentsOfFile: path, encoding: .utf8)
        guard let identity = identity?.prefix(while: \.isHexDigit), identity.count == 32 else {
            return OctetString(head + (0..<16).map { _ in UInt8.random(in: 0...255) })
        }
        let digest = HMAC<SHA256>.authenticationCode(
            for: Array("snmpEngineID".utf8), using: SymmetricKey(data: Array(identity.utf8)))
        return OctetString(head + digest.prefix(16))
    }
}
