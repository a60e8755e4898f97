internal import SNMP

/// A column of a table that `top` shows.
enum TopColumn: CaseIterable, Sendable {
    case ifDescr, ifOperStatus, ifInOctets, ifInErrors, ifOutOctets, ifOutErrors
    case ifName, ifHCInOctets, ifHCOutOctets
    case hrStorageType, hrStorageDescr, hrStorageAllocationUnits, hrStorageSize, hrStorageUsed
    case hrProcessorLoad

    /// Rows that are asked for at most.
    static let rows = 4096

    struct Values: Sendable {
        let column: TopColumn
        let varBinds: [VarBind]
    }

    /// Source: RFC 2863, ifTable and ifXTable; RFC 2790, hrStorageTable and hrProcessorTable.
    var name: ObjectIdentifier {
        switch self {
        case .ifDescr: [1, 3, 6, 1, 2, 1, 2, 2, 1, 2]
        case .ifOperStatus: [1, 3, 6, 1, 2, 1, 2, 2, 1, 8]
        case .ifInOctets: [1, 3, 6, 1, 2, 1, 2, 2, 1, 10]
        case .ifInErrors: [1, 3, 6, 1, 2, 1, 2, 2, 1, 14]
        case .ifOutOctets: [1, 3, 6, 1, 2, 1, 2, 2, 1, 16]
        case .ifOutErrors: [1, 3, 6, 1, 2, 1, 2, 2, 1, 20]
        case .ifName: [1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 1]
        case .ifHCInOctets: [1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 6]
        case .ifHCOutOctets: [1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 10]
        case .hrStorageType: [1, 3, 6, 1, 2, 1, 25, 2, 3, 1, 2]
        case .hrStorageDescr: [1, 3, 6, 1, 2, 1, 25, 2, 3, 1, 3]
        case .hrStorageAllocationUnits: [1, 3, 6, 1, 2, 1, 25, 2, 3, 1, 4]
        case .hrStorageSize: [1, 3, 6, 1, 2, 1, 25, 2, 3, 1, 5]
        case .hrStorageUsed: [1, 3, 6, 1, 2, 1, 25, 2, 3, 1, 6]
        case .hrProcessorLoad: [1, 3, 6, 1, 2, 1, 25, 3, 3, 1, 2]
        }
    }
}

extension TopSample {
    /// Adds what a column tells of each row. Columns may come in any order.
    mutating func take(_ values: TopColumn.Values) {
        for varBind in values.varBinds {
            guard let row = Array(varBind.name.subIdentifiers).last else { continue }
            take(varBind.value, values.column, row)
        }
    }

    private mutating func take(_ value: ObjectSyntax, _ column: TopColumn, _ row: UInt32) {
        switch column {
        case .hrStorageType, .hrStorageDescr, .hrStorageAllocationUnits, .hrStorageSize,
            .hrStorageUsed:
            storage[row, default: Storage()].take(value, column)
        case .hrProcessorLoad: loads.append(Double(value.number))
        default: interfaces[row, default: Interface()].take(value, column)
        }
    }
}

extension TopSample.Interface {
    fileprivate mutating func take(_ value: ObjectSyntax, _ column: TopColumn) {
        switch column {
        case .ifDescr: description = value.text
        case .ifName: name = value.text
        case .ifOperStatus: if case .integer(let number) = value { status = number }
        case .ifInErrors: errorsIn = value
        case .ifOutErrors: errorsOut = value
        case .ifHCInOctets: octetsIn = value
        case .ifHCOutOctets: octetsOut = value
        case .ifInOctets: octetsIn = octetsIn ?? value
        case .ifOutOctets: octetsOut = octetsOut ?? value
        default: break
        }
    }
}

extension TopSample.Storage {
    fileprivate mutating func take(_ value: ObjectSyntax, _ column: TopColumn) {
        switch column {
        case .hrStorageDescr: name = value.text
        case .hrStorageType:
            if case .objectIdentifier(let name) = value { type = Array(name.subIdentifiers).last }
        case .hrStorageAllocationUnits: units = Double(value.number)
        case .hrStorageSize: size = Double(value.number)
        case .hrStorageUsed: used = Double(value.number)
        default: break
        }
    }
}
