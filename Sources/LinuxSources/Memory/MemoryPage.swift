internal import Glibc

/// The unit in which the kernel hands out memory.
public enum MemoryPage {
    /// Octets of a page.
    public static let size = UInt64(max(sysconf(Int32(_SC_PAGESIZE)), 1))
}
