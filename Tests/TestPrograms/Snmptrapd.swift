/// Debian's snmptrapd, which prints every notification that comes as one line.
package struct Snmptrapd: Companion {
    package static let isInstalled = Program.isInstalled("/usr/sbin/snmptrapd")
    /// What every line of a notification has in it.
    package static let mark = ", SNMP v"
    package static let isMissing = "needs Debian's package snmptrapd"

    /// Where it listens: `udp:127.0.0.1:20000`.
    package let addresses: [String]
    private let daemon: NetSNMPDaemon

    /// Runs `body` beside one on loopback, at a port of both families, and stops it whatever comes.
    package static func run<Result>(
        _ body: (Snmptrapd) async throws -> Result
    ) async throws -> Result {
        try await NetSNMPDaemon.atFreePort { port in
            try await Snmptrapd(
                at: ["udp:127.0.0.1:\(port)", "udp6:[::1]:\(port)"],
                by: Program(path: "/usr/bin/env"))
        }.run(body)
    }

    /// Runs `body` beside one in the network that `launcher` starts programs in.
    package static func run<Result>(
        by launcher: Program, at addresses: [String],
        _ body: (Snmptrapd) async throws -> Result
    ) async throws -> Result {
        try await Snmptrapd(at: addresses, by: launcher).run(body)
    }

    private init(at addresses: [String], by launcher: Program) async throws {
        self.addresses = addresses
        // The PDU and the community, then what of a Trap-PDU is no varbind, then the varbinds.
        daemon = try await NetSNMPDaemon(
            "/usr/sbin/snmptrapd",
            ["-n", "-On", "--disableAuthorization=yes", "-F", "%P; %a %N %w %q; %v\n"],
            at: addresses, by: launcher)
    }

    package var processID: Int32 { daemon.program.processID }

    /// Waits until as many lines have `text` in them.
    ///
    /// - Returns: all notifications so far, in the order in which they came, with `(T)` in place of
    ///   what sysUpTime.0 says.
    package func notifications(
        until count: Int, with text: String
    ) async throws -> [String] {
        let lines = try await daemon.program.lines(of: .errors, waitingFor: text) { lines in
            lines.count { $0.contains(text) } >= count
        }
        return lines.filter { $0.contains(Self.mark) }.map { line in
            line.replacing(/(1\.1\.3\.0 = Timeticks: )\(\d+\) \S+/) { "\($0.1)(T)" }
        }
    }

    package func stop() async throws {
        try await daemon.stop()
    }
}
