internal import SNMP

/// The entries of each community name, found in a time that does not tell how much of a name is
/// right.
struct CommunityTable: Sendable {
    /// One for each name, in the order of their first entries; all are compared.
    private let digests: [Digest]
    private let names: [OctetString]
    private let entries: [SourceTable]
    private let key = Key()
    /// Octets; what is longer is no name of this table.
    private let longestName: Int

    init(_ communities: [Community]) {
        var positions: [OctetString: Int] = [:]
        var names: [OctetString] = []
        var entries: [[(rule: Int, sources: AcceptedHosts)]] = []
        for (position, community) in communities.enumerated() {
            let index = positions[community.name] ?? names.count
            if index == names.count {
                positions[community.name] = index
                names.append(community.name)
                entries.append([])
            }
            entries[index].append((position, community.sources))
        }
        self.names = names
        self.entries = entries.map(SourceTable.init)
        digests = names.map(key.digest)
        longestName = names.map(\.count).max() ?? 0
    }

    /// The position of the first entry for a name and a source.
    func position(of name: OctetString, from source: IPAddress) -> Int? {
        guard name.count <= longestName else { return nil }
        let digest = key.digest(of: name)
        var match = 0
        for index in digests.indices {
            // No branch: the sum is of one term, the digests of different names being different.
            match &+= digests[index].isEqual(digest) &* (index &+ 1)
        }
        guard match > 0, Self.isEqual(names[match - 1], name) else { return nil }
        return entries[match - 1].rule(for: source)
    }

    /// Compares octet for octet in a time that depends on the lengths alone.
    private static func isEqual(_ left: OctetString, _ right: OctetString) -> Bool {
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for (left, right) in zip(left, right) {
            difference |= left ^ right
        }
        return difference == 0
    }
}

extension CommunityTable {
    /// What stands for a name, of one width whatever the name's.
    private struct Digest: Sendable {
        let high: UInt64
        let low: UInt64

        /// 1 where both are equal, else 0.
        @inline(__always)
        func isEqual(_ other: Digest) -> Int {
            let difference = (high ^ other.high) | (low ^ other.low)
            // The sign of a number or of its negative is set unless the number is zero.
            return 1 &- Int(truncatingIfNeeded: (difference | (0 &- difference)) &>> 63)
        }
    }

    /// The secret that keeps others from knowing digests: a new one for each table.
    private struct Key: Sendable {
        private let high = UInt64.random(in: 0...UInt64.max)
        private let low = UInt64.random(in: 0...UInt64.max)

        func digest(of name: OctetString) -> Digest {
            Digest(high: Self.digest(name, high), low: Self.digest(name, low))
        }

        /// The standard library's hash is SipHash-1-3.
        private static func digest(_ name: OctetString, _ key: UInt64) -> UInt64 {
            var hasher = Hasher()
            hasher.combine(key)
            hasher.combine(name)
            return UInt64(truncatingIfNeeded: hasher.finalize())
        }
    }
}
