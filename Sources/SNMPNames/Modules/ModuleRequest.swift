/// Which modules a user wants read, and how.
package struct ModuleRequest: Hashable, Sendable {
    /// Absolute paths. Of two modules with one name that of the later directory counts.
    package var directories: [String]
    /// Names of modules, absolute paths of files, or `ALL`.
    package var modules: [String]
    package var options: ModuleParseOptions

    package init(
        directories: [String], modules: [String],
        options: ModuleParseOptions = ModuleParseOptions()
    ) {
        self.directories = directories
        self.modules = modules
        self.options = options
    }

    /// The words with which `snmp-modules` is called.
    package var arguments: [String] {
        ["tree", directories.joined(separator: ":"), modules.joined(separator: ":"), options.text]
    }

    /// The request that such words are; nil for others.
    package init?(arguments: [String]) {
        guard arguments.count == 4, arguments[0] == "tree",
            let options = try? ModuleParseOptions(arguments[3])
        else { return nil }
        directories = arguments[1].split(separator: ":").map(String.init)
        modules = arguments[2].split(separator: ":").map(String.init)
        self.options = options
    }
}
