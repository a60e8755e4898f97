/// Why a text is no ``TransportAddress``, with the word at fault.
///
/// Two errors are equal when code and word are.
public struct TransportAddressError: Error, Hashable, Sendable {
    public let code: Code
    /// The part of the text that is at fault.
    public let word: String

    init(_ code: Code, word: String) {
        self.code = code
        self.word = word
    }

    public struct Code: Hashable, Sendable {
        fileprivate enum Reason {
            case missingHost, malformedHost, malformedPort
            case unclosedBracket, unsupportedTransport, wrongFamily
        }
        fileprivate let reason: Reason

        private init(_ reason: Reason) {
            self.reason = reason
        }

        /// No host where an agent's address needs one.
        public static let missingHost = Code(.missingHost)
        /// Colons that make no IPv6 address, or octets that no host name has.
        public static let malformedHost = Code(.malformedHost)
        /// A port that is no decimal number of 0 to 65535.
        public static let malformedPort = Code(.malformedPort)
        /// An opening bracket without a closing one.
        public static let unclosedBracket = Code(.unclosedBracket)
        /// A transport other than UDP.
        public static let unsupportedTransport = Code(.unsupportedTransport)
        /// An IPv4 address behind `udp6:`, or an IPv6 address behind `udp:`.
        public static let wrongFamily = Code(.wrongFamily)
    }
}

extension TransportAddressError: CustomStringConvertible {
    public var description: String {
        switch code.reason {
        case .missingHost: "expected a host in \"\(word)\""
        case .malformedHost: "expected a host name or an address, found \"\(word)\""
        case .malformedPort: "expected a port of 0 to 65535, found \"\(word)\""
        case .unclosedBracket: "expected \"]\" in \"\(word)\""
        case .unsupportedTransport: "expected udp or udp6, found the transport \"\(word)\""
        case .wrongFamily:
            "expected an address of IPv4 behind udp and of IPv6 behind udp6, found \"\(word)\""
        }
    }
}
