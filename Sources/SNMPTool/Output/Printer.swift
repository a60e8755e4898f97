internal import SNMP
internal import SNMPManager
internal import SNMPText
internal import SNMPTransport

/// Prints varbinds and failures as net-snmp's programs do.
struct Printer {
    private var formatter: VarBindFormatter
    private var records: RecordFormatter
    private let format: Settings.Format
    /// Varbinds printed so far.
    private(set) var count = 0
    private let command: Command

    init(_ command: Command, _ streams: StandardStreams) {
        self.command = command
        format = command.settings.format
        var style = command.settings.style
        style.masksLineBreaks = streams.isTerminal
        formatter = VarBindFormatter(tree: command.settings.outputTree, style: style)
        records = RecordFormatter(tree: command.settings.outputTree, style: style)
    }

    mutating func print(_ varBind: VarBind, prefix: String = "", to streams: inout StandardStreams)
    {
        count += 1
        switch format {
        case .text:
            streams.text += streams.prefix
            if !prefix.isEmpty { streams.text.append(contentsOf: prefix.utf8) }
            formatter.format(varBind, to: &streams.text)
            streams.text.append(UInt8(ascii: "\n"))
        case .json: records.formatJSON(varBind, host: command.host, to: &streams.text)
        case .csv: records.formatCSV(varBind, host: command.host, to: &streams.text)
        }
    }

    /// Prints a varbind of many that come in time.
    ///
    /// - Parameters:
    ///   - time: as it stands before it.
    ///   - rate: of a counter, per second.
    mutating func print(
        _ varBind: VarBind, time: String, rate: Double?, to streams: inout StandardStreams
    ) {
        guard format == .json else {
            print(varBind, prefix: "\(time) ", to: &streams)
            guard let rate else { return }
            _ = streams.text.popLast()
            streams.text += Array(" (\(ScaledNumber.exact(rate))/s)\n".utf8)
            return
        }
        records.formatJSON(
            varBind, host: command.host, time: time, rate: rate.map(ScaledNumber.exact),
            to: &streams.text)
    }

    /// Prints a line that is no varbind, where people read.
    func note(_ line: String, to streams: inout StandardStreams) {
        if format == .text { streams.print(line) }
    }

    /// Tells of a failure: as lines for people, or as an object of the code and the lines.
    func printFailure(_ code: String, _ lines: String, to streams: inout StandardStreams) {
        guard format == .json else { return streams.printError(lines) }
        var end = lines[...]
        while end.last == "\n" { end.removeLast() }
        RecordFormatter.formatJSON(
            failure: code, String(end), host: command.host, to: &streams.text)
    }

    /// - Parameters:
    ///   - period: what ends the line about a timeout.
    ///   - reason: why there was none.
    mutating func print(
        _ error: SNMPManagerError, period: String = "", reason: String? = nil,
        to streams: inout StandardStreams
    ) -> ExitStatus {
        if let response = error.response { return print(refusal: response, to: &streams) }
        var (code, lines) = describe(error, period)
        if let reason { lines += "\nWhy: \(reason)" }
        printFailure(code, lines, to: &streams)
        return .failure
    }

    /// - Returns: a word for programs, and lines for people.
    private mutating func describe(
        _ error: SNMPManagerError, _ period: String
    ) -> (code: String, lines: String) {
        switch error.code {
        case .timeout: return ("timeout", silence(error, period))
        case .notIncreasing: return ("notIncreasing", disorder(error))
        case .loop: return ("loop", "Error: OID came again: \(text(error.previousName))")
        case .emptyResponse:
            return ("emptyResponse", "Error: empty response after \(text(error.previousName))")
        case .tooManyVarBinds: return ("tooManyVarBinds", excess(error))
        case .otherVarBinds: return ("otherVarBinds", mismatch(error))
        case .cancelled: return ("deadline", "Error: no answer before the deadline")
        case .sendFailed where error.socketFailure == .closed:
            return ("deadline", "Error: no answer before the deadline")
        case .sendFailed:
            let reason = error.socketFailure?.reason ?? ""
            return (
                "sendFailed",
                "\(command.subcommand.programName): Failure in sendto (\(reason))"
            )
        default: return ("failure", "\(command.subcommand.programName): \(error)")
        }
    }

    private func excess(_ error: SNMPManagerError) -> String {
        let limit = error.limit ?? 0
        if command.subcommand == .access { return "Error: more than \(limit) subtrees" }
        let isOption = OptionTable.lookup(.word("max-varbinds"), of: command.subcommand) != nil
        return "Error: more than \(limit) variables"
            + (isOption ? "; --max-varbinds allows for more" : "")
    }

    private mutating func mismatch(_ error: SNMPManagerError) -> String {
        if let (asked, found) = error.counts {
            return "Error: variables asked for: \(asked), in the response: \(found)"
        }
        return "Error: asked for \(text(error.previousName)), in the response: "
            + text(error.varBind?.name)
    }

    private func silence(_ error: SNMPManagerError, _ period: String) -> String {
        var lines = "Timeout: No Response from \(command.host)\(period)"
        if let fault = error.unreadable {
            lines += "\nWhat came from it is no SNMP message: \(fault)"
        }
        return lines
    }

    private mutating func disorder(_ error: SNMPManagerError) -> String {
        """
        Error: OID not increasing: \(text(error.previousName))
         >= \(text(error.varBind?.name))

        """
    }

    mutating func print(refusal response: PDU, to streams: inout StandardStreams) -> ExitStatus {
        // snmpget alone has no period here.
        let period = command.subcommand == .get ? "" : "."
        var lines = "Error in packet\(period)\nReason: \(response.errorStatus.reason)"
        if response.errorIndex != 0 {
            let position = Int(response.errorIndex) - 1
            let isKnown = response.variableBindings.indices.contains(position)
            let name = isKnown ? text(response.variableBindings.name(at: position)) + "\n" : ""
            lines += "\nFailed object: \(name)"
        }
        printFailure("errorStatus", lines, to: &streams)
        return .refusal
    }

    /// A name as it is printed; nothing for nil.
    mutating func text(_ name: ObjectIdentifier?) -> String {
        var text: [UInt8] = []
        if let name { formatter.format(name, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }
}

extension ErrorStatus {
    /// What net-snmp's programs say of an error-status.
    var reason: String {
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
