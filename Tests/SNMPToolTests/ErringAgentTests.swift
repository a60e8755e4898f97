import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite("An agent that errs") struct ErringAgentTests {
    static func name(_ last: UInt32) -> ObjectIdentifier { [1, 3, 6, 1, 4, 1, 99, 1, 1, last] }

    static func agent(_ script: @escaping FakeAgent.Script) async throws -> FakeAgent {
        try await FakeAgent(script)
    }

    /// Names that an agent gives one after the other, `count` in each response.
    static func agent(repeating numbers: [UInt32], perReply count: Int) async throws -> FakeAgent {
        try await FakeAgent { request, position in
            let varBinds = (0..<count).map { index in
                VarBind(name(numbers[(position * count + index) % numbers.count]), .integer(1))
            }
            return [.message(request.reply(varBinds))]
        }
    }

    @Test(arguments: ["walk", "walk --getnext", "bulkwalk", "walk -v1"], [1, 4])
    func `names that do not rise are noticed, between responses and inside of one`(
        command: String, perReply: Int
    ) async throws {
        let agent = try await Self.agent(repeating: [1, 2, 3, 2], perReply: perReply)
        let ending = try await agent.run("\(command) -On -csecret -t30 HOST 1.3.6.1.4.1.99.1")
        let lines = [1, 2, 3, 2].map { ".1.3.6.1.4.1.99.1.1.\($0) = INTEGER: 1\n" }
        #expect(
            ending
                == Ending(
                    status: 1, output: lines.joined(),
                    errors: """
                        Error: OID not increasing: .1.3.6.1.4.1.99.1.1.3
                         >= .1.3.6.1.4.1.99.1.1.2


                        """))
    }

    typealias Refusal = (status: ErrorStatus, index: Int32, reason: String, object: String)

    static let refusals: [Refusal] = [
        (.tooBig, 0, "(tooBig) Response message would have been too large.", ""),
        (.badValue, 1, "(badValue) The value given has the wrong type or length.", "1"),
        (.genErr, 2, "(genError) A general failure occured", "2"),
        (.noAccess, 1, "noAccess", "1"), (.genErr, 7, "(genError) A general failure occured", "?"),
        (.authorizationError, 0, "authorizationError (access denied to that object)", ""),
        (ErrorStatus(rawValue: 99), 0, "Unknown Error", ""),
    ]

    @Test(arguments: refusals) func `an error is told with its object, and the status is 2`(
        _ refusal: Refusal
    ) async throws {
        let agent = try await Self.agent { request, _ in
            let names = [Self.name(1), Self.name(2)].map { VarBind($0) }
            return [
                .message(
                    request.reply(names, errorStatus: refusal.status, errorIndex: refusal.index))
            ]
        }
        let ending = try await agent.run(
            "get -Cf -On -v2c -csecret -t30 HOST 1.3.6.1.4.1.99.1.1.1 1.3.6.1.4.1.99.1.1.2")
        let object =
            switch refusal.object {
            case "": ""
            case "?": "Failed object: \n"
            default: "Failed object: .1.3.6.1.4.1.99.1.1.\(refusal.object)\n\n"
            }
        #expect(
            ending
                == Ending(
                    status: 2, errors: "Error in packet\nReason: \(refusal.reason)\n\(object)"))
    }

    @Test func `a Get asks again without what is refused`() async throws {
        let agent = try await Self.agent { request, _ in
            let names = request.pdu?.variableBindings.map(\.name) ?? []
            guard let fault = names.firstIndex(of: Self.name(2)) else {
                return [.message(request.reply(names.map { VarBind($0, .integer(7)) }))]
            }
            return [
                .message(
                    request.reply(
                        names.map { VarBind($0) }, errorStatus: .noSuchName,
                        errorIndex: Int32(fault + 1)))
            ]
        }
        let objects = (1...3).map { "1.3.6.1.4.1.99.1.1.\($0)" }.joined(separator: " ")
        let ending = try await agent.run("get -On -v1 -csecret -t30 HOST \(objects)")
        let output = [1, 3].map { ".1.3.6.1.4.1.99.1.1.\($0) = INTEGER: 7\n" }.joined()
        let errors = """
            Error in packet
            Reason: (noSuchName) There is no such variable name in this MIB.
            Failed object: .1.3.6.1.4.1.99.1.1.2


            """
        #expect(ending == Ending(status: 2, output: output, errors: errors))
        #expect(agent.pdus.map(\.variableBindings.count) == [3, 2])
    }

    @Test func `an empty response to a walk is an error, not a loop`() async throws {
        let agent = try await Self.agent { request, _ in [.message(request.reply([]))] }
        let ending = try await agent.run("walk -On -v2c -csecret -t30 HOST 1.3.6.1.4.1.99.1")
        #expect(ending.errors == "Error: empty response after .1.3.6.1.4.1.99.1\n")
        #expect(ending.status == 1)
    }
}
