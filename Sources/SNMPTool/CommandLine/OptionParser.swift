internal import SNMP
internal import SNMPManager

/// Reads options as getopt does: letters alone or stuck together (`-v2c`, `-OQn`), with their
/// argument behind them or as the next word, before and after the other words, up to `--`.
struct OptionParser {
    let subcommand: Subcommand
    /// Indexed as the command line is.
    var arguments: ArraySlice<String>
    var settings: Settings
    /// Where communities stand.
    private(set) var secrets: [Secret] = []

    /// The last octets of one word of the command line.
    struct Secret: Hashable {
        let word: Int
        let count: Int
    }

    init(_ subcommand: Subcommand, _ arguments: ArraySlice<String>) {
        self.subcommand = subcommand
        self.arguments = arguments
        settings = Settings(for: subcommand)
    }

    /// - Throws: ``CommandLineError`` at the first option that is wrong.
    mutating func parse() throws(CommandLineError) {
        while let argument = arguments.popFirst(), settings.notice == nil {
            if argument == "--" {
                settings.words += arguments
                return
            }
            if argument.hasPrefix("--") {
                try parseWord(argument.dropFirst(2))
            } else if argument.hasPrefix("-"), argument.count > 1 {
                try parseCluster(argument.dropFirst())
            } else {
                settings.words.append(argument)
                if subcommand.hasOptionsFirst {
                    settings.words += arguments
                    return
                }
            }
        }
    }

    /// `text` is what stands behind `--`: `json`, `deadline=3`.
    private mutating func parseWord(_ text: Substring) throws(CommandLineError) {
        let name = text.prefix { $0 != "=" }
        let value = text.dropFirst(name.count + 1)
        guard let option = OptionTable.lookup(.word(name.lowercased()), of: subcommand) else {
            return try applyToken(text)
        }
        guard option.argument != nil else {
            guard name.count == text.count else {
                throw error("option \(option.text) has no argument")
            }
            return try apply(option, "")
        }
        let argument = name.count < text.count ? String(value) : arguments.popFirst()
        guard let argument else {
            throw CommandLineError(
                message: "\(subcommand.programName): option requires an argument -- '\(name)'",
                showsUsage: true)
        }
        try apply(option, argument)
    }

    /// `cluster` is what stands behind one `-`.
    private mutating func parseCluster(_ cluster: Substring) throws(CommandLineError) {
        var rest = cluster
        while let letter = rest.popFirst() {
            guard let option = OptionTable.lookup(.letter(letter), of: subcommand) else {
                throw CommandLineError(
                    message: "\(subcommand.programName): invalid option -- '\(letter)'",
                    showsUsage: true)
            }
            if case .unsupported = option.meaning { throw notSupported(option.text) }
            guard option.argument != nil else {
                try apply(option, "")
                if settings.notice != nil { return }
                continue
            }
            guard let argument = rest.isEmpty ? arguments.popFirst() : String(rest) else {
                throw CommandLineError(
                    message: "\(subcommand.programName): option requires an argument"
                        + " -- '\(letter)'",
                    showsUsage: true)
            }
            return try apply(option, argument)
        }
    }

    private mutating func apply(
        _ option: Option, _ argument: String
    ) throws(CommandLineError) {
        switch option.meaning {
        case .version, .community, .timeout, .retries, .communityFile, .modules,
            .moduleDirectories, .moduleParsing, .output, .input, .flags, .logging, .dump,
            .debugging, .token, .translation, .width:
            try applyClassic(option, argument)
        case .directives: settings.notice = .directives
        case .programVersion: settings.notice = .version
        case .usage: throw CommandLineError(message: "", showsUsage: true)
        case .habit: break
        case .unsupported: throw notSupported(option.text)
        default: try applyOwn(option, argument)
        }
    }

    /// Notes where the argument that was read last stands, so that it can be wiped.
    mutating func noteSecret(_ argument: String) {
        let word = arguments.startIndex - 1
        secrets.append(Secret(word: word, count: argument.utf8.count))
    }

    mutating func nextArgument(
        for option: String, _ kind: String
    ) throws(CommandLineError) -> String {
        guard let argument = arguments.popFirst() else {
            throw CommandLineError(
                message: "\(subcommand.programName): \(option) requires \(kind)", showsUsage: true)
        }
        return argument
    }

    func error(_ message: String) -> CommandLineError {
        CommandLineError(message: "\(subcommand.programName): \(message)")
    }

    func notSupported(_ option: String) -> CommandLineError {
        error("option \(option) is not supported")
    }
}
