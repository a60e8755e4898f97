internal import SNMP
internal import SNMPNames
internal import SNMPRecordings
internal import SNMPText

extension Command {
    /// Tells what of a recording is other in a second one, line by line, as diff(1) does.
    ///
    /// - Returns: a failure where there is any difference; a refusal is what keeps it from telling.
    func diff(_ streams: inout StandardStreams) throws(CommandLineError) -> ExitStatus {
        guard objects.count == 2, let oldFile = objects.first, let newFile = objects.last else {
            throw CommandLineError(
                message: "Two recordings are needed.", showsUsage: true, exitStatus: .refusal)
        }
        let ignored = try ignoredNames()
        let old = try read(oldFile, without: ignored)
        let changes = changes(old, try read(newFile, without: ignored))
        var style = settings.style
        style.masksLineBreaks = streams.isTerminal
        var formatter = VarBindFormatter(tree: settings.outputTree, style: style)
        for change in changes {
            for (mark, varBind) in [("-", change.old), ("+", change.new)] {
                guard let varBind else { continue }
                streams.text += Array("\(mark) ".utf8)
                formatter.format(varBind, to: &streams.text)
                streams.text.append(UInt8(ascii: "\n"))
            }
        }
        return changes.isEmpty ? .success : .failure
    }

    private func ignoredNames() throws(CommandLineError) -> [ObjectIdentifier] {
        try refusing { () throws(CommandLineError) in
            try settings.ignored.map(resolveName)
        }
    }

    /// As diff(1) a failure is a difference, and what keeps it from looking is another status.
    private func refusing<Value>(
        _ body: () throws(CommandLineError) -> Value
    ) throws(CommandLineError) -> Value {
        do throws(CommandLineError) {
            return try body()
        } catch {
            throw CommandLineError(message: error.message, exitStatus: .refusal)
        }
    }

    private func read(
        _ file: String, without ignored: [ObjectIdentifier]
    ) throws(CommandLineError) -> [VarBind] {
        let octets = try refusing { () throws(CommandLineError) in
            try Settings.octets(of: file, atMost: 1 << 28)
        }
        do throws(RecordingError) {
            return try Recording(parsing: octets).varBinds.filter { varBind in
                !ignored.contains { varBind.name.hasPrefix($0) }
            }
        } catch {
            throw CommandLineError(
                message: "\(file):\(error.line): \(error.reason)", exitStatus: .refusal)
        }
    }

    /// Both are sorted by name.
    private func changes(
        _ old: [VarBind], _ new: [VarBind]
    ) -> [(old: VarBind?, new: VarBind?)] {
        var changes: [(old: VarBind?, new: VarBind?)] = []
        var (left, right) = (old[...], new[...])
        while let name = [left.first?.name, right.first?.name].compactMap({ $0 }).min() {
            let before = left.first?.name == name ? left.popFirst() : nil
            let after = right.first?.name == name ? right.popFirst() : nil
            if !isSame(before?.value, after?.value) { changes.append((before, after)) }
        }
        return changes
    }

    private func isSame(_ old: ObjectSyntax?, _ new: ObjectSyntax?) -> Bool {
        if old == new { return true }
        guard settings.ignoresCounters, let old, let new else { return false }
        switch (old, new) {
        case (.counter32, .counter32), (.counter64, .counter64), (.timeTicks, .timeTicks):
            return true
        default: return false
        }
    }
}
