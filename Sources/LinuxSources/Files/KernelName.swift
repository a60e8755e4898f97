/// The name of a directory or of what is mounted there: octets, mostly but not always of UTF-8.
///
/// Source: path_resolution(7); a name holds any octet but NUL.
public struct KernelName: Hashable, Sendable {
    public var octets: [UInt8]

    public init(_ octets: some Sequence<UInt8>) {
        self.octets = Array(octets)
    }

    public init(_ text: String) {
        self.init(text.utf8)
    }

    /// For system calls, with a NUL at its end.
    var characters: [CChar] { octets.map { CChar(bitPattern: $0) } + [0] }
}

extension KernelName: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        self.init(text)
    }
}

extension KernelName: Comparable {
    public static func < (left: KernelName, right: KernelName) -> Bool {
        left.octets.lexicographicallyPrecedes(right.octets)
    }
}

extension KernelName: CustomStringConvertible {
    /// For a log: at most ``LinuxSourceError/longestText`` octets, control characters escaped and
    /// what is no UTF-8 replaced.
    public var description: String { KernelText.printable(octets[...]) }
}
