/// The mounts of a host.
public struct MountSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Reads every mount in the kernel's order; reading it waits for no file system.
    ///
    /// This process may be in a namespace of its own, where a service manager mounted the host's
    /// file systems read-only, or hid some. The host's first process is in the host's.
    ///
    /// Source: `PROCFS/1/mountinfo`; where this host keeps that to itself, `/proc/self/mountinfo`.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` or
    ///   ``LinuxSourceError/Code/malformedText``.
    public func read() throws(LinuxSourceError) -> [Mount] {
        let text: KernelText
        do {
            text = try KernelFile.read("\(roots.procfs)/1/mountinfo")
        } catch {
            guard roots.procfs == HostRoots.local.procfs, error.code == .systemCallFailed else {
                throw error
            }
            text = try KernelFile.read("\(roots.procfs)/self/mountinfo")
        }
        return try MountTable(parsing: text).mounts
    }

    /// Where this process finds a directory of the watched host.
    public func localPath(of path: String) -> String {
        switch (roots.rootfs, path) {
        case ("/", _): path
        case (_, "/"): roots.rootfs
        default: roots.rootfs + path
        }
    }
}

/// `mountinfo`: a line for each mount.
///
/// Source: proc_pid_mountinfo(5).
struct MountTable: Equatable {
    var mounts: [Mount]

    /// - Throws: ``LinuxSourceError/Code/malformedText`` with the line.
    init(parsing text: KernelText) throws(LinuxSourceError) {
        mounts = []
        for line in text.numberedLines {
            // An empty source leaves an empty field.
            let fields = line.octets.split(
                separator: KernelText.Character.space, omittingEmptySubsequences: false)
            guard let dash = fields.firstIndex(of: [UInt8(ascii: "-")]), dash >= 6,
                fields.count > dash + 3, let device = Self.parseDevice(fields[2])
            else { throw text.malformed(line: line.number, expected: "the fields of a mount") }
            mounts.append(Self.mount(of: device, fields, dash: dash))
        }
    }

    /// - Parameter dash: where the fields end of which there can be any number; behind it are
    ///   the type, the source and the options of the file system.
    private static func mount(
        of device: Mount.Device, _ fields: [ArraySlice<UInt8>], dash: Int
    ) -> Mount {
        let type = unescaped(fields[dash + 1])
        let common = options(fields[dash + 3])
        let subvolume = common.first { $0.hasPrefix("subvol=") }?.dropFirst("subvol=".count)
        return Mount(
            device: device, root: unescaped(fields[3]), path: unescaped(fields[4]),
            isReadOnly: options(fields[5]).contains("ro") || common.contains("ro"), type: type,
            source: unescaped(fields[dash + 2]),
            subvolume: type == "btrfs" ? subvolume.map { String($0) } : nil)
    }

    private static func parseDevice(_ octets: ArraySlice<UInt8>) -> Mount.Device? {
        let numbers = octets.split(
            separator: KernelText.Character.colon, omittingEmptySubsequences: false)
        guard numbers.count == 2, let major = UInt32(decimal: numbers[0]),
            let minor = UInt32(decimal: numbers[1])
        else { return nil }
        return Mount.Device(major: major, minor: minor)
    }

    private static func options(_ octets: ArraySlice<UInt8>) -> Set<String> {
        Set(octets.split(separator: UInt8(ascii: ",")).map { unescaped($0) })
    }

    /// Blanks, line feeds and backslashes stand as a backslash and three octal digits.
    private static func unescaped(_ octets: ArraySlice<UInt8>) -> String {
        var text: [UInt8] = []
        var rest = octets
        while let octet = rest.first {
            if octet == UInt8(ascii: "\\"), let escaped = parseOctal(rest.dropFirst().prefix(3)) {
                text.append(escaped)
                rest = rest.dropFirst(4)
            } else {
                text.append(octet)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func parseOctal(_ digits: ArraySlice<UInt8>) -> UInt8? {
        guard digits.count == 3,
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) })
        else { return nil }
        let value = digits.reduce(0) { $0 << 3 | Int($1 - UInt8(ascii: "0")) }
        return UInt8(exactly: value)
    }
}
