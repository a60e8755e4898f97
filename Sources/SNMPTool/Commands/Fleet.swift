internal import SNMPManager
internal import SNMPTransport

/// The same question to many hosts, so many at a time, over one socket.
struct Fleet: Sendable {
    private let commands: [Command]
    private let concurrency: Int
    /// The time from the start for one host to that for the next.
    private let interval: Duration?

    /// - Throws: ``CommandLineError`` where what is asked is wrong for any host.
    init(
        _ subcommand: Subcommand, _ settings: Settings, _ connection: Connection,
        _ hosts: [HostLine]
    ) throws(CommandLineError) {
        var commands: [Command] = []
        for line in hosts {
            commands.append(
                try Command(
                    subcommand, settings, connection, host: line.host, community: line.community))
        }
        guard let first = commands.first else {
            throw CommandLineError(message: "No hostname specified.", showsUsage: true)
        }
        let prepared = try first.prepare()
        for position in commands.indices { commands[position].prepared = prepared }
        self.commands = commands
        concurrency = settings.concurrency
        interval = settings.rate.map { .seconds(1 / $0) }
    }

    /// - Returns: the worst of the hosts' ends.
    func run(_ streams: StandardStreams) async -> ExitStatus {
        let clock = ContinuousClock()
        var next = clock.now
        return await withTaskGroup(of: ExitStatus.self) { group in
            var worst = ExitStatus.success
            for (position, command) in commands.enumerated() {
                if position >= concurrency, let status = await group.next() {
                    worst = max(worst, status)
                }
                if let interval {
                    // The tool is not cancelled.
                    try? await clock.sleep(until: next)
                    next += interval
                }
                group.addTask(executorPreference: ManagerTaskExecutor.shared) {
                    await command.run(beginningLinesOf: streams)
                }
            }
            for await status in group { worst = max(worst, status) }
            return worst
        }
    }
}

extension Command {
    /// Runs it with its host before each line.
    fileprivate func run(beginningLinesOf streams: StandardStreams) async -> ExitStatus {
        var streams = streams
        if settings.format == .text { streams.prefix = MaskedText.lines("\(host): ") }
        streams.errorPrefix = "\(host): "
        defer { streams.flush() }
        do throws(CommandLineError) {
            return try await run(&streams)
        } catch {
            streams.printError(error.message)
            return error.exitStatus
        }
    }
}
