import Foundation
import HostMIB
import LinuxSources
import SNMP
import SNMPAgentCore
import Synchronization
import TestLogs

/// A copy of a host of files, which a test may change; it goes when the host does.
final class ChangingHost {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "snmp-host-\(UUID().uuidString)")
    let fileSystems = FileSystems()
    let log = LogRecorder()

    init(_ host: ResourceHost = .guest) throws {
        try FileManager.default.copyItem(at: host.folder, to: folder)
    }

    deinit {
        // What is left lies in the system's directory for such files.
        try? FileManager.default.removeItem(at: folder)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.appending(path: path))
    }

    /// As errors name it.
    func path(_ path: String) -> String {
        folder.appending(path: path).path(percentEncoded: false)
    }

    func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    func set(_ path: String, _ text: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: path))
    }

    /// Makes these all the mounts there are: a path, a device's number, a type and a source.
    func mount(_ mounts: [(path: String, device: String, type: String, source: String)]) throws {
        let lines = mounts.map { "1 0 \($0.device) / \($0.path) rw - \($0.type) \($0.source) rw\n" }
        try set("proc/1/mountinfo", lines.joined())
    }

    func reader(_ change: (inout HostResourceSettings) -> Void = { _ in }) throws -> HostReader {
        let paths = ["proc", "sys", "root"].map {
            folder.appending(path: $0).path(percentEncoded: false)
        }
        var host = LinuxHost(
            roots: HostRoots(procfs: paths[0], sysfs: paths[1], rootfs: paths[2]))
        let fileSystems = fileSystems
        let length = paths[2].utf8.count
        host.resources.probe = { path in
            let rest = path.octets.dropFirst(length)
            return try fileSystems.read(rest.isEmpty ? "/" : KernelName(rest))
        }
        host.resources.logger = log.logger
        host.resources.sharedAge = .zero
        change(&host.resources)
        return try HostReader(host)
    }
}

/// File systems whose figures a test gives, and which hang when it says so.
final class FileSystems: Sendable {
    struct Refused: Error {}

    private struct State {
        var figures: [KernelName: FileSystemFigures] = [:]
        var hanging: Set<KernelName> = []
        var calls: [KernelName: Int] = [:]
    }

    private let state = Mutex(State())

    func read(_ path: KernelName) throws -> FileSystemFigures {
        let figures = state.withLock { state in
            state.calls[path, default: 0] += 1
            return state.figures[path]
        }
        // As a call to a file server that is away: it ends when the server is back.
        while state.withLock({ $0.hanging.contains(path) }) { usleep(1000) }
        guard let figures else { throw Refused() }
        return figures
    }

    /// - Parameter blocks: all, free, and available ones, of 4096 octets unless told otherwise.
    func set(
        _ path: KernelName, _ blocks: (UInt64, UInt64, UInt64), size: UInt64 = 4096,
        device: Mount.Device? = nil
    ) {
        let figures = FileSystemFigures(
            blockSize: size, blocks: blocks.0, freeBlocks: blocks.1, availableBlocks: blocks.2,
            device: device)
        state.withLock { $0.figures[path] = figures }
    }

    func hang(_ path: KernelName) { state.withLock { _ = $0.hanging.insert(path) } }
    func answer(_ path: KernelName) { state.withLock { _ = $0.hanging.remove(path) } }
    func calls(_ path: KernelName) -> Int { state.withLock { $0.calls[path] ?? 0 } }
}
