internal import SNMP
internal import SNMPNames
internal import SNMPText
internal import SNMPTransport

/// What the settings of snmp.conf change.
///
/// Those that say how something is printed come after the letters of the command line, as in
/// net-snmp; the others hold where the command line says nothing.
extension Settings {
    struct TokenFault: Error {
        let text: String
        static let boolean = TokenFault(text: "Should be yes|no|true|false|0|1")
    }

    /// - Returns: what is wrong with the token; nil where nothing is.
    mutating func apply(_ token: ConfigurationToken) -> String? {
        do throws(TokenFault) {
            try set(token.value, of: token.kind ?? .foreign)
            return nil
        } catch {
            return error.text
        }
    }

    private mutating func set(
        _ value: String, of kind: ConfigurationToken.Kind
    ) throws(TokenFault) {
        switch kind {
        case .numericNames: if Self.isTrue(value) { style.nameForm = .numeric }
        case .nameForm:
            try setNameForm(value, [.suffix, .module, .full, .numeric, .withoutPrefix, .nothing])
        case .suffixForm where value == "0": break
        case .suffixForm: try setNameForm(value, [.suffix, .module])
        case .enumerations: style.hasNumericEnumerations = try Self.boolean(value)
        case .quotes: style.escapesQuotes = try Self.boolean(value)
        case .plainIndexes: style.hasPlainIndexes = try Self.boolean(value)
        case .quick: style.isQuick = try Self.boolean(value)
        case .valueOnly: style.isValueOnly = try Self.boolean(value)
        case .units: style.hidesUnits = try Self.boolean(value)
        case .timeTicks: style.hasNumericTimeTicks = try Self.boolean(value)
        case .hexText: style.hasHexText = try Self.boolean(value)
        case .bracketedIndexes: style.hasBracketedIndexes = try Self.boolean(value)
        case .displayHints: style.ignoresDisplayHints = try Self.boolean(value)
        case .hexLineLength: style.hexLineLength = max(0, Int(value) ?? 0)
        case .precision:
            // The command line's precedes.
            guard style.precision == nil else { return }
            guard style.setPrecision(value) else { throw TokenFault(text: "Invalid precision") }
        default: try setDefault(value, of: kind)
        }
    }

    private mutating func setDefault(
        _ value: String, of kind: ConfigurationToken.Kind
    ) throws(TokenFault) {
        switch kind {
        case .version: defaults.version = try Self.version(value)
        case .community: defaults.community = Self.unquoted(value)
        case .port:
            guard let port = UInt16(value) else { throw TokenFault(text: "Invalid port") }
            defaults.port = port
        case .timeout:
            guard let timeout = Duration(seconds: value) else {
                throw TokenFault(text: "Invalid timeout")
            }
            defaults.timeout = timeout
        case .retries:
            guard let retries = Int32(value), retries >= 0 else {
                throw TokenFault(text: "Invalid number of retries")
            }
            defaults.retries = Int(retries)
        case .modules: setModules(value)
        case .moduleDirectories: moduleOptions.configuredDirectories.append(value)
        case .moduleFile:
            moduleOptions.configuredFiles.append(value.contains("/") ? value : "./\(value)")
        case .moduleFaults: moduleOptions.parseOptions.set("e", to: try !Self.boolean(value))
        case .moduleWarnings: moduleOptions.parseOptions.setWarnings(Int(value) ?? 0)
        case .moduleUnderlines: moduleOptions.parseOptions.set("u", to: try Self.boolean(value))
        case .moduleReplacement: moduleOptions.parseOptions.set("R", to: try Self.boolean(value))
        case .alias: try setAlias(value)
        case .domain: try setDomain(value)
        case .target: try setTarget(value)
        case .transport: defaults.transport = value
        case .hostFiles: defaults.skipsHostFiles = try Self.boolean(value)
        case .disablesVersion1: try disable(.version1, value)
        case .disablesVersion2c: try disable(.version2c, value)
        case .source: try setSource(value)
        case .dump: dumpsDatagrams = try Self.boolean(value)
        case .debugging: if try Self.boolean(value), debugTokens.isEmpty { debugTokens = ["ALL"] }
        case .debugTokens: debugTokens += value.split(separator: ",").map { String($0) }
        case .ranges: names.checksRanges = try !Self.boolean(value)
        case .tokenWarnings: defaults.hidesTokenWarnings = try Self.boolean(value)
        default: break
        }
    }

    private mutating func setNameForm(
        _ value: String, _ forms: [TextStyle.NameForm]
    ) throws(TokenFault) {
        guard let number = Int(value), forms.indices.contains(number - 1) else {
            throw TokenFault(text: "Should be 1 to \(forms.count)")
        }
        style.nameForm = forms[number - 1]
    }

    /// Debian's file names no module, since Debian has none; here there are some all the same.
    private mutating func setModules(_ list: String) {
        guard list.contains(where: { !":,+- ".contains($0) }) else { return }
        moduleOptions.configuredModules = list
    }

    private mutating func setAlias(_ value: String) throws(TokenFault) {
        let words = value.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard words.count == 2 else { throw TokenFault(text: "Should be NAME ADDRESS") }
        defaults.aliases[String(words[0])] = words[1].trimmed
    }

    /// Of several the first counts.
    private mutating func setDomain(_ value: String) throws(TokenFault) {
        let words = value.split(whereSeparator: \.isWhitespace).map { Self.unquoted(String($0)) }
        guard words.count >= 2 else {
            throw TokenFault(
                text: "No domain(s) in registration of defDomain \"\(words.first ?? "")\"")
        }
        guard defaults.domains[words[0]] == nil else {
            throw TokenFault(text: "Default transport already registered for this application")
        }
        defaults.domains[words[0]] = words[1]
    }

    private mutating func setTarget(_ value: String) throws(TokenFault) {
        let words = value.split(whereSeparator: \.isWhitespace).map { Self.unquoted(String($0)) }
        guard words.count >= 3 else {
            let named = words.map { " \"\($0)\"" }.joined()
            let missing = words.count == 2 ? "target" : "domain and target"
            throw TokenFault(text: "No \(missing) in registration of defTarget\(named)")
        }
        defaults.targets.append(
            Defaults.Target(application: words[0], domain: words[1], address: words[2]))
    }

    private mutating func disable(
        _ version: SNMPVersion, _ value: String
    ) throws(TokenFault) {
        if try Self.boolean(value) {
            defaults.disabledVersions.insert(version)
        } else {
            defaults.disabledVersions.remove(version)
        }
    }

    private mutating func setSource(_ value: String) throws(TokenFault) {
        let address = try? TransportAddress(parsing: value, defaultPort: 0, role: .listener)
        guard let peer = address?.numericPeerAddress else {
            throw TokenFault(text: "Should be an address")
        }
        defaults.source = peer
    }

    private static func version(_ value: String) throws(TokenFault) -> SNMPVersion {
        switch value.lowercased() {
        case "1": .version1
        case "2c": .version2c
        case "3": throw TokenFault(text: "Version 3 is not supported")
        default: throw TokenFault(text: "Unknown version specification: \(value)")
        }
    }

    private static func isTrue(_ value: String) -> Bool {
        ["yes", "true", "1"].contains(value.lowercased())
    }

    private static func boolean(_ value: String) throws(TokenFault) -> Bool {
        if isTrue(value) { return true }
        guard ["no", "false", "0"].contains(value.lowercased()) else { throw .boolean }
        return false
    }

    private static func unquoted(_ value: String) -> String {
        guard value.count > 1, let quote = value.first, quote == value.last,
            quote == "\"" || quote == "'"
        else { return value }
        return String(value.dropFirst().dropLast())
    }
}
