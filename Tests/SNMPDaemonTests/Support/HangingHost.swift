import Foundation

/// The files of a host whose list of interfaces is a pipe that nobody writes.
final class HangingHost {
    let folder = FileManager.default.temporaryDirectory.appending(
        path: "snmp-host-\(UUID().uuidString)")

    init() throws {
        let files = FileManager.default
        let net = folder.appending(path: "proc/1/net")
        try files.createDirectory(at: net, withIntermediateDirectories: true)
        for name in ["proc/sys", "sys", "root"] {
            try files.createSymbolicLink(
                at: folder.appending(path: name),
                withDestinationURL: Daemon.fixture.appending(path: name))
        }
        let pipe = net.appending(path: "dev").path(percentEncoded: false)
        // Safe because the path lives until the call returns.
        guard unsafe mkfifo(pipe, 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }
}
