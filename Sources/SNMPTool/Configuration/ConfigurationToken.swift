/// One setting of snmp.conf. Source: snmp.conf(5).
struct ConfigurationToken: Hashable, Sendable {
    let name: String
    let value: String
    /// Where it stands: `/etc/snmp/snmp.conf: line 3`.
    let place: String
    /// Whether it stands among those of `snmpapp`, which are few.
    var isForApplications = false

    /// Nil for a name that is none.
    var kind: Kind? {
        guard
            let kind = Self.kinds.first(where: { $0.name.lowercased() == name.lowercased() })?.kind
        else { return nil }
        return isForApplications && !Self.applicationKinds.contains(kind) ? nil : kind
    }

    private static let applicationKinds: [Kind] = [.domain, .target, .foreign]

    enum Kind: Hashable, Sendable {
        case version, community, port, timeout, retries, alias
        case modules, moduleDirectories, moduleFile
        case moduleFaults, moduleWarnings, moduleUnderlines, moduleReplacement
        case domain, target, transport, hostFiles, disablesVersion1, disablesVersion2c
        case source
        case numericNames, nameForm, suffixForm
        case enumerations, quotes, plainIndexes, quick, valueOnly, units, timeTicks, hexText
        case bracketedIndexes, displayHints, hexLineLength, precision
        case dump, debugging, debugTokens, ranges, tokenWarnings
        /// What another program of net-snmp's, or a part that this tool lacks, makes something of.
        case foreign

        var isSupported: Bool { self != .foreign }
    }

    /// Every name that net-snmp's programs know, with what it is to be followed by.
    static let kinds: [(name: String, kind: Kind, value: String)] =
        known + foreign.map { ($0, .foreign, "(not used)") }

    private static let boolean = "(1|yes|true|0|no|false)"

    private static let known: [(String, Kind, String)] = [
        ("defVersion", .version, "1|2c"), ("defCommunity", .community, "string"),
        ("defaultPort", .port, "integerValue"), ("timeout", .timeout, "seconds"),
        ("retries", .retries, "integerValue"), ("mibs", .modules, "mib-tokens"),
        ("mibdirs", .moduleDirectories, "mib-dirs"), ("mibfile", .moduleFile, "mibfile-to-read"),
        ("showMibErrors", .moduleFaults, boolean),
        ("mibWarningLevel", .moduleWarnings, "integerValue"),
        ("mibAllowUnderline", .moduleUnderlines, boolean),
        ("mibReplaceWithLatest", .moduleReplacement, boolean),
        ("defDomain", .domain, "application domain"),
        ("defTarget", .target, "application domain target"),
        ("transport", .transport, "HOST-SPECIFIER, of hosts/HOST.conf"),
        ("dontLoadHostConfig", .hostFiles, boolean), ("disableSNMPv1", .disablesVersion1, boolean),
        ("disableSNMPv2c", .disablesVersion2c, boolean),
        ("alias", .alias, "NAME TRANSPORT_DEFINITION"), ("clientaddr", .source, "address"),
        ("printNumericOids", .numericNames, boolean), ("oidOutputFormat", .nameForm, "1 to 6"),
        ("suffixPrinting", .suffixForm, "0 to 2"), ("printNumericEnums", .enumerations, boolean),
        ("escapeQuotes", .quotes, boolean), ("dontBreakdownOids", .plainIndexes, boolean),
        ("quickPrinting", .quick, boolean), ("printValueOnly", .valueOnly, boolean),
        ("dontPrintUnits", .units, boolean), ("numericTimeticks", .timeTicks, boolean),
        ("printHexText", .hexText, boolean), ("extendedIndex", .bracketedIndexes, boolean),
        ("noDisplayHint", .displayHints, boolean),
        ("hexOutputLength", .hexLineLength, "integerValue"),
        ("outputPrecision", .precision, "string"), ("dumpPacket", .dump, boolean),
        ("doDebugging", .debugging, "(1|0)"), ("debugTokens", .debugTokens, "token[,token...]"),
        ("noRangeCheck", .ranges, boolean), ("noTokenWarnings", .tokenWarnings, boolean),
    ]

    private static let foreign = [
        "16bitIDs", "clientRecvBuf", "clientSendBuf", "clientaddrUsesPort", "commentToEOL",
        "debugLogLevel", "defAuthLocalizedKey", "defAuthMasterKey", "defAuthPassphrase",
        "defAuthType", "defContext", "defPassphrase", "defPrivLocalizedKey",
        "defPrivMasterKey", "defPrivPassphrase", "defPrivType", "defSecurityLevel",
        "defSecurityModel", "defSecurityName", "disableSNMPv3", "extraX509SubDir", "localCert",
        "logOption",
        "logTimestamp", "noContextEngineIDDiscovery", "noPersistentLoad", "noPersistentSave",
        "peerCert", "persistentDir", "reverseEncodeBER", "sendMessageMaxSize", "serverRecvBuf",
        "serverSendBuf", "sourceFilterAddress", "sourceFilterType",
        "sshprivkey", "sshpubkey", "sshtosnmpsocket", "sshtosnmpsocketperms", "sshusername",
        "strictCommentTerm", "tempFilePattern", "tlsAlgorithms", "trustCert",
        "tsmUseTransportPrefix", "x509CRLFile",
    ]
}
