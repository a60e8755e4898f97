/// A line of the core's tables, for those who write a table that has it all.
package struct TableLine: Sendable {
    package let subIdentifiers: [UInt32]
    /// As the table has it, escaped.
    package let module: [UInt8]
    /// With its line end.
    package let text: [UInt8]
}

extension ObjectTree {
    /// The lines of nodes, in order.
    package var nodeLines: [TableLine] { table.nodeLines }

    /// The lines of types, in order, without their line ends.
    package var typeLines: [[UInt8]] {
        table.withOctets { octets in
            var lines: [[UInt8]] = []
            var line = octets.partitionLines { octets[$0].isDigit }
            while line < octets.count {
                let end = octets.endOfLine(at: line)
                lines.append(octets.octets(line..<end))
                line = Swift.min(end + 1, octets.count)
            }
            return lines
        }
    }

    /// The lines of definitions, in order.
    package var definitionLines: [TableLine] { definitions?.nodeLines ?? [] }
}

extension TableText {
    fileprivate var nodeLines: [TableLine] {
        withOctets { octets in
            var lines: [TableLine] = []
            var line = 0
            while line < octets.count, octets[line].isDigit {
                let next = octets.nextLine(after: line)
                lines.append(
                    TableLine(
                        subIdentifiers: octets.nodeName(at: line),
                        module: octets.octets(octets.word(2, inLineAt: line)),
                        text: octets.octets(line..<next)))
                line = next
            }
            return lines
        }
    }
}

extension Span<UInt8> {
    fileprivate func octets(_ range: Range<Int>) -> [UInt8] {
        var octets: [UInt8] = []
        octets.reserveCapacity(range.count)
        for position in range { octets.append(self[position]) }
        return octets
    }
}
