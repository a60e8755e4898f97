internal import SNMP
internal import SNMPAgentCore

extension OctetString {
    /// The community that an option names.
    ///
    /// - Throws: ``DaemonError`` for one that no message can carry.
    init(community name: String, of option: String) throws(DaemonError) {
        let (limit, count) = (Community.longestName, name.utf8.count)
        guard count <= limit else {
            throw DaemonError(option, "expected at most \(limit) octets, found \(count)")
        }
        self.init(name)
    }
}
