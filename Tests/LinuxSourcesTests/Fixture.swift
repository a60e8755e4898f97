internal import Foundation

@testable internal import LinuxSources

/// A host whose procfs and sysfs are files of this package.
enum Fixture: String, CaseIterable {
    /// A bond of two cards, a VLAN on it, a bridge over the VLAN, a WireGuard tunnel.
    case bareMetal = "bare-metal"
    /// A wired card that is down, a wireless one that is dormant, a tun.
    case laptop
    /// Loopback and one end of a veth whose peer is in another namespace.
    case container
    /// A server without an address of IPv4; Linux 6.18.
    case ipv6Only = "ipv6-only"
    /// A veth, a bridge over its peer, and routes of every kind; Linux 6.18's internet files alone.
    case router

    private var directory: String {
        "\(Bundle.module.bundlePath)/Fixtures/\(rawValue)"
    }

    var roots: HostRoots {
        HostRoots(procfs: "\(directory)/proc", sysfs: "\(directory)/sys")
    }

    /// With the root directory of the host, too.
    var rootsWithRootDirectory: HostRoots {
        HostRoots(
            procfs: "\(directory)/proc", sysfs: "\(directory)/sys", rootfs: "\(directory)/root")
    }
}

extension KernelText {
    /// A text as if read from `/fixture`.
    init(_ text: String) { self.init(source: "/fixture", octets: Array(text.utf8)) }
}

/// The error that `body` throws, or nil.
func failure<Value>(of body: () throws(LinuxSourceError) -> Value) -> LinuxSourceError? {
    do {
        _ = try body()
        return nil
    } catch {
        return error
    }
}
