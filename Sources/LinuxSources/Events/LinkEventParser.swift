internal import CLinuxNetlink

/// Reads the events of one datagram.
///
/// Source: rtnetlink(7), the group RTNLGRP_LINK.
enum LinkEventParser {
    /// - Throws: ``LinuxSourceError/Code/malformedMessage``.
    static func parse(_ datagram: Span<UInt8>) throws(LinuxSourceError) -> [LinkEvent] {
        var events: [LinkEvent] = []
        var offset = 0
        while let message = try NetlinkMessage.read(from: datagram, at: &offset) {
            let start = message.payload.lowerBound
            // A bridge tells of its ports by messages of the same types and another family.
            guard datagram.native(UInt8.self, at: start) == UInt8(AF_UNSPEC) else { continue }
            switch Int(message.type) {
            case RTM_NEWLINK:
                events.append(.changed(try LinkMessage.parse(datagram, message.payload)))
            case RTM_DELLINK:
                let index = try LinkMessage.parse(datagram, message.payload).index
                events.append(.removed(index: index))
            default:
                break
            }
        }
        return events
    }
}
