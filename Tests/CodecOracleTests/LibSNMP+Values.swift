import CNetSNMP
import SNMP

extension LibSNMP {
    /// The type and the memory that `snmp_pdu_add_variable` takes for a value.
    static func variable(_ value: ObjectSyntax) -> (type: UInt8, octets: [UInt8]) {
        switch value {
        case .integer(let value): (0x02, octets(of: Int(value)))
        case .counter32(let value): (0x41, octets(of: UInt(value)))
        case .gauge32(let value): (0x42, octets(of: UInt(value)))
        case .timeTicks(let value): (0x43, octets(of: UInt(value)))
        case .counter64(let value):
            (0x46, octets(of: UInt(value >> 32)) + octets(of: UInt(value & 0xFFFF_FFFF)))
        case .octetString(let octets): (0x04, Array(octets))
        case .opaque(let octets): (0x44, Array(octets))
        case .objectIdentifier(let name):
            (0x06, name.subIdentifiers.flatMap { octets(of: UInt($0)) })
        case .ipAddress(let address): (0x40, octets(of: address.bigEndian))
        case .null: (0x05, [])
        case .noSuchObject: (0x80, [])
        case .noSuchInstance: (0x81, [])
        case .endOfMibView: (0x82, [])
        }
    }

    private static func octets<Value: FixedWidthInteger & BitwiseCopyable>(
        of value: Value
    ) -> [UInt8] {
        unsafe withUnsafeBytes(of: value) { octets in unsafe Array(octets) }
    }

    /// The value of a variable, by its type.
    static func value(_ variable: netsnmp_variable_list) -> ObjectSyntax {
        let count = unsafe variable.val_len
        func integer() -> Int { unsafe variable.val.integer.pointee }
        func octets() -> OctetString {
            unsafe OctetString(Array(UnsafeBufferPointer(start: variable.val.string, count: count)))
        }
        func wide() -> UInt64 {
            unsafe UInt64(variable.val.counter64.pointee.high) << 32
                | UInt64(variable.val.counter64.pointee.low)
        }
        switch unsafe variable.type {
        case 0x02: return .integer(Int32(truncatingIfNeeded: integer()))
        case 0x41: return .counter32(UInt32(truncatingIfNeeded: integer()))
        case 0x42: return .gauge32(UInt32(truncatingIfNeeded: integer()))
        case 0x43: return .timeTicks(UInt32(truncatingIfNeeded: integer()))
        case 0x46: return .counter64(wide())
        case 0x04: return .octetString(octets())
        case 0x44: return .opaque(octets())
        case 0x40:
            return .ipAddress(octets().reduce(0) { $0 << 8 | UInt32($1) })
        case 0x06:
            let name = unsafe UnsafeBufferPointer(
                start: variable.val.objid, count: count / MemoryLayout<oid>.size)
            return unsafe .objectIdentifier(Self.name(name))
        // libsnmp unwraps the numbers in an Opaque.
        case 0x78: return unsafe .opaque(OpaqueValue.float(variable.val.floatVal.pointee).octets)
        case 0x79: return unsafe .opaque(OpaqueValue.double(variable.val.doubleVal.pointee).octets)
        case 0x7A: return .opaque(OpaqueValue.int64(Int64(bitPattern: wide())).octets)
        case 0x7B: return .opaque(OpaqueValue.uint64(wide()).octets)
        case 0x76: return .opaque(OpaqueValue.counter64(wide()).octets)
        case 0x80: return .noSuchObject
        case 0x81: return .noSuchInstance
        case 0x82: return .endOfMibView
        default: return .null
        }
    }
}
