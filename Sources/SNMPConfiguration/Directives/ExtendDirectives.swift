internal import SNMP

/// Commands whose output is shown. Source: snmpd.conf(5), "Arbitrary Extension Commands".
enum ExtendDirectives {
    static let table = [
        Directive("extend") { (arguments, draft) throws(ConfigurationFault) in
            try readCommand(&arguments, &draft, isShell: false)
        },
        Directive("extend-sh") { (arguments, draft) throws(ConfigurationFault) in
            try readCommand(&arguments, &draft, isShell: true)
        },
    ]

    /// `extend [-cacheTime SECONDS] [-execType exec|sh] [OID] NAME PROGRAM [ARGUMENT…]`
    private static func readCommand(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft, isShell: Bool
    ) throws(ConfigurationFault) {
        var isShell = isShell
        let cacheTime = try readCacheTime(&arguments)
        if try arguments.readOption("-execType") {
            let type = try arguments.readWord("exec or sh")
            guard ["exec", "sh"].contains(type) else { throw arguments.fault("exec or sh", type) }
            isShell = isShell || type == "sh"
        }
        let root = try readRoot(&arguments)
        let name = try arguments.readWord("the name of a command")
        let program = try arguments.readWord("a program")
        // Without a shell nobody looks along the PATH, and net-snmp's command would fail.
        guard isShell || program.hasPrefix("/") else {
            throw arguments.fault("an absolute path", program)
        }
        let isKnown = draft.configuration.extends.contains { $0.name == name && $0.root == root }
        guard !isKnown else { throw arguments.fault("a name that no other line has", name) }
        draft.configuration.extends.append(
            ExtendRule(
                name: name, program: program, arguments: arguments.readRest(), isShell: isShell,
                cacheTime: cacheTime, root: root, origin: arguments.origin))
    }

    /// - Returns: nil for the agent's default, which 0 stands for, too, as in net-snmp.
    private static func readCacheTime(
        _ arguments: inout DirectiveArguments
    ) throws(ConfigurationFault) -> Int32? {
        guard try arguments.readOption("-cacheTime") else { return nil }
        let word = try arguments.readWord("seconds")
        guard let seconds = Int32(word), seconds >= -1 else {
            throw arguments.fault("seconds of -1 to \(Int32.max)", word)
        }
        return seconds == 0 ? nil : seconds
    }

    /// A word that begins with a dot is a place in the tree.
    private static func readRoot(
        _ arguments: inout DirectiveArguments
    ) throws(ConfigurationFault) -> ObjectIdentifier? {
        guard try arguments.peekWord()?.hasPrefix(".") == true else { return nil }
        return try arguments.readName()
    }
}
