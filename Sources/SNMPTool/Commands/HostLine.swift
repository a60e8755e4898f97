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
            for (position, line) in try Settings.lines(of: file).enumerated() {
                let words = line.split(whereSeparator: \.isWhitespace).map { String($0) }
                guard let host = words.first, !host.hasPrefix("#") else { continue }
                guard words.count <= 2 else {
                    throw CommandLineError(
                        message: "\(file):\(position + 1): expected HOST [COMMUNITY], "
                            + "found \(words.count - 1) words behind \(host)")
                }
                hosts.append(HostLine(host: host, community: words.dropFirst().first))
            }
        }
        return hosts
    }
}
