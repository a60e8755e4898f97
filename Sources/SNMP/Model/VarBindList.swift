/// The variable-bindings of a PDU, encoded. An element is decoded when it is asked for.
///
/// Source: RFC 3416 §3.
public struct VarBindList: Sendable {
    /// Offsets of one varbind's parts: the name's content, and the value with its identifier.
    struct Entry: Sendable {
        let nameStart: UInt32
        let nameEnd: UInt32
        let valueStart: UInt32
        let valueEnd: UInt32

        @inline(__always)
        init(name: Range<Int>, value: Range<Int>) {
            nameStart = UInt32(truncatingIfNeeded: name.lowerBound)
            nameEnd = UInt32(truncatingIfNeeded: name.upperBound)
            valueStart = UInt32(truncatingIfNeeded: value.lowerBound)
            valueEnd = UInt32(truncatingIfNeeded: value.upperBound)
        }
    }

    private let octets: [UInt8]
    /// Where in `octets` the varbinds stand, one after the other.
    private let range: Range<Int>
    private let entries: [Entry]

    /// Encodes `varBinds`, which take at most 4 GiB.
    public init(_ varBinds: [VarBind] = []) {
        var entries: [Entry] = []
        entries.reserveCapacity(varBinds.count)
        let count = varBinds.reduce(0) { $0 + $1.encodedCount }
        octets = [UInt8](capacity: count) { writer in
            for varBind in varBinds {
                entries.append(varBind.encode(to: &writer))
            }
        }
        range = 0..<count
        self.entries = entries
    }

    /// Reads the SEQUENCE at the reader, whose octets are `octets`.
    init(_ octets: [UInt8], reading reader: inout BERReader) throws(BERError) {
        var list = try reader.readConstructed(.sequence)
        let start = list.offset
        var entries: [Entry] = []
        // The smallest varbind has six octets, a usual one about 16.
        entries.reserveCapacity((list.end &- start) / 16 &+ 1)
        while !list.isAtEnd {
            entries.append(try Self.readEntry(&list))
        }
        self.octets = octets
        self.range = start..<list.end
        self.entries = entries
    }

    /// The varbinds, one after the other.
    var encoded: Span<UInt8> {
        @_lifetime(borrow self) get { octets.span.extracting(range) }
    }

    @inline(__always)
    private static func readEntry(_ list: inout BERReader) throws(BERError) -> Entry {
        var varBind = try list.readConstructed(.sequence)
        let name = try varBind.readElement(.objectIdentifier)
        try varBind.validateObjectIdentifier(name)
        let valueStart = varBind.offset
        try varBind.skipValue()
        try varBind.expectEnd()
        return Entry(name: name, value: valueStart..<varBind.end)
    }
}

extension VarBindList: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { entries.count }

    public subscript(position: Int) -> VarBind {
        VarBind(name(at: position), value(at: position))
    }

    /// The name alone, without decoding the value.
    public func name(at position: Int) -> ObjectIdentifier {
        let entry = entries[position]
        return ObjectIdentifier(
            decoded: OctetSlice(octets, start: entry.nameStart, end: entry.nameEnd))
    }

    private func value(at position: Int) -> ObjectSyntax {
        let entry = entries[position]
        let start = Int(entry.valueStart)
        let tag = BERTag(rawValue: octets[start])
        let length = octets[start &+ 1]
        let header = length < 0x80 ? 2 : 2 &+ UInt32(length & 0x7F)
        return ObjectSyntax(
            tag: tag,
            content: OctetSlice(octets, start: entry.valueStart &+ header, end: entry.valueEnd))
    }
}

extension VarBindList: Hashable {
    public static func == (left: VarBindList, right: VarBindList) -> Bool {
        left.elementsEqual(right)
    }

    public func hash(into hasher: inout Hasher) {
        for varBind in self { hasher.combine(varBind) }
    }
}

extension VarBindList: ExpressibleByArrayLiteral {
    public init(arrayLiteral varBinds: VarBind...) {
        self.init(varBinds)
    }
}
