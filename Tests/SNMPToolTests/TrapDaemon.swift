import Foundation
import SNMP
import TestPrograms
import Testing

/// This build's `snmp trapd`, listening on loopback at ports of the system's choice.
struct TrapDaemon {
    let program: RunningProgram
    /// Where it listens: `127.0.0.1:32768`, `[::1]:32769`.
    let addresses: [String]

    /// Runs `body` beside one, and expects that it ends well.
    ///
    /// - Returns: all it printed.
    @discardableResult
    static func run(
        _ options: [String] = [], _ body: (TrapDaemon) async throws -> Void
    ) async throws -> Ending {
        let program = try await Program.snmp.start(
            ["trapd"] + options + ["127.0.0.1:0", "udp6:[::1]:0"])
        do {
            let line = try await program.line(with: "listening at ")
            let words = try #require(line.split(separator: " at ").last)
            try await body(
                TrapDaemon(
                    program: program,
                    addresses: words.split(separator: ", ").map(String.init)))
        } catch {
            try await program.terminate()
            throw error
        }
        let ending = try await program.terminate()
        #expect(ending.status == 0)
        return ending
    }

    /// What a notification has, sysUpTime.0 and snmpTrapOID.0, and behind them `varBinds`.
    static func coldStart(_ varBinds: [VarBind] = []) -> VarBindList {
        VarBindList(
            [
                VarBind(NotificationName.sysUpTime, .timeTicks(5)),
                VarBind(
                    NotificationName.snmpTrapOID,
                    .objectIdentifier([1, 3, 6, 1, 6, 3, 1, 1, 5, 1])),
            ] + varBinds)
    }

    /// Waits until what it printed has `text` in it so often.
    ///
    /// - Returns: the lines so far, without times and with `P` in place of a sender's port.
    func lines(until count: Int, with text: String) async throws -> [String] {
        let lines = try await program.lines(of: .output, waitingFor: text) { lines in
            lines.count { $0.contains(text) } >= count
        }
        return lines.map { line in
            line.replacing(#/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d /#, with: "")
                .replacing(#/\]:\d+/#, with: "]:P")
        }
    }
}
