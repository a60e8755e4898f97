/// The kernel's counters of its internet protocols, by the names that nstat(8) gives them, such
/// as `TcpInSegs`, `IpExtInOctets` and `Ip6InReceives`.
public struct ProtocolCounters: Equatable, Sendable {
    private var values: [String: UInt64] = [:]

    /// Nil for one that this kernel does not have; a negative number in two's complement.
    public subscript(_ name: String) -> UInt64? { values[name] }

    /// Those whose names begin with `prefix`, by the rest of the name.
    public func named(_ prefix: String) -> [String: UInt64] {
        var rest: [String: UInt64] = [:]
        for (name, value) in values where name.hasPrefix(prefix) {
            rest[String(name.dropFirst(prefix.count))] = value
        }
        return rest
    }

    /// These, and those of another file.
    func merging(_ other: ProtocolCounters) -> ProtocolCounters {
        var merged = self
        merged.values.merge(other.values) { $1 }
        return merged
    }

    /// Parses pairs of lines, the names of a protocol's counters and the counters.
    ///
    /// Source: `net/ipv4/proc.c`, `PROCFS/net/snmp` and `PROCFS/net/netstat`.
    /// - Throws: ``LinuxSourceError/Code/malformedText``.
    init(parsingPairs text: KernelText) throws(LinuxSourceError) {
        var names: KernelLine?
        for line in text.numberedLines {
            guard let heading = names else {
                names = line
                continue
            }
            try append(heading.fields, line, text)
            names = nil
        }
        if let names { throw text.malformed(line: names.number, expected: "a line of counters") }
    }

    private mutating func append(
        _ names: [ArraySlice<UInt8>], _ line: KernelLine, _ text: KernelText
    ) throws(LinuxSourceError) {
        let counters = line.fields
        guard let title = names.first, counters.first == title, names.count == counters.count,
            title.last == KernelText.Character.colon
        else { throw text.malformed(line: line.number, expected: "as many counters as names") }
        for (name, counter) in zip(names, counters).dropFirst() {
            let prefix = String(decoding: title.dropLast(), as: UTF8.self)
            values[prefix + String(decoding: name, as: UTF8.self)] = try Self.parse(
                counter, line, text)
        }
    }

    /// Parses lines of a name and a counter.
    ///
    /// Source: `net/ipv6/proc.c`, `PROCFS/net/snmp6` and `PROCFS/net/dev_snmp6`.
    /// - Throws: ``LinuxSourceError/Code/malformedText``.
    init(parsingLines text: KernelText) throws(LinuxSourceError) {
        for line in text.numberedLines {
            let fields = line.fields
            guard fields.count == 2 else {
                throw text.malformed(line: line.number, expected: "a name and a counter")
            }
            values[String(decoding: fields[0], as: UTF8.self)] = try Self.parse(
                fields[1], line, text)
        }
    }

    private static func parse(
        _ counter: ArraySlice<UInt8>, _ line: KernelLine, _ text: KernelText
    ) throws(LinuxSourceError) -> UInt64 {
        if let value = UInt64(decimal: counter) { return value }
        guard let value = Int64(decimal: counter) else {
            throw text.malformed(line: line.number, expected: "a counter")
        }
        return UInt64(bitPattern: value)
    }
}
