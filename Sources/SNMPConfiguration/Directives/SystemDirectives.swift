internal import SNMP

/// The system group. Source: snmpd.conf(5), "System Group"; RFC 3418 §2.
enum SystemDirectives {
    static let table = [
        Directive("sysLocation") { (arguments, draft) throws(ConfigurationFault) in
            draft.configuration.system.location = try readText(&arguments)
        },
        Directive("sysContact") { (arguments, draft) throws(ConfigurationFault) in
            draft.configuration.system.contact = try readText(&arguments)
        },
        Directive("sysName") { (arguments, draft) throws(ConfigurationFault) in
            draft.configuration.system.name = try readText(&arguments)
        },
        Directive("sysDescr") { (arguments, draft) throws(ConfigurationFault) in
            draft.configuration.system.description = try readText(&arguments)
        },
        Directive("sysObjectID") { (arguments, draft) throws(ConfigurationFault) in
            let name = try arguments.readName()
            try arguments.readEnd()
            draft.configuration.system.objectID = Setting(name, arguments.origin)
        },
        Directive("sysServices") { (arguments, draft) throws(ConfigurationFault) in
            let layers: Int32 = try arguments.readNumber("a sum of layers", in: 0...127)
            try arguments.readEnd()
            draft.configuration.system.services = Setting(layers, arguments.origin)
        },
    ]

    /// The rest of the line as it is, quotes and `#` included, as in net-snmp.
    private static func readText(
        _ arguments: inout DirectiveArguments
    ) throws(ConfigurationFault) -> Setting<OctetString> {
        let text = arguments.readRest()
        guard !text.isEmpty else {
            throw ConfigurationFault(atEnd: arguments.origin, expected: "a text")
        }
        guard text.utf8.count <= 255 else {
            throw arguments.fault("a text of at most 255 octets", text)
        }
        return Setting(OctetString(text), arguments.origin)
    }
}
