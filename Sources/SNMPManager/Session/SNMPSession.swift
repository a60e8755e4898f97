public import SNMP
public import SNMPTransport
internal import Synchronization

/// A conversation with any number of agents, or with those who are notified, over one socket per
/// address family.
///
/// A datagram is a reply when its source, version, community, PDU type and request-id are those
/// of a request that waits; anything else is ignored, as are octets after a message.
public final class SNMPSession: Sendable {
    private let socket: ManagerSocket
    private let shared: Shared

    /// - Parameters:
    ///   - source: the address that requests to its family leave from; nil for the system's choice.
    ///   - observer: sees every datagram.
    public init(source: PeerAddress? = nil, observer: ManagerSocket.Observer? = nil) {
        let shared = Shared()
        self.shared = shared
        socket = ManagerSocket(source: source, observer: observer) { source, octets in
            shared.receive(octets, from: source)
        }
    }

    /// The local address and port that requests to `peer` leave from; nil once it is closed, and
    /// where the system has none.
    public func localAddress(towards peer: PeerAddress) async -> PeerAddress? {
        await socket.localAddress(towards: peer)
    }

    /// Closes it when `delay` is over; until then nothing keeps it open.
    public func close(after delay: Duration) {
        socket.schedule(after: delay) { [weak self] in self?.close() }
    }

    deinit {
        close()
    }

    /// Ends every request that waits as cancelled; later ones fail.
    public func close() {
        socket.close()
        shared.cancelAll()
    }

    /// Sends one request and awaits its reply, whatever error-status that tells.
    ///
    /// - Throws: ``SNMPManagerError`` `timeout`, `sendFailed` or `cancelled`.
    public func send(
        _ request: SNMPRequest, to target: SNMPTarget
    ) async throws(SNMPManagerError) -> PDU {
        try await exchange(with: target) { _ in request }.pdu
    }

    /// As ``send(_:to:)``, where each try may ask something else.
    func exchange(
        with target: SNMPTarget, _ request: @escaping RequestTable.Request
    ) async throws(SNMPManagerError) -> SNMPReply {
        let requestID = shared.reserveRequestID(for: target)
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                start(requestID, request, target, continuation)
            }
        } onCancel: {
            shared.finish(requestID, .failure(SNMPManagerError(.cancelled)))
        }
        return try outcome.get()
    }

    private func start(
        _ requestID: Int32, _ request: @escaping RequestTable.Request, _ target: SNMPTarget,
        _ continuation: RequestTable.Continuation
    ) {
        guard shared.await(requestID, request, continuation: continuation) else { return }
        transmit(request(1), requestID, target)
        armTimer()
    }

    private func transmit(_ request: SNMPRequest, _ requestID: Int32, _ target: SNMPTarget) {
        let octets = request.encoded(requestID: requestID, for: target)
        socket.send(octets, to: target.peer) { [shared] failure in
            shared.finish(requestID, .failure(SNMPManagerError(.sendFailed(failure))))
        }
    }

    /// Sees to it that the earliest deadline is kept. One timer serves all requests.
    private func armTimer() {
        guard let (instant, delay) = shared.armTimer() else { return }
        socket.schedule(after: delay) { [weak self, shared] in
            let expiry = shared.expire(timer: instant)
            for (continuation, error) in expiry.timeouts {
                continuation.resume(returning: .failure(error))
            }
            guard let self else { return }
            for (requestID, request, target) in expiry.tries {
                transmit(request, requestID, target)
            }
            armTimer()
        }
    }
}

extension SNMPSession {
    /// The values of `names`, in their order.
    ///
    /// A value may be an exception. Source: RFC 3416 §4.2.1.
    public func get(
        _ names: [ObjectIdentifier], from target: SNMPTarget
    ) async throws(SNMPManagerError) -> VarBindList {
        try await varBinds(SNMPRequest(.get, names), target)
    }

    /// What comes after each of `names`, in their order. Source: RFC 3416 §4.2.2.
    public func getNext(
        _ names: [ObjectIdentifier], from target: SNMPTarget
    ) async throws(SNMPManagerError) -> VarBindList {
        try await varBinds(SNMPRequest(.getNext, names), target)
    }

    /// What comes after each of the first `nonRepeaters` names, and then up to `maxRepetitions`
    /// rounds of what comes after the others. Source: RFC 3416 §4.2.3.
    public func getBulk(
        _ names: [ObjectIdentifier], nonRepeaters: Int32 = 0, maxRepetitions: Int32 = 10,
        from target: SNMPTarget
    ) async throws(SNMPManagerError) -> VarBindList {
        let operation = SNMPRequest.Operation.getBulk(
            nonRepeaters: nonRepeaters, maxRepetitions: maxRepetitions)
        return try await varBinds(SNMPRequest(operation, names), target)
    }

    private func varBinds(
        _ request: SNMPRequest, _ target: SNMPTarget
    ) async throws(SNMPManagerError) -> VarBindList {
        let response = try await send(request, to: target)
        if let fault = request.judge(response).fault { throw fault }
        return response.variableBindings
    }
}

// MARK: Notifications

extension SNMPSession {
    /// Sends an InformRequest, and awaits that the other side says it has it.
    ///
    /// Source: RFC 3416 §4.2.7.
    /// - Parameters:
    ///   - variableBindings: sysUpTime.0 and snmpTrapOID.0 first.
    ///   - onTry: called for each datagram that is sent.
    public func inform(
        _ variableBindings: VarBindList, to target: SNMPTarget,
        onTry: @escaping @Sendable () -> Void = {}
    ) async throws(SNMPManagerError) {
        let request = SNMPRequest(.inform, variableBindings)
        let response = try await exchange(with: target) { _ in
            onTry()
            return request
        }.pdu
        guard response.errorStatus == .noError else { throw request.refusal(response) }
    }

    /// Sends an SNMPv2-Trap, of which nobody says that it arrived. Source: RFC 3416 §4.2.6.
    ///
    /// - Parameter variableBindings: sysUpTime.0 and snmpTrapOID.0 first.
    /// - Throws: ``SNMPManagerError`` `sendFailed`.
    public func sendTrap(
        _ variableBindings: VarBindList, to target: SNMPTarget
    ) async throws(SNMPManagerError) {
        let pdu = PDU(
            .snmpV2Trap, requestID: Int32.random(in: 1...Int32.max),
            variableBindings: variableBindings)
        try await send(Message(community: target.community, pdu: pdu), to: target.peer)
    }

    /// Sends a Trap-PDU of version 1. Source: RFC 1157 §4.1.6.
    ///
    /// - Throws: ``SNMPManagerError`` `sendFailed`.
    public func sendTrap(
        _ trap: TrapPDU, to target: SNMPTarget
    ) async throws(SNMPManagerError) {
        let message = Message(
            version: .version1, community: target.community, body: .trap(trap))
        try await send(message, to: target.peer)
    }

    private func send(
        _ message: Message, to peer: PeerAddress
    ) async throws(SNMPManagerError) {
        do throws(SocketFailure) {
            try await socket.send(message.encoded(), to: peer)
        } catch {
            throw SNMPManagerError(.sendFailed(error))
        }
    }
}
