internal import SNMP
internal import SNMPNames
internal import SNMPText

/// What net-snmp's own options ask for. Source: snmpcmd(1).
extension OptionParser {
    mutating func applyClassic(
        _ option: Option, _ argument: String
    ) throws(CommandLineError) {
        switch option.meaning {
        case .version: settings.version = try version(argument)
        case .community:
            noteSecret(argument)
            settings.communities.append(argument)
        case .communityFile: settings.communityFile = argument
        case .timeout: settings.timeout = try timeout(argument)
        case .retries: settings.retries = try retries(argument)
        case .modules: settings.moduleOptions.modules = argument
        case .moduleDirectories: settings.moduleOptions.directories.append(argument)
        case .moduleParsing: try applyModuleParsing(argument)
        case .translation: try applyTranslation(argument)
        case .width: settings.translation.width = try width(argument)
        case .output: try applyOutput(argument)
        case .input: try applyInput(argument)
        case .flags: try applyFlags(argument)
        case .logging: try applyLogging(argument)
        case .dump: settings.dumpsDatagrams = true
        case .debugging:
            settings.debugTokens += argument.split(separator: ",").map { String($0) }
        default: try applyToken(argument[...])
        }
    }

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

    private func timeout(_ word: String) throws(CommandLineError) -> Duration {
        guard let timeout = Duration(seconds: word) else {
            throw CommandLineError(
                message: "Invalid timeout in seconds after -t flag.", showsUsage: true)
        }
        return timeout
    }

    private func retries(_ word: String) throws(CommandLineError) -> Int {
        guard word.first?.isNumber == true, let retries = Int32(word) else {
            throw CommandLineError(
                message: "Invalid number of retries after -r flag.", showsUsage: true)
        }
        return Int(retries)
    }

    private mutating func applyModuleParsing(_ letters: String) throws(CommandLineError) {
        do throws(ModuleParseOptions.UnknownLetter) {
            try settings.moduleOptions.parseOptions.apply(letters)
        } catch {
            throw CommandLineError(
                message: unknownLetter("parsing option", "-P", error.letter), showsUsage: true)
        }
    }

    /// snmptranslate has words of its own.
    private func unknownLetter(_ kind: String, _ option: String, _ letter: Character) -> String {
        guard subcommand == .translate else {
            return "Unknown \(kind) passed to \(option): \(letter)."
        }
        let kind = option == "-P" ? "parser option" : "OID option"
        return "Unknown \(kind) to \(option): \(letter)."
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

    /// `p` takes the rest, or else the next word.
    private mutating func applyOutput(_ letters: String) throws(CommandLineError) {
        let plain = letters.prefix { $0 != "p" }
        do throws(TextStyle.UnknownLetter) {
            try settings.style.apply(outputOptions: plain)
        } catch {
            throw CommandLineError(
                message: unknownLetter("output option", "-O", error.letter), showsUsage: true)
        }
        guard plain.count < letters.count else { return }
        var precision = String(letters.dropFirst(plain.count + 1))
        if precision.isEmpty { precision = try nextArgument(for: "-Op", "a precision") }
        guard settings.style.setPrecision(precision) else {
            throw error("expected a width and a precision after -Op, found \"\(precision)\"")
        }
    }

    /// `s` and `S` take the rest, or else the next word.
    private mutating func applyInput(_ letters: String) throws(CommandLineError) {
        var rest = letters[...]
        while let letter = rest.popFirst() {
            switch letter {
            case "b": settings.names.findsPatterns.toggle()
            case "h": settings.style.ignoresDisplayHints.toggle()
            case "r": settings.names.checksRanges.toggle()
            case "R": settings.names.findsLabels.toggle()
            case "u": settings.names.hasShortNames.toggle()
            case "s", "S":
                let text = rest.isEmpty ? try nextArgument(for: "-I\(letter)", "a word") : "\(rest)"
                if letter == "s" {
                    settings.names.suffix = text
                } else {
                    settings.names.prefix = text
                }
                return
            default:
                throw CommandLineError(
                    message: unknownLetter("input option", "-I", letter), showsUsage: true)
            }
        }
    }

    /// `text` is `NAME=VALUE`, `NAME VALUE`, or `NAME` for what is turned on.
    mutating func applyToken(_ text: Substring) throws(CommandLineError) {
        let name = text.prefix { $0 != "=" && $0 != " " }
        let value = name.count < text.count ? text.dropFirst(name.count + 1) : "1"
        let token = ConfigurationToken(
            name: String(name), value: String(value), place: "--\(name)")
        guard token.kind?.isSupported == true else { throw notSupported("--\(name)") }
        settings.tokens.append(token)
        if token.kind == .community { noteSecret(String(value)) }
    }
}

extension Duration {
    /// Seconds as they are written, with a fraction or without; nil for none, and for more than a
    /// year, which is enough to wait, and far from where a clock overflows.
    init?(seconds word: some StringProtocol) {
        guard let seconds = Double(word), seconds > 0, seconds <= 31_536_000 else { return nil }
        self = .seconds(seconds)
    }
}
