import TestPrograms
import Testing

/// A host's mounts with one below a folder that is root's alone, the last one; the agent's own
/// process stands for the host's first.
private enum ClosedFolder {
    static let launcher = Program(
        path: "/usr/bin/unshare",
        prefix: [
            "-m", "-n", "sh", "-ec",
            """
            ip link set lo up
            mount -t tmpfs -o mode=700 closed /srv
            mkdir /srv/below
            mount -t tmpfs -o size=7m below /srv/below
            mount --bind /proc/$$ /proc/1
            exec "$@"
            """, "sh",
        ])

    static var canBeMade: Bool {
        get async throws { try await launcher.run(["true"]).status == 0 }
    }
}

@Suite(
    "What an agent without root's rights shows",
    .enabled("mounts in a namespace need root") { try await ClosedFolder.canBeMade })
struct VisibilityTests {
    private static func walk(_ options: [String]) async throws -> [Substring] {
        let arguments = ["--listen", "127.0.0.1:161"] + options
        return try await Daemon.run(Daemon(arguments, by: ClosedFolder.launcher)) { daemon in
            try await Network.of(daemon).run([
                Program.snmp.path, "walk", "-v2c", "-cpublic", "-On", "-t10", "127.0.0.1", ".1.3",
            ]).instances
        }
    }

    @Test func `it is what root's shows, but for file systems below closed folders`() async throws {
        let before = try await Self.walk([])
        let other = try await Self.walk(["--user", "nobody"])
        let after = try await Self.walk([])
        let expected = WalkDifferences.names(ofFileSystemAt: "/srv/below", in: before)
        #expect(expected.count == 34)
        let names = WalkDifferences.names(in: other, notAsIn: before, and: after)
        #expect(names == expected)
    }

    @Test func `where the host's first process is hidden, the mounts are the agent's own`()
        async throws
    {
        let hidden = Program(
            path: "/usr/bin/unshare",
            prefix: [
                "-m", "sh", "-ec",
                """
                mount -t proc -o hidepid=invisible proc /proc
                mount -t tmpfs -o size=7m own /srv
                exec "$@"
                """, "sh",
            ])
        let arguments = ["--listen", "127.0.0.1:0", "--user", "nobody"]
        try await Daemon.run(Daemon(arguments, by: hidden)) { daemon in
            let paths = try await Program.snmp.run([
                "walk", "-v2c", "-cpublic", "-Oqv", "-t10", daemon.address, "dskPath",
            ]).lines
            #expect(paths.contains("/") && paths.contains("/srv"))
        }
    }
}
