import Foundation

@testable import SNMPConfiguration

/// A file of the folder Fixtures.
enum Fixture {
    static func source(_ name: String) throws -> DictionarySource {
        let url = Bundle.module.bundleURL.appending(path: "Fixtures/\(name).conf")
        return DictionarySource([name: String(decoding: try Data(contentsOf: url), as: UTF8.self)])
    }
}
