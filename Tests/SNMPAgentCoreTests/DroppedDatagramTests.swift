import SNMP
import SNMPAgentCore
import Testing

/// Each datagram would be a request that is answered, if what is at fault were cut or overlooked.
@Suite("RFC 3416 §3 and RFC 3418 §2: what is no request is dropped, never cut into one")
struct DroppedDatagramTests {
    /// The parts of a GetNextRequest for 1.3.6.1.2.1.1, so that one can be another.
    fileprivate struct Request {
        var version: [UInt8] = [2, 1, 1]
        var community: [UInt8] = [4, 6] + Array("public".utf8)
        var requestID: [UInt8] = [2, 1, 7]
        var name: [UInt8] = [6, 6, 0x2B, 6, 1, 2, 1, 1]
        var value: [UInt8] = [5, 0]
        /// Added to the lengths of message, PDU, list and varbind.
        var lies: [Int] = [0, 0, 0, 0]
        var behind: [UInt8] = []

        func with(_ change: (inout Request) -> Void) -> Request {
            var request = self
            change(&request)
            return request
        }

        var octets: [UInt8] {
            let varBind = element(0x30, name + value, lies[3])
            let list = element(0x30, varBind, lies[2])
            let pdu = element(0xA1, requestID + [2, 1, 0, 2, 1, 0] + list, lies[1])
            return element(0x30, version + community + pdu, lies[0]) + behind
        }

        private func element(_ tag: UInt8, _ content: [UInt8], _ lie: Int) -> [UInt8] {
            [tag, UInt8(truncatingIfNeeded: content.count + lie)] + content
        }
    }

    struct Row: CustomTestStringConvertible {
        let testDescription: String
        let octets: [UInt8]
        var reason = DropReason.notAMessage
        var counter = SNMPCounter.inASNParseErrs

        fileprivate init(_ description: String, _ change: (inout Request) -> Void) {
            testDescription = description
            octets = Request().with(change).octets
        }

        fileprivate func counted(_ reason: DropReason, _ counter: SNMPCounter) -> Row {
            var row = self
            row.reason = reason
            row.counter = counter
            return row
        }
    }

    private static let numbers = [
        Row("a sub-identifier of 2^32") { $0.name += [0x90, 0x80, 0x80, 0x80, 0] },
        Row("a sub-identifier of 2^32+1") { $0.name += [0x90, 0x80, 0x80, 0x80, 1] },
        Row("a sub-identifier of 2^64+1") {
            $0.name += [0x82, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1]
        },
        Row("a sub-identifier that is padded") { $0.name += [0x80, 1] },
        Row("a sub-identifier without an end") { $0.name += [0x81] },
        Row("a request-id of 2^31") { $0.requestID = [2, 5, 0, 0x80, 0, 0, 0] },
        Row("a request-id of 2^32+7") { $0.requestID = [2, 5, 1, 0, 0, 0, 7] },
        Row("a request-id of -2^31-1") { $0.requestID = [2, 5, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF] },
        Row("a request-id of five octets for 7") { $0.requestID = [2, 5, 0, 0, 0, 0, 7] },
        Row("a request-id of no octets") { $0.requestID = [2, 0] },
        Row("a request-id of another type") { $0.requestID = [0x42, 1, 7] },
        Row("version 2^32+1") { $0.version = [2, 5, 1, 0, 0, 0, 1] },
        Row("version 1 in five octets") { $0.version = [2, 5, 0, 0, 0, 0, 1] },
        Row("version 2^64+1") { $0.version = [2, 9, 1, 0, 0, 0, 0, 0, 0, 0, 1] },
        Row("version of another type") { $0.version = [0x41, 1, 1] },
        Row("version 2") { $0.version = [2, 1, 2] }.counted(.badVersion, .inBadVersions),
        Row("version 257") { $0.version = [2, 2, 1, 1] }.counted(.badVersion, .inBadVersions),
        Row("version 2^24+1") { $0.version = [2, 4, 1, 0, 0, 1] }
            .counted(.badVersion, .inBadVersions),
    ]

    private static let communities = [
        Row("a community of no type") { $0.community[0] = 0 },
        Row("a community of a constructed string") { $0.community[0] = 0x24 },
        Row("a community that is an Opaque") { $0.community[0] = 0x44 },
        Row("a community that is an IpAddress") { $0.community[0] = 0x40 },
        Row("a community of indefinite length") { $0.community[1] = 0x80 },
        Row("another community") { $0.community[7] = 0x64 }
            .counted(.badCommunityName, .inBadCommunityNames),
        Row("a community with a NUL behind") { $0.community = [4, 7] + Array("public\0".utf8) }
            .counted(.badCommunityName, .inBadCommunityNames),
        Row("the beginning of the community") { $0.community = [4, 5] + Array("publi".utf8) }
            .counted(.badCommunityName, .inBadCommunityNames),
        Row("an empty community") { $0.community = [4, 0] }
            .counted(.badCommunityName, .inBadCommunityNames),
    ]

    private static let lengths =
        (0..<4).flatMap { level in
            [-2, -1, 1, 2].map { lie in
                Row("a length that lies by \(lie) at level \(level)") { $0.lies[level] = lie }
            }
        } + [
            Row("a name's length past the varbind") { $0.name[1] = 0x7F },
            Row("a value's length past the varbind") { $0.value = [5, 1] },
            Row("a NULL with content") { $0.value = [5, 1, 0] },
            Row("an element behind the value") { $0.value += [5, 0] },
            Row("a reserved length") { $0.name[1] = 0xFF },
            Row("octets behind the message") { $0.behind = [0] },
            Row("a second message behind the first") { $0.behind = Request().octets },
        ]

    @Test(arguments: numbers + communities + lengths)
    func `dropped, and counted in its counter alone`(row: Row) throws {
        let agent = try TestAgent(Fixture.groups)
        #expect(agent.outcome(row.octets).dropReason == row.reason)
        #expect(agent.counters.nonZero == [.inPkts: 1, row.counter: 1])
        #expect(agent.counters[row.reason] == 1)
    }

    @Test func `what the others differ from is answered`() throws {
        let agent = try TestAgent(Fixture.groups)
        guard case .response(let octets) = agent.outcome(Request().octets) else {
            Issue.record("not answered")
            return
        }
        let first = Fixture.varBind([1, 3, 6, 1, 2, 1, 1, 1, 0])
        #expect(
            try Message(decoding: octets)
                == Message(community: TestAgent.community, pdu: .response([first])))
    }
}
