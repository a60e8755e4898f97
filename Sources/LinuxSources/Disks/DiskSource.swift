/// The disks of a host and their partitions.
public struct DiskSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Reads the block devices by name, but for those whose files are not in their form; a host
    /// without any has an empty list.
    ///
    /// Source: `SYSFS/block`, `Documentation/ABI/stable/sysfs-block`.
    public func read() -> PartialReading<Disk> {
        var disks = PartialReading<Disk>()
        for name in Directory.namesIfPresent(in: "\(roots.sysfs)/block").sorted() {
            do throws(LinuxSourceError) {
                disks.elements.append(try readDisk(name))
            } catch {
                disks.note(error)
            }
        }
        return disks
    }

    private func readDisk(_ name: String) throws(LinuxSourceError) -> Disk {
        let folder = "\(roots.sysfs)/block/\(name)"
        // The kernel writes the slash of a name such as `cciss/c0d0` so.
        var disk = Disk(name: name.replacing("!", with: "/"))
        disk.sectors = try KernelFile.readIfAnswered("\(folder)/size")?.decimal() ?? 0
        disk.device = try Self.readDevice(folder) ?? disk.device
        disk.isReadOnly = try readFlag("\(folder)/ro")
        disk.isRemovable = try readFlag("\(folder)/removable")
        disk.isPhysical = SystemCall.fileExists("\(folder)/device")
        disk.vendor = Self.readText("\(folder)/device/vendor")
        disk.model = Self.readText("\(folder)/device/model")
        for part in Directory.namesIfPresent(in: folder) where part.hasPrefix(name) {
            if let partition = try readPartition(part, in: "\(folder)/\(part)") {
                disk.partitions.append(partition)
            }
        }
        disk.partitions.sort { $0.number < $1.number }
        return disk
    }

    private func readPartition(
        _ name: String, in folder: String
    ) throws(LinuxSourceError) -> Disk.Partition? {
        guard let number: UInt32 = try KernelFile.readIfAnswered("\(folder)/partition")?.decimal(),
            let device = try Self.readDevice(folder)
        else { return nil }
        return Disk.Partition(
            name: name.replacing("!", with: "/"), number: number,
            sectors: try KernelFile.readIfAnswered("\(folder)/size")?.decimal() ?? 0,
            device: device)
    }

    /// - Throws: ``LinuxSourceError/Code/malformedText`` for other than two numbers.
    private static func readDevice(_ folder: String) throws(LinuxSourceError) -> Mount.Device? {
        guard let text = KernelFile.readIfAnswered("\(folder)/dev") else { return nil }
        let numbers = text.value.split(separator: ":").map { UInt32($0) }
        guard numbers.count == 2, let major = numbers[0], let minor = numbers[1] else {
            throw text.malformed(line: 1, expected: "two numbers with a colon between")
        }
        return Mount.Device(major: major, minor: minor)
    }

    private func readFlag(_ path: String) throws(LinuxSourceError) -> Bool {
        let number: Int? = try KernelFile.readIfAnswered(path)?.decimal()
        return number == 1
    }

    /// A text without the blanks that fill it up; nil where it says nothing, or only gives the
    /// number of a virtual card's maker.
    private static func readText(_ path: String) -> String? {
        guard let text = KernelFile.readIfAnswered(path)?.value else { return nil }
        let words = text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
        return words.isEmpty || words.hasPrefix("0x") ? nil : words
    }
}
