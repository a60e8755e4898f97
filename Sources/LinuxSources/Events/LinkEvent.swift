/// What the kernel tells of its links as it happens.
public enum LinkEvent: Sendable {
    /// From now on changes are told; it comes once, before all others.
    case listening
    /// An interface came or changed in whatever way.
    case changed(NetworkInterface)
    case removed(index: Int)
    /// There were events that the kernel had no room for.
    case lost
}
