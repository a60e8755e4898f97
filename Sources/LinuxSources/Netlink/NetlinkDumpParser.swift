internal import CLinuxNetlink

/// Gathers the rows of one dump from its datagrams.
struct NetlinkDumpParser<Row: Sendable> {
    private let dump: NetlinkDump<Row>

    /// The number of the request; messages with another one are passed over.
    let sequence: UInt32

    /// How many rows are enough.
    private let limit: Int

    private(set) var rows: [Row] = []

    /// Whether objects came or went meanwhile, so that one may be missing or told twice.
    private(set) var isInterrupted = false

    /// Whether the kernel said that nothing follows, or there are rows enough.
    private(set) var isDone = false

    init(of dump: NetlinkDump<Row>, sequence: UInt32, limit: Int = .max) {
        self.dump = dump
        self.sequence = sequence
        self.limit = limit
    }

    /// Parses the messages of one datagram, up to the end of the dump.
    ///
    /// - Throws: ``LinuxSourceError/Code/malformedMessage`` for what breaks the framing;
    ///   ``LinuxSourceError/Code/netlinkRefused`` with the `errno` of an error message.
    mutating func append(_ datagram: Span<UInt8>) throws(LinuxSourceError) {
        var offset = 0
        do {
            while !isDone, let message = try NetlinkMessage.read(from: datagram, at: &offset) {
                guard message.sequence == sequence else { continue }
                try take(message, datagram)
            }
        } catch {
            throw error.attributed(to: dump.source)
        }
    }

    private mutating func take(
        _ message: NetlinkMessage, _ datagram: Span<UInt8>
    ) throws(LinuxSourceError) {
        if message.flags & UInt16(NLM_F_DUMP_INTR) != 0 { isInterrupted = true }
        switch Int(message.type) {
        case Int(dump.answerType):
            guard let row = try dump.parse(datagram, message.payload) else { return }
            rows.append(row)
            isDone = rows.count >= limit
        case Int(NLMSG_DONE):
            // A dump that fails on its way says so in its last message.
            try throwStatus(in: datagram, message.payload)
            isDone = true
        case Int(NLMSG_ERROR):
            guard message.payload.count >= 4 else {
                throw .malformedNetlink(
                    datagram, at: message.payload.lowerBound, expected: "an error number")
            }
            try throwStatus(in: datagram, message.payload)
        case Int(NLMSG_OVERRUN):
            isInterrupted = true
        default:
            break
        }
    }

    /// Throws the error that a message carries as a negative `errno`; 0 is none.
    private func throwStatus(
        in datagram: Span<UInt8>, _ payload: Range<Int>
    ) throws(LinuxSourceError) {
        guard payload.count >= 4, let bits = datagram.native(UInt32.self, at: payload.lowerBound)
        else { return }
        let status = Int32(bitPattern: bits)
        guard status < 0 else { return }
        throw LinuxSourceError(
            .netlinkRefused, source: dump.source, expected: "dump",
            errorNumber: Int32(clamping: -Int64(status)))
    }
}
