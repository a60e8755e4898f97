internal import SNMP

/// The way of one request, from datagram to response: decode, admit, take a snapshot, answer.
public struct RequestProcessor: Sendable {
    private let access: AccessControl
    private let store: MIBStore
    private let contexts: [String: MIBStore]
    private let counters: SNMPCounters
    private let responder: CommandResponder

    /// - Parameter contexts: what is seen by communities of other contexts than the agent's own;
    ///   collected beforehand, for it is answered as it is, however old.
    public init(
        access: AccessControl, store: MIBStore, contexts: [String: MIBStore] = [:],
        counters: SNMPCounters, limits: MessageLimits = MessageLimits()
    ) {
        self.access = access
        self.store = store
        self.contexts = contexts
        self.counters = counters
        responder = CommandResponder(limits: limits, counters: counters)
    }

    /// What became of a datagram.
    public enum Outcome: Sendable {
        case response([UInt8])
        case dropped(DropReason)
        /// It can be answered when these groups have been collected.
        case waiting(Request, for: GroupSet)
    }

    /// A request that was let in.
    public struct Request: Sendable {
        let message: Message
        let pdu: PDU
        /// Octets of its datagram.
        public let size: Int
        /// What it sees; nil for all there is.
        let view: MIBView?
        /// Where it sees it; nil for the agent's own objects.
        let context: MIBStore?
        /// Values may be older than this by their group's maximum age.
        let arrival: ContinuousClock.Instant
    }

    /// Answers one datagram.
    public func process(
        _ datagram: [UInt8], from source: IPAddress, at arrival: ContinuousClock.Instant
    ) -> Outcome {
        counters.add(to: .inPkts)
        do throws(DropReason) {
            let message = try decode(datagram)
            let grant = try access.admit(message.community, message.version, from: source)
            guard case .pdu(let pdu) = message.body else {
                count(.trap)
                throw .notARequest
            }
            count(pdu.type)
            return try answer(
                Request(
                    message: message, pdu: pdu, size: datagram.count, view: grant.view?.view,
                    context: try context(of: grant), arrival: arrival))
        } catch {
            return drop(error)
        }
    }

    /// Answers a request that was waiting.
    ///
    /// - Parameters:
    ///   - isFinal: whether to be content with values as old as they are.
    ///   - hanging: groups that are not waited for: their last good values stay, and one that
    ///     never gave any is answered as one that failed.
    public func resume(
        _ request: Request, isFinal: Bool, hanging: GroupSet = .none
    ) -> Outcome {
        do throws(DropReason) {
            let outcome = try answer(request, acceptingOld: isFinal, hanging: hanging)
            if isFinal, case .waiting = outcome { throw .notCollected }
            return outcome
        } catch {
            return drop(error)
        }
    }

    /// Drops a datagram for what is known of it before its octets are looked at.
    public func drop(undecoded reason: DropReason) -> Outcome {
        counters.add(to: .inPkts)
        return drop(reason)
    }

    /// Drops a request that cannot wait, because too many do.
    public func refuse() -> Outcome {
        drop(.overloaded)
    }

    /// - Throws: a drop where there is no such context. Source: RFC 3413 §3.2, noSuchContext.
    private func context(of grant: AccessGrant) throws(DropReason) -> MIBStore? {
        guard !grant.context.isEmpty else { return nil }
        guard let context = contexts[grant.context] else { throw .noRights }
        return context
    }

    private func drop(_ reason: DropReason) -> Outcome {
        counters.add(reason)
        return .dropped(reason)
    }

    private func decode(_ datagram: [UInt8]) throws(DropReason) -> Message {
        do throws(BERError) {
            return try Message(decoding: datagram)
        } catch {
            throw error.code == .unknownVersion ? .badVersion : .notAMessage
        }
    }

    private func answer(
        _ request: Request, acceptingOld: Bool = false, hanging: GroupSet = .none
    ) throws(DropReason) -> Outcome {
        let snapshot = (request.context ?? store).snapshot(for: request.view)
        let stale = stale(snapshot, request, acceptingOld).subtracting(hanging)
        let needed = stale.isEmpty ? stale : groups(of: request, in: snapshot, among: stale)
        guard needed.isEmpty else { return .waiting(request, for: needed) }
        do throws(CommandResponder.Unanswered) {
            let response = try responder.reply(
                to: CommandResponder.Exchange(
                    request: request.message, pdu: request.pdu, size: request.size,
                    snapshot: snapshot, stale: stale, isFinal: acceptingOld))
            counters.add(to: .outPkts)
            counters.add(to: .outGetResponses)
            return .response(response)
        } catch {
            switch error {
            case .stale(let groups): return .waiting(request, for: groups)
            case .drop(let reason): throw reason
            }
        }
    }

    private func stale(
        _ snapshot: MIBSnapshot, _ request: Request, _ acceptingOld: Bool
    ) -> GroupSet {
        guard request.context == nil else { return .none }
        return acceptingOld ? snapshot.missingGroups : snapshot.staleGroups(at: request.arrival)
    }

    /// The stale groups that the names asked for are in, so that all are collected at once.
    private func groups(
        of request: Request, in snapshot: MIBSnapshot, among stale: GroupSet
    ) -> GroupSet {
        var needed = GroupSet.none
        let pdu = request.pdu
        for index in 0..<readCount(request) {
            let name = pdu.variableBindings.name(at: index)
            let group =
                pdu.type == .getRequest ? snapshot.group(of: name) : snapshot.group(near: name)
            if let group, stale.contains(group) { needed.insert(group) }
        }
        return needed
    }

    /// How many of the names, from the first on, ask for instances that there can be room for.
    private func readCount(_ request: Request) -> Int {
        let pdu = request.pdu
        switch pdu.type {
        case .getRequest, .getNextRequest: return pdu.variableBindings.count
        case .getBulkRequest:
            let count = pdu.maxRepetitions > 0 ? pdu.variableBindings.count : pdu.nonRepeaterCount
            return min(count, responder.limits.bulk(forRequestOf: request.size).nameCount)
        default: return 0
        }
    }

    private func count(_ type: PDUType) {
        switch type {
        case .getRequest: counters.add(to: .inGetRequests)
        case .getNextRequest: counters.add(to: .inGetNexts)
        case .setRequest: counters.add(to: .inSetRequests)
        case .response: counters.add(to: .inGetResponses)
        case .trap, .snmpV2Trap: counters.add(to: .inTraps)
        case .getBulkRequest, .informRequest, .report: break
        }
    }
}
