// Generated, do not edit; a test holds it to the modules in MIBs/:
// swift run snmp-modules core-tree MIBs Sources/SNMPNames/CoreTree.swift
// swift-format-ignore-file

/// The nodes of the modules in MIBs/; ``TableText`` describes the format.
enum CoreTree {
    static let table: StaticString = """
        0 ccitt - -
        0.0 zeroDotZero SNMPv2-SMI OBJECT-IDENTITY
        1 iso - -
        1.3 org SNMPv2-SMI -
        1.3.6 dod SNMPv2-SMI -
        1.3.6.1 internet SNMPv2-SMI -
        1.3.6.1.1 directory SNMPv2-SMI -
        1.3.6.1.2 mgmt SNMPv2-SMI -
        1.3.6.1.2.1 mib-2 SNMPv2-SMI -
        1.3.6.1.2.1.1 system SNMPv2-MIB -
        1.3.6.1.2.1.1.1 sysDescr SNMPv2-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.2.1.1.2 sysObjectID SNMPv2-MIB OBJECT-IDENTIFIER a:r
        1.3.6.1.2.1.1.3 sysUpTime SNMPv2-MIB TimeTicks a:r
        1.3.6.1.2.1.1.3.0 sysUpTimeInstance DISMAN-EVENT-MIB -
        1.3.6.1.2.1.1.4 sysContact SNMPv2-MIB OCTET-STRING a:w t:DisplayString r:0..255
        1.3.6.1.2.1.1.5 sysName SNMPv2-MIB OCTET-STRING a:w t:DisplayString r:0..255
        1.3.6.1.2.1.1.6 sysLocation SNMPv2-MIB OCTET-STRING a:w t:DisplayString r:0..255
        1.3.6.1.2.1.1.7 sysServices SNMPv2-MIB INTEGER a:r r:0..127
        1.3.6.1.2.1.1.8 sysORLastChange SNMPv2-MIB TimeTicks a:r t:TimeStamp
        1.3.6.1.2.1.1.9 sysORTable SNMPv2-MIB - a:n
        1.3.6.1.2.1.1.9.1 sysOREntry SNMPv2-MIB - a:n i:sysORIndex
        1.3.6.1.2.1.1.9.1.1 sysORIndex SNMPv2-MIB INTEGER a:n r:1..2147483647
        1.3.6.1.2.1.1.9.1.2 sysORID SNMPv2-MIB OBJECT-IDENTIFIER a:r
        1.3.6.1.2.1.1.9.1.3 sysORDescr SNMPv2-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.2.1.1.9.1.4 sysORUpTime SNMPv2-MIB TimeTicks a:r t:TimeStamp
        1.3.6.1.2.1.2 interfaces IF-MIB -
        1.3.6.1.2.1.2.1 ifNumber IF-MIB Integer32 a:r
        1.3.6.1.2.1.2.2 ifTable IF-MIB - a:n
        1.3.6.1.2.1.2.2.1 ifEntry IF-MIB - a:n i:ifIndex
        1.3.6.1.2.1.2.2.1.1 ifIndex IF-MIB Integer32 a:r t:InterfaceIndex r:1..2147483647
        1.3.6.1.2.1.2.2.1.2 ifDescr IF-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.2.1.2.2.1.3 ifType IF-MIB INTEGER a:r t:IANAifType
        1.3.6.1.2.1.2.2.1.4 ifMtu IF-MIB Integer32 a:r
        1.3.6.1.2.1.2.2.1.5 ifSpeed IF-MIB Gauge32 a:r
        1.3.6.1.2.1.2.2.1.6 ifPhysAddress IF-MIB OCTET-STRING a:r t:PhysAddress
        1.3.6.1.2.1.2.2.1.7 ifAdminStatus IF-MIB INTEGER a:w e:up(1),down(2),testing(3)
        1.3.6.1.2.1.2.2.1.8 ifOperStatus IF-MIB INTEGER a:r e:up(1),down(2),testing(3),unknown(4),dormant(5),notPresent(6),lowerLayerDown(7)
        1.3.6.1.2.1.2.2.1.9 ifLastChange IF-MIB TimeTicks a:r
        1.3.6.1.2.1.2.2.1.10 ifInOctets IF-MIB Counter32 a:r
        1.3.6.1.2.1.2.2.1.11 ifInUcastPkts IF-MIB Counter32 a:r
        1.3.6.1.2.1.2.2.1.12 ifInNUcastPkts IF-MIB Counter32 a:r s:d
        1.3.6.1.2.1.2.2.1.13 ifInDiscards IF-MIB Counter32 a:r
        1.3.6.1.2.1.2.2.1.14 ifInErrors IF-MIB Counter32 a:r
        1.3.6.1.2.1.2.2.1.15 ifInUnknownProtos IF-MIB Counter32 a:r
        1.3.6.1.2.1.2.2.1.16 ifOutOctets IF-MIB Counter32 a:r
        1.3.6.1.2.1.2.2.1.17 ifOutUcastPkts IF-MIB Counter32 a:r
        1.3.6.1.2.1.2.2.1.18 ifOutNUcastPkts IF-MIB Counter32 a:r s:d
        1.3.6.1.2.1.2.2.1.19 ifOutDiscards IF-MIB Counter32 a:r
        1.3.6.1.2.1.2.2.1.20 ifOutErrors IF-MIB Counter32 a:r
        1.3.6.1.2.1.2.2.1.21 ifOutQLen IF-MIB Gauge32 a:r s:d
        1.3.6.1.2.1.2.2.1.22 ifSpecific IF-MIB OBJECT-IDENTIFIER a:r s:d
        1.3.6.1.2.1.4 ip IP-MIB -
        1.3.6.1.2.1.4.1 ipForwarding IP-MIB INTEGER a:w e:forwarding(1),notForwarding(2)
        1.3.6.1.2.1.4.2 ipDefaultTTL IP-MIB Integer32 a:w r:1..255
        1.3.6.1.2.1.4.3 ipInReceives IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.4 ipInHdrErrors IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.5 ipInAddrErrors IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.6 ipForwDatagrams IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.7 ipInUnknownProtos IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.8 ipInDiscards IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.9 ipInDelivers IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.10 ipOutRequests IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.11 ipOutDiscards IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.12 ipOutNoRoutes IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.13 ipReasmTimeout IP-MIB Integer32 a:r u:seconds
        1.3.6.1.2.1.4.14 ipReasmReqds IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.15 ipReasmOKs IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.16 ipReasmFails IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.17 ipFragOKs IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.18 ipFragFails IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.19 ipFragCreates IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.20 ipAddrTable IP-MIB - a:n s:d
        1.3.6.1.2.1.4.20.1 ipAddrEntry IP-MIB - a:n s:d i:ipAdEntAddr
        1.3.6.1.2.1.4.20.1.1 ipAdEntAddr IP-MIB IpAddress a:r s:d
        1.3.6.1.2.1.4.20.1.2 ipAdEntIfIndex IP-MIB INTEGER a:r s:d r:1..2147483647
        1.3.6.1.2.1.4.20.1.3 ipAdEntNetMask IP-MIB IpAddress a:r s:d
        1.3.6.1.2.1.4.20.1.4 ipAdEntBcastAddr IP-MIB INTEGER a:r s:d r:0..1
        1.3.6.1.2.1.4.20.1.5 ipAdEntReasmMaxSize IP-MIB INTEGER a:r s:d r:0..65535
        1.3.6.1.2.1.4.22 ipNetToMediaTable IP-MIB - a:n s:d
        1.3.6.1.2.1.4.22.1 ipNetToMediaEntry IP-MIB - a:n s:d i:ipNetToMediaIfIndex,ipNetToMediaNetAddress
        1.3.6.1.2.1.4.22.1.1 ipNetToMediaIfIndex IP-MIB INTEGER a:c s:d r:1..2147483647
        1.3.6.1.2.1.4.22.1.2 ipNetToMediaPhysAddress IP-MIB OCTET-STRING a:c s:d t:PhysAddress r:0..65535
        1.3.6.1.2.1.4.22.1.3 ipNetToMediaNetAddress IP-MIB IpAddress a:c s:d
        1.3.6.1.2.1.4.22.1.4 ipNetToMediaType IP-MIB INTEGER a:c s:d e:other(1),invalid(2),dynamic(3),static(4)
        1.3.6.1.2.1.4.23 ipRoutingDiscards IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.4.24 ipForward IP-FORWARD-MIB MODULE-IDENTITY
        1.3.6.1.2.1.4.24.1 ipForwardNumber IP-FORWARD-MIB Gauge32 a:r s:o
        1.3.6.1.2.1.4.24.2 ipForwardTable IP-FORWARD-MIB - a:n s:o
        1.3.6.1.2.1.4.24.2.1 ipForwardEntry IP-FORWARD-MIB - a:n s:o i:ipForwardDest,ipForwardProto,ipForwardPolicy,ipForwardNextHop
        1.3.6.1.2.1.4.24.2.1.1 ipForwardDest IP-FORWARD-MIB IpAddress a:r s:o
        1.3.6.1.2.1.4.24.2.1.2 ipForwardMask IP-FORWARD-MIB IpAddress a:c s:o
        1.3.6.1.2.1.4.24.2.1.3 ipForwardPolicy IP-FORWARD-MIB Integer32 a:r s:o r:0..2147483647
        1.3.6.1.2.1.4.24.2.1.4 ipForwardNextHop IP-FORWARD-MIB IpAddress a:r s:o
        1.3.6.1.2.1.4.24.2.1.5 ipForwardIfIndex IP-FORWARD-MIB Integer32 a:c s:o
        1.3.6.1.2.1.4.24.2.1.6 ipForwardType IP-FORWARD-MIB INTEGER a:c s:o e:other(1),invalid(2),local(3),remote(4)
        1.3.6.1.2.1.4.24.2.1.7 ipForwardProto IP-FORWARD-MIB INTEGER a:r s:o e:other(1),local(2),netmgmt(3),icmp(4),egp(5),ggp(6),hello(7),rip(8),is-is(9),es-is(10),ciscoIgrp(11),bbnSpfIgp(12),ospf(13),bgp(14),idpr(15)
        1.3.6.1.2.1.4.24.2.1.8 ipForwardAge IP-FORWARD-MIB Integer32 a:r s:o
        1.3.6.1.2.1.4.24.2.1.9 ipForwardInfo IP-FORWARD-MIB OBJECT-IDENTIFIER a:c s:o
        1.3.6.1.2.1.4.24.2.1.10 ipForwardNextHopAS IP-FORWARD-MIB Integer32 a:c s:o
        1.3.6.1.2.1.4.24.2.1.11 ipForwardMetric1 IP-FORWARD-MIB Integer32 a:c s:o
        1.3.6.1.2.1.4.24.2.1.12 ipForwardMetric2 IP-FORWARD-MIB Integer32 a:c s:o
        1.3.6.1.2.1.4.24.2.1.13 ipForwardMetric3 IP-FORWARD-MIB Integer32 a:c s:o
        1.3.6.1.2.1.4.24.2.1.14 ipForwardMetric4 IP-FORWARD-MIB Integer32 a:c s:o
        1.3.6.1.2.1.4.24.2.1.15 ipForwardMetric5 IP-FORWARD-MIB Integer32 a:c s:o
        1.3.6.1.2.1.4.24.3 ipCidrRouteNumber IP-FORWARD-MIB Gauge32 a:r s:d
        1.3.6.1.2.1.4.24.4 ipCidrRouteTable IP-FORWARD-MIB - a:n s:d
        1.3.6.1.2.1.4.24.4.1 ipCidrRouteEntry IP-FORWARD-MIB - a:n s:d i:ipCidrRouteDest,ipCidrRouteMask,ipCidrRouteTos,ipCidrRouteNextHop
        1.3.6.1.2.1.4.24.4.1.1 ipCidrRouteDest IP-FORWARD-MIB IpAddress a:r s:d
        1.3.6.1.2.1.4.24.4.1.2 ipCidrRouteMask IP-FORWARD-MIB IpAddress a:r s:d
        1.3.6.1.2.1.4.24.4.1.3 ipCidrRouteTos IP-FORWARD-MIB Integer32 a:r s:d r:0..2147483647
        1.3.6.1.2.1.4.24.4.1.4 ipCidrRouteNextHop IP-FORWARD-MIB IpAddress a:r s:d
        1.3.6.1.2.1.4.24.4.1.5 ipCidrRouteIfIndex IP-FORWARD-MIB Integer32 a:c s:d
        1.3.6.1.2.1.4.24.4.1.6 ipCidrRouteType IP-FORWARD-MIB INTEGER a:c s:d e:other(1),reject(2),local(3),remote(4)
        1.3.6.1.2.1.4.24.4.1.7 ipCidrRouteProto IP-FORWARD-MIB INTEGER a:r s:d e:other(1),local(2),netmgmt(3),icmp(4),egp(5),ggp(6),hello(7),rip(8),isIs(9),esIs(10),ciscoIgrp(11),bbnSpfIgp(12),ospf(13),bgp(14),idpr(15),ciscoEigrp(16)
        1.3.6.1.2.1.4.24.4.1.8 ipCidrRouteAge IP-FORWARD-MIB Integer32 a:r s:d
        1.3.6.1.2.1.4.24.4.1.9 ipCidrRouteInfo IP-FORWARD-MIB OBJECT-IDENTIFIER a:c s:d
        1.3.6.1.2.1.4.24.4.1.10 ipCidrRouteNextHopAS IP-FORWARD-MIB Integer32 a:c s:d
        1.3.6.1.2.1.4.24.4.1.11 ipCidrRouteMetric1 IP-FORWARD-MIB Integer32 a:c s:d
        1.3.6.1.2.1.4.24.4.1.12 ipCidrRouteMetric2 IP-FORWARD-MIB Integer32 a:c s:d
        1.3.6.1.2.1.4.24.4.1.13 ipCidrRouteMetric3 IP-FORWARD-MIB Integer32 a:c s:d
        1.3.6.1.2.1.4.24.4.1.14 ipCidrRouteMetric4 IP-FORWARD-MIB Integer32 a:c s:d
        1.3.6.1.2.1.4.24.4.1.15 ipCidrRouteMetric5 IP-FORWARD-MIB Integer32 a:c s:d
        1.3.6.1.2.1.4.24.4.1.16 ipCidrRouteStatus IP-FORWARD-MIB INTEGER a:c s:d t:RowStatus
        1.3.6.1.2.1.4.24.5 ipForwardConformance IP-FORWARD-MIB -
        1.3.6.1.2.1.4.24.5.1 ipForwardGroups IP-FORWARD-MIB -
        1.3.6.1.2.1.4.24.5.1.2 ipForwardMultiPathGroup IP-FORWARD-MIB OBJECT-GROUP
        1.3.6.1.2.1.4.24.5.1.3 ipForwardCidrRouteGroup IP-FORWARD-MIB OBJECT-GROUP
        1.3.6.1.2.1.4.24.5.1.4 inetForwardCidrRouteGroup IP-FORWARD-MIB OBJECT-GROUP
        1.3.6.1.2.1.4.24.5.2 ipForwardCompliances IP-FORWARD-MIB -
        1.3.6.1.2.1.4.24.5.2.1 ipForwardCompliance IP-FORWARD-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.4.24.5.2.2 ipForwardOldCompliance IP-FORWARD-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.4.24.5.2.3 ipForwardFullCompliance IP-FORWARD-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.4.24.5.2.4 ipForwardReadOnlyCompliance IP-FORWARD-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.4.24.6 inetCidrRouteNumber IP-FORWARD-MIB Gauge32 a:r
        1.3.6.1.2.1.4.24.7 inetCidrRouteTable IP-FORWARD-MIB - a:n
        1.3.6.1.2.1.4.24.7.1 inetCidrRouteEntry IP-FORWARD-MIB - a:n i:inetCidrRouteDestType,inetCidrRouteDest,inetCidrRoutePfxLen,inetCidrRoutePolicy,inetCidrRouteNextHopType,inetCidrRouteNextHop
        1.3.6.1.2.1.4.24.7.1.1 inetCidrRouteDestType IP-FORWARD-MIB INTEGER a:n t:InetAddressType
        1.3.6.1.2.1.4.24.7.1.2 inetCidrRouteDest IP-FORWARD-MIB OCTET-STRING a:n t:InetAddress r:0..255
        1.3.6.1.2.1.4.24.7.1.3 inetCidrRoutePfxLen IP-FORWARD-MIB Unsigned32 a:n t:InetAddressPrefixLength r:0..2040
        1.3.6.1.2.1.4.24.7.1.4 inetCidrRoutePolicy IP-FORWARD-MIB OBJECT-IDENTIFIER a:n
        1.3.6.1.2.1.4.24.7.1.5 inetCidrRouteNextHopType IP-FORWARD-MIB INTEGER a:n t:InetAddressType
        1.3.6.1.2.1.4.24.7.1.6 inetCidrRouteNextHop IP-FORWARD-MIB OCTET-STRING a:n t:InetAddress r:0..255
        1.3.6.1.2.1.4.24.7.1.7 inetCidrRouteIfIndex IP-FORWARD-MIB Integer32 a:c t:InterfaceIndexOrZero r:0..2147483647
        1.3.6.1.2.1.4.24.7.1.8 inetCidrRouteType IP-FORWARD-MIB INTEGER a:c e:other(1),reject(2),local(3),remote(4),blackhole(5)
        1.3.6.1.2.1.4.24.7.1.9 inetCidrRouteProto IP-FORWARD-MIB INTEGER a:r t:IANAipRouteProtocol
        1.3.6.1.2.1.4.24.7.1.10 inetCidrRouteAge IP-FORWARD-MIB Gauge32 a:r
        1.3.6.1.2.1.4.24.7.1.11 inetCidrRouteNextHopAS IP-FORWARD-MIB Unsigned32 a:c t:InetAutonomousSystemNumber
        1.3.6.1.2.1.4.24.7.1.12 inetCidrRouteMetric1 IP-FORWARD-MIB Integer32 a:c
        1.3.6.1.2.1.4.24.7.1.13 inetCidrRouteMetric2 IP-FORWARD-MIB Integer32 a:c
        1.3.6.1.2.1.4.24.7.1.14 inetCidrRouteMetric3 IP-FORWARD-MIB Integer32 a:c
        1.3.6.1.2.1.4.24.7.1.15 inetCidrRouteMetric4 IP-FORWARD-MIB Integer32 a:c
        1.3.6.1.2.1.4.24.7.1.16 inetCidrRouteMetric5 IP-FORWARD-MIB Integer32 a:c
        1.3.6.1.2.1.4.24.7.1.17 inetCidrRouteStatus IP-FORWARD-MIB INTEGER a:c t:RowStatus
        1.3.6.1.2.1.4.24.8 inetCidrRouteDiscards IP-FORWARD-MIB Counter32 a:r
        1.3.6.1.2.1.4.25 ipv6IpForwarding IP-MIB INTEGER a:w e:forwarding(1),notForwarding(2)
        1.3.6.1.2.1.4.26 ipv6IpDefaultHopLimit IP-MIB Integer32 a:w r:0..255
        1.3.6.1.2.1.4.27 ipv4InterfaceTableLastChange IP-MIB TimeTicks a:r t:TimeStamp
        1.3.6.1.2.1.4.28 ipv4InterfaceTable IP-MIB - a:n
        1.3.6.1.2.1.4.28.1 ipv4InterfaceEntry IP-MIB - a:n i:ipv4InterfaceIfIndex
        1.3.6.1.2.1.4.28.1.1 ipv4InterfaceIfIndex IP-MIB Integer32 a:n t:InterfaceIndex r:1..2147483647
        1.3.6.1.2.1.4.28.1.2 ipv4InterfaceReasmMaxSize IP-MIB Integer32 a:r r:0..65535
        1.3.6.1.2.1.4.28.1.3 ipv4InterfaceEnableStatus IP-MIB INTEGER a:w e:up(1),down(2)
        1.3.6.1.2.1.4.28.1.4 ipv4InterfaceRetransmitTime IP-MIB Unsigned32 a:r u:milliseconds
        1.3.6.1.2.1.4.29 ipv6InterfaceTableLastChange IP-MIB TimeTicks a:r t:TimeStamp
        1.3.6.1.2.1.4.30 ipv6InterfaceTable IP-MIB - a:n
        1.3.6.1.2.1.4.30.1 ipv6InterfaceEntry IP-MIB - a:n i:ipv6InterfaceIfIndex
        1.3.6.1.2.1.4.30.1.1 ipv6InterfaceIfIndex IP-MIB Integer32 a:n t:InterfaceIndex r:1..2147483647
        1.3.6.1.2.1.4.30.1.2 ipv6InterfaceReasmMaxSize IP-MIB Unsigned32 a:r r:1500..65535 u:octets
        1.3.6.1.2.1.4.30.1.3 ipv6InterfaceIdentifier IP-MIB OCTET-STRING a:r t:Ipv6AddressIfIdentifierTC r:0..8
        1.3.6.1.2.1.4.30.1.5 ipv6InterfaceEnableStatus IP-MIB INTEGER a:w e:up(1),down(2)
        1.3.6.1.2.1.4.30.1.6 ipv6InterfaceReachableTime IP-MIB Unsigned32 a:r u:milliseconds
        1.3.6.1.2.1.4.30.1.7 ipv6InterfaceRetransmitTime IP-MIB Unsigned32 a:r u:milliseconds
        1.3.6.1.2.1.4.30.1.8 ipv6InterfaceForwarding IP-MIB INTEGER a:w e:forwarding(1),notForwarding(2)
        1.3.6.1.2.1.4.31 ipTrafficStats IP-MIB -
        1.3.6.1.2.1.4.31.1 ipSystemStatsTable IP-MIB - a:n
        1.3.6.1.2.1.4.31.1.1 ipSystemStatsEntry IP-MIB - a:n i:ipSystemStatsIPVersion
        1.3.6.1.2.1.4.31.1.1.1 ipSystemStatsIPVersion IP-MIB INTEGER a:n t:InetVersion
        1.3.6.1.2.1.4.31.1.1.3 ipSystemStatsInReceives IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.4 ipSystemStatsHCInReceives IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.1.1.5 ipSystemStatsInOctets IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.6 ipSystemStatsHCInOctets IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.1.1.7 ipSystemStatsInHdrErrors IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.8 ipSystemStatsInNoRoutes IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.9 ipSystemStatsInAddrErrors IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.10 ipSystemStatsInUnknownProtos IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.11 ipSystemStatsInTruncatedPkts IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.12 ipSystemStatsInForwDatagrams IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.13 ipSystemStatsHCInForwDatagrams IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.1.1.14 ipSystemStatsReasmReqds IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.15 ipSystemStatsReasmOKs IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.16 ipSystemStatsReasmFails IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.17 ipSystemStatsInDiscards IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.18 ipSystemStatsInDelivers IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.19 ipSystemStatsHCInDelivers IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.1.1.20 ipSystemStatsOutRequests IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.21 ipSystemStatsHCOutRequests IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.1.1.22 ipSystemStatsOutNoRoutes IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.23 ipSystemStatsOutForwDatagrams IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.24 ipSystemStatsHCOutForwDatagrams IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.1.1.25 ipSystemStatsOutDiscards IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.26 ipSystemStatsOutFragReqds IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.27 ipSystemStatsOutFragOKs IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.28 ipSystemStatsOutFragFails IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.29 ipSystemStatsOutFragCreates IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.30 ipSystemStatsOutTransmits IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.31 ipSystemStatsHCOutTransmits IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.1.1.32 ipSystemStatsOutOctets IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.33 ipSystemStatsHCOutOctets IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.1.1.34 ipSystemStatsInMcastPkts IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.35 ipSystemStatsHCInMcastPkts IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.1.1.36 ipSystemStatsInMcastOctets IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.37 ipSystemStatsHCInMcastOctets IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.1.1.38 ipSystemStatsOutMcastPkts IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.39 ipSystemStatsHCOutMcastPkts IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.1.1.40 ipSystemStatsOutMcastOctets IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.41 ipSystemStatsHCOutMcastOctets IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.1.1.42 ipSystemStatsInBcastPkts IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.43 ipSystemStatsHCInBcastPkts IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.1.1.44 ipSystemStatsOutBcastPkts IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.1.1.45 ipSystemStatsHCOutBcastPkts IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.1.1.46 ipSystemStatsDiscontinuityTime IP-MIB TimeTicks a:r t:TimeStamp
        1.3.6.1.2.1.4.31.1.1.47 ipSystemStatsRefreshRate IP-MIB Unsigned32 a:r u:milli-seconds
        1.3.6.1.2.1.4.31.2 ipIfStatsTableLastChange IP-MIB TimeTicks a:r t:TimeStamp
        1.3.6.1.2.1.4.31.3 ipIfStatsTable IP-MIB - a:n
        1.3.6.1.2.1.4.31.3.1 ipIfStatsEntry IP-MIB - a:n i:ipIfStatsIPVersion,ipIfStatsIfIndex
        1.3.6.1.2.1.4.31.3.1.1 ipIfStatsIPVersion IP-MIB INTEGER a:n t:InetVersion
        1.3.6.1.2.1.4.31.3.1.2 ipIfStatsIfIndex IP-MIB Integer32 a:n t:InterfaceIndex r:1..2147483647
        1.3.6.1.2.1.4.31.3.1.3 ipIfStatsInReceives IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.4 ipIfStatsHCInReceives IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.3.1.5 ipIfStatsInOctets IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.6 ipIfStatsHCInOctets IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.3.1.7 ipIfStatsInHdrErrors IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.8 ipIfStatsInNoRoutes IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.9 ipIfStatsInAddrErrors IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.10 ipIfStatsInUnknownProtos IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.11 ipIfStatsInTruncatedPkts IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.12 ipIfStatsInForwDatagrams IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.13 ipIfStatsHCInForwDatagrams IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.3.1.14 ipIfStatsReasmReqds IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.15 ipIfStatsReasmOKs IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.16 ipIfStatsReasmFails IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.17 ipIfStatsInDiscards IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.18 ipIfStatsInDelivers IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.19 ipIfStatsHCInDelivers IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.3.1.20 ipIfStatsOutRequests IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.21 ipIfStatsHCOutRequests IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.3.1.23 ipIfStatsOutForwDatagrams IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.24 ipIfStatsHCOutForwDatagrams IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.3.1.25 ipIfStatsOutDiscards IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.26 ipIfStatsOutFragReqds IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.27 ipIfStatsOutFragOKs IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.28 ipIfStatsOutFragFails IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.29 ipIfStatsOutFragCreates IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.30 ipIfStatsOutTransmits IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.31 ipIfStatsHCOutTransmits IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.3.1.32 ipIfStatsOutOctets IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.33 ipIfStatsHCOutOctets IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.3.1.34 ipIfStatsInMcastPkts IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.35 ipIfStatsHCInMcastPkts IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.3.1.36 ipIfStatsInMcastOctets IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.37 ipIfStatsHCInMcastOctets IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.3.1.38 ipIfStatsOutMcastPkts IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.39 ipIfStatsHCOutMcastPkts IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.3.1.40 ipIfStatsOutMcastOctets IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.41 ipIfStatsHCOutMcastOctets IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.3.1.42 ipIfStatsInBcastPkts IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.43 ipIfStatsHCInBcastPkts IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.3.1.44 ipIfStatsOutBcastPkts IP-MIB Counter32 a:r
        1.3.6.1.2.1.4.31.3.1.45 ipIfStatsHCOutBcastPkts IP-MIB Counter64 a:r
        1.3.6.1.2.1.4.31.3.1.46 ipIfStatsDiscontinuityTime IP-MIB TimeTicks a:r t:TimeStamp
        1.3.6.1.2.1.4.31.3.1.47 ipIfStatsRefreshRate IP-MIB Unsigned32 a:r u:milli-seconds
        1.3.6.1.2.1.4.32 ipAddressPrefixTable IP-MIB - a:n
        1.3.6.1.2.1.4.32.1 ipAddressPrefixEntry IP-MIB - a:n i:ipAddressPrefixIfIndex,ipAddressPrefixType,ipAddressPrefixPrefix,ipAddressPrefixLength
        1.3.6.1.2.1.4.32.1.1 ipAddressPrefixIfIndex IP-MIB Integer32 a:n t:InterfaceIndex r:1..2147483647
        1.3.6.1.2.1.4.32.1.2 ipAddressPrefixType IP-MIB INTEGER a:n t:InetAddressType
        1.3.6.1.2.1.4.32.1.3 ipAddressPrefixPrefix IP-MIB OCTET-STRING a:n t:InetAddress r:0..255
        1.3.6.1.2.1.4.32.1.4 ipAddressPrefixLength IP-MIB Unsigned32 a:n t:InetAddressPrefixLength r:0..2040
        1.3.6.1.2.1.4.32.1.5 ipAddressPrefixOrigin IP-MIB INTEGER a:r t:IpAddressPrefixOriginTC
        1.3.6.1.2.1.4.32.1.6 ipAddressPrefixOnLinkFlag IP-MIB INTEGER a:r t:TruthValue
        1.3.6.1.2.1.4.32.1.7 ipAddressPrefixAutonomousFlag IP-MIB INTEGER a:r t:TruthValue
        1.3.6.1.2.1.4.32.1.8 ipAddressPrefixAdvPreferredLifetime IP-MIB Unsigned32 a:r u:seconds
        1.3.6.1.2.1.4.32.1.9 ipAddressPrefixAdvValidLifetime IP-MIB Unsigned32 a:r u:seconds
        1.3.6.1.2.1.4.33 ipAddressSpinLock IP-MIB INTEGER a:w t:TestAndIncr r:0..2147483647
        1.3.6.1.2.1.4.34 ipAddressTable IP-MIB - a:n
        1.3.6.1.2.1.4.34.1 ipAddressEntry IP-MIB - a:n i:ipAddressAddrType,ipAddressAddr
        1.3.6.1.2.1.4.34.1.1 ipAddressAddrType IP-MIB INTEGER a:n t:InetAddressType
        1.3.6.1.2.1.4.34.1.2 ipAddressAddr IP-MIB OCTET-STRING a:n t:InetAddress r:0..255
        1.3.6.1.2.1.4.34.1.3 ipAddressIfIndex IP-MIB Integer32 a:c t:InterfaceIndex r:1..2147483647
        1.3.6.1.2.1.4.34.1.4 ipAddressType IP-MIB INTEGER a:c e:unicast(1),anycast(2),broadcast(3)
        1.3.6.1.2.1.4.34.1.5 ipAddressPrefix IP-MIB OBJECT-IDENTIFIER a:r t:RowPointer
        1.3.6.1.2.1.4.34.1.6 ipAddressOrigin IP-MIB INTEGER a:r t:IpAddressOriginTC
        1.3.6.1.2.1.4.34.1.7 ipAddressStatus IP-MIB INTEGER a:c t:IpAddressStatusTC
        1.3.6.1.2.1.4.34.1.8 ipAddressCreated IP-MIB TimeTicks a:r t:TimeStamp
        1.3.6.1.2.1.4.34.1.9 ipAddressLastChanged IP-MIB TimeTicks a:r t:TimeStamp
        1.3.6.1.2.1.4.34.1.10 ipAddressRowStatus IP-MIB INTEGER a:c t:RowStatus
        1.3.6.1.2.1.4.34.1.11 ipAddressStorageType IP-MIB INTEGER a:c t:StorageType
        1.3.6.1.2.1.4.35 ipNetToPhysicalTable IP-MIB - a:n
        1.3.6.1.2.1.4.35.1 ipNetToPhysicalEntry IP-MIB - a:n i:ipNetToPhysicalIfIndex,ipNetToPhysicalNetAddressType,ipNetToPhysicalNetAddress
        1.3.6.1.2.1.4.35.1.1 ipNetToPhysicalIfIndex IP-MIB Integer32 a:n t:InterfaceIndex r:1..2147483647
        1.3.6.1.2.1.4.35.1.2 ipNetToPhysicalNetAddressType IP-MIB INTEGER a:n t:InetAddressType
        1.3.6.1.2.1.4.35.1.3 ipNetToPhysicalNetAddress IP-MIB OCTET-STRING a:n t:InetAddress r:0..255
        1.3.6.1.2.1.4.35.1.4 ipNetToPhysicalPhysAddress IP-MIB OCTET-STRING a:c t:PhysAddress r:0..65535
        1.3.6.1.2.1.4.35.1.5 ipNetToPhysicalLastUpdated IP-MIB TimeTicks a:r t:TimeStamp
        1.3.6.1.2.1.4.35.1.6 ipNetToPhysicalType IP-MIB INTEGER a:c e:other(1),invalid(2),dynamic(3),static(4),local(5)
        1.3.6.1.2.1.4.35.1.7 ipNetToPhysicalState IP-MIB INTEGER a:r e:reachable(1),stale(2),delay(3),probe(4),invalid(5),unknown(6),incomplete(7)
        1.3.6.1.2.1.4.35.1.8 ipNetToPhysicalRowStatus IP-MIB INTEGER a:c t:RowStatus
        1.3.6.1.2.1.4.36 ipv6ScopeZoneIndexTable IP-MIB - a:n
        1.3.6.1.2.1.4.36.1 ipv6ScopeZoneIndexEntry IP-MIB - a:n i:ipv6ScopeZoneIndexIfIndex
        1.3.6.1.2.1.4.36.1.1 ipv6ScopeZoneIndexIfIndex IP-MIB Integer32 a:n t:InterfaceIndex r:1..2147483647
        1.3.6.1.2.1.4.36.1.2 ipv6ScopeZoneIndexLinkLocal IP-MIB Unsigned32 a:r t:InetZoneIndex
        1.3.6.1.2.1.4.36.1.3 ipv6ScopeZoneIndex3 IP-MIB Unsigned32 a:r t:InetZoneIndex
        1.3.6.1.2.1.4.36.1.4 ipv6ScopeZoneIndexAdminLocal IP-MIB Unsigned32 a:r t:InetZoneIndex
        1.3.6.1.2.1.4.36.1.5 ipv6ScopeZoneIndexSiteLocal IP-MIB Unsigned32 a:r t:InetZoneIndex
        1.3.6.1.2.1.4.36.1.6 ipv6ScopeZoneIndex6 IP-MIB Unsigned32 a:r t:InetZoneIndex
        1.3.6.1.2.1.4.36.1.7 ipv6ScopeZoneIndex7 IP-MIB Unsigned32 a:r t:InetZoneIndex
        1.3.6.1.2.1.4.36.1.8 ipv6ScopeZoneIndexOrganizationLocal IP-MIB Unsigned32 a:r t:InetZoneIndex
        1.3.6.1.2.1.4.36.1.9 ipv6ScopeZoneIndex9 IP-MIB Unsigned32 a:r t:InetZoneIndex
        1.3.6.1.2.1.4.36.1.10 ipv6ScopeZoneIndexA IP-MIB Unsigned32 a:r t:InetZoneIndex
        1.3.6.1.2.1.4.36.1.11 ipv6ScopeZoneIndexB IP-MIB Unsigned32 a:r t:InetZoneIndex
        1.3.6.1.2.1.4.36.1.12 ipv6ScopeZoneIndexC IP-MIB Unsigned32 a:r t:InetZoneIndex
        1.3.6.1.2.1.4.36.1.13 ipv6ScopeZoneIndexD IP-MIB Unsigned32 a:r t:InetZoneIndex
        1.3.6.1.2.1.4.37 ipDefaultRouterTable IP-MIB - a:n
        1.3.6.1.2.1.4.37.1 ipDefaultRouterEntry IP-MIB - a:n i:ipDefaultRouterAddressType,ipDefaultRouterAddress,ipDefaultRouterIfIndex
        1.3.6.1.2.1.4.37.1.1 ipDefaultRouterAddressType IP-MIB INTEGER a:n t:InetAddressType
        1.3.6.1.2.1.4.37.1.2 ipDefaultRouterAddress IP-MIB OCTET-STRING a:n t:InetAddress r:0..255
        1.3.6.1.2.1.4.37.1.3 ipDefaultRouterIfIndex IP-MIB Integer32 a:n t:InterfaceIndex r:1..2147483647
        1.3.6.1.2.1.4.37.1.4 ipDefaultRouterLifetime IP-MIB Unsigned32 a:r r:0..65535 u:seconds
        1.3.6.1.2.1.4.37.1.5 ipDefaultRouterPreference IP-MIB INTEGER a:r e:reserved(-2),low(-1),medium(0),high(1)
        1.3.6.1.2.1.4.38 ipv6RouterAdvertSpinLock IP-MIB INTEGER a:w t:TestAndIncr r:0..2147483647
        1.3.6.1.2.1.4.39 ipv6RouterAdvertTable IP-MIB - a:n
        1.3.6.1.2.1.4.39.1 ipv6RouterAdvertEntry IP-MIB - a:n i:ipv6RouterAdvertIfIndex
        1.3.6.1.2.1.4.39.1.1 ipv6RouterAdvertIfIndex IP-MIB Integer32 a:n t:InterfaceIndex r:1..2147483647
        1.3.6.1.2.1.4.39.1.2 ipv6RouterAdvertSendAdverts IP-MIB INTEGER a:c t:TruthValue
        1.3.6.1.2.1.4.39.1.3 ipv6RouterAdvertMaxInterval IP-MIB Unsigned32 a:c r:4..1800 u:seconds
        1.3.6.1.2.1.4.39.1.4 ipv6RouterAdvertMinInterval IP-MIB Unsigned32 a:c r:3..1350 u:seconds
        1.3.6.1.2.1.4.39.1.5 ipv6RouterAdvertManagedFlag IP-MIB INTEGER a:c t:TruthValue
        1.3.6.1.2.1.4.39.1.6 ipv6RouterAdvertOtherConfigFlag IP-MIB INTEGER a:c t:TruthValue
        1.3.6.1.2.1.4.39.1.7 ipv6RouterAdvertLinkMTU IP-MIB Unsigned32 a:c
        1.3.6.1.2.1.4.39.1.8 ipv6RouterAdvertReachableTime IP-MIB Unsigned32 a:c r:0..3600000 u:milliseconds
        1.3.6.1.2.1.4.39.1.9 ipv6RouterAdvertRetransmitTime IP-MIB Unsigned32 a:c u:milliseconds
        1.3.6.1.2.1.4.39.1.10 ipv6RouterAdvertCurHopLimit IP-MIB Unsigned32 a:c r:0..255
        1.3.6.1.2.1.4.39.1.11 ipv6RouterAdvertDefaultLifetime IP-MIB Unsigned32 a:c r:0..0|4..9000 u:seconds
        1.3.6.1.2.1.4.39.1.12 ipv6RouterAdvertRowStatus IP-MIB INTEGER a:c t:RowStatus
        1.3.6.1.2.1.5 icmp IP-MIB -
        1.3.6.1.2.1.5.1 icmpInMsgs IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.2 icmpInErrors IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.3 icmpInDestUnreachs IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.4 icmpInTimeExcds IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.5 icmpInParmProbs IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.6 icmpInSrcQuenchs IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.7 icmpInRedirects IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.8 icmpInEchos IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.9 icmpInEchoReps IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.10 icmpInTimestamps IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.11 icmpInTimestampReps IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.12 icmpInAddrMasks IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.13 icmpInAddrMaskReps IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.14 icmpOutMsgs IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.15 icmpOutErrors IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.16 icmpOutDestUnreachs IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.17 icmpOutTimeExcds IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.18 icmpOutParmProbs IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.19 icmpOutSrcQuenchs IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.20 icmpOutRedirects IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.21 icmpOutEchos IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.22 icmpOutEchoReps IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.23 icmpOutTimestamps IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.24 icmpOutTimestampReps IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.25 icmpOutAddrMasks IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.26 icmpOutAddrMaskReps IP-MIB Counter32 a:r s:d
        1.3.6.1.2.1.5.29 icmpStatsTable IP-MIB - a:n
        1.3.6.1.2.1.5.29.1 icmpStatsEntry IP-MIB - a:n i:icmpStatsIPVersion
        1.3.6.1.2.1.5.29.1.1 icmpStatsIPVersion IP-MIB INTEGER a:n t:InetVersion
        1.3.6.1.2.1.5.29.1.2 icmpStatsInMsgs IP-MIB Counter32 a:r
        1.3.6.1.2.1.5.29.1.3 icmpStatsInErrors IP-MIB Counter32 a:r
        1.3.6.1.2.1.5.29.1.4 icmpStatsOutMsgs IP-MIB Counter32 a:r
        1.3.6.1.2.1.5.29.1.5 icmpStatsOutErrors IP-MIB Counter32 a:r
        1.3.6.1.2.1.5.30 icmpMsgStatsTable IP-MIB - a:n
        1.3.6.1.2.1.5.30.1 icmpMsgStatsEntry IP-MIB - a:n i:icmpMsgStatsIPVersion,icmpMsgStatsType
        1.3.6.1.2.1.5.30.1.1 icmpMsgStatsIPVersion IP-MIB INTEGER a:n t:InetVersion
        1.3.6.1.2.1.5.30.1.2 icmpMsgStatsType IP-MIB Integer32 a:n r:0..255
        1.3.6.1.2.1.5.30.1.3 icmpMsgStatsInPkts IP-MIB Counter32 a:r
        1.3.6.1.2.1.5.30.1.4 icmpMsgStatsOutPkts IP-MIB Counter32 a:r
        1.3.6.1.2.1.6 tcp TCP-MIB -
        1.3.6.1.2.1.6.1 tcpRtoAlgorithm TCP-MIB INTEGER a:r e:other(1),constant(2),rsre(3),vanj(4),rfc2988(5)
        1.3.6.1.2.1.6.2 tcpRtoMin TCP-MIB Integer32 a:r r:0..2147483647 u:milliseconds
        1.3.6.1.2.1.6.3 tcpRtoMax TCP-MIB Integer32 a:r r:0..2147483647 u:milliseconds
        1.3.6.1.2.1.6.4 tcpMaxConn TCP-MIB Integer32 a:r r:-1..-1|0..2147483647
        1.3.6.1.2.1.6.5 tcpActiveOpens TCP-MIB Counter32 a:r
        1.3.6.1.2.1.6.6 tcpPassiveOpens TCP-MIB Counter32 a:r
        1.3.6.1.2.1.6.7 tcpAttemptFails TCP-MIB Counter32 a:r
        1.3.6.1.2.1.6.8 tcpEstabResets TCP-MIB Counter32 a:r
        1.3.6.1.2.1.6.9 tcpCurrEstab TCP-MIB Gauge32 a:r
        1.3.6.1.2.1.6.10 tcpInSegs TCP-MIB Counter32 a:r
        1.3.6.1.2.1.6.11 tcpOutSegs TCP-MIB Counter32 a:r
        1.3.6.1.2.1.6.12 tcpRetransSegs TCP-MIB Counter32 a:r
        1.3.6.1.2.1.6.13 tcpConnTable TCP-MIB - a:n s:d
        1.3.6.1.2.1.6.13.1 tcpConnEntry TCP-MIB - a:n s:d i:tcpConnLocalAddress,tcpConnLocalPort,tcpConnRemAddress,tcpConnRemPort
        1.3.6.1.2.1.6.13.1.1 tcpConnState TCP-MIB INTEGER a:w s:d e:closed(1),listen(2),synSent(3),synReceived(4),established(5),finWait1(6),finWait2(7),closeWait(8),lastAck(9),closing(10),timeWait(11),deleteTCB(12)
        1.3.6.1.2.1.6.13.1.2 tcpConnLocalAddress TCP-MIB IpAddress a:r s:d
        1.3.6.1.2.1.6.13.1.3 tcpConnLocalPort TCP-MIB Integer32 a:r s:d r:0..65535
        1.3.6.1.2.1.6.13.1.4 tcpConnRemAddress TCP-MIB IpAddress a:r s:d
        1.3.6.1.2.1.6.13.1.5 tcpConnRemPort TCP-MIB Integer32 a:r s:d r:0..65535
        1.3.6.1.2.1.6.14 tcpInErrs TCP-MIB Counter32 a:r
        1.3.6.1.2.1.6.15 tcpOutRsts TCP-MIB Counter32 a:r
        1.3.6.1.2.1.6.17 tcpHCInSegs TCP-MIB Counter64 a:r
        1.3.6.1.2.1.6.18 tcpHCOutSegs TCP-MIB Counter64 a:r
        1.3.6.1.2.1.6.19 tcpConnectionTable TCP-MIB - a:n
        1.3.6.1.2.1.6.19.1 tcpConnectionEntry TCP-MIB - a:n i:tcpConnectionLocalAddressType,tcpConnectionLocalAddress,tcpConnectionLocalPort,tcpConnectionRemAddressType,tcpConnectionRemAddress,tcpConnectionRemPort
        1.3.6.1.2.1.6.19.1.1 tcpConnectionLocalAddressType TCP-MIB INTEGER a:n t:InetAddressType
        1.3.6.1.2.1.6.19.1.2 tcpConnectionLocalAddress TCP-MIB OCTET-STRING a:n t:InetAddress r:0..255
        1.3.6.1.2.1.6.19.1.3 tcpConnectionLocalPort TCP-MIB Unsigned32 a:n t:InetPortNumber r:0..65535
        1.3.6.1.2.1.6.19.1.4 tcpConnectionRemAddressType TCP-MIB INTEGER a:n t:InetAddressType
        1.3.6.1.2.1.6.19.1.5 tcpConnectionRemAddress TCP-MIB OCTET-STRING a:n t:InetAddress r:0..255
        1.3.6.1.2.1.6.19.1.6 tcpConnectionRemPort TCP-MIB Unsigned32 a:n t:InetPortNumber r:0..65535
        1.3.6.1.2.1.6.19.1.7 tcpConnectionState TCP-MIB INTEGER a:w e:closed(1),listen(2),synSent(3),synReceived(4),established(5),finWait1(6),finWait2(7),closeWait(8),lastAck(9),closing(10),timeWait(11),deleteTCB(12)
        1.3.6.1.2.1.6.19.1.8 tcpConnectionProcess TCP-MIB Unsigned32 a:r
        1.3.6.1.2.1.6.20 tcpListenerTable TCP-MIB - a:n
        1.3.6.1.2.1.6.20.1 tcpListenerEntry TCP-MIB - a:n i:tcpListenerLocalAddressType,tcpListenerLocalAddress,tcpListenerLocalPort
        1.3.6.1.2.1.6.20.1.1 tcpListenerLocalAddressType TCP-MIB INTEGER a:n t:InetAddressType
        1.3.6.1.2.1.6.20.1.2 tcpListenerLocalAddress TCP-MIB OCTET-STRING a:n t:InetAddress r:0..255
        1.3.6.1.2.1.6.20.1.3 tcpListenerLocalPort TCP-MIB Unsigned32 a:n t:InetPortNumber r:0..65535
        1.3.6.1.2.1.6.20.1.4 tcpListenerProcess TCP-MIB Unsigned32 a:r
        1.3.6.1.2.1.7 udp UDP-MIB -
        1.3.6.1.2.1.7.1 udpInDatagrams UDP-MIB Counter32 a:r
        1.3.6.1.2.1.7.2 udpNoPorts UDP-MIB Counter32 a:r
        1.3.6.1.2.1.7.3 udpInErrors UDP-MIB Counter32 a:r
        1.3.6.1.2.1.7.4 udpOutDatagrams UDP-MIB Counter32 a:r
        1.3.6.1.2.1.7.5 udpTable UDP-MIB - a:n s:d
        1.3.6.1.2.1.7.5.1 udpEntry UDP-MIB - a:n s:d i:udpLocalAddress,udpLocalPort
        1.3.6.1.2.1.7.5.1.1 udpLocalAddress UDP-MIB IpAddress a:r s:d
        1.3.6.1.2.1.7.5.1.2 udpLocalPort UDP-MIB Integer32 a:r s:d r:0..65535
        1.3.6.1.2.1.7.7 udpEndpointTable UDP-MIB - a:n
        1.3.6.1.2.1.7.7.1 udpEndpointEntry UDP-MIB - a:n i:udpEndpointLocalAddressType,udpEndpointLocalAddress,udpEndpointLocalPort,udpEndpointRemoteAddressType,udpEndpointRemoteAddress,udpEndpointRemotePort,udpEndpointInstance
        1.3.6.1.2.1.7.7.1.1 udpEndpointLocalAddressType UDP-MIB INTEGER a:n t:InetAddressType
        1.3.6.1.2.1.7.7.1.2 udpEndpointLocalAddress UDP-MIB OCTET-STRING a:n t:InetAddress r:0..255
        1.3.6.1.2.1.7.7.1.3 udpEndpointLocalPort UDP-MIB Unsigned32 a:n t:InetPortNumber r:0..65535
        1.3.6.1.2.1.7.7.1.4 udpEndpointRemoteAddressType UDP-MIB INTEGER a:n t:InetAddressType
        1.3.6.1.2.1.7.7.1.5 udpEndpointRemoteAddress UDP-MIB OCTET-STRING a:n t:InetAddress r:0..255
        1.3.6.1.2.1.7.7.1.6 udpEndpointRemotePort UDP-MIB Unsigned32 a:n t:InetPortNumber r:0..65535
        1.3.6.1.2.1.7.7.1.7 udpEndpointInstance UDP-MIB Unsigned32 a:n r:1..4294967295
        1.3.6.1.2.1.7.7.1.8 udpEndpointProcess UDP-MIB Unsigned32 a:r
        1.3.6.1.2.1.7.8 udpHCInDatagrams UDP-MIB Counter64 a:r
        1.3.6.1.2.1.7.9 udpHCOutDatagrams UDP-MIB Counter64 a:r
        1.3.6.1.2.1.10 transmission SNMPv2-SMI -
        1.3.6.1.2.1.10.7 dot3 EtherLike-MIB -
        1.3.6.1.2.1.10.7.2 dot3StatsTable EtherLike-MIB - a:n
        1.3.6.1.2.1.10.7.2.1 dot3StatsEntry EtherLike-MIB - a:n i:dot3StatsIndex
        1.3.6.1.2.1.10.7.2.1.1 dot3StatsIndex EtherLike-MIB Integer32 a:r t:InterfaceIndex r:1..2147483647
        1.3.6.1.2.1.10.7.2.1.2 dot3StatsAlignmentErrors EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.2.1.3 dot3StatsFCSErrors EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.2.1.4 dot3StatsSingleCollisionFrames EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.2.1.5 dot3StatsMultipleCollisionFrames EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.2.1.6 dot3StatsSQETestErrors EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.2.1.7 dot3StatsDeferredTransmissions EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.2.1.8 dot3StatsLateCollisions EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.2.1.9 dot3StatsExcessiveCollisions EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.2.1.10 dot3StatsInternalMacTransmitErrors EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.2.1.11 dot3StatsCarrierSenseErrors EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.2.1.13 dot3StatsFrameTooLongs EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.2.1.16 dot3StatsInternalMacReceiveErrors EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.2.1.17 dot3StatsEtherChipSet EtherLike-MIB OBJECT-IDENTIFIER a:r s:d
        1.3.6.1.2.1.10.7.2.1.18 dot3StatsSymbolErrors EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.2.1.19 dot3StatsDuplexStatus EtherLike-MIB INTEGER a:r e:unknown(1),halfDuplex(2),fullDuplex(3)
        1.3.6.1.2.1.10.7.2.1.20 dot3StatsRateControlAbility EtherLike-MIB INTEGER a:r t:TruthValue
        1.3.6.1.2.1.10.7.2.1.21 dot3StatsRateControlStatus EtherLike-MIB INTEGER a:r e:rateControlOff(1),rateControlOn(2),unknown(3)
        1.3.6.1.2.1.10.7.5 dot3CollTable EtherLike-MIB - a:n
        1.3.6.1.2.1.10.7.5.1 dot3CollEntry EtherLike-MIB - a:n i:ifIndex,dot3CollCount
        1.3.6.1.2.1.10.7.5.1.2 dot3CollCount EtherLike-MIB Integer32 a:n r:1..16
        1.3.6.1.2.1.10.7.5.1.3 dot3CollFrequencies EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.6 dot3Tests EtherLike-MIB -
        1.3.6.1.2.1.10.7.6.1 dot3TestTdr EtherLike-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.10.7.6.2 dot3TestLoopBack EtherLike-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.10.7.7 dot3Errors EtherLike-MIB -
        1.3.6.1.2.1.10.7.7.1 dot3ErrorInitError EtherLike-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.10.7.7.2 dot3ErrorLoopbackError EtherLike-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.10.7.9 dot3ControlTable EtherLike-MIB - a:n
        1.3.6.1.2.1.10.7.9.1 dot3ControlEntry EtherLike-MIB - a:n i:dot3StatsIndex
        1.3.6.1.2.1.10.7.9.1.1 dot3ControlFunctionsSupported EtherLike-MIB BITS a:r e:pause(0)
        1.3.6.1.2.1.10.7.9.1.2 dot3ControlInUnknownOpcodes EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.9.1.3 dot3HCControlInUnknownOpcodes EtherLike-MIB Counter64 a:r
        1.3.6.1.2.1.10.7.10 dot3PauseTable EtherLike-MIB - a:n
        1.3.6.1.2.1.10.7.10.1 dot3PauseEntry EtherLike-MIB - a:n i:dot3StatsIndex
        1.3.6.1.2.1.10.7.10.1.1 dot3PauseAdminMode EtherLike-MIB INTEGER a:w e:disabled(1),enabledXmit(2),enabledRcv(3),enabledXmitAndRcv(4)
        1.3.6.1.2.1.10.7.10.1.2 dot3PauseOperMode EtherLike-MIB INTEGER a:r e:disabled(1),enabledXmit(2),enabledRcv(3),enabledXmitAndRcv(4)
        1.3.6.1.2.1.10.7.10.1.3 dot3InPauseFrames EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.10.1.4 dot3OutPauseFrames EtherLike-MIB Counter32 a:r
        1.3.6.1.2.1.10.7.10.1.5 dot3HCInPauseFrames EtherLike-MIB Counter64 a:r
        1.3.6.1.2.1.10.7.10.1.6 dot3HCOutPauseFrames EtherLike-MIB Counter64 a:r
        1.3.6.1.2.1.10.7.11 dot3HCStatsTable EtherLike-MIB - a:n
        1.3.6.1.2.1.10.7.11.1 dot3HCStatsEntry EtherLike-MIB - a:n i:dot3StatsIndex
        1.3.6.1.2.1.10.7.11.1.1 dot3HCStatsAlignmentErrors EtherLike-MIB Counter64 a:r
        1.3.6.1.2.1.10.7.11.1.2 dot3HCStatsFCSErrors EtherLike-MIB Counter64 a:r
        1.3.6.1.2.1.10.7.11.1.3 dot3HCStatsInternalMacTransmitErrors EtherLike-MIB Counter64 a:r
        1.3.6.1.2.1.10.7.11.1.4 dot3HCStatsFrameTooLongs EtherLike-MIB Counter64 a:r
        1.3.6.1.2.1.10.7.11.1.5 dot3HCStatsInternalMacReceiveErrors EtherLike-MIB Counter64 a:r
        1.3.6.1.2.1.10.7.11.1.6 dot3HCStatsSymbolErrors EtherLike-MIB Counter64 a:r
        1.3.6.1.2.1.11 snmp SNMPv2-MIB -
        1.3.6.1.2.1.11.1 snmpInPkts SNMPv2-MIB Counter32 a:r
        1.3.6.1.2.1.11.2 snmpOutPkts SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.3 snmpInBadVersions SNMPv2-MIB Counter32 a:r
        1.3.6.1.2.1.11.4 snmpInBadCommunityNames SNMPv2-MIB Counter32 a:r
        1.3.6.1.2.1.11.5 snmpInBadCommunityUses SNMPv2-MIB Counter32 a:r
        1.3.6.1.2.1.11.6 snmpInASNParseErrs SNMPv2-MIB Counter32 a:r
        1.3.6.1.2.1.11.8 snmpInTooBigs SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.9 snmpInNoSuchNames SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.10 snmpInBadValues SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.11 snmpInReadOnlys SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.12 snmpInGenErrs SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.13 snmpInTotalReqVars SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.14 snmpInTotalSetVars SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.15 snmpInGetRequests SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.16 snmpInGetNexts SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.17 snmpInSetRequests SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.18 snmpInGetResponses SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.19 snmpInTraps SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.20 snmpOutTooBigs SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.21 snmpOutNoSuchNames SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.22 snmpOutBadValues SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.24 snmpOutGenErrs SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.25 snmpOutGetRequests SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.26 snmpOutGetNexts SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.27 snmpOutSetRequests SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.28 snmpOutGetResponses SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.29 snmpOutTraps SNMPv2-MIB Counter32 a:r s:o
        1.3.6.1.2.1.11.30 snmpEnableAuthenTraps SNMPv2-MIB INTEGER a:w e:enabled(1),disabled(2)
        1.3.6.1.2.1.11.31 snmpSilentDrops SNMPv2-MIB Counter32 a:r
        1.3.6.1.2.1.11.32 snmpProxyDrops SNMPv2-MIB Counter32 a:r
        1.3.6.1.2.1.17 dot1dBridge BRIDGE-MIB MODULE-IDENTITY
        1.3.6.1.2.1.17.0 dot1dNotifications BRIDGE-MIB -
        1.3.6.1.2.1.17.0.1 newRoot BRIDGE-MIB NOTIFICATION-TYPE
        1.3.6.1.2.1.17.0.2 topologyChange BRIDGE-MIB NOTIFICATION-TYPE
        1.3.6.1.2.1.17.1 dot1dBase BRIDGE-MIB -
        1.3.6.1.2.1.17.1.1 dot1dBaseBridgeAddress BRIDGE-MIB OCTET-STRING a:r t:MacAddress r:6..6
        1.3.6.1.2.1.17.1.2 dot1dBaseNumPorts BRIDGE-MIB Integer32 a:r u:ports
        1.3.6.1.2.1.17.1.3 dot1dBaseType BRIDGE-MIB INTEGER a:r e:unknown(1),transparent-only(2),sourceroute-only(3),srt(4)
        1.3.6.1.2.1.17.1.4 dot1dBasePortTable BRIDGE-MIB - a:n
        1.3.6.1.2.1.17.1.4.1 dot1dBasePortEntry BRIDGE-MIB - a:n i:dot1dBasePort
        1.3.6.1.2.1.17.1.4.1.1 dot1dBasePort BRIDGE-MIB Integer32 a:r r:1..65535
        1.3.6.1.2.1.17.1.4.1.2 dot1dBasePortIfIndex BRIDGE-MIB Integer32 a:r t:InterfaceIndex r:1..2147483647
        1.3.6.1.2.1.17.1.4.1.3 dot1dBasePortCircuit BRIDGE-MIB OBJECT-IDENTIFIER a:r
        1.3.6.1.2.1.17.1.4.1.4 dot1dBasePortDelayExceededDiscards BRIDGE-MIB Counter32 a:r
        1.3.6.1.2.1.17.1.4.1.5 dot1dBasePortMtuExceededDiscards BRIDGE-MIB Counter32 a:r
        1.3.6.1.2.1.17.2 dot1dStp BRIDGE-MIB -
        1.3.6.1.2.1.17.2.1 dot1dStpProtocolSpecification BRIDGE-MIB INTEGER a:r e:unknown(1),decLb100(2),ieee8021d(3)
        1.3.6.1.2.1.17.2.2 dot1dStpPriority BRIDGE-MIB Integer32 a:w r:0..65535
        1.3.6.1.2.1.17.2.3 dot1dStpTimeSinceTopologyChange BRIDGE-MIB TimeTicks a:r u:centi-seconds
        1.3.6.1.2.1.17.2.4 dot1dStpTopChanges BRIDGE-MIB Counter32 a:r
        1.3.6.1.2.1.17.2.5 dot1dStpDesignatedRoot BRIDGE-MIB OCTET-STRING a:r t:BridgeId r:8..8
        1.3.6.1.2.1.17.2.6 dot1dStpRootCost BRIDGE-MIB Integer32 a:r
        1.3.6.1.2.1.17.2.7 dot1dStpRootPort BRIDGE-MIB Integer32 a:r
        1.3.6.1.2.1.17.2.8 dot1dStpMaxAge BRIDGE-MIB Integer32 a:r t:Timeout u:centi-seconds
        1.3.6.1.2.1.17.2.9 dot1dStpHelloTime BRIDGE-MIB Integer32 a:r t:Timeout u:centi-seconds
        1.3.6.1.2.1.17.2.10 dot1dStpHoldTime BRIDGE-MIB Integer32 a:r u:centi-seconds
        1.3.6.1.2.1.17.2.11 dot1dStpForwardDelay BRIDGE-MIB Integer32 a:r t:Timeout u:centi-seconds
        1.3.6.1.2.1.17.2.12 dot1dStpBridgeMaxAge BRIDGE-MIB Integer32 a:w t:Timeout r:600..4000 u:centi-seconds
        1.3.6.1.2.1.17.2.13 dot1dStpBridgeHelloTime BRIDGE-MIB Integer32 a:w t:Timeout r:100..1000 u:centi-seconds
        1.3.6.1.2.1.17.2.14 dot1dStpBridgeForwardDelay BRIDGE-MIB Integer32 a:w t:Timeout r:400..3000 u:centi-seconds
        1.3.6.1.2.1.17.2.15 dot1dStpPortTable BRIDGE-MIB - a:n
        1.3.6.1.2.1.17.2.15.1 dot1dStpPortEntry BRIDGE-MIB - a:n i:dot1dStpPort
        1.3.6.1.2.1.17.2.15.1.1 dot1dStpPort BRIDGE-MIB Integer32 a:r r:1..65535
        1.3.6.1.2.1.17.2.15.1.2 dot1dStpPortPriority BRIDGE-MIB Integer32 a:w r:0..255
        1.3.6.1.2.1.17.2.15.1.3 dot1dStpPortState BRIDGE-MIB INTEGER a:r e:disabled(1),blocking(2),listening(3),learning(4),forwarding(5),broken(6)
        1.3.6.1.2.1.17.2.15.1.4 dot1dStpPortEnable BRIDGE-MIB INTEGER a:w e:enabled(1),disabled(2)
        1.3.6.1.2.1.17.2.15.1.5 dot1dStpPortPathCost BRIDGE-MIB Integer32 a:w r:1..65535
        1.3.6.1.2.1.17.2.15.1.6 dot1dStpPortDesignatedRoot BRIDGE-MIB OCTET-STRING a:r t:BridgeId r:8..8
        1.3.6.1.2.1.17.2.15.1.7 dot1dStpPortDesignatedCost BRIDGE-MIB Integer32 a:r
        1.3.6.1.2.1.17.2.15.1.8 dot1dStpPortDesignatedBridge BRIDGE-MIB OCTET-STRING a:r t:BridgeId r:8..8
        1.3.6.1.2.1.17.2.15.1.9 dot1dStpPortDesignatedPort BRIDGE-MIB OCTET-STRING a:r r:2..2
        1.3.6.1.2.1.17.2.15.1.10 dot1dStpPortForwardTransitions BRIDGE-MIB Counter32 a:r
        1.3.6.1.2.1.17.2.15.1.11 dot1dStpPortPathCost32 BRIDGE-MIB Integer32 a:w r:1..200000000
        1.3.6.1.2.1.17.3 dot1dSr BRIDGE-MIB -
        1.3.6.1.2.1.17.4 dot1dTp BRIDGE-MIB -
        1.3.6.1.2.1.17.4.1 dot1dTpLearnedEntryDiscards BRIDGE-MIB Counter32 a:r
        1.3.6.1.2.1.17.4.2 dot1dTpAgingTime BRIDGE-MIB Integer32 a:w r:10..1000000 u:seconds
        1.3.6.1.2.1.17.4.3 dot1dTpFdbTable BRIDGE-MIB - a:n
        1.3.6.1.2.1.17.4.3.1 dot1dTpFdbEntry BRIDGE-MIB - a:n i:dot1dTpFdbAddress
        1.3.6.1.2.1.17.4.3.1.1 dot1dTpFdbAddress BRIDGE-MIB OCTET-STRING a:r t:MacAddress r:6..6
        1.3.6.1.2.1.17.4.3.1.2 dot1dTpFdbPort BRIDGE-MIB Integer32 a:r
        1.3.6.1.2.1.17.4.3.1.3 dot1dTpFdbStatus BRIDGE-MIB INTEGER a:r e:other(1),invalid(2),learned(3),self(4),mgmt(5)
        1.3.6.1.2.1.17.4.4 dot1dTpPortTable BRIDGE-MIB - a:n
        1.3.6.1.2.1.17.4.4.1 dot1dTpPortEntry BRIDGE-MIB - a:n i:dot1dTpPort
        1.3.6.1.2.1.17.4.4.1.1 dot1dTpPort BRIDGE-MIB Integer32 a:r r:1..65535
        1.3.6.1.2.1.17.4.4.1.2 dot1dTpPortMaxInfo BRIDGE-MIB Integer32 a:r u:bytes
        1.3.6.1.2.1.17.4.4.1.3 dot1dTpPortInFrames BRIDGE-MIB Counter32 a:r u:frames
        1.3.6.1.2.1.17.4.4.1.4 dot1dTpPortOutFrames BRIDGE-MIB Counter32 a:r u:frames
        1.3.6.1.2.1.17.4.4.1.5 dot1dTpPortInDiscards BRIDGE-MIB Counter32 a:r u:frames
        1.3.6.1.2.1.17.5 dot1dStatic BRIDGE-MIB -
        1.3.6.1.2.1.17.5.1 dot1dStaticTable BRIDGE-MIB - a:n
        1.3.6.1.2.1.17.5.1.1 dot1dStaticEntry BRIDGE-MIB - a:n i:dot1dStaticAddress,dot1dStaticReceivePort
        1.3.6.1.2.1.17.5.1.1.1 dot1dStaticAddress BRIDGE-MIB OCTET-STRING a:c t:MacAddress r:6..6
        1.3.6.1.2.1.17.5.1.1.2 dot1dStaticReceivePort BRIDGE-MIB Integer32 a:c r:0..65535
        1.3.6.1.2.1.17.5.1.1.3 dot1dStaticAllowedToGoTo BRIDGE-MIB OCTET-STRING a:c r:0..512
        1.3.6.1.2.1.17.5.1.1.4 dot1dStaticStatus BRIDGE-MIB INTEGER a:c e:other(1),invalid(2),permanent(3),deleteOnReset(4),deleteOnTimeout(5)
        1.3.6.1.2.1.17.8 dot1dConformance BRIDGE-MIB -
        1.3.6.1.2.1.17.8.1 dot1dGroups BRIDGE-MIB -
        1.3.6.1.2.1.17.8.1.1 dot1dBaseBridgeGroup BRIDGE-MIB OBJECT-GROUP
        1.3.6.1.2.1.17.8.1.2 dot1dBasePortGroup BRIDGE-MIB OBJECT-GROUP
        1.3.6.1.2.1.17.8.1.3 dot1dStpBridgeGroup BRIDGE-MIB OBJECT-GROUP
        1.3.6.1.2.1.17.8.1.4 dot1dStpPortGroup BRIDGE-MIB OBJECT-GROUP
        1.3.6.1.2.1.17.8.1.5 dot1dStpPortGroup2 BRIDGE-MIB OBJECT-GROUP
        1.3.6.1.2.1.17.8.1.6 dot1dStpPortGroup3 BRIDGE-MIB OBJECT-GROUP
        1.3.6.1.2.1.17.8.1.7 dot1dTpBridgeGroup BRIDGE-MIB OBJECT-GROUP
        1.3.6.1.2.1.17.8.1.8 dot1dTpFdbGroup BRIDGE-MIB OBJECT-GROUP
        1.3.6.1.2.1.17.8.1.9 dot1dTpGroup BRIDGE-MIB OBJECT-GROUP
        1.3.6.1.2.1.17.8.1.10 dot1dStaticGroup BRIDGE-MIB OBJECT-GROUP
        1.3.6.1.2.1.17.8.1.11 dot1dNotificationGroup BRIDGE-MIB NOTIFICATION-GROUP
        1.3.6.1.2.1.17.8.2 dot1dCompliances BRIDGE-MIB -
        1.3.6.1.2.1.17.8.2.1 bridgeCompliance1493 BRIDGE-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.17.8.2.2 bridgeCompliance4188 BRIDGE-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.25 host HOST-RESOURCES-MIB -
        1.3.6.1.2.1.25.1 hrSystem HOST-RESOURCES-MIB -
        1.3.6.1.2.1.25.1.1 hrSystemUptime HOST-RESOURCES-MIB TimeTicks a:r
        1.3.6.1.2.1.25.1.2 hrSystemDate HOST-RESOURCES-MIB OCTET-STRING a:w t:DateAndTime r:8..8|11..11
        1.3.6.1.2.1.25.1.3 hrSystemInitialLoadDevice HOST-RESOURCES-MIB Integer32 a:w r:1..2147483647
        1.3.6.1.2.1.25.1.4 hrSystemInitialLoadParameters HOST-RESOURCES-MIB OCTET-STRING a:w t:InternationalDisplayString r:0..128
        1.3.6.1.2.1.25.1.5 hrSystemNumUsers HOST-RESOURCES-MIB Gauge32 a:r
        1.3.6.1.2.1.25.1.6 hrSystemProcesses HOST-RESOURCES-MIB Gauge32 a:r
        1.3.6.1.2.1.25.1.7 hrSystemMaxProcesses HOST-RESOURCES-MIB Integer32 a:r r:0..2147483647
        1.3.6.1.2.1.25.2 hrStorage HOST-RESOURCES-MIB -
        1.3.6.1.2.1.25.2.1 hrStorageTypes HOST-RESOURCES-MIB -
        1.3.6.1.2.1.25.2.1 hrStorageTypes HOST-RESOURCES-TYPES -
        1.3.6.1.2.1.25.2.1.1 hrStorageOther HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.2.1.2 hrStorageRam HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.2.1.3 hrStorageVirtualMemory HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.2.1.4 hrStorageFixedDisk HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.2.1.5 hrStorageRemovableDisk HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.2.1.6 hrStorageFloppyDisk HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.2.1.7 hrStorageCompactDisc HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.2.1.8 hrStorageRamDisk HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.2.1.9 hrStorageFlashMemory HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.2.1.10 hrStorageNetworkDisk HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.2.2 hrMemorySize HOST-RESOURCES-MIB Integer32 a:r t:KBytes r:0..2147483647 u:KBytes
        1.3.6.1.2.1.25.2.3 hrStorageTable HOST-RESOURCES-MIB - a:n
        1.3.6.1.2.1.25.2.3.1 hrStorageEntry HOST-RESOURCES-MIB - a:n i:hrStorageIndex
        1.3.6.1.2.1.25.2.3.1.1 hrStorageIndex HOST-RESOURCES-MIB Integer32 a:r r:1..2147483647
        1.3.6.1.2.1.25.2.3.1.2 hrStorageType HOST-RESOURCES-MIB OBJECT-IDENTIFIER a:r t:AutonomousType
        1.3.6.1.2.1.25.2.3.1.3 hrStorageDescr HOST-RESOURCES-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.2.1.25.2.3.1.4 hrStorageAllocationUnits HOST-RESOURCES-MIB Integer32 a:r r:1..2147483647 u:Bytes
        1.3.6.1.2.1.25.2.3.1.5 hrStorageSize HOST-RESOURCES-MIB Integer32 a:w r:0..2147483647
        1.3.6.1.2.1.25.2.3.1.6 hrStorageUsed HOST-RESOURCES-MIB Integer32 a:r r:0..2147483647
        1.3.6.1.2.1.25.2.3.1.7 hrStorageAllocationFailures HOST-RESOURCES-MIB Counter32 a:r
        1.3.6.1.2.1.25.3 hrDevice HOST-RESOURCES-MIB -
        1.3.6.1.2.1.25.3.1 hrDeviceTypes HOST-RESOURCES-MIB -
        1.3.6.1.2.1.25.3.1 hrDeviceTypes HOST-RESOURCES-TYPES -
        1.3.6.1.2.1.25.3.1.1 hrDeviceOther HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.2 hrDeviceUnknown HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.3 hrDeviceProcessor HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.4 hrDeviceNetwork HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.5 hrDevicePrinter HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.6 hrDeviceDiskStorage HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.10 hrDeviceVideo HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.11 hrDeviceAudio HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.12 hrDeviceCoprocessor HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.13 hrDeviceKeyboard HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.14 hrDeviceModem HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.15 hrDeviceParallelPort HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.16 hrDevicePointing HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.17 hrDeviceSerialPort HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.18 hrDeviceTape HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.19 hrDeviceClock HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.20 hrDeviceVolatileMemory HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.1.21 hrDeviceNonVolatileMemory HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.2 hrDeviceTable HOST-RESOURCES-MIB - a:n
        1.3.6.1.2.1.25.3.2.1 hrDeviceEntry HOST-RESOURCES-MIB - a:n i:hrDeviceIndex
        1.3.6.1.2.1.25.3.2.1.1 hrDeviceIndex HOST-RESOURCES-MIB Integer32 a:r r:1..2147483647
        1.3.6.1.2.1.25.3.2.1.2 hrDeviceType HOST-RESOURCES-MIB OBJECT-IDENTIFIER a:r t:AutonomousType
        1.3.6.1.2.1.25.3.2.1.3 hrDeviceDescr HOST-RESOURCES-MIB OCTET-STRING a:r t:DisplayString r:0..64
        1.3.6.1.2.1.25.3.2.1.4 hrDeviceID HOST-RESOURCES-MIB OBJECT-IDENTIFIER a:r t:ProductID
        1.3.6.1.2.1.25.3.2.1.5 hrDeviceStatus HOST-RESOURCES-MIB INTEGER a:r e:unknown(1),running(2),warning(3),testing(4),down(5)
        1.3.6.1.2.1.25.3.2.1.6 hrDeviceErrors HOST-RESOURCES-MIB Counter32 a:r
        1.3.6.1.2.1.25.3.3 hrProcessorTable HOST-RESOURCES-MIB - a:n
        1.3.6.1.2.1.25.3.3.1 hrProcessorEntry HOST-RESOURCES-MIB - a:n i:hrDeviceIndex
        1.3.6.1.2.1.25.3.3.1.1 hrProcessorFrwID HOST-RESOURCES-MIB OBJECT-IDENTIFIER a:r t:ProductID
        1.3.6.1.2.1.25.3.3.1.2 hrProcessorLoad HOST-RESOURCES-MIB Integer32 a:r r:0..100
        1.3.6.1.2.1.25.3.4 hrNetworkTable HOST-RESOURCES-MIB - a:n
        1.3.6.1.2.1.25.3.4.1 hrNetworkEntry HOST-RESOURCES-MIB - a:n i:hrDeviceIndex
        1.3.6.1.2.1.25.3.4.1.1 hrNetworkIfIndex HOST-RESOURCES-MIB Integer32 a:r t:InterfaceIndexOrZero r:0..2147483647
        1.3.6.1.2.1.25.3.5 hrPrinterTable HOST-RESOURCES-MIB - a:n
        1.3.6.1.2.1.25.3.5.1 hrPrinterEntry HOST-RESOURCES-MIB - a:n i:hrDeviceIndex
        1.3.6.1.2.1.25.3.5.1.1 hrPrinterStatus HOST-RESOURCES-MIB INTEGER a:r e:other(1),unknown(2),idle(3),printing(4),warmup(5)
        1.3.6.1.2.1.25.3.5.1.2 hrPrinterDetectedErrorState HOST-RESOURCES-MIB OCTET-STRING a:r
        1.3.6.1.2.1.25.3.6 hrDiskStorageTable HOST-RESOURCES-MIB - a:n
        1.3.6.1.2.1.25.3.6.1 hrDiskStorageEntry HOST-RESOURCES-MIB - a:n i:hrDeviceIndex
        1.3.6.1.2.1.25.3.6.1.1 hrDiskStorageAccess HOST-RESOURCES-MIB INTEGER a:r e:readWrite(1),readOnly(2)
        1.3.6.1.2.1.25.3.6.1.2 hrDiskStorageMedia HOST-RESOURCES-MIB INTEGER a:r e:other(1),unknown(2),hardDisk(3),floppyDisk(4),opticalDiskROM(5),opticalDiskWORM(6),opticalDiskRW(7),ramDisk(8)
        1.3.6.1.2.1.25.3.6.1.3 hrDiskStorageRemoveble HOST-RESOURCES-MIB INTEGER a:r t:TruthValue
        1.3.6.1.2.1.25.3.6.1.4 hrDiskStorageCapacity HOST-RESOURCES-MIB Integer32 a:r t:KBytes r:0..2147483647 u:KBytes
        1.3.6.1.2.1.25.3.7 hrPartitionTable HOST-RESOURCES-MIB - a:n
        1.3.6.1.2.1.25.3.7.1 hrPartitionEntry HOST-RESOURCES-MIB - a:n i:hrDeviceIndex,hrPartitionIndex
        1.3.6.1.2.1.25.3.7.1.1 hrPartitionIndex HOST-RESOURCES-MIB Integer32 a:r r:1..2147483647
        1.3.6.1.2.1.25.3.7.1.2 hrPartitionLabel HOST-RESOURCES-MIB OCTET-STRING a:r t:InternationalDisplayString r:0..128
        1.3.6.1.2.1.25.3.7.1.3 hrPartitionID HOST-RESOURCES-MIB OCTET-STRING a:r
        1.3.6.1.2.1.25.3.7.1.4 hrPartitionSize HOST-RESOURCES-MIB Integer32 a:r t:KBytes r:0..2147483647 u:KBytes
        1.3.6.1.2.1.25.3.7.1.5 hrPartitionFSIndex HOST-RESOURCES-MIB Integer32 a:r r:0..2147483647
        1.3.6.1.2.1.25.3.8 hrFSTable HOST-RESOURCES-MIB - a:n
        1.3.6.1.2.1.25.3.8.1 hrFSEntry HOST-RESOURCES-MIB - a:n i:hrFSIndex
        1.3.6.1.2.1.25.3.8.1.1 hrFSIndex HOST-RESOURCES-MIB Integer32 a:r r:1..2147483647
        1.3.6.1.2.1.25.3.8.1.2 hrFSMountPoint HOST-RESOURCES-MIB OCTET-STRING a:r t:InternationalDisplayString r:0..128
        1.3.6.1.2.1.25.3.8.1.3 hrFSRemoteMountPoint HOST-RESOURCES-MIB OCTET-STRING a:r t:InternationalDisplayString r:0..128
        1.3.6.1.2.1.25.3.8.1.4 hrFSType HOST-RESOURCES-MIB OBJECT-IDENTIFIER a:r t:AutonomousType
        1.3.6.1.2.1.25.3.8.1.5 hrFSAccess HOST-RESOURCES-MIB INTEGER a:r e:readWrite(1),readOnly(2)
        1.3.6.1.2.1.25.3.8.1.6 hrFSBootable HOST-RESOURCES-MIB INTEGER a:r t:TruthValue
        1.3.6.1.2.1.25.3.8.1.7 hrFSStorageIndex HOST-RESOURCES-MIB Integer32 a:r r:0..2147483647
        1.3.6.1.2.1.25.3.8.1.8 hrFSLastFullBackupDate HOST-RESOURCES-MIB OCTET-STRING a:w t:DateAndTime r:8..8|11..11
        1.3.6.1.2.1.25.3.8.1.9 hrFSLastPartialBackupDate HOST-RESOURCES-MIB OCTET-STRING a:w t:DateAndTime r:8..8|11..11
        1.3.6.1.2.1.25.3.9 hrFSTypes HOST-RESOURCES-MIB -
        1.3.6.1.2.1.25.3.9 hrFSTypes HOST-RESOURCES-TYPES -
        1.3.6.1.2.1.25.3.9.1 hrFSOther HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.2 hrFSUnknown HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.3 hrFSBerkeleyFFS HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.4 hrFSSys5FS HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.5 hrFSFat HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.6 hrFSHPFS HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.7 hrFSHFS HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.8 hrFSMFS HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.9 hrFSNTFS HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.10 hrFSVNode HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.11 hrFSJournaled HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.12 hrFSiso9660 HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.13 hrFSRockRidge HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.14 hrFSNFS HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.15 hrFSNetware HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.16 hrFSAFS HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.17 hrFSDFS HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.18 hrFSAppleshare HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.19 hrFSRFS HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.20 hrFSDGCFS HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.21 hrFSBFS HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.22 hrFSFAT32 HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.3.9.23 hrFSLinuxExt2 HOST-RESOURCES-TYPES OBJECT-IDENTITY
        1.3.6.1.2.1.25.4 hrSWRun HOST-RESOURCES-MIB -
        1.3.6.1.2.1.25.4.1 hrSWOSIndex HOST-RESOURCES-MIB Integer32 a:r r:1..2147483647
        1.3.6.1.2.1.25.4.2 hrSWRunTable HOST-RESOURCES-MIB - a:n
        1.3.6.1.2.1.25.4.2.1 hrSWRunEntry HOST-RESOURCES-MIB - a:n i:hrSWRunIndex
        1.3.6.1.2.1.25.4.2.1.1 hrSWRunIndex HOST-RESOURCES-MIB Integer32 a:r r:1..2147483647
        1.3.6.1.2.1.25.4.2.1.2 hrSWRunName HOST-RESOURCES-MIB OCTET-STRING a:r t:InternationalDisplayString r:0..64
        1.3.6.1.2.1.25.4.2.1.3 hrSWRunID HOST-RESOURCES-MIB OBJECT-IDENTIFIER a:r t:ProductID
        1.3.6.1.2.1.25.4.2.1.4 hrSWRunPath HOST-RESOURCES-MIB OCTET-STRING a:r t:InternationalDisplayString r:0..128
        1.3.6.1.2.1.25.4.2.1.5 hrSWRunParameters HOST-RESOURCES-MIB OCTET-STRING a:r t:InternationalDisplayString r:0..128
        1.3.6.1.2.1.25.4.2.1.6 hrSWRunType HOST-RESOURCES-MIB INTEGER a:r e:unknown(1),operatingSystem(2),deviceDriver(3),application(4)
        1.3.6.1.2.1.25.4.2.1.7 hrSWRunStatus HOST-RESOURCES-MIB INTEGER a:w e:running(1),runnable(2),notRunnable(3),invalid(4)
        1.3.6.1.2.1.25.5 hrSWRunPerf HOST-RESOURCES-MIB -
        1.3.6.1.2.1.25.5.1 hrSWRunPerfTable HOST-RESOURCES-MIB - a:n
        1.3.6.1.2.1.25.5.1.1 hrSWRunPerfEntry HOST-RESOURCES-MIB - a:n g:hrSWRunEntry
        1.3.6.1.2.1.25.5.1.1.1 hrSWRunPerfCPU HOST-RESOURCES-MIB Integer32 a:r r:0..2147483647
        1.3.6.1.2.1.25.5.1.1.2 hrSWRunPerfMem HOST-RESOURCES-MIB Integer32 a:r t:KBytes r:0..2147483647 u:KBytes
        1.3.6.1.2.1.25.6 hrSWInstalled HOST-RESOURCES-MIB -
        1.3.6.1.2.1.25.6.1 hrSWInstalledLastChange HOST-RESOURCES-MIB TimeTicks a:r
        1.3.6.1.2.1.25.6.2 hrSWInstalledLastUpdateTime HOST-RESOURCES-MIB TimeTicks a:r
        1.3.6.1.2.1.25.6.3 hrSWInstalledTable HOST-RESOURCES-MIB - a:n
        1.3.6.1.2.1.25.6.3.1 hrSWInstalledEntry HOST-RESOURCES-MIB - a:n i:hrSWInstalledIndex
        1.3.6.1.2.1.25.6.3.1.1 hrSWInstalledIndex HOST-RESOURCES-MIB Integer32 a:r r:1..2147483647
        1.3.6.1.2.1.25.6.3.1.2 hrSWInstalledName HOST-RESOURCES-MIB OCTET-STRING a:r t:InternationalDisplayString r:0..64
        1.3.6.1.2.1.25.6.3.1.3 hrSWInstalledID HOST-RESOURCES-MIB OBJECT-IDENTIFIER a:r t:ProductID
        1.3.6.1.2.1.25.6.3.1.4 hrSWInstalledType HOST-RESOURCES-MIB INTEGER a:r e:unknown(1),operatingSystem(2),deviceDriver(3),application(4)
        1.3.6.1.2.1.25.6.3.1.5 hrSWInstalledDate HOST-RESOURCES-MIB OCTET-STRING a:r t:DateAndTime r:8..8|11..11
        1.3.6.1.2.1.25.7 hrMIBAdminInfo HOST-RESOURCES-MIB -
        1.3.6.1.2.1.25.7.1 hostResourcesMibModule HOST-RESOURCES-MIB MODULE-IDENTITY
        1.3.6.1.2.1.25.7.2 hrMIBCompliances HOST-RESOURCES-MIB -
        1.3.6.1.2.1.25.7.2.1 hrMIBCompliance HOST-RESOURCES-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.25.7.3 hrMIBGroups HOST-RESOURCES-MIB -
        1.3.6.1.2.1.25.7.3.1 hrSystemGroup HOST-RESOURCES-MIB OBJECT-GROUP
        1.3.6.1.2.1.25.7.3.2 hrStorageGroup HOST-RESOURCES-MIB OBJECT-GROUP
        1.3.6.1.2.1.25.7.3.3 hrDeviceGroup HOST-RESOURCES-MIB OBJECT-GROUP
        1.3.6.1.2.1.25.7.3.4 hrSWRunGroup HOST-RESOURCES-MIB OBJECT-GROUP
        1.3.6.1.2.1.25.7.3.5 hrSWRunPerfGroup HOST-RESOURCES-MIB OBJECT-GROUP
        1.3.6.1.2.1.25.7.3.6 hrSWInstalledGroup HOST-RESOURCES-MIB OBJECT-GROUP
        1.3.6.1.2.1.25.7.4 hostResourcesTypesModule HOST-RESOURCES-TYPES MODULE-IDENTITY
        1.3.6.1.2.1.30 ianaifType IANAifType-MIB MODULE-IDENTITY
        1.3.6.1.2.1.31 ifMIB IF-MIB MODULE-IDENTITY
        1.3.6.1.2.1.31.1 ifMIBObjects IF-MIB -
        1.3.6.1.2.1.31.1.1 ifXTable IF-MIB - a:n
        1.3.6.1.2.1.31.1.1.1 ifXEntry IF-MIB - a:n g:ifEntry
        1.3.6.1.2.1.31.1.1.1.1 ifName IF-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.2.1.31.1.1.1.2 ifInMulticastPkts IF-MIB Counter32 a:r
        1.3.6.1.2.1.31.1.1.1.3 ifInBroadcastPkts IF-MIB Counter32 a:r
        1.3.6.1.2.1.31.1.1.1.4 ifOutMulticastPkts IF-MIB Counter32 a:r
        1.3.6.1.2.1.31.1.1.1.5 ifOutBroadcastPkts IF-MIB Counter32 a:r
        1.3.6.1.2.1.31.1.1.1.6 ifHCInOctets IF-MIB Counter64 a:r
        1.3.6.1.2.1.31.1.1.1.7 ifHCInUcastPkts IF-MIB Counter64 a:r
        1.3.6.1.2.1.31.1.1.1.8 ifHCInMulticastPkts IF-MIB Counter64 a:r
        1.3.6.1.2.1.31.1.1.1.9 ifHCInBroadcastPkts IF-MIB Counter64 a:r
        1.3.6.1.2.1.31.1.1.1.10 ifHCOutOctets IF-MIB Counter64 a:r
        1.3.6.1.2.1.31.1.1.1.11 ifHCOutUcastPkts IF-MIB Counter64 a:r
        1.3.6.1.2.1.31.1.1.1.12 ifHCOutMulticastPkts IF-MIB Counter64 a:r
        1.3.6.1.2.1.31.1.1.1.13 ifHCOutBroadcastPkts IF-MIB Counter64 a:r
        1.3.6.1.2.1.31.1.1.1.14 ifLinkUpDownTrapEnable IF-MIB INTEGER a:w e:enabled(1),disabled(2)
        1.3.6.1.2.1.31.1.1.1.15 ifHighSpeed IF-MIB Gauge32 a:r
        1.3.6.1.2.1.31.1.1.1.16 ifPromiscuousMode IF-MIB INTEGER a:w t:TruthValue
        1.3.6.1.2.1.31.1.1.1.17 ifConnectorPresent IF-MIB INTEGER a:r t:TruthValue
        1.3.6.1.2.1.31.1.1.1.18 ifAlias IF-MIB OCTET-STRING a:w t:DisplayString r:0..64
        1.3.6.1.2.1.31.1.1.1.19 ifCounterDiscontinuityTime IF-MIB TimeTicks a:r t:TimeStamp
        1.3.6.1.2.1.31.1.2 ifStackTable IF-MIB - a:n
        1.3.6.1.2.1.31.1.2.1 ifStackEntry IF-MIB - a:n i:ifStackHigherLayer,ifStackLowerLayer
        1.3.6.1.2.1.31.1.2.1.1 ifStackHigherLayer IF-MIB Integer32 a:n t:InterfaceIndexOrZero r:0..2147483647
        1.3.6.1.2.1.31.1.2.1.2 ifStackLowerLayer IF-MIB Integer32 a:n t:InterfaceIndexOrZero r:0..2147483647
        1.3.6.1.2.1.31.1.2.1.3 ifStackStatus IF-MIB INTEGER a:c t:RowStatus
        1.3.6.1.2.1.31.1.3 ifTestTable IF-MIB - a:n s:d
        1.3.6.1.2.1.31.1.3.1 ifTestEntry IF-MIB - a:n s:d g:ifEntry
        1.3.6.1.2.1.31.1.3.1.1 ifTestId IF-MIB INTEGER a:w s:d t:TestAndIncr r:0..2147483647
        1.3.6.1.2.1.31.1.3.1.2 ifTestStatus IF-MIB INTEGER a:w s:d e:notInUse(1),inUse(2)
        1.3.6.1.2.1.31.1.3.1.3 ifTestType IF-MIB OBJECT-IDENTIFIER a:w s:d t:AutonomousType
        1.3.6.1.2.1.31.1.3.1.4 ifTestResult IF-MIB INTEGER a:r s:d e:none(1),success(2),inProgress(3),notSupported(4),unAbleToRun(5),aborted(6),failed(7)
        1.3.6.1.2.1.31.1.3.1.5 ifTestCode IF-MIB OBJECT-IDENTIFIER a:r s:d
        1.3.6.1.2.1.31.1.3.1.6 ifTestOwner IF-MIB OCTET-STRING a:w s:d t:OwnerString r:0..255
        1.3.6.1.2.1.31.1.4 ifRcvAddressTable IF-MIB - a:n
        1.3.6.1.2.1.31.1.4.1 ifRcvAddressEntry IF-MIB - a:n i:ifIndex,ifRcvAddressAddress
        1.3.6.1.2.1.31.1.4.1.1 ifRcvAddressAddress IF-MIB OCTET-STRING a:n t:PhysAddress
        1.3.6.1.2.1.31.1.4.1.2 ifRcvAddressStatus IF-MIB INTEGER a:c t:RowStatus
        1.3.6.1.2.1.31.1.4.1.3 ifRcvAddressType IF-MIB INTEGER a:c e:other(1),volatile(2),nonVolatile(3)
        1.3.6.1.2.1.31.1.5 ifTableLastChange IF-MIB TimeTicks a:r
        1.3.6.1.2.1.31.1.6 ifStackLastChange IF-MIB TimeTicks a:r
        1.3.6.1.2.1.31.2 ifConformance IF-MIB -
        1.3.6.1.2.1.31.2.1 ifGroups IF-MIB -
        1.3.6.1.2.1.31.2.1.1 ifGeneralGroup IF-MIB OBJECT-GROUP
        1.3.6.1.2.1.31.2.1.2 ifFixedLengthGroup IF-MIB OBJECT-GROUP
        1.3.6.1.2.1.31.2.1.3 ifHCFixedLengthGroup IF-MIB OBJECT-GROUP
        1.3.6.1.2.1.31.2.1.4 ifPacketGroup IF-MIB OBJECT-GROUP
        1.3.6.1.2.1.31.2.1.5 ifHCPacketGroup IF-MIB OBJECT-GROUP
        1.3.6.1.2.1.31.2.1.6 ifVHCPacketGroup IF-MIB OBJECT-GROUP
        1.3.6.1.2.1.31.2.1.7 ifRcvAddressGroup IF-MIB OBJECT-GROUP
        1.3.6.1.2.1.31.2.1.8 ifTestGroup IF-MIB OBJECT-GROUP
        1.3.6.1.2.1.31.2.1.9 ifStackGroup IF-MIB OBJECT-GROUP
        1.3.6.1.2.1.31.2.1.10 ifGeneralInformationGroup IF-MIB OBJECT-GROUP
        1.3.6.1.2.1.31.2.1.11 ifStackGroup2 IF-MIB OBJECT-GROUP
        1.3.6.1.2.1.31.2.1.12 ifOldObjectsGroup IF-MIB OBJECT-GROUP
        1.3.6.1.2.1.31.2.1.13 ifCounterDiscontinuityGroup IF-MIB OBJECT-GROUP
        1.3.6.1.2.1.31.2.1.14 linkUpDownNotificationsGroup IF-MIB NOTIFICATION-GROUP
        1.3.6.1.2.1.31.2.2 ifCompliances IF-MIB -
        1.3.6.1.2.1.31.2.2.1 ifCompliance IF-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.31.2.2.2 ifCompliance2 IF-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.31.2.2.3 ifCompliance3 IF-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.35 etherMIB EtherLike-MIB MODULE-IDENTITY
        1.3.6.1.2.1.35.1 etherMIBObjects EtherLike-MIB -
        1.3.6.1.2.1.35.2 etherConformance EtherLike-MIB -
        1.3.6.1.2.1.35.2.1 etherGroups EtherLike-MIB -
        1.3.6.1.2.1.35.2.1.1 etherStatsGroup EtherLike-MIB OBJECT-GROUP
        1.3.6.1.2.1.35.2.1.2 etherCollisionTableGroup EtherLike-MIB OBJECT-GROUP
        1.3.6.1.2.1.35.2.1.3 etherStats100MbsGroup EtherLike-MIB OBJECT-GROUP
        1.3.6.1.2.1.35.2.1.4 etherStatsBaseGroup EtherLike-MIB OBJECT-GROUP
        1.3.6.1.2.1.35.2.1.5 etherStatsLowSpeedGroup EtherLike-MIB OBJECT-GROUP
        1.3.6.1.2.1.35.2.1.6 etherStatsHighSpeedGroup EtherLike-MIB OBJECT-GROUP
        1.3.6.1.2.1.35.2.1.7 etherDuplexGroup EtherLike-MIB OBJECT-GROUP
        1.3.6.1.2.1.35.2.1.8 etherControlGroup EtherLike-MIB OBJECT-GROUP
        1.3.6.1.2.1.35.2.1.9 etherControlPauseGroup EtherLike-MIB OBJECT-GROUP
        1.3.6.1.2.1.35.2.1.10 etherStatsBaseGroup2 EtherLike-MIB OBJECT-GROUP
        1.3.6.1.2.1.35.2.1.11 etherStatsHalfDuplexGroup EtherLike-MIB OBJECT-GROUP
        1.3.6.1.2.1.35.2.1.12 etherHCStatsGroup EtherLike-MIB OBJECT-GROUP
        1.3.6.1.2.1.35.2.1.13 etherHCControlGroup EtherLike-MIB OBJECT-GROUP
        1.3.6.1.2.1.35.2.1.14 etherHCControlPauseGroup EtherLike-MIB OBJECT-GROUP
        1.3.6.1.2.1.35.2.1.15 etherRateControlGroup EtherLike-MIB OBJECT-GROUP
        1.3.6.1.2.1.35.2.2 etherCompliances EtherLike-MIB -
        1.3.6.1.2.1.35.2.2.1 etherCompliance EtherLike-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.35.2.2.2 ether100MbsCompliance EtherLike-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.35.2.2.3 dot3Compliance EtherLike-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.35.2.2.4 dot3Compliance2 EtherLike-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.47 entityMIB ENTITY-MIB MODULE-IDENTITY
        1.3.6.1.2.1.47.1 entityMIBObjects ENTITY-MIB -
        1.3.6.1.2.1.47.1.1 entityPhysical ENTITY-MIB -
        1.3.6.1.2.1.47.1.1.1 entPhysicalTable ENTITY-MIB - a:n
        1.3.6.1.2.1.47.1.1.1.1 entPhysicalEntry ENTITY-MIB - a:n i:entPhysicalIndex
        1.3.6.1.2.1.47.1.1.1.1.1 entPhysicalIndex ENTITY-MIB Integer32 a:n t:PhysicalIndex r:1..2147483647
        1.3.6.1.2.1.47.1.1.1.1.2 entPhysicalDescr ENTITY-MIB OCTET-STRING a:r t:SnmpAdminString r:0..255
        1.3.6.1.2.1.47.1.1.1.1.3 entPhysicalVendorType ENTITY-MIB OBJECT-IDENTIFIER a:r t:AutonomousType
        1.3.6.1.2.1.47.1.1.1.1.4 entPhysicalContainedIn ENTITY-MIB Integer32 a:r t:PhysicalIndexOrZero r:0..2147483647
        1.3.6.1.2.1.47.1.1.1.1.5 entPhysicalClass ENTITY-MIB INTEGER a:r t:IANAPhysicalClass
        1.3.6.1.2.1.47.1.1.1.1.6 entPhysicalParentRelPos ENTITY-MIB Integer32 a:r r:-1..2147483647
        1.3.6.1.2.1.47.1.1.1.1.7 entPhysicalName ENTITY-MIB OCTET-STRING a:r t:SnmpAdminString r:0..255
        1.3.6.1.2.1.47.1.1.1.1.8 entPhysicalHardwareRev ENTITY-MIB OCTET-STRING a:r t:SnmpAdminString r:0..255
        1.3.6.1.2.1.47.1.1.1.1.9 entPhysicalFirmwareRev ENTITY-MIB OCTET-STRING a:r t:SnmpAdminString r:0..255
        1.3.6.1.2.1.47.1.1.1.1.10 entPhysicalSoftwareRev ENTITY-MIB OCTET-STRING a:r t:SnmpAdminString r:0..255
        1.3.6.1.2.1.47.1.1.1.1.11 entPhysicalSerialNum ENTITY-MIB OCTET-STRING a:w t:SnmpAdminString r:0..32
        1.3.6.1.2.1.47.1.1.1.1.12 entPhysicalMfgName ENTITY-MIB OCTET-STRING a:r t:SnmpAdminString r:0..255
        1.3.6.1.2.1.47.1.1.1.1.13 entPhysicalModelName ENTITY-MIB OCTET-STRING a:r t:SnmpAdminString r:0..255
        1.3.6.1.2.1.47.1.1.1.1.14 entPhysicalAlias ENTITY-MIB OCTET-STRING a:w t:SnmpAdminString r:0..32
        1.3.6.1.2.1.47.1.1.1.1.15 entPhysicalAssetID ENTITY-MIB OCTET-STRING a:w t:SnmpAdminString r:0..32
        1.3.6.1.2.1.47.1.1.1.1.16 entPhysicalIsFRU ENTITY-MIB INTEGER a:r t:TruthValue
        1.3.6.1.2.1.47.1.1.1.1.17 entPhysicalMfgDate ENTITY-MIB OCTET-STRING a:r t:DateAndTime r:8..8|11..11
        1.3.6.1.2.1.47.1.1.1.1.18 entPhysicalUris ENTITY-MIB OCTET-STRING a:w
        1.3.6.1.2.1.47.1.1.1.1.19 entPhysicalUUID ENTITY-MIB OCTET-STRING a:r t:UUIDorZero r:0..0|16..16
        1.3.6.1.2.1.47.1.2 entityLogical ENTITY-MIB -
        1.3.6.1.2.1.47.1.2.1 entLogicalTable ENTITY-MIB - a:n
        1.3.6.1.2.1.47.1.2.1.1 entLogicalEntry ENTITY-MIB - a:n i:entLogicalIndex
        1.3.6.1.2.1.47.1.2.1.1.1 entLogicalIndex ENTITY-MIB Integer32 a:n r:1..2147483647
        1.3.6.1.2.1.47.1.2.1.1.2 entLogicalDescr ENTITY-MIB OCTET-STRING a:r t:SnmpAdminString r:0..255
        1.3.6.1.2.1.47.1.2.1.1.3 entLogicalType ENTITY-MIB OBJECT-IDENTIFIER a:r t:AutonomousType
        1.3.6.1.2.1.47.1.2.1.1.4 entLogicalCommunity ENTITY-MIB OCTET-STRING a:r s:d r:0..255
        1.3.6.1.2.1.47.1.2.1.1.5 entLogicalTAddress ENTITY-MIB OCTET-STRING a:r t:TAddress r:1..255
        1.3.6.1.2.1.47.1.2.1.1.6 entLogicalTDomain ENTITY-MIB OBJECT-IDENTIFIER a:r t:TDomain
        1.3.6.1.2.1.47.1.2.1.1.7 entLogicalContextEngineID ENTITY-MIB OCTET-STRING a:r t:SnmpEngineIdOrNone r:0..32
        1.3.6.1.2.1.47.1.2.1.1.8 entLogicalContextName ENTITY-MIB OCTET-STRING a:r t:SnmpAdminString r:0..255
        1.3.6.1.2.1.47.1.3 entityMapping ENTITY-MIB -
        1.3.6.1.2.1.47.1.3.1 entLPMappingTable ENTITY-MIB - a:n
        1.3.6.1.2.1.47.1.3.1.1 entLPMappingEntry ENTITY-MIB - a:n i:entLogicalIndex,entLPPhysicalIndex
        1.3.6.1.2.1.47.1.3.1.1.1 entLPPhysicalIndex ENTITY-MIB Integer32 a:r t:PhysicalIndex r:1..2147483647
        1.3.6.1.2.1.47.1.3.2 entAliasMappingTable ENTITY-MIB - a:n
        1.3.6.1.2.1.47.1.3.2.1 entAliasMappingEntry ENTITY-MIB - a:n i:entPhysicalIndex,entAliasLogicalIndexOrZero
        1.3.6.1.2.1.47.1.3.2.1.1 entAliasLogicalIndexOrZero ENTITY-MIB Integer32 a:n r:0..2147483647
        1.3.6.1.2.1.47.1.3.2.1.2 entAliasMappingIdentifier ENTITY-MIB OBJECT-IDENTIFIER a:r t:RowPointer
        1.3.6.1.2.1.47.1.3.3 entPhysicalContainsTable ENTITY-MIB - a:n
        1.3.6.1.2.1.47.1.3.3.1 entPhysicalContainsEntry ENTITY-MIB - a:n i:entPhysicalIndex,entPhysicalChildIndex
        1.3.6.1.2.1.47.1.3.3.1.1 entPhysicalChildIndex ENTITY-MIB Integer32 a:r t:PhysicalIndex r:1..2147483647
        1.3.6.1.2.1.47.1.4 entityGeneral ENTITY-MIB -
        1.3.6.1.2.1.47.1.4.1 entLastChangeTime ENTITY-MIB TimeTicks a:r t:TimeStamp
        1.3.6.1.2.1.47.2 entityMIBTraps ENTITY-MIB -
        1.3.6.1.2.1.47.2.0 entityMIBTrapPrefix ENTITY-MIB -
        1.3.6.1.2.1.47.2.0.1 entConfigChange ENTITY-MIB NOTIFICATION-TYPE
        1.3.6.1.2.1.47.3 entityConformance ENTITY-MIB -
        1.3.6.1.2.1.47.3.1 entityCompliances ENTITY-MIB -
        1.3.6.1.2.1.47.3.1.1 entityCompliance ENTITY-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.47.3.1.2 entity2Compliance ENTITY-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.47.3.1.3 entity3Compliance ENTITY-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.47.3.1.4 entity4Compliance ENTITY-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.47.3.1.5 entity4CRCompliance ENTITY-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.47.3.2 entityGroups ENTITY-MIB -
        1.3.6.1.2.1.47.3.2.1 entityPhysicalGroup ENTITY-MIB OBJECT-GROUP
        1.3.6.1.2.1.47.3.2.2 entityLogicalGroup ENTITY-MIB OBJECT-GROUP
        1.3.6.1.2.1.47.3.2.3 entityMappingGroup ENTITY-MIB OBJECT-GROUP
        1.3.6.1.2.1.47.3.2.4 entityGeneralGroup ENTITY-MIB OBJECT-GROUP
        1.3.6.1.2.1.47.3.2.5 entityNotificationsGroup ENTITY-MIB NOTIFICATION-GROUP
        1.3.6.1.2.1.47.3.2.6 entityPhysical2Group ENTITY-MIB OBJECT-GROUP
        1.3.6.1.2.1.47.3.2.7 entityLogical2Group ENTITY-MIB OBJECT-GROUP
        1.3.6.1.2.1.47.3.2.8 entityPhysical3Group ENTITY-MIB OBJECT-GROUP
        1.3.6.1.2.1.47.3.2.9 entityPhysical4Group ENTITY-MIB OBJECT-GROUP
        1.3.6.1.2.1.47.3.2.10 entityPhysicalCRGroup ENTITY-MIB OBJECT-GROUP
        1.3.6.1.2.1.48 ipMIB IP-MIB MODULE-IDENTITY
        1.3.6.1.2.1.48.2 ipMIBConformance IP-MIB -
        1.3.6.1.2.1.48.2.1 ipMIBCompliances IP-MIB -
        1.3.6.1.2.1.48.2.1.1 ipMIBCompliance IP-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.48.2.1.2 ipMIBCompliance2 IP-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.48.2.2 ipMIBGroups IP-MIB -
        1.3.6.1.2.1.48.2.2.1 ipGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.2 icmpGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.3 ipv4GeneralGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.4 ipv4IfGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.5 ipv6GeneralGroup2 IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.6 ipv6IfGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.7 ipLastChangeGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.8 ipSystemStatsGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.9 ipv4SystemStatsGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.10 ipSystemStatsHCOctetGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.11 ipSystemStatsHCPacketGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.12 ipv4SystemStatsHCPacketGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.13 ipIfStatsGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.14 ipv4IfStatsGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.15 ipIfStatsHCOctetGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.16 ipIfStatsHCPacketGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.17 ipv4IfStatsHCPacketGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.18 ipAddressPrefixGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.19 ipAddressGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.20 ipNetToPhysicalGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.21 ipv6ScopeGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.22 ipDefaultRouterGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.23 ipv6RouterAdvertGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.48.2.2.24 icmpStatsGroup IP-MIB OBJECT-GROUP
        1.3.6.1.2.1.49 tcpMIB TCP-MIB MODULE-IDENTITY
        1.3.6.1.2.1.49.2 tcpMIBConformance TCP-MIB -
        1.3.6.1.2.1.49.2.1 tcpMIBCompliances TCP-MIB -
        1.3.6.1.2.1.49.2.1.1 tcpMIBCompliance TCP-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.49.2.1.2 tcpMIBCompliance2 TCP-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.49.2.2 tcpMIBGroups TCP-MIB -
        1.3.6.1.2.1.49.2.2.1 tcpGroup TCP-MIB OBJECT-GROUP
        1.3.6.1.2.1.49.2.2.2 tcpBaseGroup TCP-MIB OBJECT-GROUP
        1.3.6.1.2.1.49.2.2.3 tcpConnectionGroup TCP-MIB OBJECT-GROUP
        1.3.6.1.2.1.49.2.2.4 tcpListenerGroup TCP-MIB OBJECT-GROUP
        1.3.6.1.2.1.49.2.2.5 tcpHCGroup TCP-MIB OBJECT-GROUP
        1.3.6.1.2.1.50 udpMIB UDP-MIB MODULE-IDENTITY
        1.3.6.1.2.1.50.2 udpMIBConformance UDP-MIB -
        1.3.6.1.2.1.50.2.1 udpMIBCompliances UDP-MIB -
        1.3.6.1.2.1.50.2.1.1 udpMIBCompliance UDP-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.50.2.1.2 udpMIBCompliance2 UDP-MIB MODULE-COMPLIANCE
        1.3.6.1.2.1.50.2.2 udpMIBGroups UDP-MIB -
        1.3.6.1.2.1.50.2.2.1 udpGroup UDP-MIB OBJECT-GROUP
        1.3.6.1.2.1.50.2.2.2 udpBaseGroup UDP-MIB OBJECT-GROUP
        1.3.6.1.2.1.50.2.2.3 udpHCGroup UDP-MIB OBJECT-GROUP
        1.3.6.1.2.1.50.2.2.4 udpEndpointGroup UDP-MIB OBJECT-GROUP
        1.3.6.1.2.1.76 inetAddressMIB INET-ADDRESS-MIB MODULE-IDENTITY
        1.3.6.1.2.1.78 hcnumTC HCNUM-TC MODULE-IDENTITY
        1.3.6.1.2.1.84 ianaRtProtoMIB IANA-RTPROTO-MIB MODULE-IDENTITY
        1.3.6.1.2.1.88 dismanEventMIB DISMAN-EVENT-MIB MODULE-IDENTITY
        1.3.6.1.2.1.100 transportAddressMIB TRANSPORT-ADDRESS-MIB MODULE-IDENTITY
        1.3.6.1.2.1.100.1 transportDomains TRANSPORT-ADDRESS-MIB -
        1.3.6.1.2.1.100.1.1 transportDomainUdpIpv4 TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.100.1.2 transportDomainUdpIpv6 TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.100.1.3 transportDomainUdpIpv4z TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.100.1.4 transportDomainUdpIpv6z TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.100.1.5 transportDomainTcpIpv4 TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.100.1.6 transportDomainTcpIpv6 TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.100.1.7 transportDomainTcpIpv4z TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.100.1.8 transportDomainTcpIpv6z TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.100.1.9 transportDomainSctpIpv4 TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.100.1.10 transportDomainSctpIpv6 TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.100.1.11 transportDomainSctpIpv4z TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.100.1.12 transportDomainSctpIpv6z TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.100.1.13 transportDomainLocal TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.100.1.14 transportDomainUdpDns TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.100.1.15 transportDomainTcpDns TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.100.1.16 transportDomainSctpDns TRANSPORT-ADDRESS-MIB OBJECT-IDENTITY
        1.3.6.1.2.1.216 ianaEntityMIB IANA-ENTITY-MIB MODULE-IDENTITY
        1.3.6.1.2.1.217 uuidTCMIB UUID-TC-MIB MODULE-IDENTITY
        1.3.6.1.3 experimental SNMPv2-SMI -
        1.3.6.1.4 private SNMPv2-SMI -
        1.3.6.1.4.1 enterprises SNMPv2-SMI -
        1.3.6.1.4.1.2021 ucdavis UCD-SNMP-MIB MODULE-IDENTITY
        1.3.6.1.4.1.2021.2 prTable UCD-SNMP-MIB - a:n
        1.3.6.1.4.1.2021.2.1 prEntry UCD-SNMP-MIB - a:n i:prIndex
        1.3.6.1.4.1.2021.2.1.1 prIndex UCD-SNMP-MIB Integer32 a:r r:0..65535
        1.3.6.1.4.1.2021.2.1.2 prNames UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.2.1.3 prMin UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.2.1.4 prMax UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.2.1.5 prCount UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.2.1.100 prErrorFlag UCD-SNMP-MIB INTEGER a:r t:UCDErrorFlag
        1.3.6.1.4.1.2021.2.1.101 prErrMessage UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.2.1.102 prErrFix UCD-SNMP-MIB INTEGER a:w t:UCDErrorFix
        1.3.6.1.4.1.2021.2.1.103 prErrFixCmd UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.4 memory UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.4.1 memIndex UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.4.2 memErrorName UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.4.3 memTotalSwap UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.4.4 memAvailSwap UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.4.5 memTotalReal UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.4.6 memAvailReal UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.4.7 memTotalSwapTXT UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.4.8 memAvailSwapTXT UCD-SNMP-MIB Integer32 a:r s:d u:kB
        1.3.6.1.4.1.2021.4.9 memTotalRealTXT UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.4.10 memAvailRealTXT UCD-SNMP-MIB Integer32 a:r s:d u:kB
        1.3.6.1.4.1.2021.4.11 memTotalFree UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.4.12 memMinimumSwap UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.4.13 memShared UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.4.14 memBuffer UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.4.15 memCached UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.4.16 memUsedSwapTXT UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.4.17 memUsedRealTXT UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.4.18 memTotalSwapX UCD-SNMP-MIB Counter64 a:r t:CounterBasedGauge64 u:kB
        1.3.6.1.4.1.2021.4.19 memAvailSwapX UCD-SNMP-MIB Counter64 a:r t:CounterBasedGauge64 u:kB
        1.3.6.1.4.1.2021.4.20 memTotalRealX UCD-SNMP-MIB Counter64 a:r t:CounterBasedGauge64 u:kB
        1.3.6.1.4.1.2021.4.21 memAvailRealX UCD-SNMP-MIB Counter64 a:r t:CounterBasedGauge64 u:kB
        1.3.6.1.4.1.2021.4.22 memTotalFreeX UCD-SNMP-MIB Counter64 a:r t:CounterBasedGauge64 u:kB
        1.3.6.1.4.1.2021.4.23 memMinimumSwapX UCD-SNMP-MIB Counter64 a:r t:CounterBasedGauge64 u:kB
        1.3.6.1.4.1.2021.4.24 memSharedX UCD-SNMP-MIB Counter64 a:r t:CounterBasedGauge64 u:kB
        1.3.6.1.4.1.2021.4.25 memBufferX UCD-SNMP-MIB Counter64 a:r t:CounterBasedGauge64 u:kB
        1.3.6.1.4.1.2021.4.26 memCachedX UCD-SNMP-MIB Counter64 a:r t:CounterBasedGauge64 u:kB
        1.3.6.1.4.1.2021.4.27 memSysAvail UCD-SNMP-MIB Counter64 a:r t:CounterBasedGauge64 u:kB
        1.3.6.1.4.1.2021.4.100 memSwapError UCD-SNMP-MIB INTEGER a:r t:UCDErrorFlag
        1.3.6.1.4.1.2021.4.101 memSwapErrorMsg UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.8 extTable UCD-SNMP-MIB - a:n
        1.3.6.1.4.1.2021.8.1 extEntry UCD-SNMP-MIB - a:n i:extIndex
        1.3.6.1.4.1.2021.8.1.1 extIndex UCD-SNMP-MIB Integer32 a:r r:0..65535
        1.3.6.1.4.1.2021.8.1.2 extNames UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.8.1.3 extCommand UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.8.1.100 extResult UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.8.1.101 extOutput UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.8.1.102 extErrFix UCD-SNMP-MIB INTEGER a:w t:UCDErrorFix
        1.3.6.1.4.1.2021.8.1.103 extErrFixCmd UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.9 dskTable UCD-SNMP-MIB - a:n
        1.3.6.1.4.1.2021.9.1 dskEntry UCD-SNMP-MIB - a:n i:dskIndex
        1.3.6.1.4.1.2021.9.1.1 dskIndex UCD-SNMP-MIB Integer32 a:r r:0..65535
        1.3.6.1.4.1.2021.9.1.2 dskPath UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.9.1.3 dskDevice UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.9.1.4 dskMinimum UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.9.1.5 dskMinPercent UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.9.1.6 dskTotal UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.9.1.7 dskAvail UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.9.1.8 dskUsed UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.9.1.9 dskPercent UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.9.1.10 dskPercentNode UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.9.1.11 dskTotalLow UCD-SNMP-MIB Unsigned32 a:r
        1.3.6.1.4.1.2021.9.1.12 dskTotalHigh UCD-SNMP-MIB Unsigned32 a:r
        1.3.6.1.4.1.2021.9.1.13 dskAvailLow UCD-SNMP-MIB Unsigned32 a:r
        1.3.6.1.4.1.2021.9.1.14 dskAvailHigh UCD-SNMP-MIB Unsigned32 a:r
        1.3.6.1.4.1.2021.9.1.15 dskUsedLow UCD-SNMP-MIB Unsigned32 a:r
        1.3.6.1.4.1.2021.9.1.16 dskUsedHigh UCD-SNMP-MIB Unsigned32 a:r
        1.3.6.1.4.1.2021.9.1.100 dskErrorFlag UCD-SNMP-MIB INTEGER a:r t:UCDErrorFlag
        1.3.6.1.4.1.2021.9.1.101 dskErrorMsg UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.10 laTable UCD-SNMP-MIB - a:n
        1.3.6.1.4.1.2021.10.1 laEntry UCD-SNMP-MIB - a:n i:laIndex
        1.3.6.1.4.1.2021.10.1.1 laIndex UCD-SNMP-MIB Integer32 a:r r:0..3
        1.3.6.1.4.1.2021.10.1.2 laNames UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.10.1.3 laLoad UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.10.1.4 laConfig UCD-SNMP-MIB OCTET-STRING a:w t:DisplayString r:0..255
        1.3.6.1.4.1.2021.10.1.5 laLoadInt UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.10.1.6 laLoadFloat UCD-SNMP-MIB Opaque a:r t:Float r:7..7
        1.3.6.1.4.1.2021.10.1.100 laErrorFlag UCD-SNMP-MIB INTEGER a:r t:UCDErrorFlag
        1.3.6.1.4.1.2021.10.1.101 laErrMessage UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.11 systemStats UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.11.1 ssIndex UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.11.2 ssErrorName UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.11.3 ssSwapIn UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.11.4 ssSwapOut UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.11.5 ssIOSent UCD-SNMP-MIB Integer32 a:r s:d u:blocks/s
        1.3.6.1.4.1.2021.11.6 ssIOReceive UCD-SNMP-MIB Integer32 a:r s:d u:blocks/s
        1.3.6.1.4.1.2021.11.7 ssSysInterrupts UCD-SNMP-MIB Integer32 a:r s:d u:interrupts/s
        1.3.6.1.4.1.2021.11.8 ssSysContext UCD-SNMP-MIB Integer32 a:r s:d u:switches/s
        1.3.6.1.4.1.2021.11.9 ssCpuUser UCD-SNMP-MIB Integer32 a:r s:d
        1.3.6.1.4.1.2021.11.10 ssCpuSystem UCD-SNMP-MIB Integer32 a:r s:d
        1.3.6.1.4.1.2021.11.11 ssCpuIdle UCD-SNMP-MIB Integer32 a:r s:d
        1.3.6.1.4.1.2021.11.50 ssCpuRawUser UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.51 ssCpuRawNice UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.52 ssCpuRawSystem UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.53 ssCpuRawIdle UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.54 ssCpuRawWait UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.55 ssCpuRawKernel UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.56 ssCpuRawInterrupt UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.57 ssIORawSent UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.58 ssIORawReceived UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.59 ssRawInterrupts UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.60 ssRawContexts UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.61 ssCpuRawSoftIRQ UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.62 ssRawSwapIn UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.63 ssRawSwapOut UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.64 ssCpuRawSteal UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.65 ssCpuRawGuest UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.66 ssCpuRawGuestNice UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.11.67 ssCpuNumCpus UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.12 ucdInternal UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.13 ucdExperimental UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.13.15 ucdDiskIOMIB UCD-DISKIO-MIB MODULE-IDENTITY
        1.3.6.1.4.1.2021.13.15.1 diskIOTable UCD-DISKIO-MIB - a:n
        1.3.6.1.4.1.2021.13.15.1.1 diskIOEntry UCD-DISKIO-MIB - a:n i:diskIOIndex
        1.3.6.1.4.1.2021.13.15.1.1.1 diskIOIndex UCD-DISKIO-MIB Integer32 a:r r:0..65535
        1.3.6.1.4.1.2021.13.15.1.1.2 diskIODevice UCD-DISKIO-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.13.15.1.1.3 diskIONRead UCD-DISKIO-MIB Counter32 a:r
        1.3.6.1.4.1.2021.13.15.1.1.4 diskIONWritten UCD-DISKIO-MIB Counter32 a:r
        1.3.6.1.4.1.2021.13.15.1.1.5 diskIOReads UCD-DISKIO-MIB Counter32 a:r
        1.3.6.1.4.1.2021.13.15.1.1.6 diskIOWrites UCD-DISKIO-MIB Counter32 a:r
        1.3.6.1.4.1.2021.13.15.1.1.9 diskIOLA1 UCD-DISKIO-MIB Integer32 a:r r:0..100
        1.3.6.1.4.1.2021.13.15.1.1.10 diskIOLA5 UCD-DISKIO-MIB Integer32 a:r r:0..100
        1.3.6.1.4.1.2021.13.15.1.1.11 diskIOLA15 UCD-DISKIO-MIB Integer32 a:r r:0..100
        1.3.6.1.4.1.2021.13.15.1.1.12 diskIONReadX UCD-DISKIO-MIB Counter64 a:r
        1.3.6.1.4.1.2021.13.15.1.1.13 diskIONWrittenX UCD-DISKIO-MIB Counter64 a:r
        1.3.6.1.4.1.2021.13.15.1.1.14 diskIOBusyTime UCD-DISKIO-MIB Counter64 a:r
        1.3.6.1.4.1.2021.13.16 lmSensors LM-SENSORS-MIB -
        1.3.6.1.4.1.2021.13.16.1 lmSensorsMIB LM-SENSORS-MIB MODULE-IDENTITY
        1.3.6.1.4.1.2021.13.16.2 lmTempSensorsTable LM-SENSORS-MIB - a:n
        1.3.6.1.4.1.2021.13.16.2.1 lmTempSensorsEntry LM-SENSORS-MIB - a:n i:lmTempSensorsIndex
        1.3.6.1.4.1.2021.13.16.2.1.1 lmTempSensorsIndex LM-SENSORS-MIB Integer32 a:r r:0..65535
        1.3.6.1.4.1.2021.13.16.2.1.2 lmTempSensorsDevice LM-SENSORS-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.13.16.2.1.3 lmTempSensorsValue LM-SENSORS-MIB Gauge32 a:r s:d
        1.3.6.1.4.1.2021.13.16.2.1.4 lmTempSensorsTemperature LM-SENSORS-MIB Integer32 a:r u:mCel
        1.3.6.1.4.1.2021.13.16.3 lmFanSensorsTable LM-SENSORS-MIB - a:n
        1.3.6.1.4.1.2021.13.16.3.1 lmFanSensorsEntry LM-SENSORS-MIB - a:n i:lmFanSensorsIndex
        1.3.6.1.4.1.2021.13.16.3.1.1 lmFanSensorsIndex LM-SENSORS-MIB Integer32 a:r r:0..65535
        1.3.6.1.4.1.2021.13.16.3.1.2 lmFanSensorsDevice LM-SENSORS-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.13.16.3.1.3 lmFanSensorsValue LM-SENSORS-MIB Gauge32 a:r
        1.3.6.1.4.1.2021.13.16.4 lmVoltSensorsTable LM-SENSORS-MIB - a:n
        1.3.6.1.4.1.2021.13.16.4.1 lmVoltSensorsEntry LM-SENSORS-MIB - a:n i:lmVoltSensorsIndex
        1.3.6.1.4.1.2021.13.16.4.1.1 lmVoltSensorsIndex LM-SENSORS-MIB Integer32 a:r r:0..65535
        1.3.6.1.4.1.2021.13.16.4.1.2 lmVoltSensorsDevice LM-SENSORS-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.13.16.4.1.3 lmVoltSensorsValue LM-SENSORS-MIB Gauge32 a:r
        1.3.6.1.4.1.2021.13.16.5 lmMiscSensorsTable LM-SENSORS-MIB - a:n
        1.3.6.1.4.1.2021.13.16.5.1 lmMiscSensorsEntry LM-SENSORS-MIB - a:n i:lmMiscSensorsIndex
        1.3.6.1.4.1.2021.13.16.5.1.1 lmMiscSensorsIndex LM-SENSORS-MIB Integer32 a:r r:0..65535
        1.3.6.1.4.1.2021.13.16.5.1.2 lmMiscSensorsDevice LM-SENSORS-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.13.16.5.1.3 lmMiscSensorsValue LM-SENSORS-MIB Gauge32 a:r
        1.3.6.1.4.1.2021.15 fileTable UCD-SNMP-MIB - a:n
        1.3.6.1.4.1.2021.15.1 fileEntry UCD-SNMP-MIB - a:n i:fileIndex
        1.3.6.1.4.1.2021.15.1.1 fileIndex UCD-SNMP-MIB Integer32 a:r r:0..2147483647
        1.3.6.1.4.1.2021.15.1.2 fileName UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.15.1.3 fileSize UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.15.1.4 fileMax UCD-SNMP-MIB Integer32 a:r u:kB
        1.3.6.1.4.1.2021.15.1.100 fileErrorFlag UCD-SNMP-MIB INTEGER a:r t:UCDErrorFlag
        1.3.6.1.4.1.2021.15.1.101 fileErrorMsg UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.16 logMatch UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.16.1 logMatchMaxEntries UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.16.2 logMatchTable UCD-SNMP-MIB - a:n
        1.3.6.1.4.1.2021.16.2.1 logMatchEntry UCD-SNMP-MIB - a:n i:logMatchIndex
        1.3.6.1.4.1.2021.16.2.1.1 logMatchIndex UCD-SNMP-MIB Integer32 a:r r:1..2147483647
        1.3.6.1.4.1.2021.16.2.1.2 logMatchName UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.16.2.1.3 logMatchFilename UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.16.2.1.4 logMatchRegEx UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.16.2.1.5 logMatchGlobalCounter UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.16.2.1.6 logMatchGlobalCount UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.16.2.1.7 logMatchCurrentCounter UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.16.2.1.8 logMatchCurrentCount UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.16.2.1.9 logMatchCounter UCD-SNMP-MIB Counter32 a:r
        1.3.6.1.4.1.2021.16.2.1.10 logMatchCount UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.16.2.1.11 logMatchCycle UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.16.2.1.100 logMatchErrorFlag UCD-SNMP-MIB INTEGER a:r t:UCDErrorFlag
        1.3.6.1.4.1.2021.16.2.1.101 logMatchRegExCompilation UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.100 version UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.100.1 versionIndex UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.100.2 versionTag UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.100.3 versionDate UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.100.4 versionCDate UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.100.5 versionIdent UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.100.6 versionConfigureOptions UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.100.10 versionClearCache UCD-SNMP-MIB Integer32 a:w
        1.3.6.1.4.1.2021.100.11 versionUpdateConfig UCD-SNMP-MIB Integer32 a:w
        1.3.6.1.4.1.2021.100.12 versionRestartAgent UCD-SNMP-MIB Integer32 a:w
        1.3.6.1.4.1.2021.100.13 versionSavePersistentData UCD-SNMP-MIB Integer32 a:w
        1.3.6.1.4.1.2021.100.20 versionDoDebugging UCD-SNMP-MIB Integer32 a:w
        1.3.6.1.4.1.2021.101 snmperrs UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.101.1 snmperrIndex UCD-SNMP-MIB Integer32 a:r
        1.3.6.1.4.1.2021.101.2 snmperrNames UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.101.100 snmperrErrorFlag UCD-SNMP-MIB INTEGER a:r t:UCDErrorFlag
        1.3.6.1.4.1.2021.101.101 snmperrErrMessage UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.102 mrTable UCD-SNMP-MIB - a:n
        1.3.6.1.4.1.2021.102.1 mrEntry UCD-SNMP-MIB - a:n i:*mrIndex
        1.3.6.1.4.1.2021.102.1.1 mrIndex UCD-SNMP-MIB OBJECT-IDENTIFIER a:r
        1.3.6.1.4.1.2021.102.1.2 mrModuleName UCD-SNMP-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.2021.250 ucdSnmpAgent UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.1 hpux9 UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.2 sunos4 UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.3 solaris UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.4 osf UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.5 ultrix UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.6 hpux10 UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.7 netbsd1 UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.8 freebsd UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.9 irix UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.10 linux UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.11 bsdi UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.12 openbsd UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.13 win32 UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.14 hpux11 UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.15 aix UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.16 macosx UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.17 dragonfly UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.250.255 unknown UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.251 ucdTraps UCD-SNMP-MIB -
        1.3.6.1.4.1.2021.251.1 ucdStart UCD-SNMP-MIB NOTIFICATION-TYPE
        1.3.6.1.4.1.2021.251.2 ucdShutdown UCD-SNMP-MIB NOTIFICATION-TYPE
        1.3.6.1.4.1.8072 netSnmp NET-SNMP-MIB MODULE-IDENTITY
        1.3.6.1.4.1.8072.1 netSnmpObjects NET-SNMP-MIB -
        1.3.6.1.4.1.8072.1.1 nsVersion NET-SNMP-AGENT-MIB -
        1.3.6.1.4.1.8072.1.2 nsMibRegistry NET-SNMP-AGENT-MIB -
        1.3.6.1.4.1.8072.1.2.1 nsModuleTable NET-SNMP-AGENT-MIB - a:n
        1.3.6.1.4.1.8072.1.2.1.1 nsModuleEntry NET-SNMP-AGENT-MIB - a:n i:nsmContextName,nsmRegistrationPoint,nsmRegistrationPriority
        1.3.6.1.4.1.8072.1.2.1.1.1 nsmContextName NET-SNMP-AGENT-MIB OCTET-STRING a:n t:SnmpAdminString r:0..255
        1.3.6.1.4.1.8072.1.2.1.1.2 nsmRegistrationPoint NET-SNMP-AGENT-MIB OBJECT-IDENTIFIER a:n
        1.3.6.1.4.1.8072.1.2.1.1.3 nsmRegistrationPriority NET-SNMP-AGENT-MIB INTEGER a:n r:-2147483648..2147483647
        1.3.6.1.4.1.8072.1.2.1.1.4 nsModuleName NET-SNMP-AGENT-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.8072.1.2.1.1.5 nsModuleModes NET-SNMP-AGENT-MIB BITS a:r e:getAndGetNext(0),set(1),getBulk(2)
        1.3.6.1.4.1.8072.1.2.1.1.6 nsModuleTimeout NET-SNMP-AGENT-MIB Integer32 a:r
        1.3.6.1.4.1.8072.1.3 nsExtensions NET-SNMP-AGENT-MIB -
        1.3.6.1.4.1.8072.1.3.1 netSnmpExtendMIB NET-SNMP-EXTEND-MIB MODULE-IDENTITY
        1.3.6.1.4.1.8072.1.3.2 nsExtendObjects NET-SNMP-EXTEND-MIB -
        1.3.6.1.4.1.8072.1.3.2.1 nsExtendNumEntries NET-SNMP-EXTEND-MIB INTEGER a:r
        1.3.6.1.4.1.8072.1.3.2.2 nsExtendConfigTable NET-SNMP-EXTEND-MIB - a:n
        1.3.6.1.4.1.8072.1.3.2.2.1 nsExtendConfigEntry NET-SNMP-EXTEND-MIB - a:n i:nsExtendToken
        1.3.6.1.4.1.8072.1.3.2.2.1.1 nsExtendToken NET-SNMP-EXTEND-MIB OCTET-STRING a:n t:DisplayString r:0..255
        1.3.6.1.4.1.8072.1.3.2.2.1.2 nsExtendCommand NET-SNMP-EXTEND-MIB OCTET-STRING a:c t:DisplayString r:0..255
        1.3.6.1.4.1.8072.1.3.2.2.1.3 nsExtendArgs NET-SNMP-EXTEND-MIB OCTET-STRING a:c t:DisplayString r:0..255
        1.3.6.1.4.1.8072.1.3.2.2.1.4 nsExtendInput NET-SNMP-EXTEND-MIB OCTET-STRING a:c t:DisplayString r:0..255
        1.3.6.1.4.1.8072.1.3.2.2.1.5 nsExtendCacheTime NET-SNMP-EXTEND-MIB INTEGER a:c
        1.3.6.1.4.1.8072.1.3.2.2.1.6 nsExtendExecType NET-SNMP-EXTEND-MIB INTEGER a:c e:exec(1),shell(2)
        1.3.6.1.4.1.8072.1.3.2.2.1.7 nsExtendRunType NET-SNMP-EXTEND-MIB INTEGER a:c e:run-on-read(1),run-on-set(2),run-command(3)
        1.3.6.1.4.1.8072.1.3.2.2.1.20 nsExtendStorage NET-SNMP-EXTEND-MIB INTEGER a:c t:StorageType
        1.3.6.1.4.1.8072.1.3.2.2.1.21 nsExtendStatus NET-SNMP-EXTEND-MIB INTEGER a:c t:RowStatus
        1.3.6.1.4.1.8072.1.3.2.3 nsExtendOutput1Table NET-SNMP-EXTEND-MIB - a:n
        1.3.6.1.4.1.8072.1.3.2.3.1 nsExtendOutput1Entry NET-SNMP-EXTEND-MIB - a:n g:nsExtendConfigEntry
        1.3.6.1.4.1.8072.1.3.2.3.1.1 nsExtendOutput1Line NET-SNMP-EXTEND-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.8072.1.3.2.3.1.2 nsExtendOutputFull NET-SNMP-EXTEND-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.8072.1.3.2.3.1.3 nsExtendOutNumLines NET-SNMP-EXTEND-MIB Integer32 a:r
        1.3.6.1.4.1.8072.1.3.2.3.1.4 nsExtendResult NET-SNMP-EXTEND-MIB Integer32 a:r
        1.3.6.1.4.1.8072.1.3.2.4 nsExtendOutput2Table NET-SNMP-EXTEND-MIB - a:n
        1.3.6.1.4.1.8072.1.3.2.4.1 nsExtendOutput2Entry NET-SNMP-EXTEND-MIB - a:n i:nsExtendToken,nsExtendLineIndex
        1.3.6.1.4.1.8072.1.3.2.4.1.1 nsExtendLineIndex NET-SNMP-EXTEND-MIB INTEGER a:n r:1..1024
        1.3.6.1.4.1.8072.1.3.2.4.1.2 nsExtendOutLine NET-SNMP-EXTEND-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.8072.1.3.3 nsExtendGroups NET-SNMP-EXTEND-MIB -
        1.3.6.1.4.1.8072.1.3.3.1 nsExtendConfigGroup NET-SNMP-EXTEND-MIB OBJECT-GROUP
        1.3.6.1.4.1.8072.1.3.3.2 nsExtendOutputGroup NET-SNMP-EXTEND-MIB OBJECT-GROUP
        1.3.6.1.4.1.8072.1.4 nsDLMod NET-SNMP-AGENT-MIB -
        1.3.6.1.4.1.8072.1.5 nsCache NET-SNMP-AGENT-MIB -
        1.3.6.1.4.1.8072.1.5.1 nsCacheDefaultTimeout NET-SNMP-AGENT-MIB INTEGER a:w
        1.3.6.1.4.1.8072.1.5.2 nsCacheEnabled NET-SNMP-AGENT-MIB INTEGER a:w t:TruthValue
        1.3.6.1.4.1.8072.1.5.3 nsCacheTable NET-SNMP-AGENT-MIB - a:n
        1.3.6.1.4.1.8072.1.5.3.1 nsCacheEntry NET-SNMP-AGENT-MIB - a:n i:*nsCachedOID
        1.3.6.1.4.1.8072.1.5.3.1.1 nsCachedOID NET-SNMP-AGENT-MIB OBJECT-IDENTIFIER a:n
        1.3.6.1.4.1.8072.1.5.3.1.2 nsCacheTimeout NET-SNMP-AGENT-MIB INTEGER a:w
        1.3.6.1.4.1.8072.1.5.3.1.3 nsCacheStatus NET-SNMP-AGENT-MIB INTEGER a:w t:NetsnmpCacheStatus
        1.3.6.1.4.1.8072.1.6 nsErrorHistory NET-SNMP-AGENT-MIB -
        1.3.6.1.4.1.8072.1.7 nsConfiguration NET-SNMP-AGENT-MIB -
        1.3.6.1.4.1.8072.1.7.1 nsConfigDebug NET-SNMP-AGENT-MIB -
        1.3.6.1.4.1.8072.1.7.1.1 nsDebugEnabled NET-SNMP-AGENT-MIB INTEGER a:w t:TruthValue
        1.3.6.1.4.1.8072.1.7.1.2 nsDebugOutputAll NET-SNMP-AGENT-MIB INTEGER a:w t:TruthValue
        1.3.6.1.4.1.8072.1.7.1.3 nsDebugDumpPdu NET-SNMP-AGENT-MIB INTEGER a:w t:TruthValue
        1.3.6.1.4.1.8072.1.7.1.4 nsDebugTokenTable NET-SNMP-AGENT-MIB - a:n
        1.3.6.1.4.1.8072.1.7.1.4.1 nsDebugTokenEntry NET-SNMP-AGENT-MIB - a:n i:*nsDebugTokenPrefix
        1.3.6.1.4.1.8072.1.7.1.4.1.2 nsDebugTokenPrefix NET-SNMP-AGENT-MIB OCTET-STRING a:n t:DisplayString r:0..255
        1.3.6.1.4.1.8072.1.7.1.4.1.4 nsDebugTokenStatus NET-SNMP-AGENT-MIB INTEGER a:c t:RowStatus
        1.3.6.1.4.1.8072.1.7.2 nsConfigLogging NET-SNMP-AGENT-MIB -
        1.3.6.1.4.1.8072.1.7.2.1 nsLoggingTable NET-SNMP-AGENT-MIB - a:n
        1.3.6.1.4.1.8072.1.7.2.1.1 nsLoggingEntry NET-SNMP-AGENT-MIB - a:n i:nsLogLevel,*nsLogToken
        1.3.6.1.4.1.8072.1.7.2.1.1.1 nsLogLevel NET-SNMP-AGENT-MIB INTEGER a:n e:emergency(0),alert(1),critical(2),error(3),warning(4),notice(5),info(6),debug(7)
        1.3.6.1.4.1.8072.1.7.2.1.1.2 nsLogToken NET-SNMP-AGENT-MIB OCTET-STRING a:n t:DisplayString r:0..255
        1.3.6.1.4.1.8072.1.7.2.1.1.3 nsLogType NET-SNMP-AGENT-MIB INTEGER a:c e:stdout(1),stderr(2),file(3),syslog(4),callback(5)
        1.3.6.1.4.1.8072.1.7.2.1.1.4 nsLogMaxLevel NET-SNMP-AGENT-MIB INTEGER a:c e:emergency(0),alert(1),critical(2),error(3),warning(4),notice(5),info(6),debug(7)
        1.3.6.1.4.1.8072.1.7.2.1.1.5 nsLogStatus NET-SNMP-AGENT-MIB INTEGER a:c t:RowStatus
        1.3.6.1.4.1.8072.1.8 nsTransactions NET-SNMP-AGENT-MIB -
        1.3.6.1.4.1.8072.1.8.1 nsTransactionTable NET-SNMP-AGENT-MIB - a:n
        1.3.6.1.4.1.8072.1.8.1.1 nsTransactionEntry NET-SNMP-AGENT-MIB - a:n i:nsTransactionID
        1.3.6.1.4.1.8072.1.8.1.1.1 nsTransactionID NET-SNMP-AGENT-MIB Unsigned32 a:n r:0..4294967295
        1.3.6.1.4.1.8072.1.8.1.1.2 nsTransactionMode NET-SNMP-AGENT-MIB Integer32 a:r
        1.3.6.1.4.1.8072.3 netSnmpEnumerations NET-SNMP-MIB -
        1.3.6.1.4.1.8072.3.1 netSnmpModuleIDs NET-SNMP-MIB -
        1.3.6.1.4.1.8072.3.1.1 netSnmpTCs NET-SNMP-TC MODULE-IDENTITY
        1.3.6.1.4.1.8072.3.1.2 netSnmpAgentMIB NET-SNMP-AGENT-MIB MODULE-IDENTITY
        1.3.6.1.4.1.8072.3.2 netSnmpAgentOIDs NET-SNMP-MIB -
        1.3.6.1.4.1.8072.3.2.1 hpux9 NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.2 sunos4 NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.3 solaris NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.4 osf NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.5 ultrix NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.6 hpux10 NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.7 netbsd NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.8 freebsd NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.9 irix NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.10 linux NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.11 bsdi NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.12 openbsd NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.13 win32 NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.14 hpux11 NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.15 aix NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.16 macosx NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.17 dragonfly NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.2.255 unknown NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.3 netSnmpDomains NET-SNMP-MIB -
        1.3.6.1.4.1.8072.3.3.1 netSnmpTCPDomain NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.3.2 netSnmpUnixDomain NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.3.3 netSnmpAAL5PVCDomain NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.3.4 netSnmpUDPIPv6Domain NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.3.5 netSnmpTCPIPv6Domain NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.3.6 netSnmpCallbackDomain NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.3.7 netSnmpAliasDomain NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.3.8 netSnmpDTLSUDPDomain NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.3.9 netSnmpDTLSSCTPDomain NET-SNMP-TC -
        1.3.6.1.4.1.8072.3.3.10 netSnmpTLSTCPDomain NET-SNMP-TC -
        1.3.6.1.4.1.8072.4 netSnmpNotificationPrefix NET-SNMP-MIB -
        1.3.6.1.4.1.8072.4.0 netSnmpNotifications NET-SNMP-MIB -
        1.3.6.1.4.1.8072.4.0.1 nsNotifyStart NET-SNMP-AGENT-MIB NOTIFICATION-TYPE
        1.3.6.1.4.1.8072.4.0.2 nsNotifyShutdown NET-SNMP-AGENT-MIB NOTIFICATION-TYPE
        1.3.6.1.4.1.8072.4.0.3 nsNotifyRestart NET-SNMP-AGENT-MIB NOTIFICATION-TYPE
        1.3.6.1.4.1.8072.4.1 netSnmpNotificationObjects NET-SNMP-MIB -
        1.3.6.1.4.1.8072.5 netSnmpConformance NET-SNMP-MIB -
        1.3.6.1.4.1.8072.5.1 netSnmpCompliances NET-SNMP-MIB -
        1.3.6.1.4.1.8072.5.2 netSnmpGroups NET-SNMP-MIB -
        1.3.6.1.4.1.8072.5.2.2 nsModuleGroup NET-SNMP-AGENT-MIB OBJECT-GROUP
        1.3.6.1.4.1.8072.5.2.4 nsCacheGroup NET-SNMP-AGENT-MIB OBJECT-GROUP
        1.3.6.1.4.1.8072.5.2.7 nsConfigGroups NET-SNMP-AGENT-MIB -
        1.3.6.1.4.1.8072.5.2.7.1 nsDebugGroup NET-SNMP-AGENT-MIB OBJECT-GROUP
        1.3.6.1.4.1.8072.5.2.7.2 nsLoggingGroup NET-SNMP-AGENT-MIB OBJECT-GROUP
        1.3.6.1.4.1.8072.5.2.8 nsTransactionGroup NET-SNMP-AGENT-MIB OBJECT-GROUP
        1.3.6.1.4.1.8072.5.2.9 nsAgentNotifyGroup NET-SNMP-AGENT-MIB NOTIFICATION-GROUP
        1.3.6.1.4.1.8072.9999 netSnmpExperimental NET-SNMP-MIB -
        1.3.6.1.4.1.8072.9999.9999 netSnmpPlaypen NET-SNMP-MIB -
        1.3.6.1.4.1.8072.9999.9999.1 snmpagentMIB SWIFT-SNMP-AGENT-MIB MODULE-IDENTITY
        1.3.6.1.4.1.8072.9999.9999.1.1 agentDropTable SWIFT-SNMP-AGENT-MIB - a:n
        1.3.6.1.4.1.8072.9999.9999.1.1.1 agentDropEntry SWIFT-SNMP-AGENT-MIB - a:n i:agentDropIndex
        1.3.6.1.4.1.8072.9999.9999.1.1.1.1 agentDropIndex SWIFT-SNMP-AGENT-MIB Integer32 a:n r:1..2147483647
        1.3.6.1.4.1.8072.9999.9999.1.1.1.2 agentDropReason SWIFT-SNMP-AGENT-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.8072.9999.9999.1.1.1.3 agentDropCount SWIFT-SNMP-AGENT-MIB Counter32 a:r u:datagrams
        1.3.6.1.4.1.8072.9999.9999.1.2 agentGroupTable SWIFT-SNMP-AGENT-MIB - a:n
        1.3.6.1.4.1.8072.9999.9999.1.2.1 agentGroupEntry SWIFT-SNMP-AGENT-MIB - a:n i:agentGroupIndex
        1.3.6.1.4.1.8072.9999.9999.1.2.1.1 agentGroupIndex SWIFT-SNMP-AGENT-MIB Integer32 a:n r:1..2147483647
        1.3.6.1.4.1.8072.9999.9999.1.2.1.2 agentGroupName SWIFT-SNMP-AGENT-MIB OCTET-STRING a:r t:DisplayString r:0..255
        1.3.6.1.4.1.8072.9999.9999.1.2.1.3 agentGroupStatus SWIFT-SNMP-AGENT-MIB INTEGER a:r e:good(1),failing(2),notCollected(3)
        1.3.6.1.4.1.8072.9999.9999.1.2.1.4 agentGroupAge SWIFT-SNMP-AGENT-MIB Gauge32 a:r u:milliseconds
        1.3.6.1.4.1.8072.9999.9999.1.2.1.5 agentGroupDuration SWIFT-SNMP-AGENT-MIB Gauge32 a:r u:microseconds
        1.3.6.1.4.1.8072.9999.9999.1.2.1.6 agentGroupCollections SWIFT-SNMP-AGENT-MIB Counter32 a:r
        1.3.6.1.4.1.8072.9999.9999.1.2.1.7 agentGroupFailures SWIFT-SNMP-AGENT-MIB Counter32 a:r
        1.3.6.1.5 security SNMPv2-SMI -
        1.3.6.1.6 snmpV2 SNMPv2-SMI -
        1.3.6.1.6.1 snmpDomains SNMPv2-SMI -
        1.3.6.1.6.2 snmpProxys SNMPv2-SMI -
        1.3.6.1.6.3 snmpModules SNMPv2-SMI -
        1.3.6.1.6.3.1 snmpMIB SNMPv2-MIB MODULE-IDENTITY
        1.3.6.1.6.3.1.1 snmpMIBObjects SNMPv2-MIB -
        1.3.6.1.6.3.1.1.4 snmpTrap SNMPv2-MIB -
        1.3.6.1.6.3.1.1.4.1 snmpTrapOID SNMPv2-MIB OBJECT-IDENTIFIER a:f
        1.3.6.1.6.3.1.1.4.3 snmpTrapEnterprise SNMPv2-MIB OBJECT-IDENTIFIER a:f
        1.3.6.1.6.3.1.1.5 snmpTraps SNMPv2-MIB -
        1.3.6.1.6.3.1.1.5.1 coldStart SNMPv2-MIB NOTIFICATION-TYPE
        1.3.6.1.6.3.1.1.5.2 warmStart SNMPv2-MIB NOTIFICATION-TYPE
        1.3.6.1.6.3.1.1.5.3 linkDown IF-MIB NOTIFICATION-TYPE
        1.3.6.1.6.3.1.1.5.4 linkUp IF-MIB NOTIFICATION-TYPE
        1.3.6.1.6.3.1.1.5.5 authenticationFailure SNMPv2-MIB NOTIFICATION-TYPE
        1.3.6.1.6.3.1.1.6 snmpSet SNMPv2-MIB -
        1.3.6.1.6.3.1.1.6.1 snmpSetSerialNo SNMPv2-MIB INTEGER a:w t:TestAndIncr r:0..2147483647
        1.3.6.1.6.3.1.2 snmpMIBConformance SNMPv2-MIB -
        1.3.6.1.6.3.1.2.1 snmpMIBCompliances SNMPv2-MIB -
        1.3.6.1.6.3.1.2.1.2 snmpBasicCompliance SNMPv2-MIB MODULE-COMPLIANCE
        1.3.6.1.6.3.1.2.1.3 snmpBasicComplianceRev2 SNMPv2-MIB MODULE-COMPLIANCE
        1.3.6.1.6.3.1.2.2 snmpMIBGroups SNMPv2-MIB -
        1.3.6.1.6.3.1.2.2.5 snmpSetGroup SNMPv2-MIB OBJECT-GROUP
        1.3.6.1.6.3.1.2.2.6 systemGroup SNMPv2-MIB OBJECT-GROUP
        1.3.6.1.6.3.1.2.2.7 snmpBasicNotificationsGroup SNMPv2-MIB NOTIFICATION-GROUP
        1.3.6.1.6.3.1.2.2.8 snmpGroup SNMPv2-MIB OBJECT-GROUP
        1.3.6.1.6.3.1.2.2.9 snmpCommunityGroup SNMPv2-MIB OBJECT-GROUP
        1.3.6.1.6.3.1.2.2.10 snmpObsoleteGroup SNMPv2-MIB OBJECT-GROUP
        1.3.6.1.6.3.1.2.2.11 snmpWarmStartNotificationGroup SNMPv2-MIB NOTIFICATION-GROUP
        1.3.6.1.6.3.1.2.2.12 snmpNotificationGroup SNMPv2-MIB OBJECT-GROUP
        1.3.6.1.6.3.10 snmpFrameworkMIB SNMP-FRAMEWORK-MIB MODULE-IDENTITY
        1.3.6.1.6.3.10.1 snmpFrameworkAdmin SNMP-FRAMEWORK-MIB -
        1.3.6.1.6.3.10.1.1 snmpAuthProtocols SNMP-FRAMEWORK-MIB OBJECT-IDENTITY
        1.3.6.1.6.3.10.1.1.1 usmNoAuthProtocol SNMP-USER-BASED-SM-MIB OBJECT-IDENTITY
        1.3.6.1.6.3.10.1.1.2 usmHMACMD5AuthProtocol SNMP-USER-BASED-SM-MIB OBJECT-IDENTITY
        1.3.6.1.6.3.10.1.1.3 usmHMACSHAAuthProtocol SNMP-USER-BASED-SM-MIB OBJECT-IDENTITY
        1.3.6.1.6.3.10.1.2 snmpPrivProtocols SNMP-FRAMEWORK-MIB OBJECT-IDENTITY
        1.3.6.1.6.3.10.1.2.1 usmNoPrivProtocol SNMP-USER-BASED-SM-MIB OBJECT-IDENTITY
        1.3.6.1.6.3.10.1.2.2 usmDESPrivProtocol SNMP-USER-BASED-SM-MIB OBJECT-IDENTITY
        1.3.6.1.6.3.10.2 snmpFrameworkMIBObjects SNMP-FRAMEWORK-MIB -
        1.3.6.1.6.3.10.2.1 snmpEngine SNMP-FRAMEWORK-MIB -
        1.3.6.1.6.3.10.2.1.1 snmpEngineID SNMP-FRAMEWORK-MIB OCTET-STRING a:r t:SnmpEngineID r:5..32
        1.3.6.1.6.3.10.2.1.2 snmpEngineBoots SNMP-FRAMEWORK-MIB INTEGER a:r r:1..2147483647
        1.3.6.1.6.3.10.2.1.3 snmpEngineTime SNMP-FRAMEWORK-MIB INTEGER a:r r:0..2147483647 u:seconds
        1.3.6.1.6.3.10.2.1.4 snmpEngineMaxMessageSize SNMP-FRAMEWORK-MIB INTEGER a:r r:484..2147483647
        1.3.6.1.6.3.10.3 snmpFrameworkMIBConformance SNMP-FRAMEWORK-MIB -
        1.3.6.1.6.3.10.3.1 snmpFrameworkMIBCompliances SNMP-FRAMEWORK-MIB -
        1.3.6.1.6.3.10.3.1.1 snmpFrameworkMIBCompliance SNMP-FRAMEWORK-MIB MODULE-COMPLIANCE
        1.3.6.1.6.3.10.3.2 snmpFrameworkMIBGroups SNMP-FRAMEWORK-MIB -
        1.3.6.1.6.3.10.3.2.1 snmpEngineGroup SNMP-FRAMEWORK-MIB OBJECT-GROUP
        1.3.6.1.6.3.11 snmpMPDMIB SNMP-MPD-MIB MODULE-IDENTITY
        1.3.6.1.6.3.11.1 snmpMPDAdmin SNMP-MPD-MIB -
        1.3.6.1.6.3.11.2 snmpMPDMIBObjects SNMP-MPD-MIB -
        1.3.6.1.6.3.11.2.1 snmpMPDStats SNMP-MPD-MIB -
        1.3.6.1.6.3.11.2.1.1 snmpUnknownSecurityModels SNMP-MPD-MIB Counter32 a:r
        1.3.6.1.6.3.11.2.1.2 snmpInvalidMsgs SNMP-MPD-MIB Counter32 a:r
        1.3.6.1.6.3.11.2.1.3 snmpUnknownPDUHandlers SNMP-MPD-MIB Counter32 a:r
        1.3.6.1.6.3.11.3 snmpMPDMIBConformance SNMP-MPD-MIB -
        1.3.6.1.6.3.11.3.1 snmpMPDMIBCompliances SNMP-MPD-MIB -
        1.3.6.1.6.3.11.3.1.1 snmpMPDCompliance SNMP-MPD-MIB MODULE-COMPLIANCE
        1.3.6.1.6.3.11.3.2 snmpMPDMIBGroups SNMP-MPD-MIB -
        1.3.6.1.6.3.11.3.2.1 snmpMPDGroup SNMP-MPD-MIB OBJECT-GROUP
        1.3.6.1.6.3.12 snmpTargetMIB SNMP-TARGET-MIB MODULE-IDENTITY
        1.3.6.1.6.3.12.1 snmpTargetObjects SNMP-TARGET-MIB -
        1.3.6.1.6.3.12.1.1 snmpTargetSpinLock SNMP-TARGET-MIB INTEGER a:w t:TestAndIncr r:0..2147483647
        1.3.6.1.6.3.12.1.2 snmpTargetAddrTable SNMP-TARGET-MIB - a:n
        1.3.6.1.6.3.12.1.2.1 snmpTargetAddrEntry SNMP-TARGET-MIB - a:n i:*snmpTargetAddrName
        1.3.6.1.6.3.12.1.2.1.1 snmpTargetAddrName SNMP-TARGET-MIB OCTET-STRING a:n t:SnmpAdminString r:1..32
        1.3.6.1.6.3.12.1.2.1.2 snmpTargetAddrTDomain SNMP-TARGET-MIB OBJECT-IDENTIFIER a:c t:TDomain
        1.3.6.1.6.3.12.1.2.1.3 snmpTargetAddrTAddress SNMP-TARGET-MIB OCTET-STRING a:c t:TAddress r:1..255
        1.3.6.1.6.3.12.1.2.1.4 snmpTargetAddrTimeout SNMP-TARGET-MIB INTEGER a:c t:TimeInterval r:0..2147483647
        1.3.6.1.6.3.12.1.2.1.5 snmpTargetAddrRetryCount SNMP-TARGET-MIB Integer32 a:c r:0..255
        1.3.6.1.6.3.12.1.2.1.6 snmpTargetAddrTagList SNMP-TARGET-MIB OCTET-STRING a:c t:SnmpTagList r:0..255
        1.3.6.1.6.3.12.1.2.1.7 snmpTargetAddrParams SNMP-TARGET-MIB OCTET-STRING a:c t:SnmpAdminString r:1..32
        1.3.6.1.6.3.12.1.2.1.8 snmpTargetAddrStorageType SNMP-TARGET-MIB INTEGER a:c t:StorageType
        1.3.6.1.6.3.12.1.2.1.9 snmpTargetAddrRowStatus SNMP-TARGET-MIB INTEGER a:c t:RowStatus
        1.3.6.1.6.3.12.1.3 snmpTargetParamsTable SNMP-TARGET-MIB - a:n
        1.3.6.1.6.3.12.1.3.1 snmpTargetParamsEntry SNMP-TARGET-MIB - a:n i:*snmpTargetParamsName
        1.3.6.1.6.3.12.1.3.1.1 snmpTargetParamsName SNMP-TARGET-MIB OCTET-STRING a:n t:SnmpAdminString r:1..32
        1.3.6.1.6.3.12.1.3.1.2 snmpTargetParamsMPModel SNMP-TARGET-MIB INTEGER a:c t:SnmpMessageProcessingModel r:0..2147483647
        1.3.6.1.6.3.12.1.3.1.3 snmpTargetParamsSecurityModel SNMP-TARGET-MIB INTEGER a:c t:SnmpSecurityModel r:1..2147483647
        1.3.6.1.6.3.12.1.3.1.4 snmpTargetParamsSecurityName SNMP-TARGET-MIB OCTET-STRING a:c t:SnmpAdminString r:0..255
        1.3.6.1.6.3.12.1.3.1.5 snmpTargetParamsSecurityLevel SNMP-TARGET-MIB INTEGER a:c t:SnmpSecurityLevel
        1.3.6.1.6.3.12.1.3.1.6 snmpTargetParamsStorageType SNMP-TARGET-MIB INTEGER a:c t:StorageType
        1.3.6.1.6.3.12.1.3.1.7 snmpTargetParamsRowStatus SNMP-TARGET-MIB INTEGER a:c t:RowStatus
        1.3.6.1.6.3.12.1.4 snmpUnavailableContexts SNMP-TARGET-MIB Counter32 a:r
        1.3.6.1.6.3.12.1.5 snmpUnknownContexts SNMP-TARGET-MIB Counter32 a:r
        1.3.6.1.6.3.12.3 snmpTargetConformance SNMP-TARGET-MIB -
        1.3.6.1.6.3.12.3.1 snmpTargetCompliances SNMP-TARGET-MIB -
        1.3.6.1.6.3.12.3.1.1 snmpTargetCommandResponderCompliance SNMP-TARGET-MIB MODULE-COMPLIANCE
        1.3.6.1.6.3.12.3.2 snmpTargetGroups SNMP-TARGET-MIB -
        1.3.6.1.6.3.12.3.2.1 snmpTargetBasicGroup SNMP-TARGET-MIB OBJECT-GROUP
        1.3.6.1.6.3.12.3.2.2 snmpTargetResponseGroup SNMP-TARGET-MIB OBJECT-GROUP
        1.3.6.1.6.3.12.3.2.3 snmpTargetCommandResponderGroup SNMP-TARGET-MIB OBJECT-GROUP
        1.3.6.1.6.3.13 snmpNotificationMIB SNMP-NOTIFICATION-MIB MODULE-IDENTITY
        1.3.6.1.6.3.13.1 snmpNotifyObjects SNMP-NOTIFICATION-MIB -
        1.3.6.1.6.3.13.1.1 snmpNotifyTable SNMP-NOTIFICATION-MIB - a:n
        1.3.6.1.6.3.13.1.1.1 snmpNotifyEntry SNMP-NOTIFICATION-MIB - a:n i:*snmpNotifyName
        1.3.6.1.6.3.13.1.1.1.1 snmpNotifyName SNMP-NOTIFICATION-MIB OCTET-STRING a:n t:SnmpAdminString r:1..32
        1.3.6.1.6.3.13.1.1.1.2 snmpNotifyTag SNMP-NOTIFICATION-MIB OCTET-STRING a:c t:SnmpTagValue r:0..255
        1.3.6.1.6.3.13.1.1.1.3 snmpNotifyType SNMP-NOTIFICATION-MIB INTEGER a:c e:trap(1),inform(2)
        1.3.6.1.6.3.13.1.1.1.4 snmpNotifyStorageType SNMP-NOTIFICATION-MIB INTEGER a:c t:StorageType
        1.3.6.1.6.3.13.1.1.1.5 snmpNotifyRowStatus SNMP-NOTIFICATION-MIB INTEGER a:c t:RowStatus
        1.3.6.1.6.3.13.1.2 snmpNotifyFilterProfileTable SNMP-NOTIFICATION-MIB - a:n
        1.3.6.1.6.3.13.1.2.1 snmpNotifyFilterProfileEntry SNMP-NOTIFICATION-MIB - a:n i:*snmpTargetParamsName
        1.3.6.1.6.3.13.1.2.1.1 snmpNotifyFilterProfileName SNMP-NOTIFICATION-MIB OCTET-STRING a:c t:SnmpAdminString r:1..32
        1.3.6.1.6.3.13.1.2.1.2 snmpNotifyFilterProfileStorType SNMP-NOTIFICATION-MIB INTEGER a:c t:StorageType
        1.3.6.1.6.3.13.1.2.1.3 snmpNotifyFilterProfileRowStatus SNMP-NOTIFICATION-MIB INTEGER a:c t:RowStatus
        1.3.6.1.6.3.13.1.3 snmpNotifyFilterTable SNMP-NOTIFICATION-MIB - a:n
        1.3.6.1.6.3.13.1.3.1 snmpNotifyFilterEntry SNMP-NOTIFICATION-MIB - a:n i:snmpNotifyFilterProfileName,*snmpNotifyFilterSubtree
        1.3.6.1.6.3.13.1.3.1.1 snmpNotifyFilterSubtree SNMP-NOTIFICATION-MIB OBJECT-IDENTIFIER a:n
        1.3.6.1.6.3.13.1.3.1.2 snmpNotifyFilterMask SNMP-NOTIFICATION-MIB OCTET-STRING a:c r:0..16
        1.3.6.1.6.3.13.1.3.1.3 snmpNotifyFilterType SNMP-NOTIFICATION-MIB INTEGER a:c e:included(1),excluded(2)
        1.3.6.1.6.3.13.1.3.1.4 snmpNotifyFilterStorageType SNMP-NOTIFICATION-MIB INTEGER a:c t:StorageType
        1.3.6.1.6.3.13.1.3.1.5 snmpNotifyFilterRowStatus SNMP-NOTIFICATION-MIB INTEGER a:c t:RowStatus
        1.3.6.1.6.3.13.3 snmpNotifyConformance SNMP-NOTIFICATION-MIB -
        1.3.6.1.6.3.13.3.1 snmpNotifyCompliances SNMP-NOTIFICATION-MIB -
        1.3.6.1.6.3.13.3.1.1 snmpNotifyBasicCompliance SNMP-NOTIFICATION-MIB MODULE-COMPLIANCE
        1.3.6.1.6.3.13.3.1.2 snmpNotifyBasicFiltersCompliance SNMP-NOTIFICATION-MIB MODULE-COMPLIANCE
        1.3.6.1.6.3.13.3.1.3 snmpNotifyFullCompliance SNMP-NOTIFICATION-MIB MODULE-COMPLIANCE
        1.3.6.1.6.3.13.3.2 snmpNotifyGroups SNMP-NOTIFICATION-MIB -
        1.3.6.1.6.3.13.3.2.1 snmpNotifyGroup SNMP-NOTIFICATION-MIB OBJECT-GROUP
        1.3.6.1.6.3.13.3.2.2 snmpNotifyFilterGroup SNMP-NOTIFICATION-MIB OBJECT-GROUP
        1.3.6.1.6.3.15 snmpUsmMIB SNMP-USER-BASED-SM-MIB MODULE-IDENTITY
        1.3.6.1.6.3.15.1 usmMIBObjects SNMP-USER-BASED-SM-MIB -
        1.3.6.1.6.3.15.1.1 usmStats SNMP-USER-BASED-SM-MIB -
        1.3.6.1.6.3.15.1.1.1 usmStatsUnsupportedSecLevels SNMP-USER-BASED-SM-MIB Counter32 a:r
        1.3.6.1.6.3.15.1.1.2 usmStatsNotInTimeWindows SNMP-USER-BASED-SM-MIB Counter32 a:r
        1.3.6.1.6.3.15.1.1.3 usmStatsUnknownUserNames SNMP-USER-BASED-SM-MIB Counter32 a:r
        1.3.6.1.6.3.15.1.1.4 usmStatsUnknownEngineIDs SNMP-USER-BASED-SM-MIB Counter32 a:r
        1.3.6.1.6.3.15.1.1.5 usmStatsWrongDigests SNMP-USER-BASED-SM-MIB Counter32 a:r
        1.3.6.1.6.3.15.1.1.6 usmStatsDecryptionErrors SNMP-USER-BASED-SM-MIB Counter32 a:r
        1.3.6.1.6.3.15.1.2 usmUser SNMP-USER-BASED-SM-MIB -
        1.3.6.1.6.3.15.1.2.1 usmUserSpinLock SNMP-USER-BASED-SM-MIB INTEGER a:w t:TestAndIncr r:0..2147483647
        1.3.6.1.6.3.15.1.2.2 usmUserTable SNMP-USER-BASED-SM-MIB - a:n
        1.3.6.1.6.3.15.1.2.2.1 usmUserEntry SNMP-USER-BASED-SM-MIB - a:n i:usmUserEngineID,usmUserName
        1.3.6.1.6.3.15.1.2.2.1.1 usmUserEngineID SNMP-USER-BASED-SM-MIB OCTET-STRING a:n t:SnmpEngineID r:5..32
        1.3.6.1.6.3.15.1.2.2.1.2 usmUserName SNMP-USER-BASED-SM-MIB OCTET-STRING a:n t:SnmpAdminString r:1..32
        1.3.6.1.6.3.15.1.2.2.1.3 usmUserSecurityName SNMP-USER-BASED-SM-MIB OCTET-STRING a:r t:SnmpAdminString r:0..255
        1.3.6.1.6.3.15.1.2.2.1.4 usmUserCloneFrom SNMP-USER-BASED-SM-MIB OBJECT-IDENTIFIER a:c t:RowPointer
        1.3.6.1.6.3.15.1.2.2.1.5 usmUserAuthProtocol SNMP-USER-BASED-SM-MIB OBJECT-IDENTIFIER a:c t:AutonomousType
        1.3.6.1.6.3.15.1.2.2.1.6 usmUserAuthKeyChange SNMP-USER-BASED-SM-MIB OCTET-STRING a:c t:KeyChange
        1.3.6.1.6.3.15.1.2.2.1.7 usmUserOwnAuthKeyChange SNMP-USER-BASED-SM-MIB OCTET-STRING a:c t:KeyChange
        1.3.6.1.6.3.15.1.2.2.1.8 usmUserPrivProtocol SNMP-USER-BASED-SM-MIB OBJECT-IDENTIFIER a:c t:AutonomousType
        1.3.6.1.6.3.15.1.2.2.1.9 usmUserPrivKeyChange SNMP-USER-BASED-SM-MIB OCTET-STRING a:c t:KeyChange
        1.3.6.1.6.3.15.1.2.2.1.10 usmUserOwnPrivKeyChange SNMP-USER-BASED-SM-MIB OCTET-STRING a:c t:KeyChange
        1.3.6.1.6.3.15.1.2.2.1.11 usmUserPublic SNMP-USER-BASED-SM-MIB OCTET-STRING a:c r:0..32
        1.3.6.1.6.3.15.1.2.2.1.12 usmUserStorageType SNMP-USER-BASED-SM-MIB INTEGER a:c t:StorageType
        1.3.6.1.6.3.15.1.2.2.1.13 usmUserStatus SNMP-USER-BASED-SM-MIB INTEGER a:c t:RowStatus
        1.3.6.1.6.3.15.2 usmMIBConformance SNMP-USER-BASED-SM-MIB -
        1.3.6.1.6.3.15.2.1 usmMIBCompliances SNMP-USER-BASED-SM-MIB -
        1.3.6.1.6.3.15.2.1.1 usmMIBCompliance SNMP-USER-BASED-SM-MIB MODULE-COMPLIANCE
        1.3.6.1.6.3.15.2.2 usmMIBGroups SNMP-USER-BASED-SM-MIB -
        1.3.6.1.6.3.15.2.2.1 usmMIBBasicGroup SNMP-USER-BASED-SM-MIB OBJECT-GROUP
        1.3.6.1.6.3.16 snmpVacmMIB SNMP-VIEW-BASED-ACM-MIB MODULE-IDENTITY
        1.3.6.1.6.3.16.1 vacmMIBObjects SNMP-VIEW-BASED-ACM-MIB -
        1.3.6.1.6.3.16.1.1 vacmContextTable SNMP-VIEW-BASED-ACM-MIB - a:n
        1.3.6.1.6.3.16.1.1.1 vacmContextEntry SNMP-VIEW-BASED-ACM-MIB - a:n i:vacmContextName
        1.3.6.1.6.3.16.1.1.1.1 vacmContextName SNMP-VIEW-BASED-ACM-MIB OCTET-STRING a:r t:SnmpAdminString r:0..32
        1.3.6.1.6.3.16.1.2 vacmSecurityToGroupTable SNMP-VIEW-BASED-ACM-MIB - a:n
        1.3.6.1.6.3.16.1.2.1 vacmSecurityToGroupEntry SNMP-VIEW-BASED-ACM-MIB - a:n i:vacmSecurityModel,vacmSecurityName
        1.3.6.1.6.3.16.1.2.1.1 vacmSecurityModel SNMP-VIEW-BASED-ACM-MIB INTEGER a:n t:SnmpSecurityModel r:1..2147483647
        1.3.6.1.6.3.16.1.2.1.2 vacmSecurityName SNMP-VIEW-BASED-ACM-MIB OCTET-STRING a:n t:SnmpAdminString r:1..32
        1.3.6.1.6.3.16.1.2.1.3 vacmGroupName SNMP-VIEW-BASED-ACM-MIB OCTET-STRING a:c t:SnmpAdminString r:1..32
        1.3.6.1.6.3.16.1.2.1.4 vacmSecurityToGroupStorageType SNMP-VIEW-BASED-ACM-MIB INTEGER a:c t:StorageType
        1.3.6.1.6.3.16.1.2.1.5 vacmSecurityToGroupStatus SNMP-VIEW-BASED-ACM-MIB INTEGER a:c t:RowStatus
        1.3.6.1.6.3.16.1.4 vacmAccessTable SNMP-VIEW-BASED-ACM-MIB - a:n
        1.3.6.1.6.3.16.1.4.1 vacmAccessEntry SNMP-VIEW-BASED-ACM-MIB - a:n i:vacmGroupName,vacmAccessContextPrefix,vacmAccessSecurityModel,vacmAccessSecurityLevel
        1.3.6.1.6.3.16.1.4.1.1 vacmAccessContextPrefix SNMP-VIEW-BASED-ACM-MIB OCTET-STRING a:n t:SnmpAdminString r:0..32
        1.3.6.1.6.3.16.1.4.1.2 vacmAccessSecurityModel SNMP-VIEW-BASED-ACM-MIB INTEGER a:n t:SnmpSecurityModel r:0..2147483647
        1.3.6.1.6.3.16.1.4.1.3 vacmAccessSecurityLevel SNMP-VIEW-BASED-ACM-MIB INTEGER a:n t:SnmpSecurityLevel
        1.3.6.1.6.3.16.1.4.1.4 vacmAccessContextMatch SNMP-VIEW-BASED-ACM-MIB INTEGER a:c e:exact(1),prefix(2)
        1.3.6.1.6.3.16.1.4.1.5 vacmAccessReadViewName SNMP-VIEW-BASED-ACM-MIB OCTET-STRING a:c t:SnmpAdminString r:0..32
        1.3.6.1.6.3.16.1.4.1.6 vacmAccessWriteViewName SNMP-VIEW-BASED-ACM-MIB OCTET-STRING a:c t:SnmpAdminString r:0..32
        1.3.6.1.6.3.16.1.4.1.7 vacmAccessNotifyViewName SNMP-VIEW-BASED-ACM-MIB OCTET-STRING a:c t:SnmpAdminString r:0..32
        1.3.6.1.6.3.16.1.4.1.8 vacmAccessStorageType SNMP-VIEW-BASED-ACM-MIB INTEGER a:c t:StorageType
        1.3.6.1.6.3.16.1.4.1.9 vacmAccessStatus SNMP-VIEW-BASED-ACM-MIB INTEGER a:c t:RowStatus
        1.3.6.1.6.3.16.1.5 vacmMIBViews SNMP-VIEW-BASED-ACM-MIB -
        1.3.6.1.6.3.16.1.5.1 vacmViewSpinLock SNMP-VIEW-BASED-ACM-MIB INTEGER a:w t:TestAndIncr r:0..2147483647
        1.3.6.1.6.3.16.1.5.2 vacmViewTreeFamilyTable SNMP-VIEW-BASED-ACM-MIB - a:n
        1.3.6.1.6.3.16.1.5.2.1 vacmViewTreeFamilyEntry SNMP-VIEW-BASED-ACM-MIB - a:n i:vacmViewTreeFamilyViewName,vacmViewTreeFamilySubtree
        1.3.6.1.6.3.16.1.5.2.1.1 vacmViewTreeFamilyViewName SNMP-VIEW-BASED-ACM-MIB OCTET-STRING a:n t:SnmpAdminString r:1..32
        1.3.6.1.6.3.16.1.5.2.1.2 vacmViewTreeFamilySubtree SNMP-VIEW-BASED-ACM-MIB OBJECT-IDENTIFIER a:n
        1.3.6.1.6.3.16.1.5.2.1.3 vacmViewTreeFamilyMask SNMP-VIEW-BASED-ACM-MIB OCTET-STRING a:c r:0..16
        1.3.6.1.6.3.16.1.5.2.1.4 vacmViewTreeFamilyType SNMP-VIEW-BASED-ACM-MIB INTEGER a:c e:included(1),excluded(2)
        1.3.6.1.6.3.16.1.5.2.1.5 vacmViewTreeFamilyStorageType SNMP-VIEW-BASED-ACM-MIB INTEGER a:c t:StorageType
        1.3.6.1.6.3.16.1.5.2.1.6 vacmViewTreeFamilyStatus SNMP-VIEW-BASED-ACM-MIB INTEGER a:c t:RowStatus
        1.3.6.1.6.3.16.2 vacmMIBConformance SNMP-VIEW-BASED-ACM-MIB -
        1.3.6.1.6.3.16.2.1 vacmMIBCompliances SNMP-VIEW-BASED-ACM-MIB -
        1.3.6.1.6.3.16.2.1.1 vacmMIBCompliance SNMP-VIEW-BASED-ACM-MIB MODULE-COMPLIANCE
        1.3.6.1.6.3.16.2.2 vacmMIBGroups SNMP-VIEW-BASED-ACM-MIB -
        1.3.6.1.6.3.16.2.2.1 vacmBasicGroup SNMP-VIEW-BASED-ACM-MIB OBJECT-GROUP
        1.3.6.1.6.3.18 snmpCommunityMIB SNMP-COMMUNITY-MIB MODULE-IDENTITY
        1.3.6.1.6.3.18.1 snmpCommunityMIBObjects SNMP-COMMUNITY-MIB -
        1.3.6.1.6.3.18.1.1 snmpCommunityTable SNMP-COMMUNITY-MIB - a:n
        1.3.6.1.6.3.18.1.1.1 snmpCommunityEntry SNMP-COMMUNITY-MIB - a:n i:*snmpCommunityIndex
        1.3.6.1.6.3.18.1.1.1.1 snmpCommunityIndex SNMP-COMMUNITY-MIB OCTET-STRING a:n t:SnmpAdminString r:1..32
        1.3.6.1.6.3.18.1.1.1.2 snmpCommunityName SNMP-COMMUNITY-MIB OCTET-STRING a:c
        1.3.6.1.6.3.18.1.1.1.3 snmpCommunitySecurityName SNMP-COMMUNITY-MIB OCTET-STRING a:c t:SnmpAdminString r:1..32
        1.3.6.1.6.3.18.1.1.1.4 snmpCommunityContextEngineID SNMP-COMMUNITY-MIB OCTET-STRING a:c t:SnmpEngineID r:5..32
        1.3.6.1.6.3.18.1.1.1.5 snmpCommunityContextName SNMP-COMMUNITY-MIB OCTET-STRING a:c t:SnmpAdminString r:0..32
        1.3.6.1.6.3.18.1.1.1.6 snmpCommunityTransportTag SNMP-COMMUNITY-MIB OCTET-STRING a:c t:SnmpTagValue r:0..255
        1.3.6.1.6.3.18.1.1.1.7 snmpCommunityStorageType SNMP-COMMUNITY-MIB INTEGER a:c t:StorageType
        1.3.6.1.6.3.18.1.1.1.8 snmpCommunityStatus SNMP-COMMUNITY-MIB INTEGER a:c t:RowStatus
        1.3.6.1.6.3.18.1.2 snmpTargetAddrExtTable SNMP-COMMUNITY-MIB - a:n
        1.3.6.1.6.3.18.1.2.1 snmpTargetAddrExtEntry SNMP-COMMUNITY-MIB - a:n g:snmpTargetAddrEntry
        1.3.6.1.6.3.18.1.2.1.1 snmpTargetAddrTMask SNMP-COMMUNITY-MIB OCTET-STRING a:c r:0..255
        1.3.6.1.6.3.18.1.2.1.2 snmpTargetAddrMMS SNMP-COMMUNITY-MIB Integer32 a:c r:0..0|484..2147483647
        1.3.6.1.6.3.18.1.3 snmpTrapAddress SNMP-COMMUNITY-MIB IpAddress a:f
        1.3.6.1.6.3.18.1.4 snmpTrapCommunity SNMP-COMMUNITY-MIB OCTET-STRING a:f
        1.3.6.1.6.3.18.2 snmpCommunityMIBConformance SNMP-COMMUNITY-MIB -
        1.3.6.1.6.3.18.2.1 snmpCommunityMIBCompliances SNMP-COMMUNITY-MIB -
        1.3.6.1.6.3.18.2.1.1 snmpCommunityMIBCompliance SNMP-COMMUNITY-MIB MODULE-COMPLIANCE
        1.3.6.1.6.3.18.2.1.2 snmpProxyTrapForwardCompliance SNMP-COMMUNITY-MIB MODULE-COMPLIANCE
        1.3.6.1.6.3.18.2.2 snmpCommunityMIBGroups SNMP-COMMUNITY-MIB -
        1.3.6.1.6.3.18.2.2.1 snmpCommunityGroup SNMP-COMMUNITY-MIB OBJECT-GROUP
        1.3.6.1.6.3.18.2.2.3 snmpProxyTrapForwardGroup SNMP-COMMUNITY-MIB OBJECT-GROUP
        2 joint-iso-ccitt - -
        AutonomousType
        BridgeId
        CounterBasedGauge64
        DateAndTime d:2d-1d-1d%2C1d:1d:1d.1d%2C1a1d:1d
        DisplayString d:255a
        Float
        IANAPhysicalClass e:other(1),unknown(2),chassis(3),backplane(4),container(5),powerSupply(6),fan(7),sensor(8),module(9),port(10),stack(11),cpu(12),energyObject(13),battery(14),storageDrive(15)
        IANAifType e:other(1),regular1822(2),hdh1822(3),ddnX25(4),rfc877x25(5),ethernetCsmacd(6),iso88023Csmacd(7),iso88024TokenBus(8),iso88025TokenRing(9),iso88026Man(10),starLan(11),proteon10Mbit(12),proteon80Mbit(13),hyperchannel(14),fddi(15),lapb(16),sdlc(17),ds1(18),e1(19),basicISDN(20),primaryISDN(21),propPointToPointSerial(22),ppp(23),softwareLoopback(24),eon(25),ethernet3Mbit(26),nsip(27),slip(28),ultra(29),ds3(30),sip(31),frameRelay(32),rs232(33),para(34),arcnet(35),arcnetPlus(36),atm(37),miox25(38),sonet(39),x25ple(40),iso88022llc(41),localTalk(42),smdsDxi(43),frameRelayService(44),v35(45),hssi(46),hippi(47),modem(48),aal5(49),sonetPath(50),sonetVT(51),smdsIcip(52),propVirtual(53),propMultiplexor(54),ieee80212(55),fibreChannel(56),hippiInterface(57),frameRelayInterconnect(58),aflane8023(59),aflane8025(60),cctEmul(61),fastEther(62),isdn(63),v11(64),v36(65),g703at64k(66),g703at2mb(67),qllc(68),fastEtherFX(69),channel(70),ieee80211(71),ibm370parChan(72),escon(73),dlsw(74),isdns(75),isdnu(76),lapd(77),ipSwitch(78),rsrb(79),atmLogical(80),ds0(81),ds0Bundle(82),bsc(83),async(84),cnr(85),iso88025Dtr(86),eplrs(87),arap(88),propCnls(89),hostPad(90),termPad(91),frameRelayMPI(92),x213(93),adsl(94),radsl(95),sdsl(96),vdsl(97),iso88025CRFPInt(98),myrinet(99),voiceEM(100),voiceFXO(101),voiceFXS(102),voiceEncap(103),voiceOverIp(104),atmDxi(105),atmFuni(106),atmIma(107),pppMultilinkBundle(108),ipOverCdlc(109),ipOverClaw(110),stackToStack(111),virtualIpAddress(112),mpc(113),ipOverAtm(114),iso88025Fiber(115),tdlc(116),gigabitEthernet(117),hdlc(118),lapf(119),v37(120),x25mlp(121),x25huntGroup(122),transpHdlc(123),interleave(124),fast(125),ip(126),docsCableMaclayer(127),docsCableDownstream(128),docsCableUpstream(129),a12MppSwitch(130),tunnel(131),coffee(132),ces(133),atmSubInterface(134),l2vlan(135),l3ipvlan(136),l3ipxvlan(137),digitalPowerline(138),mediaMailOverIp(139),dtm(140),dcn(141),ipForward(142),msdsl(143),ieee1394(144),if-gsn(145),dvbRccMacLayer(146),dvbRccDownstream(147),dvbRccUpstream(148),atmVirtual(149),mplsTunnel(150),srp(151),voiceOverAtm(152),voiceOverFrameRelay(153),idsl(154),compositeLink(155),ss7SigLink(156),propWirelessP2P(157),frForward(158),rfc1483(159),usb(160),ieee8023adLag(161),bgppolicyaccounting(162),frf16MfrBundle(163),h323Gatekeeper(164),h323Proxy(165),mpls(166),mfSigLink(167),hdsl2(168),shdsl(169),ds1FDL(170),pos(171),dvbAsiIn(172),dvbAsiOut(173),plc(174),nfas(175),tr008(176),gr303RDT(177),gr303IDT(178),isup(179),propDocsWirelessMaclayer(180),propDocsWirelessDownstream(181),propDocsWirelessUpstream(182),hiperlan2(183),propBWAp2Mp(184),sonetOverheadChannel(185),digitalWrapperOverheadChannel(186),aal2(187),radioMAC(188),atmRadio(189),imt(190),mvl(191),reachDSL(192),frDlciEndPt(193),atmVciEndPt(194),opticalChannel(195),opticalTransport(196),propAtm(197),voiceOverCable(198),infiniband(199),teLink(200),q2931(201),virtualTg(202),sipTg(203),sipSig(204),docsCableUpstreamChannel(205),econet(206),pon155(207),pon622(208),bridge(209),linegroup(210),voiceEMFGD(211),voiceFGDEANA(212),voiceDID(213),mpegTransport(214),sixToFour(215),gtp(216),pdnEtherLoop1(217),pdnEtherLoop2(218),opticalChannelGroup(219),homepna(220),gfp(221),ciscoISLvlan(222),actelisMetaLOOP(223),fcipLink(224),rpr(225),qam(226),lmp(227),cblVectaStar(228),docsCableMCmtsDownstream(229),adsl2(230),macSecControlledIF(231),macSecUncontrolledIF(232),aviciOpticalEther(233),atmbond(234),voiceFGDOS(235),mocaVersion1(236),ieee80216WMAN(237),adsl2plus(238),dvbRcsMacLayer(239),dvbTdm(240),dvbRcsTdma(241),x86Laps(242),wwanPP(243),wwanPP2(244),voiceEBS(245),ifPwType(246),ilan(247),pip(248),aluELP(249),gpon(250),vdsl2(251),capwapDot11Profile(252),capwapDot11Bss(253),capwapWtpVirtualRadio(254),bits(255),docsCableUpstreamRfPort(256),cableDownstreamRfPort(257),vmwareVirtualNic(258),ieee802154(259),otnOdu(260),otnOtu(261),ifVfiType(262),g9981(263),g9982(264),g9983(265),aluEpon(266),aluEponOnu(267),aluEponPhysicalUni(268),aluEponLogicalLink(269),aluGponOnu(270),aluGponPhysicalUni(271),vmwareNicTeam(272),docsOfdmDownstream(277),docsOfdmaUpstream(278),gfast(279),sdci(280),xboxWireless(281),fastdsl(282),docsCableScte55d1FwdOob(283),docsCableScte55d1RetOob(284),docsCableScte55d2DsOob(285),docsCableScte55d2UsOob(286),docsCableNdf(287),docsCableNdr(288),ptm(289),ghn(290),otnOtsi(291),otnOtuc(292),otnOduc(293),otnOtsig(294),microwaveCarrierTermination(295),microwaveRadioLinkTerminal(296),ieee8021axDrni(297),ax25(298),ieee19061nanocom(299),cpri(300),omni(301),roe(302),p2pOverLan(303)
        IANAipRouteProtocol e:other(1),local(2),netmgmt(3),icmp(4),egp(5),ggp(6),hello(7),rip(8),isIs(9),esIs(10),ciscoIgrp(11),bbnSpfIgp(12),ospf(13),bgp(14),idpr(15),ciscoEigrp(16),dvmrp(17),rpl(18),dhcp(19),ttdp(20)
        InetAddress
        InetAddressPrefixLength d:d
        InetAddressType e:unknown(0),ipv4(1),ipv6(2),ipv4z(3),ipv6z(4),dns(16)
        InetAutonomousSystemNumber d:d
        InetPortNumber d:d
        InetVersion e:unknown(0),ipv4(1),ipv6(2)
        InetZoneIndex d:d
        InterfaceIndex d:d
        InterfaceIndexOrZero d:d
        InternationalDisplayString
        IpAddressOriginTC e:other(1),manual(2),dhcp(4),linklayer(5),random(6)
        IpAddressPrefixOriginTC e:other(1),manual(2),wellknown(3),dhcp(4),routeradv(5)
        IpAddressStatusTC e:preferred(1),deprecated(2),invalid(3),inaccessible(4),unknown(5),tentative(6),duplicate(7),optimistic(8)
        Ipv6AddressIfIdentifierTC d:2x:
        KBytes
        KeyChange
        MacAddress d:1x:
        NetsnmpCacheStatus e:enabled(1),disabled(2),empty(3),cached(4),expired(5)
        OwnerString d:255a
        PhysAddress d:1x:
        PhysicalIndex d:d
        PhysicalIndexOrZero d:d
        ProductID
        RowPointer
        RowStatus e:active(1),notInService(2),notReady(3),createAndGo(4),createAndWait(5),destroy(6)
        SnmpAdminString d:255t
        SnmpEngineID
        SnmpEngineIdOrNone
        SnmpMessageProcessingModel
        SnmpSecurityLevel e:noAuthNoPriv(1),authNoPriv(2),authPriv(3)
        SnmpSecurityModel
        SnmpTagList d:255t
        SnmpTagValue d:255t
        StorageType e:other(1),volatile(2),nonVolatile(3),permanent(4),readOnly(5)
        TAddress
        TDomain
        TestAndIncr
        TimeInterval
        TimeStamp
        Timeout d:d
        TruthValue e:true(1),false(2)
        UCDErrorFix e:noError(0),runFix(1)
        UCDErrorFlag e:noError(0),error(1)
        UUIDorZero d:4x-2x-2x-1x1x-6x

        """
}
