/// Who is logged in to a host.
public struct LoginSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Counts the sessions whose process is there; a crash leaves records without one.
    ///
    /// Source: `ROOTFS/run/utmp`, utmp(5), which systems without it do not have.
    /// - Throws: ``LinuxSourceError/Code/malformedText`` for a file of another architecture.
    public func readSessionCount() throws(LinuxSourceError) -> Int {
        let root = roots.rootfs == "/" ? "" : roots.rootfs
        guard let text = KernelFile.readIfAnswered("\(root)/run/utmp") else { return 0 }
        return try LoginRecords(parsing: text).processes.count {
            SystemCall.fileExists("\(roots.procfs)/\($0)")
        }
    }
}

/// `/run/utmp`: records of one size, each of a terminal or of an event.
///
/// Source: utmp(5). A record has 384 octets, on AArch64 400: the type at 0, the process at 4, the
/// user's name at 44.
struct LoginRecords: Equatable {
    /// The processes of the sessions of users.
    var processes: [Int32]

    private static let sizes = [384, 400]
    private static let userProcess: UInt8 = 7

    /// - Throws: ``LinuxSourceError/Code/malformedText``
    init(parsing text: KernelText) throws(LinuxSourceError) {
        let octets = text.octets
        guard let size = Self.sizes.first(where: octets.count.isMultiple) else {
            throw LinuxSourceError(
                .malformedText, source: text.source, expected: "records of 384 or 400 octets")
        }
        processes = stride(from: 0, to: octets.count, by: size).compactMap { start in
            let isSession =
                octets[start] == Self.userProcess && octets[start + 1] == 0
                && octets[start + 44] != 0
            // Little-endian, as is every 64-bit Linux that Swift runs on.
            return isSession
                ? octets[(start + 4)..<(start + 8)].reversed().reduce(0) { $0 << 8 | Int32($1) }
                : nil
        }
    }
}
