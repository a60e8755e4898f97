public import SNMP
public import SNMPTransport

/// Why a request or a walk failed.
public struct SNMPManagerError: Error, Hashable, Sendable {
    enum Reason: Hashable {
        case timeout(Silence)
        case cancelled
        case sendFailed(SocketFailure)
        case errorStatus(PDU)
        case notIncreasing(previous: ObjectIdentifier, VarBind)
        case loop(ObjectIdentifier)
        case emptyResponse(after: ObjectIdentifier)
        case tooManyVarBinds(limit: Int)
        case otherName(asked: ObjectIdentifier, VarBind)
        case otherCount(asked: Int, found: Int)
    }
    let reason: Reason

    /// What came in place of a reply.
    struct Silence: Hashable {
        var otherSource: PeerAddress?
        var unreadable: BERError?
    }

    init(_ reason: Reason) {
        self.reason = reason
    }

    public struct Code: Hashable, Sendable {
        private let number: UInt8

        /// No reply came to any try. See ``SNMPManagerError/otherSource`` and
        /// ``SNMPManagerError/unreadable``.
        public static let timeout = Code(number: 0)
        /// The task was cancelled.
        public static let cancelled = Code(number: 1)
        /// The request could not be sent. See ``SNMPManagerError/socketFailure``.
        public static let sendFailed = Code(number: 2)
        /// The agent refused. See ``SNMPManagerError/response``.
        public static let errorStatus = Code(number: 3)
        /// In a walk a name did not come after the one before.
        /// See ``SNMPManagerError/previousName`` and ``SNMPManagerError/varBind``.
        public static let notIncreasing = Code(number: 4)
        /// A walk whose order is not checked came to a name again.
        /// See ``SNMPManagerError/previousName``.
        public static let loop = Code(number: 5)
        /// A reply without varbinds, from which a walk cannot go on.
        public static let emptyResponse = Code(number: 6)
        /// A walk came to the number of varbinds it was limited to.
        /// See ``SNMPManagerError/limit``.
        public static let tooManyVarBinds = Code(number: 7)
        /// The varbinds of a reply are not those that were asked for.
        /// See ``SNMPManagerError/counts``, ``SNMPManagerError/previousName`` and
        /// ``SNMPManagerError/varBind``.
        public static let otherVarBinds = Code(number: 8)
    }

    public var code: Code {
        switch reason {
        case .timeout: .timeout
        case .cancelled: .cancelled
        case .sendFailed: .sendFailed
        case .errorStatus: .errorStatus
        case .notIncreasing: .notIncreasing
        case .loop: .loop
        case .emptyResponse: .emptyResponse
        case .tooManyVarBinds: .tooManyVarBinds
        case .otherName, .otherCount: .otherVarBinds
        }
    }
}

extension SNMPManagerError {
    /// The reply that tells an error-status.
    public var response: PDU? {
        if case .errorStatus(let response) = reason { response } else { nil }
    }

    /// The name that the error-index points at.
    public var failedName: ObjectIdentifier? {
        guard let response, response.errorIndex > 0,
            Int(response.errorIndex) <= response.variableBindings.count
        else { return nil }
        return response.variableBindings.name(at: Int(response.errorIndex) - 1)
    }

    /// Where a reply came from that fits but for its source.
    public var otherSource: PeerAddress? {
        if case .timeout(let silence) = reason { silence.otherSource } else { nil }
    }

    /// What is wrong with a datagram that came from the agent and is no message.
    public var unreadable: BERError? {
        if case .timeout(let silence) = reason { silence.unreadable } else { nil }
    }

    public var socketFailure: SocketFailure? {
        if case .sendFailed(let failure) = reason { failure } else { nil }
    }

    /// The last name before the fault, or the one that was asked for.
    public var previousName: ObjectIdentifier? {
        switch reason {
        case .notIncreasing(let previous, _): previous
        case .loop(let name), .emptyResponse(after: let name), .otherName(let name, _): name
        default: nil
        }
    }

    /// The varbind that is out of order, or in the place of another.
    public var varBind: VarBind? {
        switch reason {
        case .notIncreasing(_, let varBind), .otherName(_, let varBind): varBind
        default: nil
        }
    }

    /// How many varbinds were asked for at most, and how many came, where these differ.
    public var counts: (asked: Int, found: Int)? {
        if case .otherCount(let asked, let found) = reason { (asked, found) } else { nil }
    }

    /// How many varbinds were allowed for.
    public var limit: Int? {
        if case .tooManyVarBinds(let limit) = reason { limit } else { nil }
    }
}

extension SNMPManagerError: CustomStringConvertible {
    public var description: String {
        switch reason {
        case .timeout(let silence): silence.description
        case .cancelled: "cancelled"
        case .sendFailed(let failure): "expected to send the request: \(failure)"
        case .errorStatus(let response):
            "expected noError, found error-status \(response.errorStatus.rawValue)"
                + " at varbind \(response.errorIndex)"
        case .notIncreasing(let previous, let varBind):
            "expected a name after \(previous), found \(varBind.name)"
        case .loop(let name): "expected a name not met before, found \(name)"
        case .emptyResponse(let name): "expected a varbind after \(name), found none"
        case .tooManyVarBinds(let limit): "expected at most \(limit) varbinds"
        case .otherName(let name, let varBind): "expected \(name), found \(varBind.name)"
        case .otherCount(let asked, let found): "expected \(asked) varbinds, found \(found)"
        }
    }
}

extension SNMPManagerError.Silence: CustomStringConvertible {
    var description: String {
        if let otherSource { return "expected a reply in time, found one from \(otherSource)" }
        if let unreadable { return "expected a reply in time, found no message: \(unreadable)" }
        return "expected a reply, found none in time"
    }
}

extension SNMPManagerError {
    /// More varbinds than someone who gathers them takes.
    public init(tooManyVarBinds limit: Int) {
        self.init(.tooManyVarBinds(limit: limit))
    }
}
