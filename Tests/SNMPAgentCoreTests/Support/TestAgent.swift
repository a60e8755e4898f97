import Logging
import SNMP
import Testing

@testable import SNMPAgentCore

/// An agent without sockets: a datagram in, an outcome or a decoded response out.
struct TestAgent {
    static let community: OctetString = "public"
    /// 192.0.2.1
    static let source = IPAddress(v4: 0xC000_0201)

    let store: MIBStore
    let counters = SNMPCounters()
    let processor: RequestProcessor
    let limits: MessageLimits

    init(
        _ groups: [any MIBGroup], view: MIBView? = nil, limits: MessageLimits = MessageLimits(),
        access: AccessControl? = nil, logger: Logger? = nil
    ) throws {
        let logger = logger ?? Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        store = try MIBStore(groups: groups, logger: logger)
        self.limits = limits
        let grant = AccessGrant(.readOnly, view: view.map { NamedView("test", $0) })
        let access =
            access
            ?? AccessControl(
                acceptedHosts: .any, communities: [Community(Self.community, grant: grant)])
        processor = RequestProcessor(
            access: access, store: store, counters: counters, limits: limits)
    }

    /// What becomes of `datagram` once all that it waits for has been collected.
    func outcome(
        _ datagram: [UInt8], from source: IPAddress = Self.source
    ) -> RequestProcessor.Outcome {
        var outcome = processor.process(datagram, from: source, at: .now)
        // At worst each group is asked for by itself.
        for _ in 0..<GroupSet.capacity {
            guard case .waiting(let request, let groups) = outcome else { break }
            for group in groups.positions { store.collect(group) }
            outcome = processor.resume(request, isFinal: false)
        }
        return outcome
    }

    /// The octets of the response to `request`, which must be one.
    func responseOctets(_ request: Message) throws -> [UInt8] {
        let outcome = outcome(request.encoded())
        guard case .response(let octets) = outcome else {
            throw UnexpectedOutcome(text: "expected a response, found \(outcome)")
        }
        return octets
    }

    /// The response to `pdu`, after a check of all that every response has to keep.
    func reply(to pdu: PDU, version: SNMPVersion = .version2c) throws -> PDU {
        let request = Message(version: version, community: Self.community, pdu: pdu)
        let octets = try responseOctets(request)
        #expect(octets.count <= limits.maxMessageSize)
        let response = try Message(decoding: octets)
        #expect(response.version == version)
        #expect(response.community == Self.community)
        guard case .pdu(let answer) = response.body else {
            throw UnexpectedOutcome(text: "expected a PDU, found \(response)")
        }
        #expect(answer.type == .response)
        #expect(answer.requestID == pdu.requestID)
        return answer
    }
}

extension TestAgent {
    func get(_ names: ObjectIdentifier..., version: SNMPVersion = .version2c) throws -> PDU {
        try reply(to: .request(.getRequest, names), version: version)
    }

    func getNext(_ names: ObjectIdentifier..., version: SNMPVersion = .version2c) throws -> PDU {
        try reply(to: .request(.getNextRequest, names), version: version)
    }

    func getBulk(
        _ names: [ObjectIdentifier], nonRepeaters: Int32 = 0, maxRepetitions: Int32
    ) throws -> [VarBind] {
        let answer = try reply(
            to: .getBulkRequest(
                requestID: 7, nonRepeaters: nonRepeaters, maxRepetitions: maxRepetitions,
                variableBindings: VarBindList(names.map { VarBind($0) })))
        #expect(answer.errorStatus == .noError)
        #expect(answer.errorIndex == 0)
        return Array(answer.variableBindings)
    }
}

extension PDU {
    static func request(
        _ type: PDUType, _ names: [ObjectIdentifier], requestID: Int32 = 7
    ) -> PDU {
        PDU(
            type, requestID: requestID,
            variableBindings: VarBindList(names.map { VarBind($0) }))
    }

    static func response(
        _ varBinds: [VarBind], status: ErrorStatus = .noError, index: Int32 = 0,
        requestID: Int32 = 7
    ) -> PDU {
        PDU(
            .response, requestID: requestID, errorStatus: status, errorIndex: index,
            variableBindings: VarBindList(varBinds))
    }
}

extension RequestProcessor.Outcome {
    var dropReason: DropReason? {
        if case .dropped(let reason) = self { reason } else { nil }
    }

    /// The groups it waits for, or nil.
    var awaited: [Int]? {
        if case .waiting(_, let groups) = self { groups.positions } else { nil }
    }
}

struct UnexpectedOutcome: Error {
    let text: String
}
