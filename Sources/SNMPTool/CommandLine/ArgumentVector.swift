#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The memory of the process's arguments, which anybody on this host can read.
enum ArgumentVector {
    /// Fills what is secret with zeros, as net-snmp's programs do.
    static func wipe(_ secrets: [OptionParser.Secret]) {
        for secret in secrets where secret.word < CommandLine.argc {
            // Safe because the word is one of the arguments, and no more than its octets are
            // written.
            guard let word = unsafe CommandLine.unsafeArgv[secret.word] else { continue }
            let length = unsafe strlen(word)
            for position in max(0, length - secret.count)..<length { unsafe word[position] = 0 }
        }
    }
}
