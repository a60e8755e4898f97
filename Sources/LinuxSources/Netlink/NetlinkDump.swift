internal import CLinuxNetlink

/// A question that the kernel answers with one message for each of its objects.
///
/// Source: netlink(7), NLM_F_DUMP.
struct NetlinkDump<Row: Sendable>: Sendable {
    typealias Parse =
        @Sendable (Span<UInt8>, Range<Int>) throws(LinuxSourceError) -> Row?

    /// What errors call it, such as `netlink RTM_GETLINK`.
    let source: String
    /// The netlink family, such as NETLINK_ROUTE.
    let family: Int32
    let requestType: UInt16
    let answerType: UInt16
    /// What follows the header of the request.
    let payload: [UInt8]
    /// The payload of one answer as a row; nil for one that is passed over.
    let parse: Parse

    /// Asks the kernel, in this process's network namespace.
    ///
    /// - Parameter limit: the most rows to gather; the rest of the dump is not asked for.
    /// - Throws: ``LinuxSourceError/Code/netlinkRefused`` where there is no socket to be had or
    ///   the kernel answers with an error; else as ``collect(over:limit:)``.
    func read(limit: Int = .max) throws(LinuxSourceError) -> [Row] {
        let socket: NetlinkSocket
        do {
            socket = try NetlinkSocket(family: family, source: source)
        } catch {
            throw LinuxSourceError(
                .netlinkRefused, source: error.source, expected: error.expectation,
                errorNumber: error.errorNumber)
        }
        return try collect(over: socket, limit: limit)
    }

    /// Dumps until nothing changed meanwhile.
    ///
    /// - Throws: what the exchange throws; ``LinuxSourceError/Code/malformedMessage``,
    ///   ``LinuxSourceError/Code/netlinkRefused``, or
    ///   ``LinuxSourceError/Code/dumpInterrupted`` after ``NetlinkLimit/attempts``.
    func collect(
        over exchange: borrowing some NetlinkExchange & ~Copyable, limit: Int = .max
    ) throws(LinuxSourceError) -> [Row] {
        var datagram = [UInt8](repeating: 0, count: NetlinkLimit.longestDatagram)
        for attempt in 1...NetlinkLimit.attempts {
            var parser = NetlinkDumpParser(of: self, sequence: UInt32(attempt), limit: limit)
            try exchange.send(request(sequence: parser.sequence))
            try finish(&parser, over: exchange, &datagram)
            if !parser.isInterrupted { return parser.rows }
        }
        throw LinuxSourceError(
            .dumpInterrupted, source: source,
            expected: "nothing to change during one of \(NetlinkLimit.attempts) dumps")
    }

    private func finish(
        _ parser: inout NetlinkDumpParser<Row>,
        over exchange: borrowing some NetlinkExchange & ~Copyable, _ datagram: inout [UInt8]
    ) throws(LinuxSourceError) {
        for _ in 0..<NetlinkLimit.mostDatagrams {
            let length = try exchange.receive(into: &datagram)
            guard length <= datagram.count else {
                throw LinuxSourceError(
                    .malformedMessage, source: source,
                    expected: "datagrams of at most \(datagram.count) octets", text: "\(length)")
            }
            try parser.append(datagram.span.extracting(0..<length))
            if parser.isDone { return }
        }
        throw LinuxSourceError(
            .malformedMessage, source: source,
            expected: "the end of a dump within \(NetlinkLimit.mostDatagrams) datagrams")
    }

    func request(sequence: UInt32) -> [UInt8] {
        var octets: [UInt8] = []
        octets.appendNative(UInt32(truncatingIfNeeded: NetlinkMessage.headerLength + payload.count))
        octets.appendNative(requestType)
        octets.appendNative(UInt16(NLM_F_REQUEST) | UInt16(NLM_F_DUMP))
        octets.appendNative(sequence)
        octets.appendNative(UInt32(0))  // from a port of the kernel's choice
        return octets + payload
    }
}

/// The bounds of a conversation with the kernel.
enum NetlinkLimit {
    /// Octets for one datagram: a kernel fills at most 32 KiB of a dump at once.
    static let longestDatagram = 1 << 16

    /// How often a dump is asked for, as its objects may change during each.
    static let attempts = 5

    /// How many datagrams one dump may have: some millions of objects.
    static let mostDatagrams = 1 << 17

    /// Seconds to wait for a kernel that answers at once.
    static let timeout = 2
}
