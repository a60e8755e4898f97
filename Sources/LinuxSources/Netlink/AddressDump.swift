internal import CLinuxNetlink

extension NetlinkDump<InterfaceAddress> {
    /// All addresses of IPv4 and IPv6.
    ///
    /// Source: rtnetlink(7), RTM_GETADDR; the request is an empty ifaddrmsg.
    static var addresses: Self {
        NetlinkDump(
            source: "netlink RTM_GETADDR", family: NETLINK_ROUTE,
            requestType: UInt16(RTM_GETADDR), answerType: UInt16(RTM_NEWADDR),
            payload: [UInt8](repeating: 0, count: 8)
        ) { datagram, payload throws(LinuxSourceError) in
            try AddressMessage.parse(datagram, payload)
        }
    }
}

/// One RTM_NEWADDR message, while its attributes are gathered.
///
/// Source: `struct ifaddrmsg` of `linux/if_addr.h`, rtnetlink(7).
struct AddressMessage {
    private static let headerLength = 8
    private static let forEver = UInt32.max

    private let family: UInt8
    private let interfaceIndex: Int
    private let prefixLength: Int
    private var flags: AddressFlags
    private var local: InetAddress?
    /// The peer's on a point-to-point link, else the local one, too.
    private var address: InetAddress?
    private var broadcast: InetAddress?
    private var times: (preferred: UInt32, valid: UInt32, created: UInt32, changed: UInt32)?

    /// - Returns: nil for another family.
    /// - Throws: ``LinuxSourceError/Code/malformedMessage`` for a header that is cut off, an
    ///   index below 1, a prefix longer than an address, or no address.
    static func parse(
        _ datagram: Span<UInt8>, _ payload: Range<Int>
    ) throws(LinuxSourceError) -> InterfaceAddress? {
        let start = payload.lowerBound
        guard var message = AddressMessage(header: datagram, payload) else {
            throw .malformedNetlink(datagram, at: start, expected: "an address's header")
        }
        guard [AddressFamily.ipv4, AddressFamily.ipv6].contains(message.family) else { return nil }
        var rest = (start + headerLength)..<payload.upperBound
        while let attribute = try NetlinkAttribute.read(from: datagram, in: &rest) {
            try message.take(attribute, datagram)
        }
        guard let finished = message.finished() else {
            throw .malformedNetlink(datagram, at: start, expected: "an address")
        }
        return finished
    }

    private init?(header datagram: Span<UInt8>, _ payload: Range<Int>) {
        let start = payload.lowerBound
        guard payload.count >= Self.headerLength,
            let family = datagram.native(UInt8.self, at: start),
            let length = datagram.native(UInt8.self, at: start + 1),
            let flags = datagram.native(UInt8.self, at: start + 2),
            let index = datagram.native(UInt32.self, at: start + 4), index >= 1,
            index <= UInt32(Int32.max)
        else { return nil }
        self.family = family
        prefixLength = Int(length)
        self.flags = AddressFlags(rawValue: UInt32(flags))
        interfaceIndex = Int(index)
    }

    private mutating func take(
        _ attribute: NetlinkAttribute, _ datagram: Span<UInt8>
    ) throws(LinuxSourceError) {
        switch attribute.type {
        case IFA_ADDRESS:
            address = try attribute.address(in: datagram, family: family)
        case IFA_LOCAL:
            local = try attribute.address(in: datagram, family: family)
        case IFA_BROADCAST:
            broadcast = try attribute.address(in: datagram, family: family)
        case IFA_FLAGS:
            flags = AddressFlags(rawValue: try attribute.integer(UInt32.self, in: datagram))
        case IFA_CACHEINFO:
            try takeTimes(attribute, datagram)
        default:
            break
        }
    }

    /// Source: `struct ifa_cacheinfo` of `linux/if_addr.h`.
    private mutating func takeTimes(
        _ attribute: NetlinkAttribute, _ datagram: Span<UInt8>
    ) throws(LinuxSourceError) {
        let start = attribute.payload.lowerBound
        guard attribute.payload.count >= 16,
            let preferred = datagram.native(UInt32.self, at: start),
            let valid = datagram.native(UInt32.self, at: start + 4),
            let created = datagram.native(UInt32.self, at: start + 8),
            let changed = datagram.native(UInt32.self, at: start + 12)
        else {
            throw .malformedNetlink(datagram, at: start, expected: "the times of an address")
        }
        times = (preferred, valid, created, changed)
    }

    private func finished() -> InterfaceAddress? {
        guard let own = local ?? address, prefixLength <= own.width else { return nil }
        var finished = InterfaceAddress(
            interfaceIndex: interfaceIndex, address: own, prefixLength: prefixLength, flags: flags)
        finished.prefix = (address ?? own).masked(to: prefixLength)
        finished.broadcast = broadcast
        finished.created = times?.created
        finished.changed = times?.changed
        finished.preferredLifetime = times.flatMap {
            $0.preferred < Self.forEver ? $0.preferred : nil
        }
        finished.validLifetime = times.flatMap { $0.valid < Self.forEver ? $0.valid : nil }
        return finished
    }
}

extension NetlinkAttribute {
    /// The payload as an address.
    ///
    /// - Throws: ``LinuxSourceError/Code/malformedMessage`` for fewer octets than it takes.
    func address(
        in datagram: Span<UInt8>, family: UInt8
    ) throws(LinuxSourceError) -> InetAddress {
        guard payload.count >= (family == AddressFamily.ipv4 ? 4 : 16),
            let address = InetAddress(datagram, at: payload.lowerBound, family: family)
        else {
            throw .malformedNetlink(datagram, at: payload.lowerBound, expected: "an address")
        }
        return address
    }
}
