internal import SNMPNames

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Finds the tree that a command line asks for: the core, the cache, or what `snmp-modules`
/// makes of files.
struct ModuleLoader {
    /// Modules of the core that define no object, so that the tree does not show them.
    private static let modulesWithoutObjects: Set = ["SNMPv2-CONF", "SNMPv2-TC"]

    let options: ModuleOptions
    let environment: [String: String]
    let currentDirectory: String

    init(_ options: ModuleOptions, environment: [String: String]) {
        self.options = options
        self.environment = environment
        currentDirectory = Self.readCurrentDirectory()
    }

    /// The modules that have to be read from files.
    ///
    /// - Parameter names: OIDs as they were typed: `MODULE::name` asks for its module.
    func wantedModules(beside names: some Sequence<String>) -> [String] {
        let listed = options.modules(environment)
        if let listed, listed.isEmpty { return [] }
        let isOwn = options.namesDirectories(environment)
        var wanted = (listed ?? []).filter { isOwn || !Self.isOfCore($0) }
        wanted += options.configuredFiles
        for name in names {
            guard !wanted.contains("ALL"), let module = Self.moduleName(of: name),
                !wanted.contains(module), !Self.isOfCore(module)
            else { continue }
            wanted.append(module)
        }
        return wanted
    }

    /// The tree with those modules, and a line for each thing that is wrong.
    func load(_ modules: [String]) -> (tree: ObjectTree, faults: [String]) {
        let request = ModuleRequest(
            directories: options.directories(environment).map(absolute),
            modules: modules.map { $0.contains("/") ? absolute($0) : $0 },
            options: options.parseOptions)
        let cache = ModuleCache(environment: environment)
        do throws(ModuleProgramError) {
            let image = try cache.image(of: request)
            return (image.tree, image.faults.map(Self.masked))
        } catch {
            return (.core, ["snmp: \(error)"])
        }
    }

    private static func isOfCore(_ module: String) -> Bool {
        modulesWithoutObjects.contains(module) || ObjectTree.core.hasModule(module)
    }

    private func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : "\(currentDirectory)/\(path)"
    }

    /// `IF-MIB` of `IF-MIB::ifDescr.1`.
    private static func moduleName(of name: String) -> String? {
        guard let colon = name.firstIndex(of: ":"), name[colon...].hasPrefix("::"),
            let first = name.first, first.isASCII, first.isUppercase
        else { return nil }
        let module = name[..<colon]
        let isName = module.utf8.allSatisfy {
            $0 == 0x2D || 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 | 0x20
        }
        return isName && module != "ANY" ? String(module) : nil
    }

    /// A file's text may not act on a terminal.
    private static func masked(_ fault: String) -> String {
        String(
            String.UnicodeScalarView(
                fault.unicodeScalars.map {
                    $0.value < 0x20 || 0x7F...0x9F ~= $0.value ? "." : $0
                }))
    }

    private static func readCurrentDirectory() -> String {
        // Safe because the C string is the library's copy, freed once.
        guard let path = unsafe getcwd(nil, 0) else { return "" }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }
}
