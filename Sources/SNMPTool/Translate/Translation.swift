internal import SNMPNames
internal import SNMPText

extension Command {
    /// Prints what names and numbers stand for; no agent is asked.
    func translate(_ streams: inout StandardStreams) throws(CommandLineError) -> ExitStatus {
        var translation = Translation(settings, isTerminal: streams.isTerminal)
        return try translation.run(&streams)
    }
}

/// `snmp translate`: names to numbers, numbers to names, and what modules say of them.
private struct Translation {
    private let settings: Settings
    private var formatter: VarBindFormatter

    private var options: TranslationOptions { settings.translation }

    init(_ settings: Settings, isTerminal: Bool) {
        self.settings = settings
        var style = settings.style
        style.masksLineBreaks = isTerminal
        formatter = VarBindFormatter(tree: settings.outputTree, style: style)
    }

    /// - Returns: the exit status.
    mutating func run(_ streams: inout StandardStreams) throws(CommandLineError) -> ExitStatus {
        guard !settings.words.isEmpty else { return try report(&streams) }
        if options.findsAll { return try printMatches(&streams) }
        for (index, word) in settings.words.enumerated() {
            if index > 0 { streams.print("") }
            if word == "-", options.report != .tree, options.report != .module {
                translateInput(&streams)
            } else {
                try print(resolve(word), word, &streams)
            }
        }
        return .success
    }

    private func report(_ streams: inout StandardStreams) throws(CommandLineError) -> ExitStatus {
        let tree = settings.inputTree
        switch options.report {
        case .tree:
            // As net-snmp has it, of the roots the one that all of SNMP is below.
            guard let root = tree.lookupNode(at: [1]) else { break }
            streams.text += TreeFormatter.format(root, width: options.width)
        case .module: streams.text += TreeReport.formatModule(tree)
        case .lines: streams.text += TreeReport.format(tree, options.lines)
        case nil: throw CommandLineError(message: "", showsUsage: true)
        }
        return .success
    }

    /// `-TB`
    private mutating func printMatches(
        _ streams: inout StandardStreams
    ) throws(CommandLineError) -> ExitStatus {
        let word = settings.words[0]
        let matches = LabelPattern(word)?.matches(in: settings.inputTree) ?? []
        guard !matches.isEmpty else { throw Self.noMatch(word) }
        for node in matches { printObject(node.subIdentifiers, &streams) }
        return .success
    }

    private mutating func print(
        _ name: [UInt32], _ word: String, _ streams: inout StandardStreams
    ) throws(CommandLineError) {
        guard options.report == .tree else { return printObject(name, &streams) }
        guard let (node, _) = settings.inputTree.nearestNode(to: name) else {
            throw Self.noMatch(word)
        }
        streams.text += TreeFormatter.format(node, width: options.width)
    }

    private mutating func printObject(_ name: [UInt32], _ streams: inout StandardStreams) {
        formatter.format(name, to: &streams.text)
        streams.text.append(UInt8(ascii: "\n"))
        guard options.showsDefinition else { return }
        streams.text += DefinitionFormatter.format(
            name, in: settings.inputTree, width: options.width)
        streams.text.append(UInt8(ascii: "\n"))
    }

    /// Translates what each line of the standard input begins with, where that is a name.
    private mutating func translateInput(_ streams: inout StandardStreams) {
        while let line = readLine() {
            let end = line.firstIndex(of: " ") ?? line.firstIndex(of: "\t") ?? line.endIndex
            let word = String(line[..<end])
            // A short word before others is more often a number than a name.
            let mayBeName = end == line.endIndex || word.utf8.count > 5
            if mayBeName, let name = try? settings.names.resolveSteps(word, in: settings.inputTree)
            {
                formatter.format(name, to: &streams.text)
                streams.print(String(line[end...]))
            } else {
                streams.print(line)
            }
            streams.flushIfDue()
        }
    }

    private func resolve(_ word: String) throws(CommandLineError) -> [UInt32] {
        let (names, tree) = (settings.names, settings.inputTree)
        if names.findsPatterns, !names.findsLabels {
            guard let node = LabelPattern(word)?.best(in: tree) else { throw Self.noMatch(word) }
            return node.subIdentifiers
        }
        do throws(ObjectNameError) {
            return names.findsLabels
                ? try names.resolve(word, in: tree) : try names.resolveSteps(word, in: tree)
        } catch {
            let message =
                names.findsLabels ? "Unknown object identifier: \(word)" : "\(error)"
            throw CommandLineError(message: message, exitStatus: .refusal, isLogged: true)
        }
    }

    private static func noMatch(_ word: String) -> CommandLineError {
        CommandLineError(
            message: "Unable to find a matching object identifier for \"\(word)\"")
    }
}
