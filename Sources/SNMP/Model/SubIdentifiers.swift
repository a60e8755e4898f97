/// The sub-identifiers of a name, first to last.
public struct SubIdentifiers: Sequence, Sendable {
    let name: ObjectIdentifier

    public func makeIterator() -> Iterator {
        Iterator(name: name)
    }

    public struct Iterator: IteratorProtocol, Sendable {
        private let octets: [UInt8]
        private var position: Int
        private let end: Int
        private let start: Int
        /// The second sub-identifier, which shares its octets with the first.
        private var second: UInt32?

        init(name: ObjectIdentifier) {
            octets = name.slice.storage
            start = Int(name.slice.start)
            position = start
            end = Int(name.slice.end)
        }

        public mutating func next() -> UInt32? {
            if let second {
                self.second = nil
                return second
            }
            guard position < end else { return nil }
            let isFirst = position == start
            let value = readBase128()
            guard isFirst else { return UInt32(truncatingIfNeeded: value) }
            let first = Swift.min(value / 40, 2)
            second = UInt32(truncatingIfNeeded: value &- first &* 40)
            return UInt32(truncatingIfNeeded: first)
        }

        private mutating func readBase128() -> UInt64 {
            var value: UInt64 = 0
            while position < end {
                let octet = octets[position]
                position &+= 1
                value = value &<< 7 | UInt64(octet & 0x7F)
                if octet < 0x80 { break }
            }
            return value
        }
    }
}

/// Turns sub-identifiers into content octets. Source: X.690 §8.19.
struct SubIdentifierEncoder {
    private var octets: [UInt8]
    private var count: Int
    /// The first sub-identifier, until the second comes.
    private var first: UInt32?

    init() {
        octets = []
        octets.reserveCapacity(16)
        count = 0
    }

    init(continuing name: ObjectIdentifier) {
        octets = []
        octets.reserveCapacity(name.slice.count &+ 8)
        octets.append(contentsOf: name.slice.storage[name.slice.range])
        count = name.count
    }

    mutating func append(_ subIdentifier: UInt32) throws(ObjectIdentifierError) {
        guard count < ObjectIdentifier.maximumCount else { throw .tooLong }
        count &+= 1
        switch count {
        case 1:
            guard subIdentifier <= 2 else { throw .firstOutOfRange(subIdentifier) }
            first = subIdentifier
        case 2:
            let first = first ?? 0
            guard first == 2 || subIdentifier < 40 else { throw .secondOutOfRange(subIdentifier) }
            appendBase128(UInt64(first) &* 40 &+ UInt64(subIdentifier))
        default:
            appendBase128(UInt64(subIdentifier))
        }
    }

    func finish() throws(ObjectIdentifierError) -> [UInt8] {
        guard count >= 2 else { throw .tooShort }
        return octets
    }

    private mutating func appendBase128(_ value: UInt64) {
        var shift = (63 &- (value | 1).leadingZeroBitCount) / 7 &* 7
        while shift > 0 {
            octets.append(0x80 | UInt8(truncatingIfNeeded: value &>> UInt64(shift)))
            shift &-= 7
        }
        octets.append(UInt8(truncatingIfNeeded: value) & 0x7F)
    }
}
