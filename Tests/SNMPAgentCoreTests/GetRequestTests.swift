import SNMP
import Testing

@Suite("RFC 3416 §4.2.1 GetRequest-PDU") struct GetRequestTests {
    private let agent: TestAgent

    init() throws {
        agent = try TestAgent(Fixture.groups)
    }

    @Test(arguments: Fixture.varBinds)
    func `a name of an instance is answered with its value`(varBind: VarBind) throws {
        #expect(try agent.get(varBind.name) == .response([varBind]))
    }

    @Test(
        arguments: [
            // Above, before, between and behind all objects.
            [0, 0], [1, 3], [1, 3, 6, 1, 2, 1, 1], [1, 3, 6, 1, 2, 1, 1, 3, 0],
            [1, 3, 6, 1, 2, 1, 2, 2, 1, 3, 1], [1, 3, 6, 1, 4, 1, 1], [2, 4_294_967_295],
            // As an object's octets but for a longer last sub-identifier: 5 and 5 × 128.
            [1, 3, 6, 1, 2, 1, 1, 640, 0],
        ] as [ObjectIdentifier])
    func `a name with no accessible prefix yields noSuchObject`(name: ObjectIdentifier) throws {
        #expect(try agent.get(name) == .response([VarBind(name, .noSuchObject)]))
    }

    @Test(
        arguments: [
            // A scalar without its .0, with another index, with more behind its .0.
            [1, 3, 6, 1, 2, 1, 1, 1], [1, 3, 6, 1, 2, 1, 1, 1, 1], [1, 3, 6, 1, 2, 1, 1, 1, 0, 0],
            // An object of which there is no instance, and rows that are not there.
            [1, 3, 6, 1, 2, 1, 1, 6, 0], [1, 3, 6, 1, 2, 1, 2, 2, 1, 5, 1],
            [1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 4], [1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 4_294_967_295],
        ] as [ObjectIdentifier])
    func `a name under an object without that instance yields noSuchInstance`(
        name: ObjectIdentifier
    ) throws {
        #expect(try agent.get(name) == .response([VarBind(name, .noSuchInstance)]))
    }

    @Test func `varbinds are answered in the request's order, duplicates too`() throws {
        let sysDescr = Fixture.varBind([1, 3, 6, 1, 2, 1, 1, 1, 0])
        let ifDescr = Fixture.varBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 3])
        let answer = try agent.get(
            ifDescr.name, [1, 3, 9], sysDescr.name, ifDescr.name, sysDescr.name)
        #expect(
            answer
                == .response([
                    ifDescr, VarBind([1, 3, 9], .noSuchObject), sysDescr, ifDescr, sysDescr,
                ])
        )
    }

    @Test func `a value in the request is ignored`() throws {
        let sysDescr = Fixture.varBind([1, 3, 6, 1, 2, 1, 1, 1, 0])
        let request = PDU(
            .getRequest, requestID: 7, errorStatus: .genErr, errorIndex: 9,
            variableBindings: [VarBind(sysDescr.name, .counter64(.max))])
        #expect(try agent.reply(to: request) == .response([sysDescr]))
    }

    @Test(arguments: [0, 1, -1, 127, 128, -128, -129, .max, .min] as [Int32])
    func `the request-id is echoed`(requestID: Int32) throws {
        let sysDescr = Fixture.varBind([1, 3, 6, 1, 2, 1, 1, 1, 0])
        for type in [PDUType.getRequest, .getNextRequest, .setRequest] {
            let answer = try agent.reply(
                to: .request(type, [sysDescr.name], requestID: requestID))
            #expect(answer.requestID == requestID)
        }
    }

    @Test func `a request without varbinds is answered without varbinds`() throws {
        #expect(try agent.get() == .response([]))
        #expect(try agent.getNext() == .response([]))
    }

    @Test(arguments: [1, 2, 3])
    func `a name whose group gave no rows yet fails with genErr at its index`(
        index: Int
    ) throws {
        let failing = try ScriptedGroup(at: [1, 3, 6, 1, 9])
        failing.setFailing(true)
        let agent = try TestAgent(Fixture.groups + [failing])
        var names = Array(repeating: try Fixture.sysDescr.appending(0), count: 3)
        names[index - 1] = [1, 3, 6, 1, 9, 1, 0]
        let request = PDU(
            .getRequest, requestID: 7,
            variableBindings: VarBindList(names.map { VarBind($0, .integer(5)) }))
        let expected = PDU(
            .response, requestID: 7, errorStatus: .genErr, errorIndex: Int32(index),
            variableBindings: request.variableBindings)
        #expect(try agent.reply(to: request) == expected)
    }

    @Test func `a name under no object is noSuchObject though its group gave no rows`() throws {
        let failing = try ScriptedGroup(at: [1, 3, 6, 1, 9])
        failing.setFailing(true)
        let agent = try TestAgent([failing])
        let name: ObjectIdentifier = [1, 3, 6, 1, 9, 2, 0]
        #expect(try agent.get(name) == .response([VarBind(name, .noSuchObject)]))
    }
}
