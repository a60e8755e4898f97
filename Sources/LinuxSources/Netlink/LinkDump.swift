internal import CLinuxNetlink

/// Asks the kernel for all its links: the conversation, without the meaning of its octets.
///
/// Source: rtnetlink(7), RTM_GETLINK with NLM_F_DUMP.
enum LinkDump {
    /// Octets for one datagram: a kernel fills at most 32 KiB of a dump at once.
    static let longestDatagram = 1 << 16

    /// How often a dump is asked for, as links may change during each.
    static let attempts = 5

    /// How many datagrams one dump may have: some millions of links.
    static let mostDatagrams = 1 << 17

    /// Seconds to wait for a kernel that answers at once.
    private static let timeout = 2

    /// Dumps the links of this network namespace.
    ///
    /// - Throws: ``LinuxSourceError/Code/netlinkRefused`` where there is no socket to be had or
    ///   the kernel answers with an error; else as ``collect(over:)``.
    static func read() throws(LinuxSourceError) -> [NetworkInterface] {
        let socket: RouteSocket
        do {
            socket = try RouteSocket(timeout: timeout)
        } catch {
            throw LinuxSourceError(
                .netlinkRefused, source: error.source, expected: error.expectation,
                errorNumber: error.errorNumber)
        }
        return try collect(over: socket)
    }

    /// Dumps until no link changed meanwhile.
    ///
    /// - Throws: what the exchange throws; ``LinuxSourceError/Code/malformedMessage``,
    ///   ``LinuxSourceError/Code/netlinkRefused``, or
    ///   ``LinuxSourceError/Code/dumpInterrupted`` after ``attempts``.
    static func collect(
        over exchange: borrowing some NetlinkExchange & ~Copyable
    ) throws(LinuxSourceError) -> [NetworkInterface] {
        var datagram = [UInt8](repeating: 0, count: longestDatagram)
        for attempt in 1...attempts {
            var dump = LinkDumpParser(sequence: UInt32(attempt))
            try exchange.send(request(sequence: dump.sequence))
            try finish(&dump, over: exchange, &datagram)
            if !dump.isInterrupted { return dump.interfaces }
        }
        throw LinuxSourceError(
            .dumpInterrupted, source: LinuxSourceError.linkDumpSource,
            expected: "no link to change during one of \(attempts) dumps")
    }

    private static func finish(
        _ dump: inout LinkDumpParser, over exchange: borrowing some NetlinkExchange & ~Copyable,
        _ datagram: inout [UInt8]
    ) throws(LinuxSourceError) {
        for _ in 0..<mostDatagrams {
            let length = try exchange.receive(into: &datagram)
            guard length <= datagram.count else {
                throw LinuxSourceError(
                    .malformedMessage, source: LinuxSourceError.linkDumpSource,
                    expected: "datagrams of at most \(datagram.count) octets", text: "\(length)")
            }
            try dump.append(datagram.span.extracting(0..<length))
            if dump.isDone { return }
        }
        throw LinuxSourceError(
            .malformedMessage, source: LinuxSourceError.linkDumpSource,
            expected: "the end of a dump within \(mostDatagrams) datagrams")
    }

    /// The request, which asks for no extensions: neither virtual functions, which make a
    /// message long, nor RTEXT_FILTER_SKIP_STATS, which newer kernels extend to IFLA_STATS64.
    static func request(sequence: UInt32) -> [UInt8] {
        var octets: [UInt8] = []
        octets.appendNative(UInt32(32))  // the length: a header of 16, an ifinfomsg of 16
        octets.appendNative(UInt16(RTM_GETLINK))
        octets.appendNative(UInt16(NLM_F_REQUEST) | UInt16(NLM_F_DUMP))
        octets.appendNative(sequence)
        octets.appendNative(UInt32(0))  // from a port of the kernel's choice
        octets.append(contentsOf: repeatElement(0, count: 16))  // any family, index and flags
        return octets
    }
}
