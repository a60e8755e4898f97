internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// HOST-RESOURCES-MIB hrSWRun: the processes of the host. Source: RFC 2790 §4.
struct HostProcessesGroup: MIBGroup {
    struct Row: Sendable {
        let process: ProcessStatistics
        let path: ArraySlice<UInt8>
        let parameters: ArraySlice<UInt8>
    }

    static let hrSWOSIndex: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 4, 1]
    static let hrSWRunTable = MIBObjects<Row>(
        under: [1, 3, 6, 1, 2, 1, 25, 4, 2, 1],
        [
            1: { .integer(clamping: $0.process.id) },
            2: { .text($0.process.name, limit: 64) },
            3: { _ in .objectIdentifier(.zeroDotZero) },
            4: { .text($0.path, limit: 128) },
            5: { .text($0.parameters, limit: 128) },
            // operatingSystem(2) or application(4).
            6: { .integer($0.path.isEmpty ? 2 : 4) },
            7: { .integer($0.process.hrSWRunStatus) },
        ])

    let processes: ProcessTable
    let source: ProcessSource

    let name = "hrSWRun"
    let maximumAge: Duration? = .seconds(4)
    let subtrees = [hrSWOSIndex, hrSWRunTable.parent]
    let objects = [hrSWOSIndex] + hrSWRunTable.objects

    func collect(into rows: inout MIBRows) throws {
        let table = try processes.read().map { process in
            Row(
                process: process,
                arguments: process.isKernelThread ? [] : source.readArguments(of: process.id))
        }
        // The first process, by which the operating system runs.
        try rows.add(scalar: Self.hrSWOSIndex, .integer(1))
        try rows.add(Self.hrSWRunTable, of: table) { [$0.process.id] }
    }
}

extension HostProcessesGroup.Row {
    /// More than is shown of the arguments is not put together.
    private static let longest = 512

    fileprivate init(process: ProcessStatistics, arguments: [ArraySlice<UInt8>]) {
        var parameters: [UInt8] = []
        for argument in arguments.dropFirst() where parameters.count < Self.longest {
            // A program that wipes a password out of its arguments leaves empty ones.
            if argument.isEmpty { continue }
            if !parameters.isEmpty { parameters.append(UInt8(ascii: " ")) }
            parameters += argument.prefix(Self.longest)
        }
        self.init(process: process, path: arguments.first ?? [], parameters: parameters[...])
    }
}

extension ProcessStatistics {
    /// running(1), runnable(2), notRunnable(3) or invalid(4).
    fileprivate var hrSWRunStatus: Int32 {
        switch state {
        case UInt8(ascii: "R"): 1
        case UInt8(ascii: "S"): 2
        case UInt8(ascii: "D"), UInt8(ascii: "T"), UInt8(ascii: "t"): 3
        default: 4
        }
    }
}
