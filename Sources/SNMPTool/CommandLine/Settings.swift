internal import SNMP
internal import SNMPManager
internal import SNMPNames
internal import SNMPText

/// What the options of a command line ask for.
struct Settings {
    enum Modules: Hashable {
        /// Names are known, and -On prints nothing that a module tells.
        case unspecified
        case none
        /// Some were asked for, by `-m` or MIBS.
        case given
    }

    var version = SNMPVersion.version2c
    /// In the order of the command line.
    var communities: [String] = []
    var retryPolicy = RetryPolicy()
    var style = TextStyle()
    var moduleOptions = ModuleOptions()
    /// What ``loadModules(_:)`` makes of the options.
    private(set) var modules = Modules.unspecified
    private(set) var tree = ObjectTree.core
    var names = NameOptions()
    var translation = TranslationOptions()
    /// `--getnext`: a walk that asks as net-snmp's snmpwalk does.
    var usesGetNext = false
    /// `--rate`: requests a second at most, of `access`.
    var requestRate = 10.0
    /// `--parallel`: requests of a walk that may be under way at a time; nil for one where the
    /// agent is near, and several where it is far.
    var requestsInFlight: Int?
    /// `--community`: whose notifications are printed; empty for everybody's.
    var acceptedCommunities: [String] = []
    /// `-V`, `--version`.
    var showsVersion = false
    var application = ApplicationFlags()
    /// The host and the OIDs.
    var words: [String] = []

    init(for subcommand: Subcommand) {
        // Silence is an answer here, and five more tries of every community would be a flood.
        if subcommand == .access { retryPolicy.retries = 1 }
    }

    /// What `-C` takes.
    struct ApplicationFlags: Hashable {
        /// `c`
        var ignoresOrder = false
        /// `i`
        var includesRoot = false
        /// `I`
        var skipsLeaf = false
        /// `p`
        var showsCount = false
        /// `t`
        var showsTotalTime = false
        /// `T`
        var showsLineTime = false
        /// `E`
        var end: String?
        /// `f`
        var keepsFaultyRequest = false
        /// `i` of a trap.
        var sendsInform = false
        /// `n`
        var nonRepeaters: Int32 = 0
        /// `r`
        var maxRepetitions: Int32 = 10
    }

    /// Where names on the command line are looked up.
    var inputTree: ObjectTree {
        modules == .none ? .rootsOnly : tree
    }

    /// What names and values are printed by. Numeric names are for programs, which would have
    /// to know what modules are there to know what values look like; so without a module that
    /// was asked for, values too are printed as they are.
    var outputTree: ObjectTree {
        switch modules {
        case .none: .rootsOnly
        case .given: tree
        case .unspecified: style.nameForm == .numeric ? .rootsOnly : tree
        }
    }

    /// Takes the modules in that the options, the environment or `names` ask for.
    ///
    /// - Parameter names: OIDs as they were typed.
    /// - Returns: a line for each thing that is wrong with them.
    mutating func loadModules(for names: some Sequence<String>) -> [String] {
        let loader = ModuleLoader(moduleOptions, environment: Environment.variables)
        if let listed = moduleOptions.modules(loader.environment) {
            modules = listed.isEmpty ? .none : .given
        }
        let wanted = loader.wantedModules(beside: names)
        guard !wanted.isEmpty else { return [] }
        let (tree, faults) = loader.load(wanted)
        self.tree = tree
        return faults
    }
}
