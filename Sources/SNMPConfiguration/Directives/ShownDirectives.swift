/// What of the host is shown. Most words are our own; a pattern has `*` and `?`.
enum ShownDirectives {
    private static let interface = "an interface's name with * and ?"
    private static let mount = "a directory with * and ?"
    private static let disk = "a disk's name with * and ?"

    static let table = [
        Directive("includeInterface") { (arguments, draft) throws(ConfigurationFault) in
            draft.configuration.shown.includedInterfaces +=
                try readPatterns(&arguments, interface, isInterface)
        },
        Directive("excludeInterface") { (arguments, draft) throws(ConfigurationFault) in
            draft.configuration.shown.excludedInterfaces +=
                try readPatterns(&arguments, interface, isInterface)
        },
        Directive("include_ifmib_iface_prefix", readPrefixes),
        Directive("includeMount") { (arguments, draft) throws(ConfigurationFault) in
            draft.configuration.shown.includedMounts += try readPatterns(&arguments, mount, isPath)
        },
        Directive("excludeMount") { (arguments, draft) throws(ConfigurationFault) in
            draft.configuration.shown.excludedMounts += try readPatterns(&arguments, mount, isPath)
        },
        Directive("includeDisk") { (arguments, draft) throws(ConfigurationFault) in
            draft.configuration.shown.includedDisks +=
                try readPatterns(&arguments, disk, isName).map(withoutDirectory)
        },
        Directive("excludeDisk") { (arguments, draft) throws(ConfigurationFault) in
            draft.configuration.shown.excludedDisks +=
                try readPatterns(&arguments, disk, isName).map(withoutDirectory)
        },
        Directive("ignoreDisk") { (arguments, draft) throws(ConfigurationFault) in
            draft.configuration.shown.excludedDisks +=
                try readPatterns(&arguments, disk, isName, most: 1).map(withoutDirectory)
        },
        Directive("softwareInstalled") { (arguments, draft) throws(ConfigurationFault) in
            let isShown = try arguments.readBoolean()
            try arguments.readEnd()
            draft.configuration.shown.installedSoftware = Setting(isShown, arguments.origin)
        },
    ]

    private static func readPatterns(
        _ arguments: inout DirectiveArguments, _ expectation: String,
        _ isPattern: (String) -> Bool, most: Int = .max
    ) throws(ConfigurationFault) -> [Setting<String>] {
        var patterns: [Setting<String>] = []
        repeat {
            let word = try arguments.readWord(expectation)
            guard isPattern(word) else { throw arguments.fault(expectation, word) }
            patterns.append(Setting(word, arguments.origin))
        } while !arguments.isAtEnd && patterns.count < most
        try arguments.readEnd()
        return patterns
    }

    /// `include_ifmib_iface_prefix PREFIX…`, by its manual: what net-snmp's is compiled with may
    /// know regular expressions, too.
    private static func readPrefixes(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        let prefixes = try readPatterns(&arguments, "the beginning of an interface's name") {
            $0.utf8.allSatisfy { octet in
                octet.isLetterOrDigit || octet == UInt8(ascii: "-") || octet == UInt8(ascii: "_")
            }
        }
        draft.configuration.shown.includedInterfaces += prefixes.map {
            Setting($0.value + "*", $0.origin)
        }
    }

    private static func isPath(_ word: String) -> Bool {
        word.hasPrefix("/") || word.hasPrefix("*") || word.hasPrefix("?")
    }

    /// Without the sets in brackets that shells know.
    private static func isName(_ word: String) -> Bool {
        word.allSatisfy { !"[]{}".contains($0) && !$0.isWhitespace }
    }

    private static func isInterface(_ word: String) -> Bool {
        isName(word) && word.allSatisfy { $0 != "/" && $0 != ":" }
    }

    private static func withoutDirectory(_ pattern: Setting<String>) -> Setting<String> {
        Setting(String(pattern.value.trimmingPrefix("/dev/")), pattern.origin)
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            true
        default: false
        }
    }
}
