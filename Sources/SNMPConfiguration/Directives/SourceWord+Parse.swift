internal import SNMPAgentCore

extension SourceWord {
    /// - Throws: a fault for what is no address, network, name, `default` or `any`.
    init(parsing word: String, _ arguments: DirectiveArguments) throws(ConfigurationFault) {
        guard word != "default", word.lowercased() != "any" else {
            self = .any
            return
        }
        do throws(HostPrefixError) {
            self = .prefix(try HostPrefix(parsing: word))
        } catch {
            guard error == .notAnAddress(word), Self.isHostName(word) else {
                throw ConfigurationFault(arguments.origin, reason: "\(error)")
            }
            self = .hostName(word)
        }
    }

    /// Source: RFC 1123 §2.1; the underscore is in use.
    private static func isHostName(_ word: String) -> Bool {
        word.utf8.count <= 253 && word.contains(where: \.isLetter)
            && word.utf8.first != UInt8(ascii: "-")
            && word.unicodeScalars.allSatisfy { scalar in
                scalar == "." || scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
                    || "0"..."9" ~= scalar
            }
    }
}
