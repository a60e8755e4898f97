import SNMPAgentCore
import Testing

@testable import SNMPConfiguration

@Suite("Words of net-snmp's that grant writing") struct WriteDirectiveTests {
    @Test(arguments: [
        FaultyLine(
            "rwcommunity secret",
            #"expected rocommunity, since this agent is read-only, found "rwcommunity""#),
        FaultyLine(
            "RWCommunity6 secret",
            #"expected rocommunity6, since this agent is read-only, found "RWCommunity6""#),
        FaultyLine(
            "rwuser admin priv",
            #"expected nobody who may write, since this agent is read-only, found "rwuser""#),
        FaultyLine(
            "authuser read,write admin",
            "expected types of access without write, since this agent is read-only, "
                + "found \"read,write\""),
        FaultyLine(
            "authaccess write g v",
            "expected types of access without write, since this agent is read-only, "
                + "found \"write\""),
        FaultyLine(
            "setaccess g \"\" any noauth exact write v",
            "expected types of access without write, since this agent is read-only, "
                + "found \"write\""),
    ])
    func `are refused, and no community is shown`(line: FaultyLine) {
        #expect(line.faults == line.expected)
    }

    @Test(arguments: [
        "authuser read admin", "authgroup read g", "setaccess g '' v1 noauth 0 read v",
    ])
    func `are warned of where they only read`(line: String) {
        let word = line.prefix { $0 != " " }
        #expect(
            parse(line).summary == [
                "1 ! \"\(word)\" has no meaning here: groups get their views by access"
            ])
    }
}

@Suite("Words without a meaning here") struct IgnoredDirectiveTests {
    @Test func `a word of net-snmp's is warned of once, whatever its case`() {
        let report = parse(
            """
            master agentx
            rouser a
            Master agentx
            ROUSER b
            pass .1.3.6.1 /bin/a
            """)
        #expect(
            report.summary == [
                "1 ! \"master\" has no meaning here: there are no subagents",
                "2 ! \"rouser\" has no meaning here: SNMPv3 is not spoken",
                "5 ! \"pass\" has no meaning here: the object is not served",
            ])
    }

    /// What `snmpd -H` of net-snmp 5.9.3 lists for snmpd.conf.
    private static let words = """
        authtrapenable trapsink trap2sink informsink trapsess trapcommunity v1trapaddress agentuser
        agentgroup agentaddress quit leave_pidfile dontLogTCPWrappersConnects maxGetbulkRepeats
        maxGetbulkResponses avgBulkVarbindSize pduStatsMax pduStatsThreshold injectHandler table
        add_row agentxsocket agentxRetries agentxTimeout master agentxperms com2sec com2sec6
        com2secunix perl perlInitFile disablePerl certSecName snmpTlstmParams snmpTlstmAddr smuxpeer
        smuxsocket createUser agentSecName iquerySecName iqueryVersion iquerySecLevel group access
        setaccess view authcommunity authuser authgroup authaccess rwcommunity rocommunity
        rwcommunity6 rocommunity6 rwuser rouser sendmail_config sendmail_stats sendmail_queue
        sendmail_index sendmail_stats_t sendmail_queue_t diskio_exclude_fd diskio_exclude_loop
        diskio_exclude_ram diskio dlmod skipNFSInHostResources realStorageUnits storageUseNFS
        count_kthreads ignoredisk sysdescr syslocation syscontact sysname sysservices sysobjectid
        setserialno proc procfix pass pass_persist disk includeAllDisks load file proxy logmatch
        swap dontRetainLogs doNotRetainNotificationLogs monitor defaultMonitors
        linkUpDownNotifications notificationEvent setEvent strictDisman repeat cron at override
        interface ifmib_max_num_ifaces include_ifmib_iface_prefix defDomain defTarget
        sourceFilterType sourceFilterAddress engineID engineIDType engineIDNic interface_fadeout
        interface_replace_old
        """

    @Test(arguments: words.split(whereSeparator: \.isWhitespace).map(String.init))
    func `every word of net-snmp's is known`(word: String) {
        #expect(DirectiveTable.lookup(word, in: .agent) != nil)
    }
}

@Suite("Unknown words") struct UnknownWordTests {
    @Test(arguments: [
        FaultyLine(
            "rocomunity a", #"expected a known word such as rocommunity, found "rocomunity""#),
        FaultyLine(
            "SysLocatoin a", #"expected a known word such as sysLocation, found "SysLocatoin""#),
        FaultyLine("disc /", #"expected a known word such as disk, found "disc""#),
        FaultyLine("frobnicate yes", #"expected a known word, found "frobnicate""#),
        FaultyLine("= x", #"expected a known word, found "=""#),
        FaultyLine("include other", #"expected includeFile or includeDir, found "include""#),
        FaultyLine(
            "dumpPacket yes", #"expected a word of section [snmpd], found "dumpPacket""#),
        FaultyLine(
            "[snmp] rocommunity a", #"expected a word of section [snmp], found "rocommunity""#),
    ])
    func `are faults, with the nearest word where one is near`(line: FaultyLine) {
        #expect(line.faults == line.expected)
    }

    @Test func `do not keep other faults from being found`() {
        let report = parse("sysNam a\nsysServices x\nview v\n\nsysServices 7\nsysServices 999")
        #expect(report.faults.map(\.origin.line) == [1, 2, 3, 6])
        #expect(throws: ConfigurationFaults(report.faults)) {
            try report.sound()
        }
    }
}

@Suite("snmp_config(5): sections") struct SectionTests {
    @Test func `a section alone on a line holds until the next, before a word for that line`() {
        let report = parse(
            """
            [snmp] persistentDir /x
            sysName a
            [SNMP]
            dumpPacket yes
            [snmpd] sysServices 7
            dumpPacket no
            [snmpd] # back
            sysContact b
            """)
        #expect(
            report.summary == [
                "1 ! \"persistentDir\" has no meaning here: it is for net-snmp's programs",
                "4 ! \"dumpPacket\" has no meaning here: it is for net-snmp's programs",
                "8 contact b", "2 name a", "5 services 7",
            ])
    }

    @Test(arguments: [
        FaultyLine(
            "[snmptrapd]", #"expected one of [snmpd], [snmp], [agentx], found "[snmptrapd]""#),
        FaultyLine("[snmp", #"expected one of [snmpd], [snmp], [agentx], found "[snmp""#),
        FaultyLine("[", #"expected one of [snmpd], [snmp], [agentx], found "[""#),
    ])
    func `another section is a fault`(line: FaultyLine) {
        #expect(line.faults == line.expected)
    }
}
