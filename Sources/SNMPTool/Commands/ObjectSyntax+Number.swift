internal import SNMP

extension ObjectSyntax {
    /// Of an INTEGER the 32 bits, so that what an agent let overflow is what it meant.
    var number: UInt64 {
        switch self {
        case .integer(let value): UInt64(UInt32(bitPattern: value))
        case .counter32(let value), .gauge32(let value), .timeTicks(let value): UInt64(value)
        case .counter64(let value): value
        default: 0
        }
    }
}
