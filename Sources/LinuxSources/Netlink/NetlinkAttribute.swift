/// One attribute and where its payload lies in the datagram.
///
/// Source: `struct nlattr` of `linux/netlink.h`.
struct NetlinkAttribute: Equatable {
    static let headerLength = 4

    /// The type without the nested and byte-order bits.
    var type: Int
    var payload: Range<Int>

    private static let typeMask: UInt16 = 0x3FFF

    /// Reads the attribute at the start of `rest` and shortens `rest` by it.
    ///
    /// - Returns: nil where less than a header is left, as after padding.
    /// - Throws: ``LinuxSourceError/Code/malformedMessage`` for a length below a header's or past
    ///   the end of `rest`.
    static func read(
        from datagram: Span<UInt8>, in rest: inout Range<Int>
    ) throws(LinuxSourceError) -> NetlinkAttribute? {
        guard rest.count >= headerLength,
            let length = datagram.native(UInt16.self, at: rest.lowerBound),
            let type = datagram.native(UInt16.self, at: rest.lowerBound + 2)
        else { return nil }
        guard Int(length) >= headerLength, Int(length) <= rest.count else {
            throw .malformedNetlink(
                datagram, at: rest.lowerBound, expected: "an attribute within its message")
        }
        let start = rest.lowerBound
        let next = start + NetlinkAlignment.aligned(Int(length))
        rest = min(next, rest.upperBound)..<rest.upperBound
        return NetlinkAttribute(
            type: Int(type & typeMask), payload: (start + headerLength)..<(start + Int(length)))
    }

    /// The payload's first octets as an integer in the host's byte order.
    ///
    /// - Throws: ``LinuxSourceError/Code/malformedMessage`` for a payload shorter than `Value`.
    func integer<Value: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
        _ type: Value.Type, in datagram: Span<UInt8>
    ) throws(LinuxSourceError) -> Value {
        guard payload.count >= Value.bitWidth / 8,
            let value = datagram.native(type, at: payload.lowerBound)
        else {
            throw .malformedNetlink(
                datagram, at: payload.lowerBound,
                expected: "attribute \(self.type) of \(Value.bitWidth / 8) octets or more")
        }
        return value
    }
}
