import TestPrograms
import Testing

/// Debian's snmpd is asked by both; its answers are whatever this host is.
@Suite(
    "snmp against snmpd",
    .enabled(if: NetSNMP.isInstalled, "\(NetSNMP.isMissing)"),
    // Each snmpd reads this host's packages and processes.
    .serialized)
struct SnmpdTests {
    @Test(arguments: [
        "walk -v2c -cpublic -On -t10 HOST .1.3.6.1.2.1", "walk -v2c -cpublic -On -t10 HOST",
        "walk -v1 -cpublic -On -t10 HOST 1.3.6.1.2.1", "walk -v2c -cpublic -On -t10 HOST .",
        "bulkwalk -v2c -cpublic -On -t10 HOST 1.3.6.1.2.1",
        "bulkwalk -v2c -cpublic -On -t10 -Cr50 HOST 1.3.6.1.2.1",
    ])
    func `a whole walk is the same octets, but for what changes by itself`(
        line: String
    ) async throws {
        try await Snmpd.run { snmpd in
            let comparison = Comparison(line)
            var differences: [String] = []
            // A value may change and be as before a moment later.
            for _ in 0..<5 {
                let before = try await comparison.runTheirs(snmpd.host)
                let ours = try await comparison.runOurs(snmpd.host)
                let after = try await comparison.runTheirs(snmpd.host)
                #expect(before.status == 0 && after.status == 0)
                #expect(ours.status == 0)
                #expect(ours.errors == "")
                let (first, last) = (WalkText(before.output), WalkText(after.output))
                #expect(WalkText.steadyEntries(first, last).count > first.entries.count / 2)
                differences = WalkText(ours.output.withLineEnds).differences(from: first, and: last)
                if differences.isEmpty { break }
            }
            #expect(differences == [])
        }
    }

    /// What does not change while the tests run.
    static let steadySubtrees = [
        // sysObjectID, and sysContact to sysORTable.
        "1.3.6.1.2.1.1.2", "1.3.6.1.2.1.1.4", "1.3.6.1.2.1.1.6", "system.sysORTable",
        // ifIndex to ifAdminStatus, ifName, ifPromiscuousMode to ifAlias.
        "IF-MIB::ifDescr", "ifType", "1.3.6.1.2.1.2.2.1.5", "ifPhysAddress", "ifSpecific",
        "ifName", ".iso.org.dod.internet.mgmt.mib-2.ifMIB.ifMIBObjects.ifXTable.1.16",
        "ifAlias", "ifRcvAddressTable",
    ]

    static let styles = [
        "", "-On", "-OS", "-Os", "-Of", "-Ou", "-Oq", "-OQ", "-Ov", "-Oqv", "-OQn", "-Oe", "-Ot",
        "-OT", "-OU", "-Ox", "-Oa", "-O0", "-Ob", "-OE", "-OX", "-Osq -OT -Ox", "-Ih",
    ]

    @Test func `names and values in every style`() async throws {
        try await Snmpd.run { snmpd in
            let lines = Self.styles.flatMap { style in
                Self.steadySubtrees.map { "walk -v2c -cpublic -t10 -mALL \(style) HOST \($0)" }
            }
            try await Comparison.run(lines, snmpd.host)
        }
    }

    static let lines = [
        "get -v2c -cpublic -t10 -mALL HOST 1.3.6.1.2.1.1.4.0",
        "get -v2c -cpublic -t10 -mALL HOST sysContact.0 SNMPv2-MIB::sysLocation.0 sysName.0",
        "get -v1 -cpublic -t10 -mALL HOST sysContact.0 sysServices.0",
        "get -v2c -cpublic -t10 -mALL HOST sysContact.9 1.3.6.1.4.1.99.1.0 sysName",
        "get -v1 -cpublic -t10 -mALL HOST sysContact.9",
        "get -v1 -cpublic -t10 -mALL HOST "
            + "sysContact.0 sysContact.9 sysName.0 1.3.6.1.4.1.99.1.0",
        "get -v1 -cpublic -t10 -Cf -mALL HOST sysContact.0 sysContact.9 sysName.0",
        "get HOST -v2c -c public -t 10 -On 1.3.6.1.2.1.1.7.0",
        "getnext -v2c -cpublic -t10 -mALL HOST sysUpTime.0 sysContact sysORTable",
        "getnext -v1 -cpublic -t10 -mALL HOST sysContact ifNumber",
        "getnext -v2c -cnarrow -t10 -On HOST 1.3.6.1.2.1.2",
        "getnext -v1 -cnarrow -t10 -On HOST 1.3.6.1.2.1.2",
        "getnext -v1 -cnarrow -t10 -On HOST 1.3.6.1.2.1.1.4 1.3.6.1.2.1.2",
        "bulkget -v2c -cpublic -t10 -mALL HOST sysContact",
        "bulkget -v2c -cpublic -t10 -mALL -Cn1 -Cr3 HOST sysUpTime.0 sysORID sysORDescr",
        "bulkget -v2c -cpublic -t10 -mALL -Cn3 -Cr3 HOST sysContact sysName sysLocation",
        "bulkget -v2c -cnarrow -t10 -On -Cr3 HOST 1.3.6.1.2.1.1.9.1.4.9 1.3.6.1.2.1.2",
        "bulkget -v2c -cpublic -t10 -mALL -Cn3 HOST 1.3.6.1.2.1.1", "bulkget -v1 -cpublic HOST 1.3",
        "bulkwalk -v1 -cpublic HOST 1.3",
        "walk -v2c -cnarrow -t10 -On HOST 1.3.6.1.2.1.1.4",
        "walk -v1 -cnarrow -t10 -On HOST "
            + "1.3.6.1.2.1.1.9.1.4", "walk -v2c -cnarrow -t10 -On HOST 1.3.6.1.2.1.1.9.1.4",
        "walk -v2c -cnarrow -t10 -On HOST 1.3.6.1.2.1.2",
        "walk -v1 -cnarrow -t10 -On HOST "
            + "1.3.6.1.2.1.2", "bulkwalk -v2c -cnarrow -t10 -On HOST 1.3.6.1.2.1.2",
        "bulkwalk -v2c -cnarrow -t10 -On HOST 1.3.6.1.2.1.1.9.1.4",
        "walk -v2c -cpublic -t10 -On HOST 1.3.6.1.2.1.1.4.0",
        "walk -v1 -cpublic -t10 -On HOST 1.3.6.1.2.1.1.4.0",
        "bulkwalk -v2c -cpublic -t10 -On HOST 1.3.6.1.2.1.1.4.0",
        "walk -v2c -cpublic -t10 -On -CI HOST 1.3.6.1.2.1.1.4.0",
        "walk -v2c -cpublic -t10 -On -Ci HOST 1.3.6.1.2.1.1.4.0",
        "walk -v2c -cpublic -t10 -On -Cp HOST 1.3.6.1.2.1.1.9",
        "walk -v2c -cpublic -t10 -On -Cc HOST 1.3.6.1.2.1.1.9",
        "walk -v2c -cpublic -t10 -On -CE 1.3.6.1.2.1.1.9.1.3 HOST 1.3.6.1.2.1.1.9",
        "bulkwalk -v2c -cpublic -t10 -On -Cp -Ci HOST 1.3.6.1.2.1.1.9",
        "bulkwalk -v2c -cpublic -t10 -On -Cp HOST 1.3.6.1.4.1.99",
        "walk -v2c -cpublic -t10 -On -Cp HOST 1.3.6.1.4.1.99",
        "walk -v2c -cpublic -t10 -On HOST 1.3.6.1.4.1.99",
    ]

    @Test func `every command, octet for octet`() async throws {
        try await Snmpd.run { snmpd in
            try await Comparison.run(Self.lines, snmpd.host)
        }
    }

    static let faults = [
        "get -v2c -cwrong -t0.2 -r1 HOST 1.3.6.1.2.1.1.4.0",
        "getnext -v2c -cwrong -t0.2 -r0 HOST 1.3.6.1.2.1.1.4.0",
        "bulkget -v2c -cwrong -t0.2 -r0 HOST 1.3.6.1.2.1.1.4.0",
        "walk -v2c -cwrong -t0.2 -r0 HOST 1.3.6.1.2.1.1", "walk -v1 -cwrong -t0.2 -r0 HOST",
        "bulkwalk -v2c -cwrong -t0.2 -r0 HOST 1.3.6.1.2.1.1",
        "get -v2c -cpublic HOST nonsense", "get -v2c -cpublic -mALL HOST sysName.0 nonsense.0",
        "get -v2c -cpublic -mALL HOST IF-MIB::sysName.0", "get -v2c -cpublic -mALL HOST sysName.x",
        "walk -v2c -cpublic -mALL HOST nonsense", "bulkwalk -v2c -cpublic -mALL HOST nonsense",
        "getnext -v2c -cpublic -mALL HOST ifDescr.x", "bulkget -v2c -cpublic -mALL HOST 1.3.x",
        "get -v2c -cpublic nonsense.invalid 1.3.6.1.2.1.1.4.0",
        "walk -v2c -cpublic nonsense.invalid",
    ]

    static let tables = [
        "", "-Ci", "-Cb", "-Ci -Cb -Cw 40", "-Cf , -CH", "-Cf , -Ci", "-Cl -Ci -Cb",
        "-Cl -Ci -OX -Cb -Cc 16 -Cw 64", "-Cc 16", "-CH -Cw 60", "-CHi -Cw 60", "-Os -Ci",
        "-Of -Ci", "-Ou -Ci", "-OX -Ci", "-Oq", "-OQ", "-On", "-CB", "-CB -Cr 3", "-Cr 3",
        "-CB -Cr 3 -Ci -Cb", "-CB -Cw 50 -Ci -Cb", "-v1", "-Oe -Ob",
    ]

    @Test func `a table in every shape`() async throws {
        try await Snmpd.run { snmpd in
            let lines = Self.tables.map { "table -v2c -cpublic -t10 -mALL \($0) HOST sysORTable" }
            try await Comparison.run(lines + Self.tablesAtTheEdge, snmpd.host)
        }
    }

    static let tablesAtTheEdge = [
        "table -v2c -cpublic -t10 -mALL -Ch HOST ifTable",
        "table -v1 -cnarrow -t10 -mALL HOST sysORTable",
        "table -v2c -cnarrow -t10 -mALL HOST sysORTable",
        "table -v2c -cnarrow -t10 -mALL HOST ifTable",
        "table -v2c -cnone -t0.1 -r0 -mALL HOST ifTable",
        "table -v2c -cpublic -t10 -mALL HOST dot3StatsTable",
        "table -v2c -cpublic -t10 -mALL HOST ifStackTable",
        "table -v2c -cpublic -t10 -mALL -Ci -Cb HOST ifRcvAddressTable",
        "table -v2c -cpublic -t10 -mALL HOST sysORDescr",
        "table -v2c -cpublic -t10 -mALL HOST system",
        "table -v2c -cpublic -t10 -mALL HOST nonsense",
        "table -v2c -cpublic -t10 HOST -On 1.3.6.1.2.1.1.9",
    ]

    static let summaries = [
        "df -v2c -cpublic -t10 -mALL -Cu HOST", "df -v2c -cpublic -t10 -mALL -CuH HOST",
        "df -v2c -cpublic -t10 -mALL -Cuh HOST", "df -v2c -cnarrow -t10 -mALL HOST",
        "df -v2c -cnone -t0.1 -r0 -mALL HOST", "df -v2c -cpublic -mALL HOST extra",
        "df -Cz", "status -v2c -cnone -t0.1 -r0 HOST", "status -Cz",
    ]

    @Test func `how full a host is`() async throws {
        try await Snmpd.run { snmpd in
            try await Comparison.run(Self.summaries, snmpd.host)
        }
    }

    /// The rows of file systems; those of memory change at any time.
    @Test(arguments: ["", "-Ch", "-CH"]) func `how full a host's file systems are`(
        flags: String
    ) async throws {
        try await Snmpd.run { snmpd in
            let comparison = Comparison("df -v2c -cpublic -t10 -mALL \(flags) HOST")
            let (ours, theirs) = try await (
                comparison.runOurs(snmpd.host), comparison.runTheirs(snmpd.host)
            )
            let (here, there) = (Self.steadyLines(ours.output), Self.steadyLines(theirs.output))
            #expect(here.count > 2)
            #expect(here == there)
            #expect(ours.status == theirs.status)
        }
    }

    /// The heading, the names of all rows, and rows without size.
    private static func steadyLines(_ text: String) -> [Substring] {
        text.split(separator: "\n").map { line in
            line.hasPrefix("Description") || line.contains(" 0 ") && line.hasSuffix(" 0%")
                ? line : line.prefix(18)
        }
    }

    static let statuses = [
        "status -v2c -cpublic -t10 -mALL HOST", "status -v1 -cpublic -t10 -mALL HOST",
        "status -v2c -cnarrow -t10 -mALL HOST", "status -v1 -cnarrow -t10 -mALL HOST",
        "status -v1 -cnarrow -t10 -Cf -mALL HOST",
    ]

    @Test(arguments: statuses) func `what a host is`(line: String) async throws {
        try await Snmpd.run { snmpd in
            let (ours, theirs) = try await (
                Comparison(line).runOurs(snmpd.host), Comparison(line).runTheirs(snmpd.host)
            )
            // Ports, times and counters are others each time.
            let mask = { (text: String) in text.replacing(/(?:[0-9]+[:.\/ |]*)+/, with: "#") }
            expectSame(mask(ours.output), mask(theirs.output), line)
            expectSame(ours.errors, theirs.errors, line)
            #expect(ours.status == theirs.status)
        }
    }

    static let settings = [
        "get -v2c -cpublic -t10 -mALL -Op +020.12 HOST sysContact.0",
        "get --printNumericOids -OS -v2c -cpublic -t10 HOST 1.3.6.1.2.1.1.4.0",
        "get --printNumericOids=banana -On -v2c -cpublic -t10 HOST 1.3.6.1.2.1.1.4.0",
        "get --quickPrinting=no -Oqn -v2c -cpublic -t10 HOST 1.3.6.1.2.1.1.4.0",
        "get --quickPrinting=yes -Oqn -v2c -cpublic -t10 HOST 1.3.6.1.2.1.1.4.0",
        "get --defVersion=2c --defCommunity=public -t10 -On HOST 1.3.6.1.2.1.1.4.0",
        "get -Y defVersion=2c -YdefCommunity=public -t10 -On HOST 1.3.6.1.2.1.1.4.0",
        "get --oidOutputFormat=1 -v2c -cpublic -t10 -mALL HOST sysContact.0",
        "get --oidOutputFormat=6 -v2c -cpublic -t10 -mALL HOST sysContact.0",
        "get --suffixPrinting=1 -v2c -cpublic -t10 -mALL HOST sysContact.0",
        "get --suffixPrinting=2 -Of -v2c -cpublic -t10 -mALL HOST sysContact.0",
        "get --hexOutputLength=4 -Oxn -v2c -cpublic -t10 HOST 1.3.6.1.2.1.1.1.0",
        "get --hexOutputLength=4 -OxTn -v2c -cpublic -t10 HOST 1.3.6.1.2.1.1.1.0",
        "get --hexOutputLength=0 -OxTn -v2c -cpublic -t10 HOST 1.3.6.1.2.1.1.1.0",
        "get -Le -Ls d -Lf /dev/null -LE 3 -LE 3-5 -v2c -cpublic -On HOST 1.3.6.1.2.1.1.4.0",
        "get -Is 0 -v2c -cpublic -t10 -mALL HOST sysContact sysName",
        "get -Is0 -IS SNMPv2-MIB:: -v2c -cpublic -t10 -mALL HOST sysContact sysName",
        "get -Iu -v2c -cpublic -t10 -mALL HOST system.sysContact.0 .1.3.6.1.2.1.1.4.0 sysName.0",
        "get -Iu -v2c -cpublic -t10 -mALL HOST 1.4.0",
        "get -IR -v2c -cpublic -t10 -mALL HOST sysContact.0 iso.3.6.1.2.1.1.4.0 system.4.0",
        "get -PcdeRuwW -v2c -cpublic -t10 -On HOST 1.3.6.1.2.1.1.4.0",
        "walk --printNumericEnums=yes --dontPrintUnits --extendedIndex -v2c -cpublic -t10 -mALL "
            + "HOST ifType",
        "walk -v2c -cpublic -t10 -m ALL --numericTimeticks=1 --escapeQuotes=true HOST sysORTable",
        "walk -v2c -cpublic -t10 -m ALL --printValueOnly=true --noDisplayHint=1 HOST sysORDescr",
        "walk -v2c -cpublic -t10 -m ALL --dontBreakdownOids=1 HOST ifRcvAddressTable",
    ]

    @Test func `settings of snmp.conf on the command line`() async throws {
        try await Snmpd.run { snmpd in
            try await Comparison.run(Self.settings, snmpd.host)
        }
    }

    @Test func `what is wrong, in the same words`() async throws {
        try await Snmpd.run { snmpd in
            try await Comparison.run(Self.faults, snmpd.host)
        }
    }
}
