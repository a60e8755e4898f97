internal import SNMP

/// Instances with a value of the file's. Source: snmpd.conf(5), `override`.
enum OverrideDirectives {
    static let table = [Directive("override", readOverride)]

    /// `override OID TYPE VALUE`
    private static func readOverride(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        if try arguments.readOption("-rw") {
            throw arguments.fault("an object, since this agent is read-only", "-rw")
        }
        let written = try arguments.peekWord()
        let name = try arguments.readName()
        if let expectation = InstanceName.expectation(inPlaceOf: name) {
            throw arguments.fault(expectation, written ?? "\(name)")
        }
        let type = try arguments.readWord("a type")
        guard let parse = parsers[type.lowercased()] else {
            throw arguments.fault("one of \(parsers.keys.sorted().joined(separator: ", "))", type)
        }
        guard let word = try arguments.readWord() else {
            throw ConfigurationFault(atEnd: arguments.origin, expected: "a value")
        }
        try arguments.readEnd()
        guard let value = parse(word) else {
            throw arguments.fault("a value of type \(type.lowercased())", word)
        }
        guard !draft.configuration.overrides.contains(where: { $0.name == name }) else {
            throw arguments.fault("an object that no other line names", "\(name)")
        }
        draft.configuration.overrides.append(
            OverrideRule(name: name, value: value, origin: arguments.origin))
    }

    private static let parsers: [String: @Sendable (String) -> ObjectSyntax?] = [
        "integer": { parse($0, as: Int32.self).map(ObjectSyntax.integer) },
        "counter": { parse($0, as: UInt32.self).map(ObjectSyntax.counter32) },
        "counter64": { parse($0, as: UInt64.self).map(ObjectSyntax.counter64) },
        "unsigned": { parse($0, as: UInt32.self).map(ObjectSyntax.gauge32) },
        "uinteger": { parse($0, as: UInt32.self).map(ObjectSyntax.gauge32) },
        "timeticks": { parse($0, as: UInt32.self).map(ObjectSyntax.timeTicks) },
        "octet_str": { parseOctets($0).map(ObjectSyntax.octetString) },
        "object_id": { word in
            DirectiveArguments.parseName(word).map(ObjectSyntax.objectIdentifier)
        },
        "ipaddress": { parseAddress($0).map(ObjectSyntax.ipAddress) },
    ]

    /// As strtol(3) reads it: decimal, hexadecimal behind `0x`, octal behind `0`.
    private static func parse<Number: FixedWidthInteger>(
        _ word: String, as type: Number.Type
    ) -> Number? {
        let isNegative = word.hasPrefix("-")
        let digits = word.dropFirst(isNegative ? 1 : 0)
        let (radix, number): (Int, Substring) =
            if digits.lowercased().hasPrefix("0x") {
                (16, digits.dropFirst(2))
            } else if digits.hasPrefix("0"), digits.count > 1 {
                (8, digits.dropFirst())
            } else {
                (10, digits)
            }
        guard number.utf8.allSatisfy(\.isHexadecimal) else { return nil }
        return Number((isNegative ? "-" : "") + number, radix: radix)
    }

    private static func parseAddress(_ word: String) -> UInt32? {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        let octets = parts.compactMap { DirectiveArguments.parseNumber($0, in: UInt8(0)...255) }
        guard parts.count == 4, octets.count == 4 else { return nil }
        return octets.reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// The word's own octets, or pairs of hexadecimal digits behind `0x`.
    private static func parseOctets(_ word: String) -> OctetString? {
        guard word.hasPrefix("0x") else { return OctetString(word) }
        let digits = Array(word.utf8.dropFirst(2))
        guard digits.count.isMultiple(of: 2), digits.allSatisfy(\.isHexadecimal) else { return nil }
        let octets = stride(from: 0, to: digits.count, by: 2).compactMap { index in
            UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16)
        }
        return OctetString(octets)
    }
}
