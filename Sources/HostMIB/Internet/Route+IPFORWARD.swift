internal import LinuxSources

extension Route {
    /// The netmask of an IPv4 destination.
    var mask: UInt32 { prefixLength < 32 ? ~(UInt32.max >> prefixLength) : .max }

    var metric: Int32 { Int32(clamping: priority) }

    /// The destination.
    var ipRouteIndex: [UInt32] { InetAddress.octets(of: destination.ipv4 ?? 0) }

    /// The destination, its mask, the type of service and the next hop.
    var ipCidrRouteIndex: [UInt32] {
        ipRouteIndex + InetAddress.octets(of: mask) + [UInt32(typeOfService)]
            + InetAddress.octets(of: gateway?.ipv4 ?? 0)
    }

    /// The destination, its length, a policy and the next hop.
    ///
    /// The next hop of what is on the link is all zeros; the policy then ends with the
    /// interface, which tells routes apart that have no next hop to differ by.
    var inetCidrRouteIndex: [UInt32] {
        let interface = UInt32(truncatingIfNeeded: interfaceIndex)
        let policy: [UInt32] = gateway == nil ? [3, 0, 0, interface] : [2, 0, 0]
        let none = destination.masked(to: 0)
        return destination.index() + [UInt32(truncatingIfNeeded: prefixLength)] + policy
            + (gateway ?? none).index(zone: interfaceIndex)
    }

    /// other(1), direct(3) or indirect(4). Source: RFC 1213 §6.
    var ipRouteType: Int32 {
        guard action == .forward else { return 1 }
        return gateway == nil ? 3 : 4
    }

    /// reject(2), local(3) or remote(4). Source: RFC 2096.
    var ipCidrRouteType: Int32 {
        guard action == .forward else { return 2 }
        return gateway == nil ? 3 : 4
    }

    /// As ``ipCidrRouteType``, and blackhole(5). Source: RFC 4292 §6.
    var inetCidrRouteType: Int32 {
        action == .drop ? 5 : ipCidrRouteType
    }

    /// Source: IANA-RTPROTO-MIB, IANAipRouteProtocol, of whose numbers ipRouteProto and
    /// ipCidrRouteProto have the same; the kernel's are those of `linux/rtnetlink.h`.
    var routeProtocol: Int32 {
        switch origin {
        case 0, 2: 2  // local: the kernel itself, or nobody knows
        case 1, 9: 4  // icmp: a redirect, a router's advertisement
        case 3, 4, 16: 3  // netmgmt: at the start, by hand, DHCP
        case 186: 14  // bgp
        case 187: 9  // isIs
        case 188: 13  // ospf
        case 189: 8  // rip
        case 192: 16  // ciscoEigrp
        default: 1  // other
        }
    }
}
