internal import CLibFuzzer
internal import Synchronization

/// What inputs leave on the heap, all together. What libFuzzer keeps between them does not count.
enum HeapGrowth {
    /// Inputs after which tables that are made once are made.
    private static let warmUp = 2000
    /// Octets that all later inputs may leave, however many there are.
    private static let most = 1 << 16

    private static let sum = Mutex((inputs: 0, octets: 0))

    static var description: String {
        let (inputs, octets) = sum.withLock { $0 }
        return "stat::octets_left_on_heap: \(octets) by \(inputs) inputs"
    }

    /// Ends the program once too much is left.
    static func measure(_ check: () -> Void) {
        let before = __sanitizer_get_current_allocated_bytes()
        check()
        let after = __sanitizer_get_current_allocated_bytes()
        let (inputs, octets) = sum.withLock { sum in
            sum.inputs += 1
            if sum.inputs > warmUp { sum.octets += after - before }
            return sum
        }
        guard octets > most else { return }
        fatalError("\(inputs) inputs left \(octets) octets on the heap")
    }
}
