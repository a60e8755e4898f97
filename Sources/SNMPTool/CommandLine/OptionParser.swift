internal import SNMP
internal import SNMPManager
internal import SNMPNames
internal import SNMPText

/// Reads net-snmp's options as getopt does: single letters, alone or stuck together (`-v2c`,
/// `-OQn`), before and after the other words, up to `--`.
struct OptionParser {
    private static let lettersWithArgument: Set<Character> = [
        "v", "c", "r", "t", "O", "C", "I", "m", "M", "P",
    ]
    private static let translateLettersWithArgument: Set<Character> = [
        "O", "I", "m", "M", "P", "T", "w",
    ]
    private static let lettersAlone: Set<Character> = ["h", "V"]
    /// What snmptrapd is asked for by these, `snmp trapd` does anyway: it stays in the foreground,
    /// and asks nobody for the names of addresses.
    private static let trapDaemonHabits: Set<Character> = ["f", "n"]
    /// Options of net-snmp that are none of this tool's.
    private static let unsupported: Set<Character> = [
        "Y", "H", "d", "D", "Z", "e", "E", "n", "u", "l", "x", "X", "a", "A", "p", "T",
        "3", "L", "s",
    ]

    private let subcommand: Subcommand
    private var arguments: ArraySlice<String>
    private(set) var settings: Settings

    init(_ subcommand: Subcommand, _ arguments: ArraySlice<String>) {
        self.subcommand = subcommand
        self.arguments = arguments
        settings = Settings(for: subcommand)
    }

    /// - Throws: ``CommandLineError`` at the first option that is wrong.
    static func parse(
        _ subcommand: Subcommand, _ arguments: ArraySlice<String>
    ) throws(CommandLineError) -> Settings {
        var parser = OptionParser(subcommand, arguments)
        try parser.parse()
        return parser.settings
    }

    private mutating func parse() throws(CommandLineError) {
        while let argument = arguments.popFirst() {
            if argument == "--" {
                settings.words += arguments
                return
            }
            if argument.hasPrefix("--") {
                try parseLong(argument)
            } else if argument.hasPrefix("-"), argument.count > 1 {
                try parseCluster(argument.dropFirst())
            } else {
                settings.words.append(argument)
                if subcommand.hasOptionsFirst {
                    settings.words += arguments
                    return
                }
            }
            if settings.showsVersion { return }
        }
    }

    private mutating func parseLong(_ argument: String) throws(CommandLineError) {
        switch argument.dropFirst(2).lowercased() {
        case "help": throw CommandLineError(message: "", showsUsage: true)
        case "version": settings.showsVersion = true
        case "getnext" where subcommand == .walk: settings.usesGetNext = true
        case "parallel" where subcommand == .walk || subcommand == .bulkWalk:
            settings.requestsInFlight = try requestsInFlight(after: argument)
        case "rate" where subcommand == .access: settings.requestRate = try rate(after: argument)
        case "community" where subcommand == .trapDaemon:
            settings.acceptedCommunities.append(try nextArgument(for: argument, "a name"))
        default: throw notSupported(argument)
        }
    }

    /// `cluster` is what stands behind one `-`.
    private mutating func parseCluster(_ cluster: Substring) throws(CommandLineError) {
        var rest = cluster
        while let letter = rest.popFirst() {
            if lettersWithArgument.contains(letter) {
                guard let argument = rest.isEmpty ? arguments.popFirst() : String(rest) else {
                    throw CommandLineError(
                        message: "\(subcommand.programName): option requires an argument"
                            + " -- '\(letter)'",
                        showsUsage: true)
                }
                return try apply(letter, argument)
            }
            if subcommand == .trapDaemon, Self.trapDaemonHabits.contains(letter) { continue }
            guard Self.lettersAlone.contains(letter) else { throw unknown(letter) }
            if letter == "h" { throw CommandLineError(message: "", showsUsage: true) }
            settings.showsVersion = true
        }
    }

    private var lettersWithArgument: Set<Character> {
        subcommand == .translate ? Self.translateLettersWithArgument : Self.lettersWithArgument
    }

    private func unknown(_ letter: Character) -> CommandLineError {
        guard !Self.unsupported.contains(letter) else { return notSupported("-\(letter)") }
        return CommandLineError(
            message: "\(subcommand.programName): invalid option -- '\(letter)'",
            showsUsage: true)
    }

    private func notSupported(_ option: String) -> CommandLineError {
        CommandLineError(
            message: "\(subcommand.programName): option \(option) is not supported")
    }

    private mutating func apply(
        _ letter: Character, _ argument: String
    ) throws(CommandLineError) {
        switch letter {
        case "v": settings.version = try version(argument)
        case "c": settings.communities.append(argument)
        case "t": settings.retryPolicy.timeout = try timeout(argument)
        case "r": settings.retryPolicy.retries = try retries(argument)
        case "m": settings.moduleOptions.modules = argument
        case "M": settings.moduleOptions.directories.append(argument)
        case "P": try applyParsing(argument)
        case "T": try applyTranslation(argument)
        case "w": settings.translation.width = try width(argument)
        case "O": try settings.style.apply(outputOptions: argument)
        case "I": try applyInput(argument)
        default: try applyApplicationFlags(argument)
        }
    }

    private mutating func applyInput(_ letters: String) throws(CommandLineError) {
        var rest = letters[...]
        while let letter = rest.popFirst() {
            switch letter {
            case "h": settings.style.ignoresDisplayHints.toggle()
            case "r": settings.names.checksRanges.toggle()
            case "R": settings.names.findsLabels.toggle()
            case "b": settings.names.findsPatterns.toggle()
            case "u": settings.names.hasShortNames.toggle()
            case "s", "S":
                let word =
                    rest.isEmpty ? try nextArgument(for: "-I\(letter)", "a word") : String(rest)
                if letter == "s" {
                    settings.names.suffix = word
                } else {
                    settings.names.prefix = word
                }
                return
            default:
                throw CommandLineError(
                    message: "Unknown input option passed to -I: \(letter).", showsUsage: true)
            }
        }
    }

    private mutating func applyTranslation(_ letters: String) throws(CommandLineError) {
        try settings.translation.apply(letters)
        if settings.translation.showsDefinition {
            settings.moduleOptions.parseOptions.keepsDescriptions = true
        }
    }

    private func width(_ word: String) throws(CommandLineError) -> Int {
        guard let width = Int32(word), width > 0 else {
            throw CommandLineError(message: "Invalid width specification: \(word)")
        }
        return Int(width)
    }
}

// MARK: Arguments

extension OptionParser {
    private func version(_ word: String) throws(CommandLineError) -> SNMPVersion {
        switch word.lowercased() {
        case "1": return .version1
        case "2c": return .version2c
        case "3": throw notSupported("-v 3")
        default:
            throw CommandLineError(
                message: "Invalid version specified after -v flag: \(word)", showsUsage: true)
        }
    }

    private mutating func rate(after option: String) throws(CommandLineError) -> Double {
        guard let word = arguments.popFirst(), let rate = Double(word), (0.01...1000) ~= rate
        else {
            throw error("expected requests a second, 0.01 to 1000, after \(option)")
        }
        return rate
    }

    private mutating func requestsInFlight(after option: String) throws(CommandLineError) -> Int {
        guard let word = arguments.popFirst(), let count = Int(word), (1...256) ~= count else {
            throw error("expected requests at a time, 1 to 256, after \(option)")
        }
        return count
    }

    private func error(_ message: String) -> CommandLineError {
        CommandLineError(message: "\(subcommand.programName): \(message)")
    }

    private func timeout(_ word: String) throws(CommandLineError) -> Duration {
        // A year is enough to wait, and far from where a clock overflows.
        guard let seconds = Double(word), seconds > 0, seconds <= 31_536_000 else {
            throw CommandLineError(
                message: "Invalid timeout in seconds after -t flag.", showsUsage: true)
        }
        return .seconds(seconds)
    }

    private func retries(_ word: String) throws(CommandLineError) -> Int {
        guard word.first?.isNumber == true, let retries = Int32(word) else {
            throw CommandLineError(
                message: "Invalid number of retries after -r flag.", showsUsage: true)
        }
        return Int(retries)
    }

    private mutating func applyParsing(_ letters: String) throws(CommandLineError) {
        do throws(ModuleParseOptions.UnknownLetter) {
            try settings.moduleOptions.parseOptions.apply(letters)
        } catch {
            throw CommandLineError(
                message: "Unknown parsing option passed to -P: \(error.letter).",
                showsUsage: true)
        }
    }
}

// MARK: -C

extension OptionParser {
    private mutating func applyApplicationFlags(_ flags: String) throws(CommandLineError) {
        var rest = flags[...]
        while let flag = rest.popFirst() {
            guard subcommand.applicationFlags.contains(flag) else {
                throw CommandLineError(message: "Unknown flag passed to -C: \(flag)")
            }
            switch flag {
            case "c": settings.application.ignoresOrder.toggle()
            case "i" where subcommand == .trap: settings.application.sendsInform = true
            case "i": settings.application.includesRoot.toggle()
            case "I": settings.application.skipsLeaf.toggle()
            case "p": settings.application.showsCount.toggle()
            case "t": settings.application.showsTotalTime.toggle()
            case "T": settings.application.showsLineTime.toggle()
            case "f": settings.application.keepsFaultyRequest.toggle()
            case "E": settings.application.end = try nextArgument(for: "-CE", "an OID")
            case "n": settings.application.nonRepeaters = try number(&rest)
            default: settings.application.maxRepetitions = try number(&rest)
            }
        }
    }

    private mutating func nextArgument(
        for option: String, _ kind: String
    ) throws(CommandLineError) -> String {
        guard let argument = arguments.popFirst() else {
            throw CommandLineError(
                message: "\(subcommand.programName): \(option) requires \(kind)", showsUsage: true)
        }
        return argument
    }

    private func number(_ rest: inout Substring) throws(CommandLineError) -> Int32 {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        guard let number = Int32(digits) else {
            throw CommandLineError(message: "", showsUsage: true)
        }
        return number
    }
}
