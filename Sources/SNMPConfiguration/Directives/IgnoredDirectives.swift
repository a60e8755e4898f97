/// Words of net-snmp's that have no meaning here, by the reason that a warning gives.
///
/// Source: what `snmpd -H` lists, snmpd.conf(5), snmp.conf(5) and snmp_config(5).
enum IgnoredDirectives {
    static let agent = table([
        ("SNMPv3 is not spoken", version3),
        ("there are no subagents", subagents),
        ("the object is not served", objects),
        ("the agent does not watch itself", monitors),
        ("every sink is told of links", ["linkUpDownNotifications"]),
        ("the sink is written with trap2sink or informsink", ["trapsess", "v1trapaddress"]),
        ("this is an option of the program, or of its systemd unit", program),
        ("the kernel is asked", kernel),
        ("bulkSize says how large a response is", bulk),
        ("there is no such list", lists),
    ])

    /// Words of snmp.conf and agentx.conf.
    static let library = table([
        ("SNMPv3 is not spoken", libraryVersion3),
        ("there are no subagents", subagents),
        ("it is for net-snmp's programs", programs),
    ])

    private static func table(_ groups: [(reason: String, words: [String])]) -> [Directive] {
        groups.flatMap { group in
            group.words.map { Directive($0, meaning: .ignored(group.reason)) }
        }
    }

    private static let version3 = [
        "rouser", "createUser", "usmUser", "engineID", "engineIDType", "engineIDNic",
        "oldEngineID", "engineBoots", "exactEngineID", "certSecName", "trustCert",
        "snmpTlstmParams", "snmpTlstmAddr", "tlsAlgorithms", "localCert", "x509CRLFile",
        "tsmUseTransportPrefix", "defX509ClientPub", "defX509ServerPub", "com2secunix",
    ]

    private static let subagents = [
        "master", "agentXSocket", "agentXPerms", "agentXTimeout", "agentXRetries",
        "agentXPingInterval", "smuxpeer", "smuxsocket", "proxy",
    ]

    private static let objects = [
        "pass", "pass_persist", "exec", "exec2", "sh", "sh2", "execfix", "execFix2", "extendfix",
        "procfix", "file", "logmatch", "dlmod", "perl", "perlInitFile", "disablePerl",
        "sendmail_config", "sendmail_stats", "sendmail_queue", "sendmail_index",
        "sendmail_stats_t", "sendmail_queue_t", "table", "add_row", "setserialno",
        "injectHandler", "table_data", "pduStatsMax", "pduStatsThreshold",
    ]

    private static let monitors = [
        "monitor", "defaultMonitors", "notificationEvent", "setEvent", "strictDisman",
        "iquerySecName", "iqueryVersion", "iquerySecLevel", "agentSecName",
        "repeat", "cron", "at", "notificationFilter", "deliverByNotify",
        "deliverByNotifyMaxPacketSize", "deliverByNotifyOid", "deliverByNotifyFrequencyOid",
        "deliverByNotifyMessageNumberOid", "deliverByNotifyMaxMessageNumberOid",
        "dontRetainLogs", "doNotRetainNotificationLogs",
    ]

    private static let program = [
        "agentuser", "agentgroup", "leave_pidfile", "quit", "dontLogTCPWrappersConnects",
        "persistentDir", "noPersistentLoad", "noPersistentSave", "doDebugging", "debugTokens",
        "logOption", "logTimestamp",
    ]

    private static let kernel = [
        "interface", "interface_fadeout", "interface_replace_old", "ifmib_max_num_ifaces",
        "skipNFSInHostResources", "storageUseNFS", "realStorageUnits", "count_kthreads",
        "diskio", "diskio_exclude_fd", "diskio_exclude_loop", "diskio_exclude_ram",
    ]

    private static let bulk = ["maxGetbulkRepeats", "maxGetbulkResponses", "avgBulkVarbindSize"]

    private static let lists = [
        "defDomain", "defTarget", "sourceFilterType", "sourceFilterAddress", "targetAddr",
        "targetParams", "snmpNotifyTable", "snmpNotifyFilterTable",
        "snmpNotifyFilterProfileTable",
    ]

    private static let libraryVersion3 = [
        "extraX509SubDir", "x509CRLFile", "tlsAlgorithms", "localCert", "peerCert", "trustCert",
        "disableSNMPv3", "noContextEngineIDDiscovery", "defSecurityModel",
        "tsmUseTransportPrefix", "defAuthType", "defPrivType", "defSecurityName", "defContext",
        "defPassphrase", "defAuthPassphrase", "defPrivPassphrase", "defAuthMasterKey",
        "defPrivMasterKey", "defAuthLocalizedKey", "defPrivLocalizedKey", "defSecurityLevel",
    ]

    private static let programs = [
        "alias", "doDebugging", "debugTokens", "debugLogLevel", "logTimestamp", "logOption",
        "mibdirs", "mibs", "mibfile", "showMibErrors", "commentToEOL", "strictCommentTerm",
        "mibAllowUnderline", "mibWarningLevel", "mibReplaceWithLatest", "printNumericEnums",
        "printNumericOids", "escapeQuotes", "dontBreakdownOids", "quickPrinting",
        "numericTimeticks", "oidOutputFormat", "suffixPrinting", "extendedIndex", "printHexText",
        "printValueOnly", "dontPrintUnits", "hexOutputLength", "dumpPacket", "reverseEncodeBER",
        "defaultPort", "disableSNMPv1", "disableSNMPv2c", "defCommunity", "noTokenWarnings",
        "noRangeCheck", "persistentDir", "tempFilePattern", "noDisplayHint", "16bitIDs",
        "clientaddr", "clientaddrUsesPort", "serverSendBuf", "serverRecvBuf", "clientSendBuf",
        "clientRecvBuf", "sendMessageMaxSize", "noPersistentLoad", "noPersistentSave", "timeout",
        "retries", "outputPrecision", "defDomain", "defTarget", "dontLoadHostConfig",
        "defVersion",
    ]
}
