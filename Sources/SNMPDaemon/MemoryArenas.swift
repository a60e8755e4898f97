internal import CLinuxPrivileges

/// What the C library keeps of memory that was freed.
enum MemoryArenas {
    /// Lets all threads share one arena: what a collection on one thread has freed serves the next
    /// on another. With an arena for each they all take pages from the kernel, and keep them.
    ///
    /// It is called while there is one thread. Source: mallopt(3).
    static func share() {
        _ = mallopt(M_ARENA_MAX, 1)
    }
}
