/// Collects libsnmp's messages while it reads; one thread only.
final class FaultLog {
    private(set) var lines: [String] = []

    func append(_ message: String) {
        lines += message.split(separator: "\n").map(String.init).filter {
            // libsnmp leads its first fault with a path that it does not search here.
            !$0.hasPrefix("MIB search path:")
        }
    }
}
