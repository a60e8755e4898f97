internal import SNMP

/// What a host shows of itself at one time. All of it may be missing.
struct TopSample: Sendable {
    struct Interface: Sendable {
        /// ifName; empty where there is none.
        var name = ""
        /// ifDescr.
        var description = ""
        /// ifOperStatus.
        var status: Int32?
        /// Of ifXTable, else of ifTable.
        var octetsIn: ObjectSyntax?
        var octetsOut: ObjectSyntax?
        var errorsIn: ObjectSyntax?
        var errorsOut: ObjectSyntax?
    }

    struct Storage: Sendable {
        var name = ""
        /// The last sub-identifier of hrStorageType.
        var type: UInt32?
        /// Of ``units``, which are octets.
        var size = 0.0
        var used = 0.0
        var units = 1.0
    }

    /// Octets.
    struct Memory: Sendable {
        var total: Double
        var available: Double
        var buffers: Double
        var cached: Double
        var swapTotal: Double
        var swapAvailable: Double
    }

    /// Ticks since the host started, all counters.
    struct Processor: Sendable {
        var user: ObjectSyntax
        var nice: ObjectSyntax
        var system: ObjectSyntax
        var idle: ObjectSyntax
        var wait: ObjectSyntax?
        var steal: ObjectSyntax?
    }

    var time: SampleTime
    var sysName = ""
    /// By ifIndex.
    var interfaces: [UInt32: Interface] = [:]
    /// By hrStorageIndex.
    var storage: [UInt32: Storage] = [:]
    /// hrProcessorLoad: percent in the last minute, a number for each processor.
    var loads: [Double] = []
    var processor: Processor?
    var memory: Memory?
    /// laLoad of the last 1, 5 and 15 minutes.
    var loadAverages: [String] = []
}
