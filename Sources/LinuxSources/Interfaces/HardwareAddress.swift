/// A link-layer address as `/sys/class/net/NAME/address` spells it.
struct HardwareAddress: Equatable {
    var octets: [UInt8]

    /// Parses pairs of hexadecimal digits with colons between; no pair is an empty address.
    ///
    /// - Throws: ``LinuxSourceError/Code/malformedText`` for anything else.
    init(parsing text: KernelText) throws(LinuxSourceError) {
        octets = []
        let value = text.value
        if value.isEmpty { return }
        for pair in value.split(separator: ":", omittingEmptySubsequences: false) {
            guard pair.utf8.count == 2, pair.allSatisfy(\.isHexDigit),
                let octet = UInt8(pair, radix: 16)
            else { throw text.malformed(line: 1, expected: "pairs of hexadecimal digits") }
            octets.append(octet)
        }
    }
}
