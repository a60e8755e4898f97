internal import SNMP
internal import SNMPManager
internal import SNMPTransport

/// Asks a host for what `top` shows.
struct TopReader: Sendable {
    let session: SNMPSession
    let target: SNMPTarget

    /// - Throws: ``SNMPManagerError`` where anything is not answered.
    func read() async throws(SNMPManagerError) -> TopSample {
        let values = try await session.values(of: Scalar.names, from: target)
        let scalars = Dictionary(values.map { ($0.name, $0.value) }) { first, _ in first }
            .filter { !$0.value.isException }
        var sample = TopSample(time: SampleTime(upTime: nil, local: HostClock.seconds))
        sample.take(scalars)
        for column in try await columns() { sample.take(column) }
        return sample
    }

    /// All columns, asked for at the same time.
    private func columns() async throws(SNMPManagerError) -> [TopColumn.Values] {
        let results = await withTaskGroup(
            of: Result<TopColumn.Values, SNMPManagerError>.self
        ) { group in
            for column in TopColumn.allCases {
                group.addTask(executorPreference: ManagerTaskExecutor.shared) {
                    await read(column)
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        var columns: [TopColumn.Values] = []
        for result in results { columns.append(try result.get()) }
        return columns
    }

    private func read(
        _ column: TopColumn
    ) async -> Result<TopColumn.Values, SNMPManagerError> {
        do throws(SNMPManagerError) {
            let varBinds = try await session.varBinds(
                below: column.name, atMost: TopColumn.rows, of: target)
            return .success(TopColumn.Values(column: column, varBinds: varBinds))
        } catch {
            return .failure(error)
        }
    }
}

/// The objects that are there once.
private enum Scalar {
    static let sysName: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 5, 0]

    /// Source: UCD-SNMP-MIB, memory.
    static func memory(_ object: UInt32) -> ObjectIdentifier {
        [1, 3, 6, 1, 4, 1, 2021, 4, object, 0]
    }

    /// Source: UCD-SNMP-MIB, systemStats.
    static func ticks(_ object: UInt32) -> ObjectIdentifier {
        [1, 3, 6, 1, 4, 1, 2021, 11, object, 0]
    }

    /// Source: UCD-SNMP-MIB, laLoad.
    static func loadAverage(_ row: UInt32) -> ObjectIdentifier {
        [1, 3, 6, 1, 4, 1, 2021, 10, 1, 3, row]
    }

    static let names =
        [NotificationName.sysUpTime, sysName] + [3, 4, 5, 6, 14, 15].map(memory)
        + [50, 51, 52, 53, 54, 64].map(ticks) + [1, 2, 3].map(loadAverage)
}

extension TopSample {
    /// - Parameter values: without exceptions.
    fileprivate mutating func take(_ values: [ObjectIdentifier: ObjectSyntax]) {
        if case .timeTicks(let ticks)? = values[NotificationName.sysUpTime] { time.upTime = ticks }
        sysName = values[Scalar.sysName]?.text ?? ""
        loadAverages = [1, 2, 3].compactMap { values[Scalar.loadAverage($0)]?.text }
        func kibibytes(_ object: UInt32) -> Double? {
            values[Scalar.memory(object)].map { Double($0.number) * 1024 }
        }
        if let total = kibibytes(5), let available = kibibytes(6) {
            memory = Memory(
                total: total, available: available, buffers: kibibytes(14) ?? 0,
                cached: kibibytes(15) ?? 0, swapTotal: kibibytes(3) ?? 0,
                swapAvailable: kibibytes(4) ?? 0)
        }
        let ticks = [50, 51, 52, 53].map { values[Scalar.ticks($0)] }
        if let user = ticks[0], let nice = ticks[1], let system = ticks[2], let idle = ticks[3] {
            processor = Processor(
                user: user, nice: nice, system: system, idle: idle, wait: values[Scalar.ticks(54)],
                steal: values[Scalar.ticks(64)])
        }
    }
}

extension ObjectSyntax {
    /// Text as a line may have it; empty for what is none.
    var text: String {
        if case .octetString(let octets) = self { MaskedText.string(Array(octets)) } else { "" }
    }
}
