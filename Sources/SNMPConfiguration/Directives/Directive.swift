/// A word that may begin a line, and what it does.
struct Directive: Sendable {
    typealias Application =
        @Sendable (
            inout DirectiveArguments, inout ConfigurationDraft
        ) throws(ConfigurationFault) -> Void

    enum Meaning: Sendable {
        case setting(Application)
        case includeFile
        case includeDirectory
        /// A word of net-snmp's that is warned of, and why.
        case ignored(String)
        /// A word of net-snmp's that is a fault, and what is expected in its place.
        case refused(String)
    }

    /// As its documentation spells it; its case does not matter.
    let word: String
    let meaning: Meaning

    init(_ word: String, _ apply: @escaping Application) {
        self.init(word, meaning: .setting(apply))
    }

    init(_ word: String, meaning: Meaning) {
        self.word = word
        self.meaning = meaning
    }
}
