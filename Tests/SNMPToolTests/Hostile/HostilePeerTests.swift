import SNMP
import Synchronization
import TestAgents
import TestPrograms
import Testing

/// Each tool beside each fault of an agent, through the program and real sockets.
@Suite("Hostile peers", .timeLimit(.minutes(5))) struct HostilePeerTests {
    static let seed: UInt64 = 6

    /// All at the same time: most of it is waiting.
    static func each(
        _ commands: [HostileCommand],
        _ body: @escaping @Sendable (HostileCommand) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for command in commands { group.addTask { try await body(command) } }
            try await group.waitForAll()
        }
    }

    @Test(arguments: HostileNoise.allCases)
    func `what is no reply before the reply changes nothing`(noise: HostileNoise) async throws {
        try await Self.each(HostileCommand.all + [.inform]) { command in
            let (ending, requests) = try await command.run("-t30") { request, position in
                noise.replies(to: request, position)
                    + [.message(HostileCommand.tree.reply(to: request))]
            }
            #expect(ending == Ending(output: command.output), "\(command.line)")
            #expect(requests <= 40, "\(command.line)")
        }
    }

    @Test(arguments: HostileDelivery.allCases)
    func `a right reply counts, however it comes`(delivery: HostileDelivery) async throws {
        try await Self.each(HostileCommand.all + [.inform]) { command in
            let (ending, requests) = try await command.run(
                delivery.options, delivery.script(seed: Self.seed))
            #expect(
                ending == Ending(output: command.output), "\(command.line), seed \(Self.seed)")
            #expect(requests <= 200, "\(command.line)")
        }
    }

    @Test(arguments: HostileNoise.allCases)
    func `without a reply each ends after its tries, and says what came`(
        noise: HostileNoise
    ) async throws {
        try await Self.each(HostileCommand.all + [.inform]) { command in
            let fault = Mutex<String?>(nil)
            let (ending, requests) = try await command.run("-t0.2 -r1") { request, position in
                let replies = noise.replies(to: request, position)
                // What the request that finds out why is answered with is another matter.
                if position < 2, case .octets(let octets)? = replies.first {
                    fault.withLock { $0 = Self.fault(of: octets) }
                }
                return replies
            }
            let reason = Self.reason(noise, fault.withLock { $0 }, command)
            let errors = (command.silence.isEmpty ? [] : [command.silence] + reason)
                .map { "\($0)\n" }.joined()
            #expect(
                ending == Ending(status: 1, output: command.silentOutput, errors: errors),
                "\(command.line)")
            // Two tries, and one request that finds out why.
            #expect(requests <= 3, "\(command.line)")
        }
    }

    private static func fault(of octets: [UInt8]) -> String? {
        do throws(BERError) {
            _ = try Message(decoding: octets, ignoringTrailingOctets: true)
            return nil
        } catch {
            return "\(error)"
        }
    }

    private static func reason(
        _ noise: HostileNoise, _ fault: String?, _ command: HostileCommand
    ) -> [String] {
        guard command.looksForReason else { return [] }
        if noise == .fromElsewhere {
            return ["Why: the reply came from another address, ELSEWHERE"]
        }
        if let fault { return ["What came from it is no SNMP message: \(fault)"] }
        return ["Why: not told; an agent is silent also where the community is wrong"]
    }
}
