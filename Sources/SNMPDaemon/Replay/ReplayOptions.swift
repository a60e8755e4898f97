internal import ArgumentParser
internal import FoundationEssentials
internal import Logging
internal import SNMP
internal import SNMPAgentCore
internal import SNMPRecordings

/// The options of `snmpagent serve` that put recordings in the place of the host.
struct ReplayOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A recording to serve in the place of this host: an .snmprec file, or what snmpwalk printed.",
            valueName: "file"))
    var replay: [String] = []

    @Option(
        help: ArgumentHelp(
            "The community of a recording, in the order of the files; public for a single one unless given.",
            valueName: "name"))
    var replayCommunity: [String] = []

    @Option(help: ArgumentHelp("Send each response so much later.", valueName: "milliseconds"))
    var replayDelay: Int?

    @Option(help: ArgumentHelp("Lose so many responses of a hundred.", valueName: "percent"))
    var replayLoss: Double?

    @Option(
        help: ArgumentHelp(
            "Answer so many of a hundred GetNext and GetBulk requests with names out of order.",
            valueName: "percent"))
    var replayDisorder: Double?

    @Option(
        help: ArgumentHelp("Invent names below this one that rise without end.", valueName: "oid"))
    var replayEndless: String?

    @Flag(help: "Go on with the first name behind the last.")
    var replayLoop = false

    @Option(
        help: ArgumentHelp(
            "What decides which responses are lost or out of order; the log tells it.",
            valueName: "number"))
    var replaySeed: UInt64?
}

extension ReplayOptions {
    /// What is to be served in the place of the host; nil without a recording.
    ///
    /// - Parameter community: what `--community` names, which has no meaning here.
    /// - Throws: ``DaemonError`` with the option, or the file and line, at fault.
    func recordings(
        beside community: [String], logger: Logger
    ) throws(DaemonError) -> Replay? {
        guard !replay.isEmpty else {
            if let option = optionsGiven.first {
                throw DaemonError(option, "needs --replay")
            }
            return nil
        }
        guard community.isEmpty else {
            throw DaemonError("--community", "cannot stand beside --replay: --replay-community")
        }
        let names = replayCommunity.isEmpty && replay.count == 1 ? ["public"] : replayCommunity
        guard names.count == replay.count, Set(names).count == names.count, !names.contains("")
        else {
            throw DaemonError(
                "--replay-community",
                "expected a name of its own for each of \(replay.count) --replay")
        }
        for name in names { _ = try OctetString(community: name, of: "--replay-community") }
        var recordings: [(community: String, recording: Recording)] = []
        for (name, file) in zip(names, replay) { recordings.append((name, try Self.read(file))) }
        return try Replay(recordings, faults: try faults(recordings), logger: logger)
    }

    private var optionsGiven: [String] {
        [
            ("--replay-community", !replayCommunity.isEmpty),
            ("--replay-delay", replayDelay != nil),
            ("--replay-loss", replayLoss != nil), ("--replay-disorder", replayDisorder != nil),
            ("--replay-endless", replayEndless != nil), ("--replay-loop", replayLoop),
            ("--replay-seed", replaySeed != nil),
        ].filter(\.1).map(\.0)
    }

    private static func read(_ file: String) throws(DaemonError) -> Recording {
        let octets: [UInt8]
        do {
            octets = Array(try Data(contentsOf: URL(filePath: file)))
        } catch {
            throw DaemonError("--replay", "\(file) cannot be read: \(error.reason)")
        }
        do throws(RecordingError) {
            return try Recording(parsing: octets)
        } catch {
            throw DaemonError("--replay", "\(file):\(error.line): \(error.reason)")
        }
    }

    /// Nil where everything is answered as it is.
    private func faults(
        _ recordings: [(community: String, recording: Recording)]
    ) throws(DaemonError) -> ReplayFaults? {
        let first = recordings.compactMap { community, recording in
            recording.varBinds.first.map { (OctetString(community), $0) }
        }
        let faults = ReplayFaults(
            delay: .milliseconds(try delay()),
            loss: try Self.share("--replay-loss", replayLoss),
            disorder: try Self.share("--replay-disorder", replayDisorder),
            endless: try endless(),
            first: replayLoop ? Dictionary(first) { $1 } : [:],
            seed: replaySeed ?? .random(in: 0...UInt64(UInt32.max)))
        return faults.areNone ? nil : faults
    }

    private func delay() throws(DaemonError) -> Int {
        let delay = replayDelay ?? 0
        guard 0...60_000 ~= delay else {
            throw DaemonError(
                "--replay-delay", "expected 0 to 60000 milliseconds, found \(delay)")
        }
        return delay
    }

    private static func share(
        _ option: String, _ percent: Double?
    ) throws(DaemonError) -> Double {
        let percent = percent ?? 0
        guard 0...100 ~= percent else {
            throw DaemonError(option, "expected 0 to 100 percent, found \(percent)")
        }
        return percent / 100
    }

    private func endless() throws(DaemonError) -> ObjectIdentifier? {
        guard let replayEndless else { return nil }
        do throws(ObjectIdentifierError) {
            let root = try ObjectIdentifier(parsing: replayEndless)
            _ = try root.appending([0])
            return root
        } catch {
            throw DaemonError("--replay-endless", error)
        }
    }
}
