internal import SNMP
internal import SNMPManager

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Command {
    /// Prints how full file systems and memory are, as net-snmp's snmpdf does.
    func diskFree(
        _ streams: inout StandardStreams
    ) async throws(CommandLineError) -> ExitStatus {
        if let extra = objects.first { throw error("extra argument: \(extra)") }
        let target = try await resolveTarget()
        let report = DiskReport(unit: settings.application.unit)
        streams.print(report.heading)
        do throws(SNMPManagerError) {
            var isFound = false
            if !settings.application.usesDiskTable {
                isFound = try await printStorage(target, report, &streams)
            }
            if !isFound { isFound = try await printDisks(target, report, &streams) }
            guard isFound else {
                streams.printError("Failed to locate any partitions.")
                return .failure
            }
            return .success
        } catch {
            return await describe(error, target, &streams)
        }
    }

    /// Source: RFC 2790, hrStorageTable.
    private func printStorage(
        _ target: SNMPTarget, _ report: DiskReport, _ streams: inout StandardStreams
    ) async throws(SNMPManagerError) -> Bool {
        let entry: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 2, 3, 1]
        return try await readRows(of: entry, index: 1, columns: [3, 4, 5, 6], target) { cells in
            guard let description = cells[0], let units = cells[1], let size = cells[2],
                let used = cells[3]
            else { return }
            let row = DiskReport.Row(
                description: description, size: size.number, used: used.number, units: units.number)
            streams.print(report.line(row))
            streams.flushIfDue()
        }
    }

    /// Source: UCD-SNMP-MIB, dskTable.
    private func printDisks(
        _ target: SNMPTarget, _ report: DiskReport, _ streams: inout StandardStreams
    ) async throws(SNMPManagerError) -> Bool {
        let entry: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 2021, 9, 1]
        return try await readRows(of: entry, index: 1, columns: [2, 6, 8], target) { cells in
            guard let description = cells[0], let size = cells[1], let used = cells[2]
            else { return }
            let row = DiskReport.Row(
                description: description, size: size.number, used: used.number, units: nil)
            streams.print(report.line(row))
            streams.flushIfDue()
        }
    }

    /// Reads the values of some columns, row by row, as many as `columns`, nil for one that is not
    /// there.
    ///
    /// - Returns: whether there is any row.
    private func readRows(
        of entry: ObjectIdentifier, index: UInt32, columns: [UInt32], _ target: SNMPTarget,
        _ body: ([ObjectSyntax?]) -> Void
    ) async throws(SNMPManagerError) -> Bool {
        let root = entry.appending([index])
        let options = WalkOptions(maximumVarBinds: settings.maximumVarBinds)
        var isFound = false
        for try await varBind in session.walk(root, of: target, options: options) {
            let instance = Array(varBind.name.subIdentifiers.dropFirst(root.count))
            let names = columns.map { entry.appending([$0] + instance) }
            let values = try await session.get(names, from: target).map(\.value)
            isFound = true
            body(values.map { $0.isException ? nil : $0 })
        }
        return isFound
    }

    private func describe(
        _ error: SNMPManagerError, _ target: SNMPTarget, _ streams: inout StandardStreams
    ) async -> ExitStatus {
        if let response = error.response {
            streams.printError("snmpdf: Error in packet: \(response.errorStatus.reason)")
            return .failure
        }
        var printer = Printer(self, streams)
        guard error.code == .timeout else { return printer.print(error, to: &streams) }
        var lines = "snmpdf: Timeout"
        if let fault = error.unreadable {
            lines += "\nWhat came from it is no SNMP message: \(fault)"
        }
        if let reason = await reasonOfTimeout(error, target) { lines += "\nWhy: \(reason)" }
        streams.printError(lines)
        return .failure
    }
}

extension ObjectIdentifier {
    /// This name and what follows; this name alone where that would be too long.
    func appending(_ subIdentifiers: [UInt32]) -> ObjectIdentifier {
        (try? ObjectIdentifier(Array(self.subIdentifiers) + subIdentifiers)) ?? self
    }
}

/// The lines that df prints.
private struct DiskReport {
    /// How many of a unit make the next larger one; nil for KiB alone.
    let unit: UInt64?

    struct Row {
        let description: ObjectSyntax
        let size: UInt64
        let used: UInt64
        /// Octets that ``size`` and ``used`` count; nil where they count KiB.
        let units: UInt64?
    }

    var heading: String {
        unit == nil
            ? line("Description", ["Size (kB)", "Used", "Available"], "Used%")
            : line("Description", ["Size", "Used", "Available"], "Used%")
    }

    func line(_ row: Row) -> String {
        let available = row.size > row.used ? row.size - row.used : 0
        let sizes = [row.size, row.used, available].map { format(kibibytes($0, row.units)) }
        let percent = row.size == 0 ? row.used : Self.scale(row.used, 100, row.size)
        return line(Self.text(row.description), sizes, "\(percent)%")
    }

    private func line(_ description: String, _ sizes: [String], _ percent: String) -> String {
        let width = unit == nil ? 15 : 10
        let columns = sizes.map { Self.padded($0, width) } + [Self.padded(percent, 5)]
        return description
            + String(repeating: " ", count: max(0, 18 - description.utf8.count)) + " "
            + columns.joined(separator: " ")
    }

    private func kibibytes(_ value: UInt64, _ units: UInt64?) -> UInt64 {
        guard let units, units > 0 else { return value }
        return Self.scale(value, units, 1024)
    }

    private func format(_ kibibytes: UInt64) -> String {
        guard let unit else { return "\(kibibytes)" }
        var scale: UInt64 = 1
        var letters = ["k", "M", "G", "T", "P"][...]
        while letters.count > 1, kibibytes >= scale * unit {
            scale *= unit
            letters.removeFirst()
        }
        let infix = unit == 1024 && letters.first != "k" ? "i" : ""
        // Single precision, and cut off, as net-snmp has it.
        let value = Double(Float(kibibytes) / Float(scale))
        return String((Self.twoDigits(value) + (letters.first ?? "") + infix + "B").prefix(9))
    }

    private static func twoDigits(_ value: Double) -> String {
        var octets = [CChar](repeating: 0, count: 32)
        // Safe because the size that is given is the array's.
        let count = unsafe withVaList([value]) { arguments in
            unsafe vsnprintf(&octets, octets.count, "%4.2f", arguments)
        }
        let text = octets.prefix(max(0, min(Int(count), 31))).map { UInt8(bitPattern: $0) }
        return String(decoding: text, as: UTF8.self)
    }

    /// In doubles, which no product overflows.
    private static func scale(_ value: UInt64, _ factor: UInt64, _ divisor: UInt64) -> UInt64 {
        UInt64(exactly: (Double(value) * Double(factor) / Double(divisor)).rounded(.down)) ?? .max
    }

    private static func text(_ value: ObjectSyntax) -> String {
        guard case .octetString(let octets) = value else { return "" }
        return MaskedText.string(Array(octets))
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.utf8.count)) + text
    }
}
