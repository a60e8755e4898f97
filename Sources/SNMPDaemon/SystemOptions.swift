internal import ArgumentParser
internal import SNMP
internal import SNMPAgentCore
internal import SNMPConfiguration

/// The options of `snmpagent serve` for the system group, as they were written.
struct SystemOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Whom to ask about this host.", valueName: "text"))
    var sysContact: String?

    @Option(help: ArgumentHelp("Where this host is.", valueName: "text"))
    var sysLocation: String?

    @Option(help: ArgumentHelp("The host's name; its own unless given.", valueName: "text"))
    var sysName: String?

    @Option(
        help: ArgumentHelp("What this host is; its kernel's names unless given.", valueName: "text")
    )
    var sysDescr: String?

    @Option(
        help: ArgumentHelp(
            "What kind of host this is; net-snmp's Linux unless given.", valueName: "oid"))
    var sysObjectID: String?

    /// - Throws: ``DaemonError`` for a text that is too long for its object, or no name.
    func apply(to rules: inout SystemRules) throws(DaemonError) {
        for (option, text, path) in [
            ("--sys-contact", sysContact, \SystemRules.contact),
            ("--sys-location", sysLocation, \SystemRules.location),
            ("--sys-name", sysName, \SystemRules.name),
            ("--sys-descr", sysDescr, \SystemRules.description),
        ] {
            guard let text else { continue }
            // Source: RFC 3418 §2, DisplayString (SIZE (0..255)).
            guard text.utf8.count <= 255 else {
                throw DaemonError(option, "expected at most 255 octets, found \(text.utf8.count)")
            }
            rules[keyPath: path] = Setting(OctetString(text), RuleOrigin(option))
        }
        guard let sysObjectID else { return }
        rules.objectID = Setting(
            try ServeOptions.name("--sys-object-id", sysObjectID), RuleOrigin("--sys-object-id"))
    }
}
