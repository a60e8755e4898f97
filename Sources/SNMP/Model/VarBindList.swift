/// The variable-bindings of a PDU. Source: RFC 3416 §3.
///
/// Those of a decoded message are checked with it, and each is decoded when it is asked for.
public struct VarBindList: Sendable {
    private enum Storage {
        case built([VarBind])
        /// The octets of a message, where in them the varbinds stand, and where each.
        case decoded([UInt8], Range<Int>, [EncodedVarBind])
    }

    private let storage: Storage

    public init(_ varBinds: [VarBind] = []) {
        storage = .built(varBinds)
    }

    /// Reads the SEQUENCE at the reader, whose octets are `message`.
    init(_ message: [UInt8], reading reader: inout BERReader) throws(BERError) {
        var list = try reader.readConstructed(.sequence)
        let range = list.offset..<list.end
        var varBinds: [EncodedVarBind] = []
        // The smallest varbind has six octets, a usual one about 16.
        varBinds.reserveCapacity(range.count / 16 &+ 1)
        while !list.isAtEnd {
            varBinds.append(try list.readVarBind())
        }
        storage = .decoded(message, range, varBinds)
    }

    /// Octets of the varbinds, one after the other.
    var encodedCount: Int {
        switch storage {
        case .built(let varBinds):
            let span = varBinds.span
            var count = 0
            for index in span.indices { count &+= span[index].encodedCount }
            return count
        case .decoded(_, let range, _):
            return range.count
        }
    }

    /// Octets of memory that it keeps, those of the whole message among them; of a list that was
    /// not decoded those of its encoding.
    package var retainedOctets: Int {
        switch storage {
        case .built: encodedCount
        case .decoded(let message, _, let varBinds):
            message.count &+ varBinds.count &* MemoryLayout<EncodedVarBind>.stride
        }
    }

    @_lifetime(writer: copy writer)
    func encode(to writer: inout BERWriter) {
        switch storage {
        case .built(let varBinds):
            let span = varBinds.span
            for index in span.indices { span[index].encode(to: &writer) }
        case .decoded(let message, let range, _):
            writer.append(copying: message.span.extracting(range))
        }
    }
}

extension VarBindList: RandomAccessCollection {
    public var startIndex: Int { 0 }

    public var endIndex: Int {
        switch storage {
        case .built(let varBinds): varBinds.count
        case .decoded(_, _, let varBinds): varBinds.count
        }
    }

    /// Where only one part is needed, or speed is, ``name(at:)`` and ``value(at:)`` serve better.
    public subscript(position: Int) -> VarBind {
        VarBind(name(at: position), value(at: position))
    }

    public func name(at position: Int) -> ObjectIdentifier {
        switch storage {
        case .built(let varBinds): varBinds[position].name
        case .decoded(let message, _, let varBinds): varBinds[position].name(in: message)
        }
    }

    public func value(at position: Int) -> ObjectSyntax {
        switch storage {
        case .built(let varBinds): varBinds[position].value
        case .decoded(let message, _, let varBinds): varBinds[position].value(in: message)
        }
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
