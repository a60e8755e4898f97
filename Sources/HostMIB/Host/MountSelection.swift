internal import LinuxSources

/// Which mounts have a row.
struct MountSelection: Sendable {
    let patterns: NamePatterns

    /// One mount for each device, in the kernel's order; of mounts on the same directory the last
    /// one, which hides the others.
    func rows(of mounts: [Mount]) -> [Mount] {
        let top = Dictionary(
            mounts.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: { $1 })
        let shown = mounts.enumerated().filter { position, mount in
            top[mount.path] == position && mount.isStorage
        }.map(\.element)
        let chosen = Dictionary(
            shown.map { ($0.identity, $0) }, uniquingKeysWith: Self.nearest)
        // Patterns come last: what stays hidden must not show itself by a bind mount.
        return shown.filter { chosen[$0.identity] == $0 && isWanted($0) }
    }

    /// A pattern that names some mounts names views too.
    private func isWanted(_ mount: Mount) -> Bool {
        let namesSome = patterns.include != NamePatterns().include
        return (!mount.isView || namesSome) && patterns.contains(octets: mount.path.octets[...])
    }

    /// Of two mounts of one device, the one that shows more of it; a bind mount shows a part.
    private static func nearest(_ first: Mount, _ second: Mount) -> Mount {
        let isWhole = first.isWhole || !second.isWhole
        return isWhole ? first : second
    }
}

extension Mount {
    /// What tells real devices apart: the device's number; for btrfs, whose subvolumes have one
    /// number in the kernel's list, the subvolume too; and each mount of another host's.
    fileprivate var identity: KernelName {
        if isRemote { return path }
        let number = "\(device.major):\(device.minor) "
        return KernelName(Array(number.utf8) + (subvolume?.octets ?? []))
    }

    /// Whether all of its device, or of its subvolume, is there.
    fileprivate var isWhole: Bool { root == subvolume ?? "/" }
}
