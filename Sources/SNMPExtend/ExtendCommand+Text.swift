internal import SNMP

extension ExtendCommand {
    /// Parses what follows `extend`: `[-cacheTime SECONDS] [-execType exec|sh] [MIBOID] NAME
    /// PROGRAM ARGUMENT…`, where MIBOID begins with a dot.
    ///
    /// Source: snmpd.conf(5), extend.
    /// - Parameter isShell: true behind `extend-sh`.
    /// - Throws: ``ExtendCommandError`` with the word at fault.
    public init(parsing text: String, isShell: Bool = false) throws(ExtendCommandError) {
        var words = QuotedWords(text)
        var word = words.next() ?? ""
        var isShell = isShell
        var cacheTime = Self.defaultCacheTime
        while word.hasPrefix("-") {
            let value = words.next() ?? ""
            switch word {
            case "-cacheTime": cacheTime = try Self.parseCacheTime(value)
            case "-execType": isShell = try Self.parseIsShell(value)
            default: throw .unknownOption(word)
            }
            word = words.next() ?? ""
        }
        var root = Self.defaultRoot
        if word.hasPrefix(".") {
            root = try Self.parseRoot(word)
            word = words.next() ?? ""
        }
        let program = words.next() ?? ""
        try self.init(
            name: word, program: program, arguments: words.rest, isShell: isShell,
            cacheTime: cacheTime, root: root)
    }

    private static func parseCacheTime(_ word: String) throws(ExtendCommandError) -> Int32 {
        guard let seconds = Int32(word), seconds >= -1 else { throw .notACacheTime(word) }
        return seconds
    }

    private static func parseIsShell(_ word: String) throws(ExtendCommandError) -> Bool {
        switch word {
        case "sh": return true
        case "exec": return false
        default: throw .notAnExecType(word)
        }
    }

    private static func parseRoot(_ word: String) throws(ExtendCommandError) -> ObjectIdentifier {
        do throws(ObjectIdentifierError) {
            return try ObjectIdentifier(parsing: word)
        } catch {
            throw .notARoot(word)
        }
    }
}
