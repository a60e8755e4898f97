internal import SNMP
internal import SNMPManager
internal import SNMPNames
internal import SNMPText
internal import SNMPTransport

/// What a command line, and the files and the environment behind it, ask for.
struct Settings: Sendable {
    enum Modules: Hashable, Sendable {
        /// Names are known, and -On prints nothing that a module tells.
        case unspecified
        case none
        /// Some were asked for, by `-m`, MIBS or snmp.conf.
        case given
    }

    /// How varbinds are printed.
    enum Format: Hashable, Sendable {
        case text, json, csv
    }

    /// `-H`, `-V`: something to tell in place of everything else.
    enum Notice: Hashable, Sendable {
        case version, directives
    }

    var version: SNMPVersion?
    /// In the order of the command line.
    var communities: [String] = []
    /// `--community-file`
    var communityFile: String?
    var timeout: Duration?
    var retries: Int?
    var style = TextStyle()
    var format = Format.text
    var moduleOptions = ModuleOptions()
    /// What ``loadModules(for:)`` makes of the options.
    private(set) var modules = Modules.unspecified
    private(set) var tree = ObjectTree.core
    var names = NameOptions()
    var translation = TranslationOptions()
    var log = DiagnosticLog.Route()
    /// `-d`: each datagram is logged in hexadecimal.
    var dumpsDatagrams = false
    /// `-D`: what is logged of the tool's own doing.
    var debugTokens: [String] = []
    /// `-Y NAME=VALUE`, `--NAME=VALUE`: settings of snmp.conf, which come after all files.
    var tokens: [ConfigurationToken] = []
    /// What files say in place of options.
    var defaults = Defaults()
    /// `--getnext`: a walk that asks as net-snmp's snmpwalk does.
    var usesGetNext = false
    /// `--parallel`: requests of a walk that may be under way at a time; nil for one where the
    /// agent is near, and several where it is far.
    var requestsInFlight: Int?
    /// `--max-varbinds`: nil for a walk without end.
    var maximumVarBinds: Int? = 10_000_000
    /// `--deadline`: for everything that is asked.
    var deadline: Duration?
    /// `--host`: in the order of the command line.
    var hosts: [String] = []
    /// `--targets`
    var targetsFile: String?
    /// `--concurrency`: hosts that are asked at a time.
    var concurrency = 64
    /// `--rate`: requests of `access`, or hosts, a second at most.
    var rate: Double?
    /// `--community`: whose notifications are printed; empty for everybody's.
    var acceptedCommunities: [String] = []
    /// `--ignore`: OIDs that `diff` leaves out, as they were written.
    var ignored: [String] = []
    /// `--ignore-counters`: whether `diff` takes every value of a counter or a time for the same.
    var ignoresCounters = false
    /// `--interval`: from one sample of `watch` or `top` to the next.
    var interval: Duration = .seconds(2)
    /// `--count`: samples; nil for no end.
    var count: Int?
    var notice: Notice?
    var application = ApplicationFlags()
    /// The host and the OIDs.
    var words: [String] = []

    init(for subcommand: Subcommand) {
        // Silence is an answer here, and five more tries of every community would be a flood.
        // Where something is watched, the next sample is the better try.
        if [.access, .watch, .top].contains(subcommand) { defaults.retries = 1 }
        if subcommand == .table { style.isQuick = true }
    }

    /// What holds unless the command line says otherwise.
    struct Defaults: Hashable, Sendable {
        var version = SNMPVersion.version2c
        var community: String?
        var timeout: Duration = .seconds(1)
        var retries = 5
        /// `defaultPort`: nil for that of the application.
        var port: UInt16?
        /// `clientaddr`: where requests leave from.
        var source: PeerAddress?
        /// `alias`: what stands behind `alias:` as a host.
        var aliases: [String: String] = [:]
        /// `defDomain`: the transport of an address without one, by application.
        var domains: [String: String] = [:]
        var targets: [Target] = []
        /// `transport` of a host's file: where the host is.
        var transport: String?
        /// `dontLoadHostConfig`
        var skipsHostFiles = false
        /// `disableSNMPv1`, `disableSNMPv2c`
        var disabledVersions: Set<SNMPVersion> = []
        var hidesTokenWarnings = false

        /// `defTarget`: what stands for the parts that an address leaves out.
        struct Target: Hashable, Sendable {
            let application: String
            let domain: String
            let address: String
        }
    }

    /// What `-C` takes.
    struct ApplicationFlags: Hashable, Sendable {
        var ignoresOrder = false
        var includesRoot = false
        var skipsLeaf = false
        var showsCount = false
        var showsTotalTime = false
        var showsLineTime = false
        /// `E`
        var end: String?
        var keepsFaultyRequest = false
        var sendsInform = false
        var nonRepeaters: Int32 = 0
        var maxRepetitions: Int32 = 10

        // Of a table:
        var hasBriefHeadings = false
        var usesGetNext = false
        /// `r`
        var rowsPerRequest: Int32?
        var showsHeadingsOnly = false
        var hidesHeadings = false
        var showsIndex = false
        var isLeftJustified = false
        var separator: String?
        var columnWidth: Int?
        var lineWidth: Int?

        // Of df:
        var usesDiskTable = false
        /// How many of a unit make the next larger one; nil for KiB alone.
        var unit: UInt64?
    }

    var effectiveVersion: SNMPVersion { version ?? defaults.version }

    var retryPolicy: RetryPolicy {
        RetryPolicy(timeout: timeout ?? defaults.timeout, retries: retries ?? defaults.retries)
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
        } else if !moduleOptions.configuredFiles.isEmpty {
            modules = .given
        }
        let wanted = loader.wantedModules(beside: names)
        guard !wanted.isEmpty else { return [] }
        let (tree, faults) = loader.load(wanted)
        self.tree = tree
        return faults
    }
}
