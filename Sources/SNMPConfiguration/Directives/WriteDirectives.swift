/// Words that grant writing, or may. Source: snmpd.conf(5), "Access Control".
enum WriteDirectives {
    private static let reason = "since this agent is read-only"

    static let table =
        [
            Directive("rwcommunity", meaning: .refused("rocommunity, \(reason)")),
            Directive("rwcommunity6", meaning: .refused("rocommunity6, \(reason)")),
            Directive("rwuser", meaning: .refused("nobody who may write, \(reason)")),
        ] + ["authuser", "authgroup", "authaccess", "setaccess"].map(typedAccess)

    /// A word that lists types of access, `write` among them or not.
    private static func typedAccess(_ word: String) -> Directive {
        Directive(word) { (arguments, draft) throws(ConfigurationFault) in
            while let types = try arguments.readWord() {
                guard !types.split(whereSeparator: { ",|:".contains($0) }).contains("write") else {
                    throw arguments.fault("types of access without write, \(reason)", types)
                }
            }
            draft.warn(
                of: word, "has no meaning here: groups get their views by access",
                at: arguments.origin)
        }
    }
}
