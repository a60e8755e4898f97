internal import SNMPAgentCore

/// Reads a file and those that it includes.
struct ConfigurationReader<Source: ConfigurationSource> {
    /// Source: net-snmp's limits, so that what it loads is loaded here.
    private let deepestInclude = 16
    private let mostFiles = 4096

    let source: Source
    private(set) var draft = ConfigurationDraft()
    private(set) var faults: [ConfigurationFault] = []
    private(set) var files: [String] = []
    /// The files that are being read, with the lines that include them.
    private var open: [(identity: String, includedAt: RuleOrigin?)] = []

    init(source: Source) {
        self.source = source
    }

    /// Reads the file that nothing includes.
    mutating func readFile(_ path: String) {
        do throws(ConfigurationSourceError) {
            read(try source.readFile(path), at: path, includedAt: nil, in: .agent)
        } catch {
            faults.append(
                ConfigurationFault(
                    RuleOrigin(path), reason: "expected a file to read, found: \(error.reason)"))
        }
    }

    private mutating func read(
        _ file: ConfigurationFile, at path: String, includedAt: RuleOrigin?,
        in section: ConfigurationSection
    ) {
        files.append(path)
        open.append((file.identity, includedAt))
        defer { open.removeLast() }
        var section = section
        let lines = file.octets.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let origin = RuleOrigin(path, line: index + 1)
            do throws(ConfigurationFault) {
                try readLine(line, origin, &section)
            } catch {
                faults.append(error)
            }
        }
    }

    private mutating func readLine(
        _ line: ArraySlice<UInt8>, _ origin: RuleOrigin, _ section: inout ConfigurationSection
    ) throws(ConfigurationFault) {
        guard !line.contains(0) else {
            throw ConfigurationFault(origin, reason: "expected text, found a NUL")
        }
        guard String(validating: line, as: UTF8.self) != nil else {
            throw ConfigurationFault(origin, reason: "expected UTF-8, found other octets")
        }
        guard let arguments = try DirectiveArguments(line: line, origin: origin) else { return }
        guard arguments.word.first == "[" else {
            return try apply(arguments, in: section)
        }
        let named = try ConfigurationSection(arguments.word, at: origin)
        var rest = arguments
        let text = Array(rest.readRest().utf8)
        guard let directive = try DirectiveArguments(line: text[...], origin: origin) else {
            section = named
            return
        }
        try apply(directive, in: named)
    }

    private mutating func apply(
        _ arguments: DirectiveArguments, in section: ConfigurationSection
    ) throws(ConfigurationFault) {
        guard let directive = DirectiveTable.lookup(arguments.word, in: section) else {
            throw DirectiveTable.unknown(arguments, in: section)
        }
        var arguments = arguments
        switch directive.meaning {
        case .setting(let apply):
            try apply(&arguments, &draft)
        case .includeFile:
            try includeFile(&arguments, section)
        case .includeDirectory:
            try includeDirectory(&arguments, section)
        case .ignored(let reason):
            draft.warn(of: arguments.word, "has no meaning here: \(reason)", at: arguments.origin)
        case .refused(let expectation):
            throw ConfigurationFault(
                arguments.origin, expected: expectation, found: arguments.word)
        }
    }
}

extension ConfigurationReader {
    private mutating func includeFile(
        _ arguments: inout DirectiveArguments, _ section: ConfigurationSection
    ) throws(ConfigurationFault) {
        let word = try readPath(&arguments, "a file")
        try include(word, arguments.origin, section)
    }

    /// In the order of the names' octets, which net-snmp leaves to the file system.
    private mutating func includeDirectory(
        _ arguments: inout DirectiveArguments, _ section: ConfigurationSection
    ) throws(ConfigurationFault) {
        let word = try readPath(&arguments, "a directory")
        let path = Self.resolve(word, beside: arguments.origin.place)
        var names: [String]
        do throws(ConfigurationSourceError) {
            names = try source.listDirectory(path)
        } catch {
            guard error.isMissing else {
                throw ConfigurationFault(
                    arguments.origin, expected: "a directory to read", found: word,
                    detail: error.reason)
            }
            // Debian's file names a directory that only its package makes.
            draft.warn(of: word, "is not there, and nothing is included", at: arguments.origin)
            return
        }
        names = names.filter { $0.hasSuffix(".conf") && !$0.hasPrefix(".") }
        names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for name in names {
            let file = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
            do throws(ConfigurationFault) {
                try include(file, arguments.origin, section)
            } catch {
                // The files behind it may have faults of their own.
                faults.append(error)
            }
        }
    }

    private mutating func include(
        _ word: String, _ origin: RuleOrigin, _ section: ConfigurationSection
    ) throws(ConfigurationFault) {
        let path = Self.resolve(word, beside: origin.place)
        guard open.count <= deepestInclude, files.count < mostFiles else {
            let limit = "\(deepestInclude) files within each other, or \(mostFiles) in all"
            throw ConfigurationFault(origin, expected: "at most \(limit)", found: word)
        }
        let file: ConfigurationFile
        do throws(ConfigurationSourceError) {
            file = try source.readFile(path)
        } catch {
            throw ConfigurationFault(
                origin, expected: "a file to read", found: word, detail: error.reason)
        }
        if let first = open.first(where: { $0.identity == file.identity }) {
            let since = first.includedAt.map { "included at \($0)" } ?? "the first file"
            throw ConfigurationFault(
                origin, expected: "a file that does not include itself", found: word,
                detail: since)
        }
        read(file, at: path, includedAt: origin, in: section)
    }

    /// The rest of the line, spaces included, unless it is quoted.
    private func readPath(
        _ arguments: inout DirectiveArguments, _ expectation: String
    ) throws(ConfigurationFault) -> String {
        var quoted = arguments
        let path = arguments.readRest()
        guard let first = path.first, first == "\"" || first == "'" else {
            guard !path.isEmpty else {
                throw ConfigurationFault(atEnd: arguments.origin, expected: expectation)
            }
            return path
        }
        let word = try quoted.readWord(expectation)
        try quoted.readEnd()
        return word
    }

    private static func resolve(_ path: String, beside file: String) -> String {
        guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return path }
        return String(file[...slash]) + path
    }
}
