internal import SNMP
internal import SNMPTransport

/// The requests whose replies are awaited, by request-id. It keeps time and order, and does
/// nothing itself: what is to be done it returns.
package struct RequestTable {
    typealias Instant = ContinuousClock.Instant
    package typealias Outcome = Result<SNMPReply, SNMPManagerError>
    package typealias Continuation = CheckedContinuation<Outcome, Never>

    private var entries: [Int32: Entry] = [:]
    /// One for each time to wait, of which there are few.
    private var deadlines: [Duration: DeadlineQueue] = [:]
    /// What came from whom that is no message, while anything is awaited.
    private var unreadable: [PeerAddress: (error: BERError, time: Instant)] = [:]
    /// Sources that are told apart in ``unreadable``, so that no flood fills the memory.
    private static let unreadableLimit = 1024

    /// What a try asks; the tries of one request are numbered from 1.
    package typealias Request = @Sendable (_ number: Int) -> SNMPRequest

    private struct Entry {
        let target: SNMPTarget
        var request: Request?
        var triesMade = 0
        var start: Instant?
        var deadline: Instant?
        var continuation: Continuation?
        var otherSource: PeerAddress?
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
        entry.start = now
        entry.continuation = continuation
        entries[requestID] = entry
        setDeadline(of: requestID, now: now)
        return true
    }

    private mutating func setDeadline(of requestID: Int32, now: Instant) {
        guard let timeout = entries[requestID]?.target.retryPolicy.timeout else { return }
        let deadline = now + timeout
        entries[requestID]?.deadline = deadline
        deadlines[timeout, default: DeadlineQueue()].append(requestID, at: deadline)
        if let count = deadlines[timeout]?.count, count > 64 + 2 * entries.count {
            deadlines[timeout]?.removeAll { [entries] in entries[$0]?.deadline != $1 }
        }
    }

    /// Takes a request out, whose fate is then the caller's.
    mutating func remove(_ requestID: Int32) -> Continuation? {
        entries.removeValue(forKey: requestID)?.continuation
    }

    mutating func removeAll() -> [Continuation] {
        defer { (entries, deadlines, unreadable) = ([:], [:], [:]) }
        return entries.values.compactMap(\.continuation)
    }

    /// The earliest time at which ``expire(now:)`` has something to do.
    ///
    /// What waits no longer is passed over once, so that a call takes as long for one request as for
    /// thousands.
    mutating func nextDeadline() -> Instant? {
        for timeout in deadlines.keys {
            deadlines[timeout]?.removeFirst { [entries] in entries[$0]?.deadline != $1 }
        }
        return deadlines.values.lazy.compactMap { $0.first?.deadline }.min()
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
            entries[pdu.requestID]?.otherSource = source
            return nil
        }
        entries[pdu.requestID] = nil
        return (continuation, SNMPReply(pdu: pdu, triesMade: entry.triesMade))
    }

    /// Notes for all that wait for `source` that it sent what is no message.
    mutating func noteUnreadable(_ error: BERError, from source: PeerAddress, now: Instant) {
        if entries.isEmpty { unreadable = [:] }
        guard unreadable.count < Self.unreadableLimit || unreadable[source] != nil else { return }
        unreadable[source] = (error, now)
    }

    private func silence(of entry: Entry) -> SNMPManagerError.Silence {
        var silence = SNMPManagerError.Silence(otherSource: entry.otherSource)
        if let start = entry.start, let fault = unreadable[entry.target.peer], fault.time >= start {
            silence.unreadable = fault.error
        }
        return silence
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
        for timeout in deadlines.keys {
            while let first = deadlines[timeout]?.first, first.deadline <= now {
                deadlines[timeout]?.removeFirst()
                guard entries[first.requestID]?.deadline == first.deadline else { continue }
                expire(first.requestID, now, &expiry)
            }
        }
        deadlines = deadlines.filter { $0.value.first != nil }
        return expiry
    }

    private mutating func expire(_ requestID: Int32, _ now: Instant, _ expiry: inout Expiry) {
        guard let entry = entries[requestID] else { return }
        if entry.triesMade < entry.target.retryPolicy.tries, let request = entry.request {
            expiry.tries.append((requestID, request(entry.triesMade + 1), entry.target))
            entries[requestID]?.triesMade += 1
            setDeadline(of: requestID, now: now)
        } else {
            entries[requestID] = nil
            guard let continuation = entry.continuation else { return }
            expiry.timeouts.append(
                (continuation, SNMPManagerError(.timeout(silence(of: entry)))))
        }
    }
}
