/// The deadlines of requests that wait equally long, in the order in which they come.
///
/// One that has been answered stays until it is first, or until there are too many such.
struct DeadlineQueue {
    typealias Instant = ContinuousClock.Instant
    typealias Item = (requestID: Int32, deadline: Instant)

    private var items: [Item] = []
    /// How many of the items are gone.
    private var start = 0

    var count: Int { items.count - start }
    var first: Item? { start < items.count ? items[start] : nil }

    /// - Parameter deadline: not before that of any other.
    mutating func append(_ requestID: Int32, at deadline: Instant) {
        items.append((requestID, deadline))
    }

    mutating func removeFirst() {
        guard start < items.count else { return }
        start += 1
        guard start == items.count || start > 1024 && start > items.count / 2 else { return }
        items.removeFirst(start)
        start = 0
    }

    /// Removes items from the start as long as they are over.
    mutating func removeFirst(while isOver: (Int32, Instant) -> Bool) {
        while let first, isOver(first.requestID, first.deadline) { removeFirst() }
    }

    /// Removes every item that is over.
    mutating func removeAll(where isOver: (Int32, Instant) -> Bool) {
        items = items[start...].filter { !isOver($0.requestID, $0.deadline) }
        start = 0
    }
}
