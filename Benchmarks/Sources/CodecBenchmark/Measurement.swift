import CNetSNMPCodec

/// What one side took for one direction: the best round, since noise only ever adds.
struct Measurement {
    let name: String
    private(set) var secondsPerMessage = Double.infinity
    private(set) var allocationsPerMessage = 0.0

    init(_ name: String) {
        self.name = name
    }

    var nanosecondsPerVarBind: Double {
        secondsPerMessage * 1e9 / Double(Sample.varBindCount)
    }

    mutating func add(messages: Int, _ body: () throws -> Void) rethrows {
        let allocations = allocation_count()
        let start = processor_seconds()
        try body()
        let seconds = (processor_seconds() - start) / Double(messages)
        secondsPerMessage = min(secondsPerMessage, seconds)
        allocationsPerMessage = Double(allocation_count() - allocations) / Double(messages)
    }
}
