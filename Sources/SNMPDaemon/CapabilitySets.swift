internal import CLinuxPrivileges
internal import Glibc

/// What the calling thread may do beyond an ordinary user's rights, a bit for each capability.
///
/// Source: capabilities(7).
struct CapabilitySets: Equatable {
    /// The bit of binding a port below 1024.
    static let netBindService: UInt64 = 1 << UInt64(CAP_NET_BIND_SERVICE)
    /// The kernel numbers capabilities from 0 on, fewer than this.
    private static let count: UInt64 = 64

    var permitted: UInt64 = 0
    var effective: UInt64 = 0
    var inheritable: UInt64 = 0
    /// What a program that the thread starts could come by.
    var bounding: UInt64 = 0
    /// What a program that the thread starts has from its start.
    var ambient: UInt64 = 0

    /// Reads the calling thread's sets; nil where the kernel refuses.
    static func ofThisThread() -> CapabilitySets? {
        var header = header
        var halves = [__user_cap_data_struct](repeating: .init(), count: 2)
        // Safe because version 3 has two halves of 32 bits, and the kernel writes no more.
        guard unsafe linux_capget(&header, &halves) == 0 else { return nil }
        return CapabilitySets(
            permitted: join(halves.map(\.permitted)), effective: join(halves.map(\.effective)),
            inheritable: join(halves.map(\.inheritable)),
            bounding: bits { linux_prctl(PR_CAPBSET_READ, $0, 0) },
            ambient: bits { linux_prctl(PR_CAP_AMBIENT, UInt(PR_CAP_AMBIENT_IS_SET), $0) })
    }

    /// Empties the calling thread's bounding set, which takes CAP_SETPCAP.
    ///
    /// - Returns: false where the kernel refuses, with `errno`.
    static func dropBounding() -> Bool {
        for number in 0..<UInt(count) where linux_prctl(PR_CAPBSET_READ, number, 0) == 1 {
            guard linux_prctl(PR_CAPBSET_DROP, number, 0) == 0 else { return false }
        }
        return true
    }

    /// Makes `kept` what the calling thread may do, and nothing what programs get that it starts.
    ///
    /// - Returns: false where the kernel refuses, with `errno`.
    static func limit(to kept: UInt64) -> Bool {
        guard linux_prctl(PR_CAP_AMBIENT, UInt(PR_CAP_AMBIENT_CLEAR_ALL), 0) == 0 else {
            return false
        }
        var header = header
        let halves = [kept & 0xFFFF_FFFF, kept >> 32].map { half in
            __user_cap_data_struct(
                effective: UInt32(truncatingIfNeeded: half),
                permitted: UInt32(truncatingIfNeeded: half), inheritable: 0)
        }
        // Safe because version 3 has two halves, which the kernel reads.
        return unsafe linux_capset(&header, halves) == 0
    }

    /// Of the calling thread. Source: capget(2).
    private static var header: __user_cap_header_struct {
        __user_cap_header_struct(version: UInt32(_LINUX_CAPABILITY_VERSION_3), pid: 0)
    }

    private static func join(_ halves: [UInt32]) -> UInt64 {
        halves.reversed().reduce(0) { $0 << 32 | UInt64($1) }
    }

    /// The capabilities of which `isSet` says 1; of numbers that the kernel lacks it says -1.
    private static func bits(_ isSet: (UInt) -> Int32) -> UInt64 {
        (0..<count).reduce(0) { isSet(UInt($1)) == 1 ? $0 | 1 << $1 : $0 }
    }
}
