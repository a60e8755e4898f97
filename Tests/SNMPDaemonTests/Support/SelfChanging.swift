/// The values of an agent of a host that stands still which change all the same: its own time,
/// and what it counts of the requests that are sent to it here.
enum SelfChanging {
    /// How the lines of these instances begin: by number and by name.
    private static let names = [
        ("1.3.6.1.2.1.1.3.0", "sysUpTimeInstance"),
        ("1.3.6.1.2.1.11.1.0", "snmpInPkts.0"),
        ("1.3.6.1.2.1.11.2.0", "snmpOutPkts.0"),
        ("1.3.6.1.2.1.11.13.0", "snmpInTotalReqVars.0"),
        ("1.3.6.1.2.1.11.15.0", "snmpInGetRequests.0"),
        ("1.3.6.1.2.1.11.16.0", "snmpInGetNexts.0"),
        ("1.3.6.1.2.1.25.1.2.0", "hrSystemDate.0"),
        // By which a walk of version 1 ends.
        ("1.3.6.1.2.1.11.21.0", "snmpOutNoSuchNames.0"),
        ("1.3.6.1.2.1.11.28.0", "snmpOutGetResponses.0"),
        ("1.3.6.1.6.3.10.2.1.3.0", "snmpEngineTime.0"),
    ].flatMap { number, name in
        [
            ".\(number)", "iso\(number.dropFirst())", "DISMAN-EVENT-MIB::\(name)",
            "SNMPv2-MIB::\(name)", "SNMP-FRAMEWORK-MIB::\(name)",
            "HOST-RESOURCES-MIB::\(name)",
        ]
    }.map { "\($0) = " }

    /// Puts N in place of each number, and each octet in hexadecimal, of their values; names and
    /// types stay.
    static func masked(_ output: String) -> String {
        output.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard names.contains(where: line.hasPrefix), let type = line.firstRange(of: ": ")
            else { return String(line) }
            let value = line[type.upperBound...].replacing(
                #/\b[0-9A-F]{2}\b|[0-9]+/#, with: "N")
            return "\(line[..<type.upperBound])\(value)"
        }.joined(separator: "\n")
    }
}
