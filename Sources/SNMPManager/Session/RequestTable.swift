internal import SNMP
internal import SNMPTransport

/// The requests whose replies are awaited, by request-id. It keeps time and order, and does
/// nothing itself: what is to be done it returns.
struct RequestTable {
    typealias Instant = ContinuousClock.Instant
    typealias Outcome = Result<SNMPReply, SNMPManagerError>
    typealias Continuation = CheckedContinuation<Outcome, Never>

    private var entries: [Int32: Entry] = [:]

    /// What a try asks; the tries of one request are numbered from 1.
    typealias Request = @Sendable (_ number: Int) -> SNMPRequest

    private struct Entry {
        let target: SNMPTarget
        var request: Request?
        var triesMade = 0
        var deadline: Instant?
        var continuation: Continuation?
        var silence = SNMPManagerError.Silence()
    }

    /// A request-id that no other request of this table has, hard to guess from outside.
    ///
    /// Source: RFC 3416 §4.1; zero is left out, which some agents take for none.
    mutating func reserveRequestID(for target: SNMPTarget) -> Int32 {
        while true {
            let requestID = Int32.random(in: 1...Int32.max)
            guard entries[requestID] == nil else { continue }
            entries[requestID] = Entry(target: target)
            return requestID
        }
    }

    /// Begins to wait for the reply to a reserved request-id.
    ///
    /// - Returns: false when the reservation is gone.
    mutating func await(
        _ requestID: Int32, _ request: @escaping Request, now: Instant,
        continuation: Continuation
    ) -> Bool {
        guard var entry = entries[requestID] else { return false }
        entry.request = request
        entry.triesMade = 1
        entry.deadline = now + entry.target.retryPolicy.timeout
        entry.continuation = continuation
        entries[requestID] = entry
        return true
    }

    /// Takes a request out, whose fate is then the caller's.
    mutating func remove(_ requestID: Int32) -> Continuation? {
        entries.removeValue(forKey: requestID)?.continuation
    }

    mutating func removeAll() -> [Continuation] {
        defer { entries = [:] }
        return entries.values.compactMap(\.continuation)
    }

    /// The earliest time at which ``expire(now:)`` has something to do.
    var nextDeadline: Instant? {
        entries.values.lazy.compactMap(\.deadline).min()
    }
}

// MARK: Replies

extension RequestTable {
    /// Takes out the request that `message` answers; nil when it answers none.
    ///
    /// Source: RFC 3416 §4.1 (request-id), RFC 3584 §4.2 (version), RFC 1157 §4.1 (community).
    mutating func accept(
        _ message: Message, from source: PeerAddress
    ) -> (Continuation, SNMPReply)? {
        guard case .pdu(let pdu) = message.body, pdu.type == .response,
            let entry = entries[pdu.requestID], let continuation = entry.continuation,
            message.version == entry.target.version,
            message.community == entry.target.community
        else { return nil }
        guard source == entry.target.peer else {
            entries[pdu.requestID]?.silence.otherSource = source
            return nil
        }
        entries[pdu.requestID] = nil
        return (continuation, SNMPReply(pdu: pdu, triesMade: entry.triesMade))
    }

    /// Notes for all that wait for `source` that it sent what is no message.
    mutating func noteUnreadable(_ error: BERError, from source: PeerAddress) {
        for (requestID, entry) in entries where entry.target.peer == source {
            entries[requestID]?.silence.unreadable = error
        }
    }
}

// MARK: Deadlines

extension RequestTable {
    struct Expiry {
        /// What is to be sent again.
        var tries: [(requestID: Int32, request: SNMPRequest, target: SNMPTarget)] = []
        /// The requests that were given up.
        var timeouts: [(Continuation, SNMPManagerError)] = []
    }

    /// Moves each request whose deadline has come to its next try, or gives it up.
    mutating func expire(now: Instant) -> Expiry {
        var expiry = Expiry()
        for (requestID, entry) in entries {
            guard let deadline = entry.deadline, deadline <= now else { continue }
            if entry.triesMade < entry.target.retryPolicy.tries, let request = entry.request {
                expiry.tries.append((requestID, request(entry.triesMade + 1), entry.target))
                entries[requestID]?.triesMade += 1
                entries[requestID]?.deadline = now + entry.target.retryPolicy.timeout
            } else {
                entries[requestID] = nil
                guard let continuation = entry.continuation else { continue }
                expiry.timeouts.append((continuation, SNMPManagerError(.timeout(entry.silence))))
            }
        }
        return expiry
    }
}
