internal import Glibc

/// The process's arguments, which anybody on this host can read, and who reads hrSWRunParameters.
enum ArgumentVector {
    private static let secretOptions: Set = [
        "--community", "--notify-community", "--replay-community",
    ]

    /// Takes the arguments behind the program's name, and fills communities with zeros where
    /// others can read them, as net-snmp's programs do.
    static func take() -> [String] {
        let words = CommandLine.arguments
        for (position, count) in secrets(of: words) { wipe(position, last: count) }
        return Array(words.dropFirst())
    }

    /// Where communities are: words, and how many octets at the end of each.
    private static func secrets(of words: [String]) -> [(position: Int, count: Int)] {
        words.indices.flatMap { position -> [(position: Int, count: Int)] in
            let parts = words[position].split(separator: "=", maxSplits: 1)
            guard let option = parts.first, secretOptions.contains(String(option)) else {
                return []
            }
            if parts.count == 2 { return [(position, parts[1].utf8.count)] }
            let next = position + 1
            return next < words.count ? [(next, words[next].utf8.count)] : []
        }
    }

    private static func wipe(_ position: Int, last count: Int) {
        guard position < CommandLine.argc,
            // Safe because the word is one of the arguments, and no more than its octets are
            // written.
            let word = unsafe CommandLine.unsafeArgv[position]
        else { return }
        let length = unsafe strlen(word)
        for octet in max(0, length - count)..<length { unsafe word[octet] = 0 }
    }
}
