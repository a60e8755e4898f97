internal import SNMPAgentCore

extension AgentConfiguration {
    /// Parses a file and those that it includes, of which no fault hides another.
    ///
    /// A path of `includeFile` or `includeDir` that does not begin with `/` is beside the file
    /// that has the line; of a directory the files that end in `.conf` are read.
    /// - Returns: what the lines say, and what is wrong with them.
    public static func parse(
        fileAt path: String, from source: some ConfigurationSource
    ) -> ConfigurationReport {
        var reader = ConfigurationReader(source: source)
        reader.readFile(path)
        let configuration = reader.draft.configuration
        let faults = reader.faults + configuration.access.faults()
        return ConfigurationReport(
            configuration: configuration, faults: faults.ordered(by: reader.files),
            warnings: reader.draft.warnings, files: reader.files)
    }
}

extension [ConfigurationFault] {
    /// In the order of the files and of their lines, those of options first.
    public func ordered(by files: [String]) -> [ConfigurationFault] {
        let positions = Dictionary(
            files.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        func place(_ fault: ConfigurationFault) -> (Int, Int) {
            (positions[fault.origin.place] ?? -1, fault.origin.line ?? 0)
        }
        return enumerated().sorted { left, right in
            let (leftPlace, rightPlace) = (place(left.element), place(right.element))
            return leftPlace != rightPlace ? leftPlace < rightPlace : left.offset < right.offset
        }.map(\.element)
    }
}
