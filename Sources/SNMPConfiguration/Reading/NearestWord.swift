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
            let limit = min(most, (nearest?.distance ?? .max) - 1)
            guard abs(candidate.utf8.count - letters.count) <= limit,
                let distance = distance(
                    letters, Array(candidate.lowercased().utf8), atMost: limit)
            else { continue }
            nearest = (candidate, distance)
        }
        return nearest?.word
    }

    /// Octets that are to be changed, added or taken away; nil above `limit`, which for most words
    /// is soon known. Source: Levenshtein, 1965.
    private static func distance(
        _ left: [UInt8], _ right: [UInt8], atMost limit: Int
    ) -> Int? {
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var previous = row[0]
            row[0] = index + 1
            var least = row[0]
            for (column, other) in right.enumerated() {
                let substituted = previous + (letter == other ? 0 : 1)
                previous = row[column + 1]
                row[column + 1] = min(substituted, previous + 1, row[column] + 1)
                least = min(least, row[column + 1])
            }
            // No row has less than the one before it.
            guard least <= limit else { return nil }
        }
        return row[right.count] <= limit ? row[right.count] : nil
    }
}
