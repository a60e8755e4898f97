import Foundation
import FuzzBodies

/// The first inputs of the fuzz targets, as they are in the repository.
enum Corpus {
    /// By name, in order.
    static func inputs(of target: FuzzTarget) throws -> [(name: String, octets: [UInt8])] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fuzzing/Corpus/\(target.corpus)")
        let names = try FileManager.default.contentsOfDirectory(
            atPath: folder.path(percentEncoded: false)
        ).sorted()
        return try names.map { name in
            (name, Array(try Data(contentsOf: folder.appending(path: name))))
        }
    }
}
