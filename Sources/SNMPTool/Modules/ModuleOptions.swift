internal import SNMPNames

/// What a user says of modules: `-m`, `-M` and `-P`, and what stands for them in the environment.
struct ModuleOptions: Hashable {
    /// Where net-snmp looks by itself.
    static let defaultDirectories =
        "$HOME/.snmp/mibs:/usr/share/snmp/mibs:/usr/share/snmp/mibs/iana:/usr/share/snmp/mibs/ietf"

    /// A list as it was given: `A:B`, `+A` or `-A`; nil where nobody gave one.
    var modules: String?
    /// Lists of directories, each of which may add to those before it.
    var directories: [String] = []
    /// What snmp.conf says, which stands behind the environment.
    var configuredModules: String?
    var configuredDirectories: [String] = []
    /// Paths with a slash in them, read besides the modules.
    var configuredFiles: [String] = []
    var parseOptions = ModuleParseOptions()

    /// - Parameter environment: stands behind the command line.
    func directories(_ environment: [String: String]) -> [String] {
        let lists =
            [Self.defaultDirectories]
            + (environment["MIBDIRS"].map { [$0] } ?? configuredDirectories)
        var list = ""
        for next in lists + directories {
            switch next.first {
            case "+": list = "\(list):\(next.dropFirst())"
            case "-": list = "\(next.dropFirst()):\(list)"
            default: list = next
            }
        }
        let home = environment["HOME"]
        return list.split(separator: ":").map { entry in
            let variable = "$HOME"
            guard let home, entry.hasPrefix(variable) else { return String(entry) }
            return home + entry.dropFirst(variable.count)
        }
    }

    /// What `-m` or MIBS asks for; nil where neither was given.
    func modules(_ environment: [String: String]) -> [String]? {
        guard let list = modules ?? environment["MIBS"] ?? configuredModules else { return nil }
        // What a list without a sign would replace is the core, which is there anyway.
        let isAdded = list.hasPrefix("+") || list.hasPrefix("-")
        let entries = list.dropFirst(isAdded ? 1 : 0).split { $0 == ":" || $0 == "," }
        return entries.map { String($0).lowercased() == "all" ? "ALL" : String($0) }
    }

    /// Whether directories of the user's own are to be read before the core counts.
    func namesDirectories(_ environment: [String: String]) -> Bool {
        !directories.isEmpty || environment["MIBDIRS"] != nil || !configuredDirectories.isEmpty
    }
}
