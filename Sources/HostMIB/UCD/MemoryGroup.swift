internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// UCD-SNMP-MIB memory: KiB of memory and of swap space, in 32 bits and in 64.
///
/// Source: `MIBs/UCD-SNMP-MIB.txt`, memory.
struct MemoryGroup: MIBGroup {
    typealias State = (memory: MemoryFigures, minimumSwap: UInt64)

    static let scalars = MIBObjects<State>(
        under: [1, 3, 6, 1, 4, 1, 2021, 4],
        [
            1: { _ in .integer(0) },
            2: { _ in .octetString("swap") },
            3: { .integer(clamping: $0.memory.swapTotal) },
            4: { .integer(clamping: $0.memory.swapFree) },
            5: { .integer(clamping: $0.memory.total) },
            6: { .integer(clamping: $0.memory.free) },
            11: { .integer(clamping: $0.memory.totalFree) },
            12: { .integer(clamping: $0.minimumSwap) },
            13: { .integer(clamping: $0.memory.shared) },
            14: { .integer(clamping: $0.memory.buffers) },
            15: { .integer(clamping: $0.memory.allCached) },
            18: { .counter64($0.memory.swapTotal) },
            19: { .counter64($0.memory.swapFree) },
            20: { .counter64($0.memory.total) },
            21: { .counter64($0.memory.free) },
            22: { .counter64($0.memory.totalFree) },
            23: { .counter64($0.minimumSwap) },
            24: { .counter64($0.memory.shared) },
            25: { .counter64($0.memory.buffers) },
            26: { .counter64($0.memory.allCached) },
            27: { $0.memory.available.map { .counter64($0) } },
            100: { .integer($0.memory.swapFree < $0.minimumSwap ? 1 : 0) },
            101: { state in
                guard state.memory.swapFree < state.minimumSwap else { return .octetString("") }
                return .text("Running out of swap space (\(state.memory.swapFree))")
            },
        ])

    let source: MemorySource
    /// KiB of swap space below which there is an error.
    let minimumSwap: UInt64

    let name = "memory"
    let maximumAge: Duration? = .seconds(1)
    let subtrees = [scalars.parent]
    let objects = scalars.objects

    func collect(into rows: inout MIBRows) throws {
        try rows.add(Self.scalars, of: (try source.read(), minimumSwap))
    }
}

extension MemoryFigures {
    /// With what the kernel's own caches could give up.
    var allCached: UInt64 { cached &+ reclaimable }

    fileprivate var totalFree: UInt64 { free &+ swapFree }
}
