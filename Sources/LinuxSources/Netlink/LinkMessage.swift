internal import CLinuxNetlink

/// One RTM_NEWLINK message, while its attributes are gathered.
///
/// Attributes that are not asked about are passed over: those of address families are the larger
/// part of a message.
///
/// Source: `struct ifinfomsg` and `rtnl_fill_ifinfo` of `net/core/rtnetlink.c`, rtnetlink(7).
struct LinkMessage {
    private static let headerLength = 16

    private var interface: NetworkInterface
    private var hasName = false
    private var isCarrierSeen = false
    private var isPromiscuous = false
    private var link: Int?
    private var isLinkElsewhere = false

    /// Parses the payload of a message.
    ///
    /// - Throws: ``LinuxSourceError/Code/malformedMessage`` for a header that is cut off, an
    ///   index below 1, no valid name, or an attribute in another form than the kernel's.
    static func parse(
        _ datagram: Span<UInt8>, _ payload: Range<Int>
    ) throws(LinuxSourceError) -> NetworkInterface {
        var message = try LinkMessage(header: datagram, payload)
        var rest = (payload.lowerBound + headerLength)..<payload.upperBound
        while let attribute = try NetlinkAttribute.read(from: datagram, in: &rest) {
            try message.take(attribute, datagram)
        }
        guard message.hasName else {
            throw .malformedNetlink(datagram, at: payload.lowerBound, expected: "a link's name")
        }
        return message.finished()
    }

    private init(header datagram: Span<UInt8>, _ payload: Range<Int>) throws(LinuxSourceError) {
        let start = payload.lowerBound
        guard payload.count >= Self.headerLength,
            let hardwareType = datagram.native(UInt16.self, at: start + 2),
            let index = datagram.native(UInt32.self, at: start + 4), index >= 1,
            index <= UInt32(Int32.max), let flags = datagram.native(UInt32.self, at: start + 8)
        else { throw .malformedNetlink(datagram, at: start, expected: "a link's header") }
        interface = NetworkInterface(index: Int(index), name: "")
        interface.hardwareType = hardwareType
        interface.flags = InterfaceFlags(rawValue: flags)
    }

    private mutating func take(
        _ attribute: NetlinkAttribute, _ datagram: Span<UInt8>
    ) throws(LinuxSourceError) {
        switch attribute.type {
        case IFLA_IFNAME:
            try takeName(attribute, datagram)
        case IFLA_IFALIAS:
            interface.alias = datagram.text(attribute.payload)
        case IFLA_ADDRESS:
            interface.hardwareAddress = datagram.octets(attribute.payload)
        case IFLA_MTU:
            interface.mtu = Int(try attribute.integer(UInt32.self, in: datagram))
        case IFLA_OPERSTATE:
            let number = try attribute.integer(UInt8.self, in: datagram)
            interface.operationalState = OperationalState(rawValue: number) ?? .unknown
        case IFLA_STATS64:
            let statistics = try LinkStatistics(parsing: attribute, in: datagram)
            interface.statistics = statistics.summed
            interface.ethernetErrors = statistics.ethernetErrors
        case IFLA_LINKINFO:
            interface.linkKind = try Self.parseKind(attribute, datagram)
        case IFLA_PARENT_DEV_NAME:
            interface.hasBusDevice = true
        default:
            try takeRelation(attribute, datagram)
        }
    }

    private mutating func takeRelation(
        _ attribute: NetlinkAttribute, _ datagram: Span<UInt8>
    ) throws(LinuxSourceError) {
        switch attribute.type {
        case IFLA_LINK:
            link = Int(try attribute.integer(UInt32.self, in: datagram))
        case IFLA_LINK_NETNSID:
            isLinkElsewhere = true
        case IFLA_MASTER:
            interface.masterIndex = Int(try attribute.integer(UInt32.self, in: datagram))
        case IFLA_CARRIER:
            isCarrierSeen = try attribute.integer(UInt8.self, in: datagram) == 1
        case IFLA_CARRIER_CHANGES:
            interface.carrierChanges = try attribute.integer(UInt32.self, in: datagram)
        case IFLA_PROMISCUITY:
            isPromiscuous = try attribute.integer(UInt32.self, in: datagram) > 0
        default:
            break
        }
    }

    private mutating func takeName(
        _ attribute: NetlinkAttribute, _ datagram: Span<UInt8>
    ) throws(LinuxSourceError) {
        let name = datagram.octets(attribute.payload).prefix { $0 != 0 }
        guard NetworkInterface.isValidName(name) else {
            throw .malformedNetlink(
                datagram, at: attribute.payload.lowerBound, expected: "an interface name")
        }
        interface.name = String(decoding: name, as: UTF8.self)
        hasName = true
    }

    private static func parseKind(
        _ attribute: NetlinkAttribute, _ datagram: Span<UInt8>
    ) throws(LinuxSourceError) -> String? {
        var rest = attribute.payload
        while let nested = try NetlinkAttribute.read(from: datagram, in: &rest) {
            if nested.type == IFLA_INFO_KIND { return datagram.text(nested.payload) }
        }
        return nil
    }

    /// What follows from several attributes, whatever order they came in.
    private func finished() -> NetworkInterface {
        var interface = interface
        interface.hasCarrier = interface.flags.contains(.up) && isCarrierSeen
        // The header's flag says only what was set by hand.
        interface.flags.remove(.promiscuous)
        if isPromiscuous { interface.flags.insert(.promiscuous) }
        let isPeer = ["veth", "netkit", "vxcan"].contains(interface.linkKind)
        if let link, link > 0, link != interface.index, !isLinkElsewhere, !isPeer {
            interface.lowerIndex = link
        }
        return interface
    }
}
