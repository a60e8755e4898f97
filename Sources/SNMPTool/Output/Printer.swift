internal import SNMP
internal import SNMPManager
internal import SNMPText
internal import SNMPTransport

/// Prints varbinds and failures as net-snmp's programs do.
struct Printer {
    private var formatter: VarBindFormatter
    /// Varbinds printed so far.
    private(set) var count = 0
    private let command: Command

    init(_ command: Command, _ streams: StandardStreams) {
        self.command = command
        var style = command.settings.style
        style.masksLineBreaks = streams.isTerminal
        formatter = VarBindFormatter(tree: command.settings.outputTree, style: style)
    }

    mutating func print(_ varBind: VarBind, prefix: String = "", to streams: inout StandardStreams)
    {
        count += 1
        if !prefix.isEmpty { streams.text.append(contentsOf: prefix.utf8) }
        formatter.format(varBind, to: &streams.text)
        streams.text.append(UInt8(ascii: "\n"))
    }

    /// - Parameter period: what ends the line about a timeout.
    /// - Returns: the exit status.
    mutating func print(
        _ error: SNMPManagerError, period: String = "", to streams: inout StandardStreams
    ) -> Int32 {
        if let response = error.response { return print(refusal: response, to: &streams) }
        switch error.code {
        case .timeout:
            streams.printError("Timeout: No Response from \(command.host)\(period)")
            if let fault = error.unreadable {
                streams.printError("What came from it is no SNMP message: \(fault)")
            }
        case .notIncreasing: printDisorder(error, to: &streams)
        case .loop:
            streams.printError("Error: OID came again: \(text(error.previousName))")
        case .emptyResponse:
            streams.printError("Error: empty response after \(text(error.previousName))")
        case .sendFailed:
            let reason = error.socketFailure?.reason ?? ""
            streams.printError(
                "\(command.subcommand.programName): Failure in sendto (\(reason))")
        default: streams.printError("\(command.subcommand.programName): \(error)")
        }
        return 1
    }

    /// - Returns: the exit status.
    mutating func print(refusal response: PDU, to streams: inout StandardStreams) -> Int32 {
        // snmpget alone has no period here.
        let period = command.subcommand == .get ? "" : "."
        streams.printError("Error in packet\(period)\nReason: \(response.errorStatus.reason)")
        guard response.errorIndex != 0 else { return 2 }
        let position = Int(response.errorIndex) - 1
        let isKnown = response.variableBindings.indices.contains(position)
        let name = isKnown ? text(response.variableBindings.name(at: position)) + "\n" : ""
        streams.printError("Failed object: \(name)")
        return 2
    }

    private mutating func printDisorder(
        _ error: SNMPManagerError, to streams: inout StandardStreams
    ) {
        streams.printError(
            """
            Error: OID not increasing: \(text(error.previousName))
             >= \(text(error.varBind?.name))

            """)
    }

    private mutating func text(_ name: ObjectIdentifier?) -> String {
        var text: [UInt8] = []
        if let name { formatter.format(name, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }
}

extension ErrorStatus {
    /// What net-snmp's programs say of an error-status.
    fileprivate var reason: String {
        switch self {
        case .noError: "(noError) No Error"
        case .tooBig: "(tooBig) Response message would have been too large."
        case .noSuchName: "(noSuchName) There is no such variable name in this MIB."
        case .badValue: "(badValue) The value given has the wrong type or length."
        case .readOnly:
            "(readOnly) The two parties used do not have access to use the specified SNMP PDU."
        case .genErr: "(genError) A general failure occured"
        case .noAccess: "noAccess"
        case .wrongType:
            "wrongType (The set datatype does not match the data type the agent expects)"
        case .wrongLength:
            "wrongLength (The set value has an illegal length from what the agent expects)"
        case .wrongEncoding: "wrongEncoding"
        case .wrongValue: "wrongValue (The set value is illegal or unsupported in some way)"
        case .noCreation:
            "noCreation (That table does not support row creation or that object can not ever be "
                + "created)"
        case .inconsistentValue:
            "inconsistentValue (The set value is illegal or unsupported in some way)"
        case .resourceUnavailable:
            "resourceUnavailable (This is likely a out-of-memory failure within the agent)"
        case .commitFailed: "commitFailed"
        case .undoFailed: "undoFailed"
        case .authorizationError: "authorizationError (access denied to that object)"
        case .notWritable: "notWritable (That object does not support modification)"
        case .inconsistentName: "inconsistentName (That object can not currently be created)"
        default: "Unknown Error"
        }
    }
}
