/// Where the parts of a varbind stand in its message, all of them checked.
struct EncodedVarBind: Sendable {
    private let nameStart: UInt32
    private let nameEnd: UInt32
    private let contentStart: UInt32
    private let contentEnd: UInt32
    private let tag: BERTag

    @inline(__always)
    init(name: Range<Int>, tag: BERTag, content: Range<Int>) {
        nameStart = UInt32(truncatingIfNeeded: name.lowerBound)
        nameEnd = UInt32(truncatingIfNeeded: name.upperBound)
        contentStart = UInt32(truncatingIfNeeded: content.lowerBound)
        contentEnd = UInt32(truncatingIfNeeded: content.upperBound)
        self.tag = tag
    }

    /// The name in `message`, the octets that were read.
    @inline(__always)
    func name(in message: [UInt8]) -> ObjectIdentifier {
        ObjectIdentifier.decode(message, Int(nameStart)..<Int(nameEnd))
    }

    /// The value in `message`, the octets that were read.
    @inline(__always)
    func value(in message: [UInt8]) -> ObjectSyntax {
        ObjectSyntax.decode(tag, message, Int(contentStart)..<Int(contentEnd))
    }
}
