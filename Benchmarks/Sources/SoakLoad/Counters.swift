import SNMP
import SNMPManager

/// Of the snmp group what counts datagrams that come. Source: RFC 3418 §2.
struct Counters: Sendable, Equatable {
    var inPkts: UInt32 = 0
    var inBadVersions: UInt32 = 0
    var inBadCommunityNames: UInt32 = 0
    var inASNParseErrs: UInt32 = 0

    init() {}

    /// Asks for them.
    init(_ session: SNMPSession, _ target: SNMPTarget) async throws {
        let names = [1, 3, 4, 6].map { ObjectIdentifier.snmpGroup($0) }
        let response = try await session.send(SNMPRequest(.get, names), to: target)
        let values = response.variableBindings.map { varBind in
            if case .counter32(let value) = varBind.value { value } else { UInt32(0) }
        }
        guard values.count == names.count else { throw WrongReply("\(values)") }
        (inPkts, inBadVersions) = (values[0], values[1])
        (inBadCommunityNames, inASNParseErrs) = (values[2], values[3])
    }

    func since(_ other: Counters) -> Counters {
        var difference = self
        difference.inPkts &-= other.inPkts
        difference.inBadVersions &-= other.inBadVersions
        difference.inBadCommunityNames &-= other.inBadCommunityNames
        difference.inASNParseErrs &-= other.inASNParseErrs
        return difference
    }
}

extension ObjectIdentifier {
    fileprivate static func snmpGroup(_ number: UInt32) -> ObjectIdentifier {
        [1, 3, 6, 1, 2, 1, 11, number, 0]
    }
}
