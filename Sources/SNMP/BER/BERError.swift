/// Why a sequence of octets is not an SNMP message: where, and what was expected there.
///
/// Two errors are equal when code and offset are.
public struct BERError: Error, Hashable, Sendable {
    public let code: Code
    /// Octets from the start of the message to the octet that is at fault.
    public let offset: Int

    init(_ code: Code, at offset: Int) {
        self.code = code
        self.offset = offset
    }

    public struct Code: Hashable, Sendable {
        fileprivate enum Reason: Hashable {
            case truncated, indefiniteLength, reservedLength, lengthExceedsInput
            case trailingOctets, messageTooLarge, integerOutOfRange
            case unexpectedTag(UInt8)
            case wrongLength(UInt8)
            case subIdentifierOutOfRange, subIdentifierPadded, subIdentifierUnfinished
            case tooManySubIdentifiers, unknownVersion
        }
        fileprivate let reason: Reason

        private init(_ reason: Reason) {
            self.reason = reason
        }

        /// The input ends inside an identifier or a length.
        public static let truncated = Code(.truncated)
        /// A length of the indefinite form. Source: RFC 3417 §8 (1).
        public static let indefiniteLength = Code(.indefiniteLength)
        /// The length octet 0xFF. Source: X.690 §8.1.3.5 c.
        public static let reservedLength = Code(.reservedLength)
        /// A length that reaches past the end of what encloses it.
        public static let lengthExceedsInput = Code(.lengthExceedsInput)
        /// Octets after the last expected element of a SEQUENCE, or after the message.
        public static let trailingOctets = Code(.trailingOctets)
        /// A message above ``Message/maximumSize`` octets.
        public static let messageTooLarge = Code(.messageTooLarge)
        /// An integer of no octets, or of more than its type holds. Source: RFC 2578 §7.1.
        public static let integerOutOfRange = Code(.integerOutOfRange)
        /// A sub-identifier above 2³²−1. Source: RFC 2578 §7.1.3.
        public static let subIdentifierOutOfRange = Code(.subIdentifierOutOfRange)
        /// A sub-identifier that begins with the octet 0x80. Source: X.690 §8.19.2.
        public static let subIdentifierPadded = Code(.subIdentifierPadded)
        /// The last octet of an OBJECT IDENTIFIER announces another one.
        public static let subIdentifierUnfinished = Code(.subIdentifierUnfinished)
        /// More than 128 sub-identifiers. Source: RFC 2578 §3.5.
        public static let tooManySubIdentifiers = Code(.tooManySubIdentifiers)
        /// A version this codec does not speak. Source: RFC 3418 snmpInBadVersions.
        public static let unknownVersion = Code(.unknownVersion)

        /// An identifier octet other than the one the grammar has here.
        public static func unexpectedTag(expected: BERTag) -> Code {
            Code(.unexpectedTag(expected.rawValue))
        }

        /// An identifier octet of no type that may stand here: no value, or no PDU.
        public static let unknownTag = Code(.unexpectedTag(0))

        /// A value of fixed size with another number of octets than `expected`.
        public static func wrongLength(expected: UInt8) -> Code {
            Code(.wrongLength(expected))
        }
    }
}

extension BERError: CustomStringConvertible {
    public var description: String {
        "octet \(offset): \(code)"
    }
}

extension BERError.Code: CustomStringConvertible {
    public var description: String {
        switch reason {
        case .truncated: "expected an identifier and a length, found the end of the input"
        case .unexpectedTag(0): "expected the tag of a type that may stand here"
        case .unexpectedTag(let tag): "expected the tag \(BERTag(rawValue: tag))"
        case .indefiniteLength: "expected a definite length"
        case .reservedLength: "expected a length, found the reserved octet 0xFF"
        case .lengthExceedsInput: "expected a length within the enclosing element"
        case .trailingOctets: "expected the end of the element"
        case .messageTooLarge: "expected at most \(Message.maximumSize) octets"
        case .integerOutOfRange: "expected an integer within its type's range"
        case .wrongLength(let count): "expected a content of \(count) octets"
        case .subIdentifierOutOfRange: "expected a sub-identifier of at most 2^32-1"
        case .subIdentifierPadded: "expected a sub-identifier in the fewest octets"
        case .subIdentifierUnfinished: "expected the last octet of a sub-identifier"
        case .tooManySubIdentifiers:
            "expected at most \(ObjectIdentifier.maximumCount) sub-identifiers"
        case .unknownVersion: "expected version 1 (0) or version 2c (1)"
        }
    }
}
