/// What files and the environment add to a command line.
extension Settings {
    /// Applies the files, then the settings of the command line.
    ///
    /// - Parameter host: the one that is asked, which may have files of its own; nil for none, and
    ///   for several.
    mutating func applyConfiguration(host: String?, _ log: DiagnosticLog) {
        apply(ConfigurationFiles.read(log), log)
        // It says where one host is.
        defaults.transport = nil
        let skipsHost = defaults.skipsHostFiles || tokens.contains { $0.kind == .hostFiles }
        if let host, !skipsHost { apply(ConfigurationFiles.read(forHost: host, log), log) }
        for token in tokens { note(apply(token), token, log) }
    }

    private mutating func apply(_ files: [ConfigurationFile], _ log: DiagnosticLog) {
        var warnings: [String] = []
        for token in files.flatMap(\.tokens) {
            guard token.kind != nil else {
                warnings.append("\(token.place): Warning: Unknown token: \(token.name).")
                continue
            }
            note(apply(token), token, log)
        }
        for fault in files.flatMap(\.faults) { log.write(fault, .error) }
        if !defaults.hidesTokenWarnings {
            for warning in warnings { log.write(warning, .warning) }
        }
    }

    private func note(_ fault: String?, _ token: ConfigurationToken, _ log: DiagnosticLog) {
        if let fault { log.write("\(token.place): Error: \(fault)", .error) }
    }

    /// The communities that are asked with: the command line's, else the file's that it names,
    /// else the environment's, else snmp.conf's.
    ///
    /// - Parameter several: whether each line of the file is one, or the first line alone.
    mutating func resolveCommunities(several: Bool) throws(CommandLineError) {
        guard communities.isEmpty else { return }
        if let communityFile {
            let lines = try Self.lines(of: communityFile).filter { !$0.isEmpty }
            guard let first = lines.first else {
                throw CommandLineError(message: "\(communityFile): no community in it")
            }
            communities = several ? lines : [first]
        } else if let community = Environment.variables["SNMP_COMMUNITY"] ?? defaults.community {
            communities = [community]
        }
    }

    /// Every line of a file, an empty one too; of standard input where it is `-`.
    static func lines(of path: String) throws(CommandLineError) -> [String] {
        try octets(of: path, atMost: 16 << 20).split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
        ).map { line in
            String(
                decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
        }
    }

    /// What is in a file; in standard input where it is `-`.
    static func octets(
        of path: String, atMost limit: Int
    ) throws(CommandLineError) -> [UInt8] {
        let octets =
            path == "-"
            ? FileContent.read(0, atMost: limit) : FileContent.read(path, atMost: limit)
        guard let octets else {
            throw CommandLineError(message: "\(path): \(SystemError.reason)")
        }
        return octets
    }
}
