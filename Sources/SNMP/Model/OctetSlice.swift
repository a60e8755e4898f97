/// A part of an array of octets, which it shares: what lets a decoded message's names and
/// strings point into the datagram they came in.
@usableFromInline
struct OctetSlice: Sendable {
    @usableFromInline let storage: [UInt8]
    @usableFromInline let start: UInt32
    @usableFromInline let end: UInt32

    init(_ storage: [UInt8]) {
        self.storage = storage
        self.start = 0
        self.end = UInt32(clamping: storage.count)
    }

    @inline(__always)
    init(_ storage: [UInt8], _ range: Range<Int>) {
        self.storage = storage
        self.start = UInt32(truncatingIfNeeded: range.lowerBound)
        self.end = UInt32(truncatingIfNeeded: range.upperBound)
    }

    @inlinable var range: Range<Int> { Int(start)..<Int(end) }
    @inlinable var count: Int { Int(end) &- Int(start) }
}

extension OctetSlice: Hashable {
    @usableFromInline
    static func == (left: OctetSlice, right: OctetSlice) -> Bool {
        guard left.count == right.count else { return false }
        return left.storage[left.range].elementsEqual(right.storage[right.range])
    }

    @usableFromInline
    func hash(into hasher: inout Hasher) {
        unsafe storage[range].withUnsafeBytes { octets in
            // Safe because the pointer is not kept.
            unsafe hasher.combine(bytes: octets)
        }
    }
}
