import TestPrograms
import Testing

/// A mount in a namespace of its own, by FUSE.
private enum HangingMount {
    /// The kernel asks whoever holds the descriptor: the agent itself, which knows nothing of it.
    static let launcher = Program(
        path: "/usr/bin/unshare",
        prefix: [
            "-m", "sh", "-ec",
            """
            exec 9<>/dev/fuse
            mount -i -t fuse.hang -o fd=9,rootmode=40000,user_id=0,group_id=0 away /srv
            # The host's mounts are those of its first process: here, of the agent.
            mount --bind /proc/$$ /proc/1
            exec "$@"
            """, "sh",
        ])

    static var canBeMade: Bool {
        get async throws { try await launcher.run(["true"]).status == 0 }
    }
}

/// A file system of which nobody answers the kernel's questions, as of a file server that is away.
@Suite(
    "snmpagent and a file system that hangs",
    .enabled("a FUSE mount in a namespace needs root") { try await HangingMount.canBeMade },
    .timeLimit(.minutes(2)))
struct HangingMountTests {
    @Test func `the other rows are there, the log has a line, and the end does not wait`()
        async throws
    {
        let listen = ["--listen", "127.0.0.1:0"]
        try await Daemon.run(Daemon(listen, by: HangingMount.launcher)) { daemon in
            for _ in 0..<3 {
                let paths = try await Program.snmp.run([
                    "walk", "-v2c", "-cpublic", "-Oqv", "-t10", daemon.address, "dskPath",
                ])
                #expect(paths.lines.contains("/"))
                #expect(!paths.lines.contains("/srv"))
                #expect(paths.status == 0)
            }
            let line = try await daemon.program.line(with: "mount=/srv")
            #expect(line.contains("error=it does not answer"))
            let errors = try await daemon.stop().errors
            #expect(errors.split(separator: "\n").count { $0.contains("mount=/srv") } == 1)
        }
    }
}
