/// Command lines for both sides, as ``Comparison`` has them.
enum GoldenLines {
    static let all = walks + bulkWalks + gets + nexts + bulks + tables + faults

    private static let styles = [
        "", "-On", "-OS", "-Os", "-Of", "-Ou", "-Oq", "-OQ", "-Ov", "-Oqv", "-OQn", "-Oe", "-Ot",
        "-OT", "-OU", "-Ox", "-Oa", "-O0", "-Ob", "-OE", "-OX", "-Osq -OT -Ox", "-Ih", "-OQUx",
        "-OvE", "-Oqvt", "-OaT", "-OsXb", "-OfX",
    ]

    private static let walks =
        styles.map { "walk -v2c -cpublic -mALL \($0) HOST .1" }
        + [
            "walk -v1 -cpublic -mALL HOST .1", "walk -v1 -cpublic -On HOST",
            "walk -v2c -cpublic -mALL HOST", "walk -v2c -cpublic -mALL HOST system",
            "walk -v2c -cpublic -mALL -Cp HOST ifTable",
            "walk -v2c -cpublic -mALL -Ci HOST ifDescr.1",
            "walk -v2c -cpublic -mALL HOST sysDescr.0",
            "walk -v2c -cpublic -mALL -CI HOST sysDescr.0",
            "walk -v2c -cpublic -mALL -CE ifType HOST ifTable",
            "walk -v2c -cpublic -mALL -Cc HOST 1.3.6.1.4.1",
            "walk -v2c -cpublic -mALL HOST sysDescr.1", "walk -v2c -cpublic -mALL HOST 2.5",
            "walk -v2c -cpublic -On HOST 1.3.6.1.6",
            "walk -v2c -cpublic -m '' HOST .iso.3.6.1.2.1.1",
            "walk -v2c -cpublic -mALL -OQ HOST ifPhysAddress",
            "walk -v2c -cpublic -mALL -Ox HOST ifPhysAddress",
        ]

    private static let bulkWalks =
        ["", "-Oq", "-OT", "-Ox", "-OE"].map { "bulkwalk -v2c -cpublic -m '' \($0) HOST .1" }
        + [
            "bulkwalk -v2c -cpublic -On HOST .1", "bulkwalk -v2c -cpublic -m '' -Cr50 HOST .1",
            "bulkwalk -v2c -cpublic -On -mALL HOST .1",
            "bulkwalk -v2c -cpublic -mALL -Cr3 -Cp HOST ifEntry",
            "bulkwalk -v2c -cpublic -mALL -Ci HOST IF-MIB::ifDescr",
            "bulkwalk -v2c -cpublic -mALL -Cn1 -Cr5 HOST enterprises",
        ]

    private static let gets = [
        "get -v2c -cpublic -mALL HOST sysDescr.0 sysUpTime.0 sysName.0",
        "get -v2c -cpublic -mALL HOST sysDescr.0 ifDescr.77 nosuch.0",
        "get -v2c -cpublic -mALL HOST sysDescr ifDescr.77 1.3.6.1.4.1.5.5.0",
        "get -v1 -cpublic -mALL HOST sysDescr.0 ifDescr.77 sysName.0",
        "get -v1 -cpublic -mALL -Cf HOST sysDescr.0 ifDescr.77 sysName.0",
        "get -v1 -cpublic -mALL HOST ifHCInOctets.1", "get -v1 -cpublic -mALL HOST nosuch.0",
        "get -v2c -cpublic -mALL -Oqv HOST 1.3.6.1.2.1.1.3.0 1.3.6.1.2.1.1.1.0",
        "get -v2c -cpublic -mALL -OX HOST SNMPv2-MIB::sysUpTime.0",
        "get -v2c -cpublic -mALL -Ir HOST hrDeviceStatus.1 hrDeviceType.1",
        "get -v2c -cpublic -mALL HOST ifPhysAddress.1 ifType.1 ifOperStatus.1 ifSpeed.1",
        "get -v2c -cpublic -mALL -Oe -Ot HOST ifType.1 ifLastChange.1 sysUpTime.0",
    ]

    private static let nexts = [
        "getnext -v2c -cpublic -mALL HOST sysDescr ifTable hrSystem 1.3.6.1.4.1.99999999",
        "getnext -v1 -cpublic -mALL HOST sysDescr 1.3.6.1.4.1.99999999",
        "getnext -v2c -cpublic -mALL -Os HOST ifIndex.4294967295 .0.0",
        "getnext -v2c -cpublic -mALL -OX HOST inetCidrRouteTable ipAddressTable snmpNotifyTable",
    ]

    private static let bulks = [
        "bulkget -v2c -cpublic -mALL -Cn1 -Cr5 HOST sysDescr ifIndex ifDescr",
        "bulkget -v2c -cpublic -mALL -Cr20 HOST 1.3.6.1.6",
        "bulkget -v2c -cpublic -mALL -Cn0 -Cr0 HOST sysDescr",
        "bulkget -v1 -cpublic -mALL HOST sysDescr",
    ]

    private static let tables = [
        "table -v2c -cpublic -mALL HOST ifTable", "table -v1 -cpublic -mALL HOST ifTable",
        "table -v2c -cpublic -mALL -Ci -Cb HOST ifTable",
        "table -v2c -cpublic -mALL -Cf , HOST ifXTable",
        "table -v2c -cpublic -mALL -Cw 80 HOST hrStorageTable",
        "table -v2c -cpublic -mALL -CH HOST hrDeviceTable",
        "table -v2c -cpublic -mALL HOST ipAddressTable",
        "table -v2c -cpublic -mALL -Ci HOST hrSWRunTable",
        "table -v2c -cpublic -mALL HOST nsExtendConfigTable",
    ]

    private static let faults = [
        "get -v2c -cwrong -mALL -t0.2 -r0 HOST sysDescr.0", "walk -v2c -cpublic -mALL HOST nothing",
        "walk -v2c -cpublic -mALL HOST IF-MIB::nothing", "get -v2c -cpublic -mALL HOST",
        "get -v2c -cpublic -mALL HOST sysDescr.",
        "get -v2c -cpublic -mALL -Iu HOST foo.1", "walk -v2c -cpublic -mALL -Iu HOST 1.3.6.x",
        "get -v2c -cpublic -mALL HOST nsExtendOutput1Line.\"",
        "getnext -v2c -cpublic -mALL HOST ifIndex.4294967296",
    ]
}
