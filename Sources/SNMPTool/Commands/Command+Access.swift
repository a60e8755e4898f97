internal import SNMP
internal import SNMPManager
internal import SNMPText

extension Command {
    /// Prints which subtrees each community sees, in the order of the command line.
    ///
    /// - Returns: a success when any community was answered.
    func access(_ streams: inout StandardStreams) async throws(CommandLineError) -> ExitStatus {
        var target = try await resolveTarget()
        let pace = Pace(perSecond: settings.rate ?? 10)
        var (isAnswered, isFaulty) = (false, false)
        for community in settings.communities {
            target.community = OctetString(community)
            var subtrees: [ObjectIdentifier] = []
            do throws(SNMPManagerError) {
                try await session.findVisibleSubtrees(of: target, addingTo: &subtrees) {
                    await pace.pause()
                }
                isAnswered = true
                print(subtrees, community, &streams)
            } catch {
                if error.code == .timeout, subtrees.isEmpty {
                    print("no answer", community, &streams)
                } else {
                    isFaulty = true
                    if !subtrees.isEmpty { print(subtrees, community, &streams) }
                    var printer = Printer(self, streams)
                    let status = printer.print(error, to: &streams)
                    if error.code == .cancelled || error.code == .sendFailed { return status }
                }
            }
            streams.flush()
        }
        return isAnswered && !isFaulty ? .success : .failure
    }

    private func print(
        _ words: String, _ community: String, _ streams: inout StandardStreams
    ) {
        streams.print("\(MaskedText.string(Array(community.utf8))): \(words)")
    }

    private func print(
        _ subtrees: [ObjectIdentifier], _ community: String, _ streams: inout StandardStreams
    ) {
        let count = subtrees.count == 1 ? "1 subtree" : "\(subtrees.count) subtrees"
        print(subtrees.isEmpty ? "sees nothing" : count, community, &streams)
        var formatter = VarBindFormatter(tree: settings.outputTree, style: settings.style)
        for subtree in subtrees {
            streams.text.append(contentsOf: "  ".utf8)
            formatter.format(subtree, to: &streams.text)
            streams.text.append(UInt8(ascii: "\n"))
        }
    }
}

/// Keeps requests apart, so that no agent takes them for an attack.
private struct Pace {
    private let interval: Duration

    init(perSecond rate: Double) {
        interval = .seconds(1 / rate)
    }

    func pause() async {
        // The tool is not cancelled.
        try? await Task.sleep(for: interval)
    }
}
