internal import CLinuxNetlink

/// Gathers the links of one dump from its datagrams.
struct LinkDumpParser {
    /// The number of the request; messages with another one are passed over.
    let sequence: UInt32

    private(set) var interfaces: [NetworkInterface] = []

    /// Whether links were added or removed meanwhile, so that one may be missing or told twice.
    private(set) var isInterrupted = false

    /// Whether the kernel said that nothing follows.
    private(set) var isDone = false

    init(sequence: UInt32) { self.sequence = sequence }

    /// Parses the messages of one datagram, up to the end of the dump.
    ///
    /// - Throws: ``LinuxSourceError/Code/malformedMessage`` for what breaks the framing;
    ///   ``LinuxSourceError/Code/netlinkRefused`` with the `errno` of an error message.
    mutating func append(_ datagram: Span<UInt8>) throws(LinuxSourceError) {
        var offset = 0
        while !isDone, let message = try NetlinkMessage.read(from: datagram, at: &offset) {
            guard message.sequence == sequence else { continue }
            if message.flags & UInt16(NLM_F_DUMP_INTR) != 0 { isInterrupted = true }
            switch Int(message.type) {
            case RTM_NEWLINK:
                interfaces.append(try LinkMessage.parse(datagram, message.payload))
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
            .netlinkRefused, source: LinuxSourceError.linkDumpSource, expected: "dump",
            errorNumber: Int32(clamping: -Int64(status)))
    }
}
