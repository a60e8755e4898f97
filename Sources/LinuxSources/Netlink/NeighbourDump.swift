internal import CLinuxNetlink

extension NetlinkDump<Neighbour> {
    /// All neighbours of IPv4 and IPv6.
    ///
    /// Source: rtnetlink(7), RTM_GETNEIGH; the request is an empty ndmsg.
    static var neighbours: Self {
        NetlinkDump(
            source: "netlink RTM_GETNEIGH", family: NETLINK_ROUTE,
            requestType: UInt16(RTM_GETNEIGH), answerType: UInt16(RTM_NEWNEIGH),
            payload: [UInt8](repeating: 0, count: 12)
        ) { datagram, payload throws(LinuxSourceError) in
            try NeighbourMessage.parse(datagram, payload)
        }
    }
}

/// One RTM_NEWNEIGH message.
///
/// Source: `struct ndmsg` of `linux/neighbour.h`, rtnetlink(7).
enum NeighbourMessage {
    private static let headerLength = 12

    /// - Returns: nil for another family, and for one of no state.
    /// - Throws: ``LinuxSourceError/Code/malformedMessage`` for a header that is cut off, an
    ///   index below 1, or no address.
    static func parse(
        _ datagram: Span<UInt8>, _ payload: Range<Int>
    ) throws(LinuxSourceError) -> Neighbour? {
        let start = payload.lowerBound
        guard payload.count >= headerLength,
            let family = datagram.native(UInt8.self, at: start),
            let index = datagram.native(UInt32.self, at: start + 4), index >= 1,
            index <= UInt32(Int32.max), let number = datagram.native(UInt16.self, at: start + 8)
        else { throw .malformedNetlink(datagram, at: start, expected: "a neighbour's header") }
        guard [AddressFamily.ipv4, AddressFamily.ipv6].contains(family),
            let state = Neighbour.State(rawValue: number)
        else { return nil }
        return try read(
            Neighbour(
                interfaceIndex: Int(index), address: .ipv4(0), linkAddress: [], state: state),
            family, datagram, (start + headerLength)..<payload.upperBound)
    }

    /// Fills in what the attributes tell.
    private static func read(
        _ header: Neighbour, _ family: UInt8, _ datagram: Span<UInt8>, _ attributes: Range<Int>
    ) throws(LinuxSourceError) -> Neighbour {
        var neighbour = header
        var hasAddress = false
        var rest = attributes
        while let attribute = try NetlinkAttribute.read(from: datagram, in: &rest) {
            switch attribute.type {
            case NDA_DST:
                neighbour.address = try attribute.address(in: datagram, family: family)
                hasAddress = true
            case NDA_LLADDR:
                neighbour.linkAddress = datagram.octets(attribute.payload)
            case NDA_CACHEINFO where attribute.payload.count >= 12:
                // confirmed, used, updated
                neighbour.age = datagram.native(UInt32.self, at: attribute.payload.lowerBound + 8)
            default:
                break
            }
        }
        guard hasAddress else {
            throw .malformedNetlink(
                datagram, at: attributes.lowerBound, expected: "a neighbour's address")
        }
        return neighbour
    }
}
