internal import CLinuxNetlink

extension NetlinkDump<NetworkInterface> {
    /// All links.
    ///
    /// The request, an empty ifinfomsg, asks for no extensions: neither virtual functions, which
    /// make a message long, nor RTEXT_FILTER_SKIP_STATS, which newer kernels extend to
    /// IFLA_STATS64.
    ///
    /// Source: rtnetlink(7), RTM_GETLINK.
    static var links: Self {
        NetlinkDump(
            source: "netlink RTM_GETLINK", family: NETLINK_ROUTE,
            requestType: UInt16(RTM_GETLINK), answerType: UInt16(RTM_NEWLINK),
            payload: [UInt8](repeating: 0, count: 16)
        ) { datagram, payload throws(LinuxSourceError) in
            try LinkMessage.parse(datagram, payload)
        }
    }
}
