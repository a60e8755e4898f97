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
        1.3.6.1.2.1.10 transmission SNMPv2-SMI -
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
        1.3.6.1.2.1.88 dismanEventMIB DISMAN-EVENT-MIB MODULE-IDENTITY
        1.3.6.1.3 experimental SNMPv2-SMI -
        1.3.6.1.4 private SNMPv2-SMI -
        1.3.6.1.4.1 enterprises SNMPv2-SMI -
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
        2 joint-iso-ccitt - -
        AutonomousType
        DisplayString d:255a
        IANAifType e:other(1),regular1822(2),hdh1822(3),ddnX25(4),rfc877x25(5),ethernetCsmacd(6),iso88023Csmacd(7),iso88024TokenBus(8),iso88025TokenRing(9),iso88026Man(10),starLan(11),proteon10Mbit(12),proteon80Mbit(13),hyperchannel(14),fddi(15),lapb(16),sdlc(17),ds1(18),e1(19),basicISDN(20),primaryISDN(21),propPointToPointSerial(22),ppp(23),softwareLoopback(24),eon(25),ethernet3Mbit(26),nsip(27),slip(28),ultra(29),ds3(30),sip(31),frameRelay(32),rs232(33),para(34),arcnet(35),arcnetPlus(36),atm(37),miox25(38),sonet(39),x25ple(40),iso88022llc(41),localTalk(42),smdsDxi(43),frameRelayService(44),v35(45),hssi(46),hippi(47),modem(48),aal5(49),sonetPath(50),sonetVT(51),smdsIcip(52),propVirtual(53),propMultiplexor(54),ieee80212(55),fibreChannel(56),hippiInterface(57),frameRelayInterconnect(58),aflane8023(59),aflane8025(60),cctEmul(61),fastEther(62),isdn(63),v11(64),v36(65),g703at64k(66),g703at2mb(67),qllc(68),fastEtherFX(69),channel(70),ieee80211(71),ibm370parChan(72),escon(73),dlsw(74),isdns(75),isdnu(76),lapd(77),ipSwitch(78),rsrb(79),atmLogical(80),ds0(81),ds0Bundle(82),bsc(83),async(84),cnr(85),iso88025Dtr(86),eplrs(87),arap(88),propCnls(89),hostPad(90),termPad(91),frameRelayMPI(92),x213(93),adsl(94),radsl(95),sdsl(96),vdsl(97),iso88025CRFPInt(98),myrinet(99),voiceEM(100),voiceFXO(101),voiceFXS(102),voiceEncap(103),voiceOverIp(104),atmDxi(105),atmFuni(106),atmIma(107),pppMultilinkBundle(108),ipOverCdlc(109),ipOverClaw(110),stackToStack(111),virtualIpAddress(112),mpc(113),ipOverAtm(114),iso88025Fiber(115),tdlc(116),gigabitEthernet(117),hdlc(118),lapf(119),v37(120),x25mlp(121),x25huntGroup(122),transpHdlc(123),interleave(124),fast(125),ip(126),docsCableMaclayer(127),docsCableDownstream(128),docsCableUpstream(129),a12MppSwitch(130),tunnel(131),coffee(132),ces(133),atmSubInterface(134),l2vlan(135),l3ipvlan(136),l3ipxvlan(137),digitalPowerline(138),mediaMailOverIp(139),dtm(140),dcn(141),ipForward(142),msdsl(143),ieee1394(144),if-gsn(145),dvbRccMacLayer(146),dvbRccDownstream(147),dvbRccUpstream(148),atmVirtual(149),mplsTunnel(150),srp(151),voiceOverAtm(152),voiceOverFrameRelay(153),idsl(154),compositeLink(155),ss7SigLink(156),propWirelessP2P(157),frForward(158),rfc1483(159),usb(160),ieee8023adLag(161),bgppolicyaccounting(162),frf16MfrBundle(163),h323Gatekeeper(164),h323Proxy(165),mpls(166),mfSigLink(167),hdsl2(168),shdsl(169),ds1FDL(170),pos(171),dvbAsiIn(172),dvbAsiOut(173),plc(174),nfas(175),tr008(176),gr303RDT(177),gr303IDT(178),isup(179),propDocsWirelessMaclayer(180),propDocsWirelessDownstream(181),propDocsWirelessUpstream(182),hiperlan2(183),propBWAp2Mp(184),sonetOverheadChannel(185),digitalWrapperOverheadChannel(186),aal2(187),radioMAC(188),atmRadio(189),imt(190),mvl(191),reachDSL(192),frDlciEndPt(193),atmVciEndPt(194),opticalChannel(195),opticalTransport(196),propAtm(197),voiceOverCable(198),infiniband(199),teLink(200),q2931(201),virtualTg(202),sipTg(203),sipSig(204),docsCableUpstreamChannel(205),econet(206),pon155(207),pon622(208),bridge(209),linegroup(210),voiceEMFGD(211),voiceFGDEANA(212),voiceDID(213),mpegTransport(214),sixToFour(215),gtp(216),pdnEtherLoop1(217),pdnEtherLoop2(218),opticalChannelGroup(219),homepna(220),gfp(221),ciscoISLvlan(222),actelisMetaLOOP(223),fcipLink(224),rpr(225),qam(226),lmp(227),cblVectaStar(228),docsCableMCmtsDownstream(229),adsl2(230),macSecControlledIF(231),macSecUncontrolledIF(232),aviciOpticalEther(233),atmbond(234),voiceFGDOS(235),mocaVersion1(236),ieee80216WMAN(237),adsl2plus(238),dvbRcsMacLayer(239),dvbTdm(240),dvbRcsTdma(241),x86Laps(242),wwanPP(243),wwanPP2(244),voiceEBS(245),ifPwType(246),ilan(247),pip(248),aluELP(249),gpon(250),vdsl2(251),capwapDot11Profile(252),capwapDot11Bss(253),capwapWtpVirtualRadio(254),bits(255),docsCableUpstreamRfPort(256),cableDownstreamRfPort(257),vmwareVirtualNic(258),ieee802154(259),otnOdu(260),otnOtu(261),ifVfiType(262),g9981(263),g9982(264),g9983(265),aluEpon(266),aluEponOnu(267),aluEponPhysicalUni(268),aluEponLogicalLink(269),aluGponOnu(270),aluGponPhysicalUni(271),vmwareNicTeam(272),docsOfdmDownstream(277),docsOfdmaUpstream(278),gfast(279),sdci(280),xboxWireless(281),fastdsl(282),docsCableScte55d1FwdOob(283),docsCableScte55d1RetOob(284),docsCableScte55d2DsOob(285),docsCableScte55d2UsOob(286),docsCableNdf(287),docsCableNdr(288),ptm(289),ghn(290),otnOtsi(291),otnOtuc(292),otnOduc(293),otnOtsig(294),microwaveCarrierTermination(295),microwaveRadioLinkTerminal(296),ieee8021axDrni(297),ax25(298),ieee19061nanocom(299),cpri(300),omni(301),roe(302),p2pOverLan(303)
        InterfaceIndex d:d
        InterfaceIndexOrZero d:d
        OwnerString d:255a
        PhysAddress d:1x:
        RowStatus e:active(1),notInService(2),notReady(3),createAndGo(4),createAndWait(5),destroy(6)
        TestAndIncr
        TimeStamp
        TruthValue e:true(1),false(2)

        """
}
