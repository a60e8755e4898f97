import Foundation
import HostMIB
import LinuxSources
import Logging
import SNMP
import SNMPAgentCore
import Testing

/// The groups of a host behind a request processor: an agent without a socket.
struct HostReader {
    let counters = SNMPCounters()
    let collections = CollectionLog()
    private let store: MIBStore
    private let processor: RequestProcessor
    private let groupCount: Int

    init(
        _ host: LinuxHost, upTime: SystemUpTime = SystemUpTime(), engine: SNMPEngine? = nil,
        notifications: NotificationOutbox = NotificationOutbox()
    ) throws {
        let groups = try host.groups(
            of: AgentStatus(
                upTime: upTime, counters: counters, collections: collections, engine: engine,
                notifications: notifications))
        groupCount = groups.count
        store = try MIBStore(
            groups: groups, log: collections,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        processor = RequestProcessor(
            access: AccessControl(acceptedHosts: .any, communities: [Community("public")]),
            store: store, counters: counters,
            limits: MessageLimits(bulkSize: 65_507, bulkFactor: 0))
    }

    /// Collects every group anew, whatever its age.
    func collect() {
        for position in 0..<groupCount { store.collect(position) }
    }

    /// Sends one PDU through the processor; what it waits for is collected at once.
    func send(_ pdu: PDU) throws -> PDU {
        let datagram = Message(community: "public", pdu: pdu).encoded()
        var outcome = processor.process(datagram, from: IPAddress(v6: 1), at: .now)
        while case .waiting(let request, let groups) = outcome {
            for position in groups.positions { store.collect(position) }
            outcome = processor.resume(request, isFinal: false)
        }
        guard case .response(let octets) = outcome,
            case .pdu(let response) = try Message(decoding: octets).body
        else { throw Unanswered(outcome: "\(outcome)") }
        return response
    }

    /// Sends what is not answered.
    func drop(_ datagram: [UInt8]) {
        guard case .dropped = processor.process(datagram, from: IPAddress(v6: 1), at: .now) else {
            Issue.record("answered: \(datagram)")
            return
        }
    }

    struct Unanswered: Error { let outcome: String }

    func get(_ names: ObjectIdentifier...) throws -> [ObjectSyntax] {
        try send(
            PDU(
                .getRequest, requestID: 1,
                variableBindings: VarBindList(names.map { VarBind($0) }))
        ).variableBindings.map(\.value)
    }

    /// Every instance under `root`, by one GetBulk after the other.
    func walk(_ root: ObjectIdentifier) throws -> [VarBind] {
        var found: [VarBind] = []
        while true {
            let from = found.last?.name ?? root
            let page = try send(
                .getBulkRequest(
                    requestID: 1, nonRepeaters: 0, maxRepetitions: 200,
                    variableBindings: [VarBind(from)])
            ).variableBindings
            for varBind in page {
                guard varBind.name.hasPrefix(root), !varBind.value.isException else {
                    return found
                }
                found.append(varBind)
            }
            try #require(page.isEmpty == false)
        }
    }

    /// Every instance under `root` as a line of its name's rest, its type and its value.
    func lines(_ root: ObjectIdentifier) throws -> [String] {
        try walk(root).map { varBind in
            let rest = varBind.name.subIdentifiers.dropFirst(root.count).map(String.init)
            return "\(rest.joined(separator: ".")) \(varBind.value.line)"
        }
    }

    /// The values of one column by the row's index.
    func column(_ column: ObjectIdentifier) throws -> [UInt32: ObjectSyntax] {
        var values: [UInt32: ObjectSyntax] = [:]
        for varBind in try walk(column) {
            let index = Array(varBind.name.subIdentifiers.dropFirst(column.count))
            try #require(index.count == 1)
            values[index[0]] = varBind.value
        }
        return values
    }
}

/// Names of IF-MIB. Source: RFC 2863 §6.
enum IFMIB {
    static let interfaces: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 2]
    static let ifNumber: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 2, 1, 0]
    static let ifTableLastChange: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 31, 1, 5, 0]

    static func ifEntry(_ column: UInt32) -> ObjectIdentifier {
        [1, 3, 6, 1, 2, 1, 2, 2, 1, column]
    }

    static func ifXEntry(_ column: UInt32) -> ObjectIdentifier {
        [1, 3, 6, 1, 2, 1, 31, 1, 1, 1, column]
    }
}

extension ObjectSyntax {
    /// The type and the value; octets in hexadecimal unless they are printable ASCII.
    fileprivate var line: String {
        switch self {
        case .integer(let value): "INTEGER \(value)"
        case .counter32(let value): "Counter32 \(value)"
        case .gauge32(let value): "Gauge32 \(value)"
        case .timeTicks(let value): "TimeTicks \(value)"
        case .counter64(let value): "Counter64 \(value)"
        case .objectIdentifier(let value): "OID \(value)"
        case .ipAddress(let value):
            "IpAddress \(IPAddress(v4: value))"
        case .octetString(let octets) where octets.allSatisfy({ (0x20...0x7E).contains($0) }):
            "STRING \"\(octets)\""
        case .octetString(let octets):
            "HEX " + octets.map { String(format: "%02x", $0) }.joined(separator: ":")
        default: typeName
        }
    }

    /// The ASN.1 type as the MIB modules write it.
    var typeName: String {
        switch self {
        case .integer: "INTEGER"
        case .octetString: "OCTET STRING"
        case .null: "NULL"
        case .objectIdentifier: "OBJECT IDENTIFIER"
        case .ipAddress: "IpAddress"
        case .counter32: "Counter32"
        case .gauge32: "Gauge32"
        case .timeTicks: "TimeTicks"
        case .opaque: "Opaque"
        case .counter64: "Counter64"
        case .noSuchObject: "noSuchObject"
        case .noSuchInstance: "noSuchInstance"
        case .endOfMibView: "endOfMibView"
        }
    }
}
