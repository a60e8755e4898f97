import SNMP
import SNMPAgentCore
import Testing

@Suite("RFC 3418 §2: the snmp group") struct SNMPGroupTests {
    private static let snmp: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 11]
    /// RFC 1213's 28 objects without snmpEnableAuthenTraps, and RFC 3418's two.
    private static let counters =
        (1...6).map(UInt32.init) + (8...22).map(UInt32.init) + (24...29).map(UInt32.init)
        + [31, 32]

    @Test func `29 counters and snmpEnableAuthenTraps, each with its number`() throws {
        let host = try FixtureHost()
        let found = try host.reader().walk(Self.snmp)
        let numbers = (Self.counters + [30]).sorted()
        #expect(found.map(\.name) == numbers.map { [1, 3, 6, 1, 2, 1, 11, $0, 0] })
        for varBind in found {
            let isFlag = varBind.name == [1, 3, 6, 1, 2, 1, 11, 30, 0]
            #expect(varBind.value.typeName == (isFlag ? "INTEGER" : "Counter32"))
        }
    }

    @Test func `each object shows its own counter`() throws {
        let host = try FixtureHost()
        let reader = try host.reader()
        _ = try reader.walk(Self.snmp)
        for (offset, counter) in SNMPCounter.allCases.enumerated() {
            reader.counters.add(UInt32(offset + 1) * 1_000_000, to: counter)
        }
        for (offset, counter) in SNMPCounter.allCases.enumerated() {
            let name: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 11, UInt32(counter.rawValue), 0]
            guard case .counter32(let value) = try reader.get(name)[0] else {
                Issue.record("\(name) is no Counter32")
                continue
            }
            // What the test's own requests add stays below a million.
            #expect(value / 1_000_000 == UInt32(offset + 1), "\(counter)")
        }
    }

    @Test func `a request counts itself before it is answered`() throws {
        let host = try FixtureHost()
        let reader = try host.reader()
        let name: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 11, 1, 0]
        #expect(try reader.get(name) == [.counter32(1)])
        #expect(try reader.get(name) == [.counter32(2)])
    }

    @Test func `snmpSetSerialNo stays as it is: nothing is set`() throws {
        let host = try FixtureHost()
        #expect(try host.reader().get([1, 3, 6, 1, 6, 3, 1, 1, 6, 1, 0]) == [.integer(0)])
    }

    @Test func `snmpEnableAuthenTraps is disabled until it is enabled`() throws {
        let host = try FixtureHost()
        let notifications = NotificationOutbox()
        let reader = try host.reader(notifications: notifications)
        let name: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 11, 30, 0]
        #expect(try reader.get(name) == [.integer(2)])
        notifications.enablesAuthenticationFailure = true
        #expect(try reader.get(name) == [.integer(1)])
    }
}
