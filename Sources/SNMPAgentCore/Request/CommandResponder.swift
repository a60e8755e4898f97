internal import SNMP

/// Answers requests from a snapshot. It keeps nothing but counters and does no input or output.
///
/// Each kind of request is a file of its own: `GetRequest.swift`, `GetNextRequest.swift`,
/// `GetBulkRequest.swift`, `SetRequest.swift`. Source: RFC 3416 §4.2.
struct CommandResponder: Sendable {
    let limits: MessageLimits
    let counters: SNMPCounters

    /// What the steps of one answer share.
    struct Exchange {
        let request: Message
        let pdu: PDU
        /// Octets of the request.
        let size: Int
        let snapshot: MIBSnapshot
        /// Groups that must be collected before they are read.
        let stale: GroupSet
        /// Whether they will not be, so that a GetBulkRequest ends where they begin.
        let isFinal: Bool

        var isVersion1: Bool { request.version == .version1 }

        /// False for a Counter64 in version 1, which does not have the type.
        func canExpress(_ position: MIBSnapshot.Position) -> Bool {
            !isVersion1 || !snapshot.isCounter64(position)
        }
    }

    /// Why there is no response yet, or none at all.
    enum Unanswered: Error {
        case stale(GroupSet)
        case drop(DropReason)
    }

    /// What keeps an exchange from a Response of values.
    enum Failure: Error {
        /// An error-status, and the index of the varbind at fault, from 1, or 0.
        case status(ErrorStatus, index: Int)
        case unanswered(Unanswered)
    }

    func reply(to exchange: Exchange) throws(Unanswered) -> [UInt8] {
        let octets: [UInt8]
        do throws(Failure) {
            octets = try response(to: exchange)
        } catch {
            switch error {
            case .status(let status, let index):
                return try errorResponse(exchange, status, index)
            case .unanswered(let reason): throw reason
            }
        }
        // Without varbinds nothing was measured, and a community can be long.
        guard octets.count <= limits.maxMessageSize else { throw .drop(.replyTooLarge) }
        return octets
    }

    private func response(to exchange: Exchange) throws(Failure) -> [UInt8] {
        switch exchange.pdu.type {
        case .getRequest: try getRequest(exchange)
        case .getNextRequest: try getNextRequest(exchange)
        case .getBulkRequest: try getBulkRequest(exchange)
        case .setRequest: try setRequest(exchange)
        case .response, .trap, .informRequest, .snmpV2Trap, .report:
            throw .unanswered(.drop(.notARequest))
        }
    }

    /// Source: RFC 3416 §4.2.1: tooBig has no varbinds, any other error has the request's; in
    /// version 1 tooBig has them too (RFC 1157 §4.1.2).
    private func errorResponse(
        _ exchange: Exchange, _ status: ErrorStatus, _ index: Int
    ) throws(Unanswered) -> [UInt8] {
        let isVersion1 = exchange.isVersion1
        let status = isVersion1 ? status.version1 : status
        let list = status == .tooBig && !isVersion1 ? [] : exchange.pdu.variableBindings
        let octets = Message(
            version: exchange.request.version, community: exchange.request.community,
            pdu: PDU(
                .response, requestID: exchange.pdu.requestID, errorStatus: status,
                errorIndex: Int32(clamping: index), variableBindings: list)
        ).encoded()
        guard octets.count <= limits.maxMessageSize else {
            if status == .tooBig { throw .drop(.replyTooLarge) }
            return try errorResponse(exchange, .tooBig, 0)
        }
        if let counter = status.outCounter { counters.add(to: counter) }
        return octets
    }
}

extension ErrorStatus {
    /// What version 1 says in this status's place. Source: RFC 3584 §4.4.
    fileprivate var version1: ErrorStatus {
        switch self {
        case .noError, .tooBig, .noSuchName, .badValue, .readOnly, .genErr: self
        case .wrongValue, .wrongEncoding, .wrongType, .wrongLength, .inconsistentValue: .badValue
        case .noAccess, .notWritable, .noCreation, .inconsistentName, .authorizationError:
            .noSuchName
        default: .genErr
        }
    }

    /// Source: RFC 3418 §2.
    fileprivate var outCounter: SNMPCounter? {
        switch self {
        case .tooBig: .outTooBigs
        case .noSuchName: .outNoSuchNames
        case .badValue: .outBadValues
        case .genErr: .outGenErrs
        default: nil
        }
    }
}
