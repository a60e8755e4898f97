extension Span<UInt8> {
    /// Loads an integer in the host's byte order, as netlink sends it.
    ///
    /// - Parameter offset: not negative.
    /// - Returns: nil where the integer would pass the end.
    @inline(__always)
    func native<Value: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
        _ type: Value.Type, at offset: Int
    ) -> Value? {
        guard offset <= count - MemoryLayout<Value>.size else { return nil }
        // Safe because any octets are an integer; that they are there is checked again.
        return unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: type)
    }

    /// The octets of a range, cut to what is there.
    func octets(_ range: Range<Int>) -> [UInt8] {
        let range = range.clamped(to: 0..<count)
        var octets: [UInt8] = []
        octets.reserveCapacity(range.count)
        for position in range { octets.append(self[position]) }
        return octets
    }

    /// A C string: the octets of a range up to the first NUL or the end.
    func text(_ range: Range<Int>) -> String {
        String(decoding: octets(range).prefix { $0 != 0 }, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Appends an integer in the host's byte order.
    mutating func appendNative<Value: FixedWidthInteger & UnsignedInteger>(_ value: Value) {
        let value = value.littleEndian
        for position in 0..<(Value.bitWidth / 8) {
            append(UInt8(truncatingIfNeeded: value >> Value(8 * position)))
        }
    }
}
