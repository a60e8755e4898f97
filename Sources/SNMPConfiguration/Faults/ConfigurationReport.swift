/// What came of reading a configuration.
public struct ConfigurationReport: Hashable, Sendable {
    /// What the lines without a fault say.
    public let configuration: AgentConfiguration
    /// Empty when the configuration may be used. In the order of files and lines.
    public let faults: [ConfigurationFault]
    /// One for each word that has no meaning here, at the first line that has it.
    public let warnings: [ConfigurationWarning]
    /// Every file that was read, in the order in which they were opened.
    public let files: [String]

    /// - Returns: the configuration.
    /// - Throws: ``ConfigurationFaults`` when there is a fault.
    public func sound() throws(ConfigurationFaults) -> AgentConfiguration {
        guard faults.isEmpty else { throw ConfigurationFaults(faults) }
        return configuration
    }
}
