/// `/proc/net/dev`: the names and counters of every interface of a network namespace.
///
/// Source: proc_pid_net(5); `net/core/net-procfs.c`.
struct ProcNetDev: Equatable {
    /// One line of the file.
    struct Row: Equatable {
        var name: String
        var statistics: InterfaceStatistics
    }

    var rows: [Row]

    /// The counters of a line, eight received and eight sent.
    private static let columns = 16
    private static let headings = 2

    /// - Throws: ``LinuxSourceError/Code/malformedText`` with the line, for a file without the
    ///   two headings, a name the kernel would not take, or fewer than 16 counters.
    init(parsing text: KernelText) throws(LinuxSourceError) {
        rows = []
        let lines = text.lines
        for number in 1...max(Self.headings, lines.count) {
            guard lines.indices.contains(number - 1) else {
                throw text.malformed(line: number, expected: "a heading with columns")
            }
            let line = text.octets[lines[number - 1]]
            if number > Self.headings {
                rows.append(try Self.parseRow(line, number, text))
            } else if !line.contains(KernelText.Character.bar) {
                throw text.malformed(line: number, expected: "a heading with columns")
            }
        }
    }

    private static func parseRow(
        _ line: ArraySlice<UInt8>, _ number: Int, _ text: KernelText
    ) throws(LinuxSourceError) -> Row {
        guard let colon = line.firstIndex(of: KernelText.Character.colon) else {
            throw text.malformed(line: number, expected: "a name and a colon")
        }
        let name = line[..<colon].drop { $0 == KernelText.Character.space }
        guard NetworkInterface.isValidName(name) else {
            throw text.malformed(line: number, expected: "an interface name")
        }
        guard let counters = parseCounters(line[(colon + 1)...]), counters.count >= columns else {
            throw text.malformed(line: number, expected: "\(columns) counters after the colon")
        }
        return Row(
            name: String(decoding: name, as: UTF8.self),
            statistics: InterfaceStatistics(procNetDev: counters))
    }

    /// Decimal numbers with spaces between, or nil.
    private static func parseCounters(_ octets: ArraySlice<UInt8>) -> [UInt64]? {
        var counters: [UInt64] = []
        counters.reserveCapacity(columns)
        for field in octets.split(separator: KernelText.Character.space) {
            guard let counter = UInt64(decimal: field) else { return nil }
            counters.append(counter)
        }
        return counters
    }
}

extension InterfaceStatistics {
    /// - Parameter counters: at least 16, in the order of the file's columns.
    fileprivate init(procNetDev counters: [UInt64]) {
        rxOctets = counters[0]
        rxPackets = counters[1]
        rxErrors = counters[2]
        rxDropped = counters[3]
        rxFIFOErrors = counters[4]
        rxFrameErrors = counters[5]
        rxCompressed = counters[6]
        rxMulticast = counters[7]
        txOctets = counters[8]
        txPackets = counters[9]
        txErrors = counters[10]
        txDropped = counters[11]
        txFIFOErrors = counters[12]
        collisions = counters[13]
        txCarrierErrors = counters[14]
        txCompressed = counters[15]
    }
}
