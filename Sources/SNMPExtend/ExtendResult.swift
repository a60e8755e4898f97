internal import SNMP

/// What one run of a command came to.
struct ExtendResult: Hashable, Sendable {
    /// Why there is no exit status to show.
    enum Fault: Hashable, Sendable {
        case notStarted(String)
        case overdue
    }

    /// Octets of output that are kept, so that they fit into one message.
    static let outputLimit = 63 * 1024
    /// Lines that have rows. Source: NET-SNMP-EXTEND-MIB, nsExtendLineIndex.
    static let lineLimit = 1024

    /// Without the last line's end.
    let output: OctetString
    let lineCount: Int32
    /// The first ``lineLimit`` ones; an empty output is one empty line.
    let lines: [OctetString]
    /// nsExtendResult.
    let status: Int32
    let fault: Fault?

    /// - Parameter output: as it was written; what is above ``outputLimit`` is left out.
    init(output: [UInt8], status: Int32, fault: Fault? = nil) {
        var kept = output.prefix(Self.outputLimit)
        if kept.last == UInt8(ascii: "\n") { kept.removeLast() }
        let lines = kept.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        self.output = OctetString(Array(kept))
        lineCount = Int32(clamping: lines.count)
        self.lines = lines.prefix(Self.lineLimit).map { OctetString(Array($0)) }
        self.status = status
        self.fault = fault
    }
}
