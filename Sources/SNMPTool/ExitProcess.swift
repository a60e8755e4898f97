#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Ends the program without waiting for threads that have nothing left to do.
func exitProcess(_ status: Int32) -> Never {
    exit(status)
}
