internal import CLinuxNetlink

extension NetlinkDump<[Route]> {
    /// The routes of the main table, those of one message together.
    ///
    /// Source: rtnetlink(7), RTM_GETROUTE; the request is an empty rtmsg.
    static var routes: Self {
        NetlinkDump(
            source: "netlink RTM_GETROUTE", family: NETLINK_ROUTE,
            requestType: UInt16(RTM_GETROUTE), answerType: UInt16(RTM_NEWROUTE),
            payload: [UInt8](repeating: 0, count: 12)
        ) { datagram, payload throws(LinuxSourceError) in
            try RouteMessage.parse(datagram, payload)
        }
    }
}

/// One RTM_NEWROUTE message, while its attributes are gathered.
///
/// Source: `struct rtmsg` of `linux/rtnetlink.h`, rtnetlink(7).
struct RouteMessage {
    private static let headerLength = 12
    private static let hopLength = 8
    private static let mainTable: UInt32 = 254
    /// RTM_F_CLONED: a cached copy.
    private static let cloned: UInt32 = 0x200

    private let family: UInt8
    private var table: UInt32
    private let flags: UInt32
    private let kind: UInt8
    private var route: Route
    private var hops: [Route] = []

    /// - Returns: nil for what is no route of the main table of IPv4 or IPv6.
    /// - Throws: ``LinuxSourceError/Code/malformedMessage`` for a header or an attribute that is
    ///   cut off, or a prefix longer than an address.
    static func parse(
        _ datagram: Span<UInt8>, _ payload: Range<Int>
    ) throws(LinuxSourceError) -> [Route]? {
        let start = payload.lowerBound
        guard payload.count >= headerLength, let family = datagram.native(UInt8.self, at: start),
            let length = datagram.native(UInt8.self, at: start + 1)
        else { throw .malformedNetlink(datagram, at: start, expected: "a route's header") }
        let isIPv4 = family == AddressFamily.ipv4
        guard isIPv4 || family == AddressFamily.ipv6 else { return nil }
        guard length <= (isIPv4 ? 32 : 128),
            var message = RouteMessage(
                header: datagram, start, family,
                Route(destination: isIPv4 ? .ipv4(0) : .ipv6(0), prefixLength: Int(length)))
        else { throw .malformedNetlink(datagram, at: start, expected: "a route's header") }
        var rest = (start + headerLength)..<payload.upperBound
        while let attribute = try NetlinkAttribute.read(from: datagram, in: &rest) {
            try message.take(attribute, datagram)
        }
        return message.finished()
    }

    private init?(header datagram: Span<UInt8>, _ start: Int, _ family: UInt8, _ route: Route) {
        guard let typeOfService = datagram.native(UInt8.self, at: start + 3),
            let table = datagram.native(UInt8.self, at: start + 4),
            let origin = datagram.native(UInt8.self, at: start + 5),
            let kind = datagram.native(UInt8.self, at: start + 7),
            let flags = datagram.native(UInt32.self, at: start + 8)
        else { return nil }
        self.family = family
        self.table = UInt32(table)
        self.flags = flags
        self.kind = kind
        self.route = route
        self.route.typeOfService = typeOfService
        self.route.origin = origin
    }

    private mutating func take(
        _ attribute: NetlinkAttribute, _ datagram: Span<UInt8>
    ) throws(LinuxSourceError) {
        switch attribute.type {
        case Int(RTA_DST.rawValue):
            route.destination = try attribute.address(in: datagram, family: family)
        case Int(RTA_OIF.rawValue):
            route.interfaceIndex = try attribute.interfaceIndex(in: datagram)
        case Int(RTA_GATEWAY.rawValue):
            route.gateway = try attribute.address(in: datagram, family: family)
        case Int(RTA_VIA.rawValue):
            route.gateway = try attribute.gatewayOfAnyFamily(in: datagram)
        case Int(RTA_PRIORITY.rawValue):
            route.priority = try attribute.integer(UInt32.self, in: datagram)
        case Int(RTA_TABLE.rawValue):
            table = try attribute.integer(UInt32.self, in: datagram)
        case Int(RTA_MULTIPATH.rawValue):
            try takeHops(attribute.payload, datagram)
        default:
            break
        }
    }

    /// Reads a list of `struct rtnexthop`, each with attributes of its own.
    private mutating func takeHops(
        _ payload: Range<Int>, _ datagram: Span<UInt8>
    ) throws(LinuxSourceError) {
        var start = payload.lowerBound
        while start < payload.upperBound {
            guard payload.upperBound - start >= Self.hopLength,
                let length = datagram.native(UInt16.self, at: start),
                let index = datagram.native(UInt32.self, at: start + 4),
                Int(length) >= Self.hopLength, Int(length) <= payload.upperBound - start
            else { throw .malformedNetlink(datagram, at: start, expected: "a next hop") }
            var hop = route
            hop.interfaceIndex = Int(index & UInt32(Int32.max))
            var rest = (start + Self.hopLength)..<(start + Int(length))
            while let attribute = try NetlinkAttribute.read(from: datagram, in: &rest) {
                if attribute.type == Int(RTA_GATEWAY.rawValue) {
                    hop.gateway = try attribute.address(in: datagram, family: family)
                } else if attribute.type == Int(RTA_VIA.rawValue) {
                    hop.gateway = try attribute.gatewayOfAnyFamily(in: datagram)
                }
            }
            hops.append(hop)
            start += NetlinkAlignment.aligned(Int(length))
        }
    }

    private func finished() -> [Route]? {
        guard table == Self.mainTable, flags & Self.cloned == 0, let action = Self.actions[kind]
        else { return nil }
        // What holds for all of them may have come after the list.
        return (hops.isEmpty ? [route] : hops).map { hop in
            var finished = route
            finished.gateway = hop.gateway
            finished.interfaceIndex = hop.interfaceIndex
            finished.action = action
            return finished
        }
    }

    /// By RTN_ number: unicast, local, anycast, blackhole, unreachable, prohibit.
    private static let actions: [UInt8: Route.Action] = [
        1: .forward, 2: .forward, 4: .forward, 6: .drop, 7: .reject, 8: .reject,
    ]
}

extension NetlinkAttribute {
    fileprivate func interfaceIndex(in datagram: Span<UInt8>) throws(LinuxSourceError) -> Int {
        Int(try integer(UInt32.self, in: datagram) & UInt32(Int32.max))
    }

    /// A `struct rtvia`: a family and an address of it, which need not be the route's.
    fileprivate func gatewayOfAnyFamily(
        in datagram: Span<UInt8>
    ) throws(LinuxSourceError) -> InetAddress {
        let family = UInt8(truncatingIfNeeded: try integer(UInt16.self, in: datagram))
        let address = NetlinkAttribute(type: type, payload: payload.dropFirst(2))
        return try address.address(in: datagram, family: family)
    }
}
