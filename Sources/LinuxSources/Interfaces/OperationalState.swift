/// The kernel's operational state of an interface, with its numbers.
///
/// Source: the IF_OPER_ numbers of `linux/if.h`, and their names in `net/core/net-sysfs.c`.
public enum OperationalState: UInt8, CaseIterable, Hashable, Sendable {
    case unknown = 0
    case notPresent = 1
    case down = 2
    case lowerLayerDown = 3
    case testing = 4
    case dormant = 5
    case up = 6

    /// The state that `/sys/class/net/NAME/operstate` spells so, or nil.
    init?(kernelName: String) {
        guard let state = Self.allCases.first(where: { $0.kernelName == kernelName }) else {
            return nil
        }
        self = state
    }

    private var kernelName: String {
        switch self {
        case .unknown: "unknown"
        case .notPresent: "notpresent"
        case .down: "down"
        case .lowerLayerDown: "lowerlayerdown"
        case .testing: "testing"
        case .dormant: "dormant"
        case .up: "up"
        }
    }
}
