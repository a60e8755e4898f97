/// The mounts of a host.
public struct MountSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Reads the mounts in the kernel's order, but for lines that are none; reading them waits
    /// for no file system.
    ///
    /// This process may be in a namespace of its own, where a service manager mounted the host's
    /// file systems read-only, or hid some. The host's first process is in the host's.
    ///
    /// Source: `PROCFS/1/mountinfo`; where this host keeps that to itself, `/proc/self/mountinfo`.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed``,
    ///   ``LinuxSourceError/Code/fileTooLong``.
    public func read() throws(LinuxSourceError) -> PartialReading<Mount> {
        let text: KernelText
        do {
            text = try KernelFile.read("\(roots.procfs)/1/mountinfo")
        } catch {
            guard roots.procfs == HostRoots.local.procfs, error.code == .systemCallFailed else {
                throw error
            }
            text = try KernelFile.read("\(roots.procfs)/self/mountinfo")
        }
        return MountTable.parse(text)
    }

    /// Where this process finds a directory of the watched host.
    public func localPath(of path: KernelName) -> KernelName {
        switch (roots.rootfs, path) {
        case ("/", _): path
        case (_, "/"): KernelName(roots.rootfs)
        default: KernelName(Array(roots.rootfs.utf8) + path.octets)
        }
    }
}

/// `mountinfo`: a line for each mount.
///
/// Source: proc_pid_mountinfo(5).
enum MountTable {
    static func parse(_ text: KernelText) -> PartialReading<Mount> {
        var mounts = PartialReading<Mount>()
        for line in text.numberedLines {
            // An empty source leaves an empty field.
            let fields = line.octets.split(
                separator: KernelText.Character.space, omittingEmptySubsequences: false)
            guard let dash = fields.firstIndex(of: [UInt8(ascii: "-")]), dash >= 6,
                fields.count > dash + 3, let device = Self.parseDevice(fields[2])
            else {
                mounts.note(text.malformed(line: line.number, expected: "the fields of a mount"))
                continue
            }
            mounts.elements.append(Self.mount(of: device, fields, dash: dash))
        }
        return mounts
    }

    /// - Parameter dash: where the fields end of which there can be any number; behind it are
    ///   the type, the source and the options of the file system.
    private static func mount(
        of device: Mount.Device, _ fields: [ArraySlice<UInt8>], dash: Int
    ) -> Mount {
        let type = String(decoding: unescaped(fields[dash + 1]), as: UTF8.self)
        let common = options(fields[dash + 3])
        let subvolume = common.first { $0.starts(with: "subvol=".utf8) }
            .map { KernelName($0.dropFirst("subvol=".utf8.count)) }
        return Mount(
            device: device, root: KernelName(unescaped(fields[3])),
            path: KernelName(unescaped(fields[4])),
            isReadOnly: (options(fields[5]) + common).contains(Array("ro".utf8)), type: type,
            source: KernelName(unescaped(fields[dash + 2])),
            subvolume: type == "btrfs" ? subvolume : nil)
    }

    private static func parseDevice(_ octets: ArraySlice<UInt8>) -> Mount.Device? {
        let numbers = octets.split(
            separator: KernelText.Character.colon, omittingEmptySubsequences: false)
        guard numbers.count == 2, let major = UInt32(decimal: numbers[0]),
            let minor = UInt32(decimal: numbers[1])
        else { return nil }
        return Mount.Device(major: major, minor: minor)
    }

    private static func options(_ octets: ArraySlice<UInt8>) -> [[UInt8]] {
        octets.split(separator: UInt8(ascii: ",")).map { unescaped($0) }
    }

    /// Blanks, line feeds and backslashes stand as a backslash and three octal digits.
    private static func unescaped(_ octets: ArraySlice<UInt8>) -> [UInt8] {
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
        return text
    }

    private static func parseOctal(_ digits: ArraySlice<UInt8>) -> UInt8? {
        guard digits.count == 3,
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) })
        else { return nil }
        let value = digits.reduce(0) { $0 << 3 | Int($1 - UInt8(ascii: "0")) }
        return UInt8(exactly: value)
    }
}
