/// Finds what somebody may have meant.
enum NearestWord {
    /// The word with the fewest edits to `word`, where those are one in four of its letters at
    /// most, and three; of several the first.
    static func lookup(_ word: String, among words: some Sequence<String>) -> String? {
        let letters = Array(word.lowercased().utf8)
        guard letters.count <= 40 else { return nil }
        let most = min(3, max(1, letters.count / 4))
        var nearest: (word: String, distance: Int)?
        for candidate in words {
            let distance = distance(letters, Array(candidate.lowercased().utf8))
            if distance <= most, distance < nearest?.distance ?? .max {
                nearest = (candidate, distance)
            }
        }
        return nearest?.word
    }

    /// Octets that are to be changed, added or taken away. Source: Levenshtein, 1965.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var previous = row[0]
            row[0] = index + 1
            for (column, other) in right.enumerated() {
                let substituted = previous + (letter == other ? 0 : 1)
                previous = row[column + 1]
                row[column + 1] = min(substituted, previous + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
