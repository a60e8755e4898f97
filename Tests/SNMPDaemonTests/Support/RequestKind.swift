import Foundation
import TestPrograms
import Testing

/// What net-snmp's tools ask for: each for sysServices, with one datagram.
enum RequestKind: CaseIterable {
    case getRequest
    case getNextRequest
    case getBulkRequest
    case setRequest

    private var program: String {
        switch self {
        case .getRequest: "snmpget"
        case .getNextRequest: "snmpgetnext"
        case .getBulkRequest: "snmpbulkget"
        case .setRequest: "snmpset"
        }
    }

    private var words: [String] {
        switch self {
        case .getRequest: [".1.3.6.1.2.1.1.7.0"]
        case .getNextRequest, .getBulkRequest: [".1.3.6.1.2.1.1.7"]
        case .setRequest: [".1.3.6.1.2.1.1.7.0", "i", "1"]
        }
    }

    /// - Parameters:
    ///   - source: the address it leaves from; nil for the kernel's choice.
    ///   - launcher: what starts the tool in another network; nil for this one.
    func start(
        community: String, from source: String? = nil, at address: String, isAnswered: Bool,
        by launcher: Program? = nil
    ) async throws -> RunningProgram {
        // An answer may be late; that there is none is what the agent's counters say.
        let patience = ["-r", "0", "-t", isAnswered ? "60" : "0.3"]
        let flags = self == .getBulkRequest ? ["-Cr1"] : []
        let client = source.map { ["--clientaddr=\($0)"] } ?? []
        let arguments =
            ["-v2c", "-On", "-c", community] + patience + flags + client + [address] + words
        guard let launcher else { return try await NetSNMP.start(program, arguments) }
        return try await launcher.start(
            ["/usr/bin/\(program)"] + arguments, environment: NetSNMP.environment)
    }

    /// Waits for the end of a tool that was started, and expects an answer or silence.
    func expectEnd(
        of tool: RunningProgram, isAnswered: Bool, _ comment: Comment,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let ending = try await tool.end()
        guard !isAnswered else {
            #expect(ending == answer, comment, sourceLocation: sourceLocation)
            return
        }
        #expect(ending.status == 1, comment, sourceLocation: sourceLocation)
        #expect(ending.output == "", comment, sourceLocation: sourceLocation)
        #expect(
            ending.errors.hasPrefix("Timeout: No Response from "), comment,
            sourceLocation: sourceLocation)
    }

    private var answer: Ending {
        guard self == .setRequest else {
            return Ending(status: 0, output: ".1.3.6.1.2.1.1.7.0 = INTEGER: 72\n", errors: "")
        }
        let errors = """
            Error in packet.
            Reason: noAccess
            Failed object: .1.3.6.1.2.1.1.7.0


            """
        return Ending(status: 2, output: "", errors: errors)
    }
}
