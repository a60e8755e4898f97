/// Whether a link sends and receives at the same time.
///
/// Source: `/sys/class/net/NAME/duplex`, whose words these are.
public enum Duplex: String, Hashable, Sendable {
    case half
    case full
}
