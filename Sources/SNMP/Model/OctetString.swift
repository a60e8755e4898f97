/// The octets of an OCTET STRING, of any content.
///
/// A decoded one shares the memory of its message. Source: RFC 2578 §7.1.2.
public struct OctetString: Sendable, Hashable {
    @usableFromInline let slice: OctetSlice

    init(_ slice: OctetSlice) {
        self.slice = slice
    }

    public init(_ octets: [UInt8]) {
        self.slice = OctetSlice(octets)
    }

    /// The UTF-8 of `text`.
    public init(_ text: some StringProtocol) {
        self.slice = OctetSlice(Array(text.utf8))
    }
}

extension OctetString: RandomAccessCollection {
    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { slice.count }

    @inlinable public subscript(position: Int) -> UInt8 {
        precondition(position >= 0 && position < slice.count, "index out of range")
        return slice.storage[Int(slice.start) &+ position]
    }

    public func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result? {
        // Safe because the pointer is handed on under the rule this protocol states.
        unsafe try slice.storage[slice.range].withContiguousStorageIfAvailable(body)
    }
}

extension OctetString: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        self.init(text)
    }
}

extension OctetString: CustomStringConvertible {
    /// The text where the octets are UTF-8, with what is not put as U+FFFD.
    public var description: String {
        String(decoding: self, as: UTF8.self)
    }
}
