internal import FoundationEssentials
internal import SNMPConfiguration

/// The configuration's files in this host's file system.
struct LocalFiles: ConfigurationSource {
    func readFile(_ path: String) throws(ConfigurationSourceError) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw Self.fault(error)
        }
    }

    func listDirectory(_ path: String) throws(ConfigurationSourceError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw Self.fault(error)
        }
    }

    private static func fault(_ error: any Error) -> ConfigurationSourceError {
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile, .fileNoSuchFile: .missing
        case .fileReadNoPermission: .unreadable("Permission denied")
        default: .unreadable("it cannot be read")
        }
    }
}
