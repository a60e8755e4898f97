internal import SNMPAgentCore

/// Disks, processes, load and swap space that are watched. Source: snmpd.conf(5), "Process
/// Monitoring" to "System Load Monitoring".
enum WatchDirectives {
    static let table = [
        Directive("disk", readDisk),
        Directive("includeAllDisks", readAllDisks),
        Directive("proc", readProcess),
        Directive("load", readLoad),
        Directive("swap") { (arguments, draft) throws(ConfigurationFault) in
            let space: UInt64 = try arguments.readNumber("KiB", in: 0...UInt64(Int32.max))
            try arguments.readEnd()
            draft.configuration.watch.minimumSwap = Setting(space, arguments.origin)
        },
    ]

    /// `disk PATH [MINSPACE|MINPERCENT%]`: 100000 KiB unless given, as net-snmp has it.
    private static func readDisk(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        let path = try arguments.readWord("a directory")
        guard path.hasPrefix("/") else { throw arguments.fault("an absolute path", path) }
        let word = try arguments.readWord()
        try arguments.readEnd()
        let minimum = try word.map { word throws(ConfigurationFault) in
            try parseMinimum(word, arguments)
        }
        draft.configuration.watch.disks.append(
            DiskRule(
                path: path, minimum: minimum ?? .kibibytes(100_000), origin: arguments.origin))
    }

    /// `includeAllDisks [MINPERCENT%]`: 5 percent unless given. Of several lines the first
    /// counts; a number that is no percentage counts as none. Both are net-snmp's ways.
    private static func readAllDisks(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        let word = try arguments.readWord()
        try arguments.readEnd()
        var percent: Int32 = 5
        if let word, case .percent(let given) = try parseMinimum(word, arguments) {
            percent = given
        }
        guard draft.configuration.watch.allDisks == nil else { return }
        draft.configuration.watch.allDisks = Setting(percent, arguments.origin)
    }

    private static func parseMinimum(
        _ word: String, _ arguments: DirectiveArguments
    ) throws(ConfigurationFault) -> DiskRule.Minimum {
        if word.hasSuffix("%") {
            if let percent = DirectiveArguments.parseNumber(word.dropLast(), in: Int32(0)...100) {
                return .percent(percent)
            }
        } else if let space = DirectiveArguments.parseNumber(word, in: 0...Int32.max) {
            return .kibibytes(space)
        }
        throw arguments.fault("KiB, or 0% to 100%", word)
    }

    /// `proc NAME [MAX [MIN]]`
    private static func readProcess(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        let name = try arguments.readWord("a process's name")
        let watched = draft.configuration.watch.processes
        guard !watched.contains(where: { $0.name == name }) else {
            throw arguments.fault("a process that no other line names", name)
        }
        // Without numbers at least one; with a maximum alone any fewer.
        var (maximum, minimum): (Int32, Int32) = (0, 1)
        if !arguments.isAtEnd {
            maximum = try arguments.readNumber("a number", in: 0...Int32.max)
            minimum =
                try arguments.isAtEnd ? 0 : arguments.readNumber("a number", in: 0...Int32.max)
        }
        try arguments.readEnd()
        draft.configuration.watch.processes.append(
            ProcessRule(
                name: name, minimum: minimum, maximum: maximum, origin: arguments.origin))
    }

    /// `load MAX1 [MAX5 [MAX15]]`: one that is missing is the one before.
    private static func readLoad(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        var limits = [try parseLoad(arguments.readWord("a load"), arguments)]
        while limits.count < 3 {
            let word = try arguments.readWord()
            limits.append(
                try word.map { word throws(ConfigurationFault) in try parseLoad(word, arguments) }
                    ?? limits[limits.count - 1])
        }
        try arguments.readEnd()
        draft.configuration.watch.loadLimits = Setting(limits, arguments.origin)
    }

    /// - Returns: hundredths.
    private static func parseLoad(
        _ word: String, _ arguments: DirectiveArguments
    ) throws(ConfigurationFault) -> UInt32 {
        let isDecimal = word.utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }
        guard isDecimal, let load = Double(word), load <= 1_000_000 else {
            throw arguments.fault("a load of 0 to 1000000", word)
        }
        return UInt32((load * 100).rounded())
    }
}
