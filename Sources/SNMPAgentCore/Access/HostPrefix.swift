/// The hosts whose addresses begin with the same bits: one host, or a network as in
/// `192.0.2.0/24`.
public struct HostPrefix: Hashable, Sendable {
    public let address: IPAddress
    /// Leading bits that count: 0 to 32, or to 128.
    public let length: Int

    /// One host.
    public init(_ address: IPAddress) {
        self.address = address
        self.length = address.family.width
    }

    init(_ address: IPAddress, length: Int) {
        self.address = address
        self.length = length
    }

    /// Parses `ADDRESS` or `ADDRESS/LENGTH`, for IPv4 also `ADDRESS/MASK`.
    ///
    /// - Throws: ``HostPrefixError``, which names the word at fault.
    public init(parsing text: some StringProtocol) throws(HostPrefixError) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let address = IPAddress(parsing: first) else {
            throw .notAnAddress(String(parts.first ?? ""))
        }
        self.address = address
        guard parts.count == 2 else {
            length = address.family.width
            return
        }
        let word = String(parts[1])
        // A network of IPv4 addresses in IPv6 form, ::ffff:192.0.2.0/120, has 96 bits before it.
        let surplus = first.contains(":") ? 128 - address.family.width : 0
        guard let length = Self.parseLength(word, address.family, surplus) else {
            throw .notALength(word, range: surplus...address.family.width + surplus)
        }
        guard address.bits & Self.hostMask(length, address.family) == 0 else {
            throw .hostBitsSet(String(text))
        }
        self.length = length
    }

    public static let anyIPv4 = HostPrefix(IPAddress(v4: 0), length: 0)
    public static let anyIPv6 = HostPrefix(IPAddress(v6: 0), length: 0)

    /// The address behind the last one; nil where that is the last of all IPv6 addresses.
    var end: UInt128? {
        let (end, isBeyond) = (address.bits | Self.hostMask(length, address.family))
            .addingReportingOverflow(1)
        return isBeyond ? nil : end
    }

    public func contains(_ other: IPAddress) -> Bool {
        guard address.family == other.family else { return false }
        let difference = address.bits ^ other.bits
        return difference & ~Self.hostMask(length, address.family) == 0
    }

    private static func parseLength(
        _ word: String, _ family: IPAddress.Family, _ surplus: Int
    ) -> Int? {
        if word.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let length = Int(word) {
            return (surplus...family.width + surplus).contains(length) ? length - surplus : nil
        }
        // A mask such as 255.255.255.0: ones, then zeros.
        guard family == .ipv4, surplus == 0, let mask = IPAddress(parsing: word),
            mask.family == .ipv4
        else {
            return nil
        }
        let bits = UInt32(truncatingIfNeeded: mask.bits)
        let length = (~bits).leadingZeroBitCount
        return bits.nonzeroBitCount == length ? length : nil
    }

    /// The bits that do not count.
    private static func hostMask(_ length: Int, _ family: IPAddress.Family) -> UInt128 {
        let hostBits = family.width - length
        return hostBits == 128 ? .max : (1 << UInt128(hostBits)) - 1
    }
}

extension HostPrefix: CustomStringConvertible {
    public var description: String {
        length == address.family.width ? "\(address)" : "\(address)/\(length)"
    }
}

/// Why a text names no hosts.
public struct HostPrefixError: Error, Hashable, Sendable {
    private enum Code: Hashable {
        case notAnAddress
        case notALength(ClosedRange<Int>)
        case hostBitsSet
    }

    private let code: Code
    /// The part of the text that is at fault.
    public let word: String

    public static func notAnAddress(_ word: String) -> HostPrefixError {
        HostPrefixError(code: .notAnAddress, word: word)
    }

    /// A prefix length outside of `range`, or no mask.
    public static func notALength(_ word: String, range: ClosedRange<Int>) -> HostPrefixError {
        HostPrefixError(code: .notALength(range), word: word)
    }

    /// A network with bits set behind its length, such as `192.0.2.1/24`.
    public static func hostBitsSet(_ word: String) -> HostPrefixError {
        HostPrefixError(code: .hostBitsSet, word: word)
    }
}

extension HostPrefixError: CustomStringConvertible {
    public var description: String {
        switch code {
        case .notAnAddress:
            "expected an IPv4 or IPv6 address, found \"\(word)\""
        case .notALength(let range):
            "expected a prefix length of \(range.lowerBound) to \(range.upperBound), "
                + "found \"\(word)\""
        case .hostBitsSet:
            "expected a network with no bits set behind its prefix length, found \"\(word)\""
        }
    }
}
