internal import Synchronization

/// The counters of the snmp group; the raw value is the object's number under 1.3.6.1.2.1.11.
///
/// Source: RFC 3418 §2; those that it made obsolete are RFC 1213's and still kept.
public enum SNMPCounter: Int, CaseIterable, Sendable {
    case inPkts = 1
    case outPkts = 2
    case inBadVersions = 3
    case inBadCommunityNames = 4
    case inBadCommunityUses = 5
    case inASNParseErrs = 6
    case inTooBigs = 8
    case inNoSuchNames = 9
    case inBadValues = 10
    case inReadOnlys = 11
    case inGenErrs = 12
    case inTotalReqVars = 13
    case inTotalSetVars = 14
    case inGetRequests = 15
    case inGetNexts = 16
    case inSetRequests = 17
    case inGetResponses = 18
    case inTraps = 19
    case outTooBigs = 20
    case outNoSuchNames = 21
    case outBadValues = 22
    case outGenErrs = 24
    case outGetRequests = 25
    case outGetNexts = 26
    case outSetRequests = 27
    case outGetResponses = 28
    case outTraps = 29
    case silentDrops = 31
    case proxyDrops = 32
}

/// What an agent has counted since it started. Each counter wraps at 2³².
public final class SNMPCounters: Sendable {
    private let values: InlineArray<33, Atomic<UInt32>>
    /// By the number of a ``DropReason``.
    private let drops: [DropCount]

    private final class DropCount: Sendable {
        let value = Atomic<UInt32>(0)
    }

    public init() {
        values = InlineArray { _ in Atomic(0) }
        let last = DropReason.allCases.map(\.rawValue).max() ?? 0
        drops = (0...last).map { _ in DropCount() }
    }

    public func add(_ amount: UInt32 = 1, to counter: SNMPCounter) {
        values[counter.rawValue].wrappingAdd(amount, ordering: .relaxed)
    }

    /// Counts a datagram that got no answer, in the snmp group too where it has a counter.
    func add(_ reason: DropReason) {
        drops[reason.rawValue].value.wrappingAdd(1, ordering: .relaxed)
        if let counter = reason.counter { add(to: counter) }
    }

    /// Datagrams that got no answer for this reason.
    public subscript(_ reason: DropReason) -> UInt32 {
        drops[reason.rawValue].value.load(ordering: .relaxed)
    }

    public subscript(_ counter: SNMPCounter) -> UInt32 {
        values[counter.rawValue].load(ordering: .relaxed)
    }
}
