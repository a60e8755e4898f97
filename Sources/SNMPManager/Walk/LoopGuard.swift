internal import SNMP

/// Notices in constant memory that names repeat without end: it keeps one name, and a later one
/// after twice as many, so that a loop of any length comes round to a kept name.
struct LoopGuard {
    private var kept: ObjectIdentifier?
    private var count = 0
    private var limit = 1

    /// - Returns: true when `name` was met before.
    mutating func hasMet(_ name: ObjectIdentifier) -> Bool {
        if name == kept { return true }
        count += 1
        if count == limit {
            kept = name
            count = 0
            limit *= 2
        }
        return false
    }
}
