extension Span<UInt8> {
    /// The four octets at `offset`, the first in the lowest bits.
    @inline(__always)
    func word32(at offset: Int) -> UInt32 {
        // Safe because any four octets are a UInt32; the load checks its bounds.
        unsafe UInt32(
            littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    /// The eight octets at `offset`, the first in the lowest bits.
    @inline(__always)
    func word64(at offset: Int) -> UInt64 {
        // Safe because any eight octets are a UInt64; the load checks its bounds.
        unsafe UInt64(
            littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
