extension String {
    /// The text with others in place of some of its characters.
    ///
    /// The standard library's own way brings in regular expressions, a tenth of the whole program,
    /// which every start pays for.
    func replacing(_ replacements: KeyValuePairs<Character, String>) -> String {
        map { character in
            replacements.first { $0.key == character }?.value ?? String(character)
        }.joined()
    }
}
