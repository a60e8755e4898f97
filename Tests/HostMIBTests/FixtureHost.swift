import Foundation
import HostMIB
import LinuxSources
import SNMPAgentCore

/// A host made of files in a directory of its own, which goes when the host does.
final class FixtureHost {
    private let directory: URL
    private var interfaces: [FixtureInterface] = []

    init() throws {
        directory = FileManager.default.temporaryDirectory.appending(
            path: "snmp-host-\(UUID().uuidString)")
        let names = [
            "ostype": "Linux", "hostname": "fixture", "osrelease": "6.12.0-test",
            "version": "#1 SMP", "domainname": "(none)",
        ]
        for (name, text) in names { try write(text + "\n", "proc/sys/kernel/\(name)") }
        try set([])
    }

    deinit {
        // What is left lies in the system's directory for such files.
        try? FileManager.default.removeItem(at: directory)
    }

    var roots: HostRoots {
        HostRoots(
            procfs: directory.appending(path: "proc").path(percentEncoded: false),
            sysfs: directory.appending(path: "sys").path(percentEncoded: false))
    }

    func reader(
        _ settings: SystemSettings = SystemSettings(), interfaces: NamePatterns = NamePatterns(),
        notifications: NotificationOutbox = NotificationOutbox()
    ) throws -> HostReader {
        var host = LinuxHost(roots: roots, system: settings)
        host.interfaces = interfaces
        return try HostReader(host, notifications: notifications)
    }

    /// Makes `text` the kernel's file `proc/1/net/NAME`.
    func setNetworkFile(_ name: String, _ text: String) throws {
        try write(text, "proc/1/net/\(name)")
    }

    /// Makes `target`, such as `socket:[4711]`, an open file of a process.
    func open(_ target: String, as number: Int, of process: Int) throws {
        let link = directory.appending(path: "proc/\(process)/fd/\(number)")
        try FileManager.default.createDirectory(
            at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: link.path(percentEncoded: false), withDestinationPath: target)
    }

    /// Makes `text` the setting `proc/sys/NAME`.
    func setControl(_ name: String, _ text: String) throws {
        try write(text + "\n", "proc/sys/\(name)")
    }

    /// Makes these all the interfaces there are.
    func set(_ interfaces: [FixtureInterface]) throws {
        for known in self.interfaces {
            try FileManager.default.removeItem(at: directory.appending(path: known.path))
        }
        self.interfaces = interfaces
        var table = "Inter-| Receive | Transmit\n face |bytes |bytes\n"
        for interface in interfaces {
            table += interface.line + "\n"
            for (name, text) in interface.attributes {
                try write(text + "\n", "\(interface.path)/\(name)")
            }
        }
        try write(table, "proc/1/net/dev")
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: directory.appending(path: path))
    }

    private func write(_ text: String, _ path: String) throws {
        let file = directory.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }
}

/// One interface of a fixture, as the kernel's files have it.
struct FixtureInterface {
    let name: String
    /// Files of `/sys/class/net/NAME`.
    var attributes: [String: String]
    /// The columns of `/proc/net/dev`: eight received, eight sent.
    var counters = [UInt64](repeating: 0, count: 16)

    init(_ name: String, index: Int) {
        self.name = name
        attributes = [
            "ifindex": "\(index)", "iflink": "\(index)", "type": "1", "mtu": "1500",
            "address": "02:00:00:00:00:0\(index % 10)", "operstate": "up", "flags": "0x1003",
            "carrier": "1", "carrier_changes": "1", "speed": "1000", "duplex": "full",
            "ifalias": "",
        ]
    }

    subscript(_ attribute: String) -> String? {
        get { attributes[attribute] }
        set { attributes[attribute] = newValue }
    }

    fileprivate var path: String { "sys/class/net/\(name)" }

    fileprivate var line: String {
        "\(name): \(counters.map(String.init).joined(separator: " "))"
    }
}
