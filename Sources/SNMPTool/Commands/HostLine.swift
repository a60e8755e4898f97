/// One of several hosts that are asked.
struct HostLine: Hashable, Sendable {
    let host: String
    /// Nil for that of the command line.
    let community: String?

    /// - Returns: nil where one host stands among the words, as net-snmp has it.
    static func read(_ settings: Settings) throws(CommandLineError) -> [HostLine]? {
        guard settings.targetsFile != nil || !settings.hosts.isEmpty else { return nil }
        var hosts = settings.hosts.map { HostLine(host: $0, community: nil) }
        if let file = settings.targetsFile {
            for line in try Settings.lines(of: file) {
                let words = line.split(whereSeparator: \.isWhitespace).map { String($0) }
                guard let host = words.first, !host.hasPrefix("#") else { continue }
                guard words.count <= 2 else {
                    throw CommandLineError(
                        message: "\(file): expected HOST [COMMUNITY] for the host \(host)")
                }
                hosts.append(HostLine(host: host, community: words.dropFirst().first))
            }
        }
        return hosts
    }
}
