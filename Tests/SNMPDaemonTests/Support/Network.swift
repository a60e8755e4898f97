import Glibc
import TestPrograms

/// A network namespace that lives as long as the program that runs in it.
enum Network {
    /// Whether this process may make one: what `unshare -n true` says.
    static var canBeMade: Bool {
        get async throws {
            try await Program(path: "/usr/bin/unshare").run(["-n", "true"]).status == 0
        }
    }

    /// Starts a program in a new namespace, with loopback up.
    static let new = Program(
        path: "/usr/bin/unshare",
        prefix: ["-n", "sh", "-c", "ip link set lo up && exec \"$@\"", "sh"])

    /// Starts a program in the namespace of another.
    static func of(_ daemon: Daemon) -> Program {
        of(processID: daemon.processID)
    }

    static func of(processID: Int32) -> Program {
        Program(path: "/usr/bin/nsenter", prefix: ["-t", "\(processID)", "-n"])
    }
}
