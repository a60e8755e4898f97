/// What a module says of a node beyond what names and values are printed by.
///
/// The table has a line for each name, with these attributes behind the sub-identifiers:
/// - `m` the modules that define the node alike, the one that is printed first;
/// - `s` the status as it is written, also when current;
/// - `o` the OBJECTS of a notification or the VARIABLES of a trap;
/// - `d` DESCRIPTION and `v` DEFVAL.
public struct ObjectDefinition: Sendable {
    public let modules: [String]
    /// nil where the module says nothing.
    public let status: ObjectNode.Status?
    public let objects: [String]
    public let description: String?
    public let defaultValue: String?
}

extension ObjectNode {
    /// nil where the tree came without definitions.
    public var definition: ObjectDefinition? {
        let name = subIdentifiers
        return tree.definitions?.withOctets { octets in
            guard let line = octets.lineOfNode(at: name) else { return nil }
            func words(_ letter: Character) -> [String] {
                guard let value = octets.attribute(letter, inLineAt: line) else { return [] }
                return octets.split(value, at: UInt8(ascii: ",")).map { octets.text($0) }
            }
            func text(_ letter: Character) -> String? {
                octets.attribute(letter, inLineAt: line).map { octets.text($0) }
            }
            return ObjectDefinition(
                modules: words("m"),
                status: text("s")?.first.flatMap { Status(rawValue: $0) },
                objects: words("o"), description: text("d"), defaultValue: text("v"))
        }
    }
}
