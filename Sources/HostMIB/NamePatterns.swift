/// Names that are shown, by shell patterns.
///
/// In a pattern `*` stands for any characters or none and `?` for one octet; the rest stands for
/// itself, and letters differ by case.
public struct NamePatterns: Hashable, Sendable {
    /// A name has to match one of these.
    public var include: [String]
    /// And none of these.
    public var exclude: [String]

    public init(include: [String] = ["*"], exclude: [String] = []) {
        self.include = include
        self.exclude = exclude
    }

    public func contains(_ name: String) -> Bool { contains(octets: name.utf8[...]) }

    /// Whether every name is shown.
    var areAll: Bool { self == NamePatterns() }

    func contains<Octets: Collection<UInt8>>(
        octets name: Octets
    ) -> Bool where Octets.SubSequence == Octets {
        include.contains { Self.matches(name, $0) } && !exclude.contains { Self.matches(name, $0) }
    }

    /// Each star gives back what it took one octet at a time, the last one alone: so the time is
    /// the product of both lengths at most.
    private static func matches<Octets: Collection<UInt8>>(
        _ name: Octets, _ pattern: String
    ) -> Bool where Octets.SubSequence == Octets {
        var name = name
        var pattern = pattern.utf8[...]
        var retry: (name: Octets, pattern: Substring.UTF8View)?
        while true {
            if pattern.first == UInt8(ascii: "*") {
                pattern = pattern.dropFirst()
                // The last star takes whatever is left.
                if pattern.isEmpty { return true }
                retry = (name, pattern)
            } else if let octet = name.first,
                pattern.first == octet || pattern.first == UInt8(ascii: "?")
            {
                name = name.dropFirst()
                pattern = pattern.dropFirst()
            } else if name.isEmpty, pattern.isEmpty {
                return true
            } else if let last = retry, !last.name.isEmpty {
                name = last.name.dropFirst()
                pattern = last.pattern
                retry = (name, pattern)
            } else {
                return false
            }
        }
    }
}
