/// Where files come from: the file system, or a dictionary of a test.
public protocol ConfigurationSource {
    /// - Throws: ``ConfigurationSourceError``
    func readFile(_ path: String) throws(ConfigurationSourceError) -> ConfigurationFile

    /// The names of what is in a directory, in any order.
    ///
    /// - Throws: ``ConfigurationSourceError``
    func listDirectory(_ path: String) throws(ConfigurationSourceError) -> [String]
}

/// What a file has.
public struct ConfigurationFile: Hashable, Sendable {
    /// The same for every spelling of the file's path, and for no other file.
    public let identity: String
    public let octets: [UInt8]

    public init(identity: String, octets: [UInt8]) {
        self.identity = identity
        self.octets = octets
    }
}

/// Why a file or a directory cannot be read.
public struct ConfigurationSourceError: Error, Hashable, Sendable {
    let isMissing: Bool
    public let reason: String

    /// There is none.
    public static let missing = ConfigurationSourceError(
        isMissing: true, reason: "No such file or directory")

    /// - Parameter reason: in the system's words, such as `Permission denied`.
    public static func unreadable(_ reason: String) -> ConfigurationSourceError {
        ConfigurationSourceError(isMissing: false, reason: reason)
    }
}
