internal import LinuxSources
internal import SNMP

extension NetworkInterface {
    /// Source: IANAifType-MIB; the kernel's numbers are those of `linux/if_arp.h`.
    var ifType: Int32 {
        if isWireless { return 71 }  // ieee80211
        switch linkKind {
        case "bridge": return 209  // bridge
        case "vlan": return 135  // l2vlan
        case "bond", "team": return 161  // ieee8023adLag
        // A tun device of Ethernet frames is a tap, such as a virtual machine's.
        case "tun" where hardwareType == 1: return 6  // ethernetCsmacd
        case "tun", "wireguard", "vti", "xfrm": return 131  // tunnel
        default: break
        }
        switch hardwareType {
        case 1: return 6  // ethernetCsmacd
        case 24: return 144  // ieee1394
        case 32: return 199  // infiniband
        case 512: return 23  // ppp
        case 772: return 24  // softwareLoopback
        case 768, 769, 776, 778, 823: return 131  // tunnel: IPIP, IP6IP6, SIT, GRE, IP6GRE
        case 801, 802, 803: return 71  // ieee80211
        default: return 1  // other
        }
    }

    /// Bits per second; 4294967295 when there are more, 0 when they are not known.
    var ifSpeed: UInt32 {
        UInt32(clamping: UInt64(clamping: speedMegabits ?? 0).multipliedClamped(by: 1_000_000))
    }

    /// Nothing where the kernel has only zeros, as for the loopback.
    var ifPhysAddress: OctetString {
        OctetString(hardwareAddress.allSatisfy { $0 == 0 } ? [] : hardwareAddress)
    }

    /// up(1) or down(2).
    var ifAdminStatus: Int32 {
        flags.contains(.up) ? 1 : 2
    }

    /// up(1), down(2), testing(3), unknown(4), dormant(5), notPresent(6) or lowerLayerDown(7).
    ///
    /// What is administratively down is down. Drivers that keep no state are unknown to the
    /// kernel; its flags tell. Source: RFC 2863 §3.1.13.
    var ifOperStatus: Int32 {
        guard flags.contains(.up) else { return 2 }
        return switch operationalState {
        case .up: 1
        case .down: 2
        case .testing: 3
        case .unknown: flags.contains(.running) ? 1 : 4
        case .dormant: 5
        case .notPresent: 6
        case .lowerLayerDown: 7
        }
    }

    /// At most 64 octets of the alias, cut between two characters. Source: RFC 2863 §6, ifAlias.
    var ifAlias: ObjectSyntax {
        .text(alias, limit: 64)
    }
}

extension UInt64 {
    fileprivate func multipliedClamped(by other: UInt64) -> UInt64 {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? .max : product
    }
}
