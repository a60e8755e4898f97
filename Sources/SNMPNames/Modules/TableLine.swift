/// A line of the core's tables, for those who write a table that has it all.
package struct TableLine: Sendable {
    package let subIdentifiers: [UInt32]
    /// As the table has it, escaped.
    package let module: [UInt8]
    /// With its line end.
    package let text: [UInt8]

    package var isRoot: Bool { module == Self.noModule }

    fileprivate static let noModule = [UInt8(ascii: "-")]
}

extension ObjectTree {
    /// The lines of nodes of other modules, and of every node above them, in order.
    ///
    /// - Parameter modules: as a table has them, escaped.
    package func nodeLines(outside modules: Set<[UInt8]>) -> [TableLine] {
        table.withOctets { octets in
            var kept: [TableLine] = []
            // Lines of one module come together: each is looked up once.
            var last: (module: [UInt8], isOutside: Bool) = (TableLine.noModule, false)
            var end = octets.partitionLines { octets[$0].isDigit }
            while end > 0 {
                let line = octets.startOfLine(at: end - 1)
                let module = octets.word(2, inLineAt: line)
                if !octets.equals(module, last.module) {
                    last.module = octets.octets(module)
                    last.isOutside =
                        last.module != TableLine.noModule && !modules.contains(last.module)
                }
                if last.isOutside || octets.isAncestor(line, of: kept.last) {
                    kept.append(octets.tableLine(line..<end))
                }
                end = line
            }
            return kept.reversed()
        }
    }

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
                lines.append(octets.tableLine(line..<next))
                line = next
            }
            return lines
        }
    }
}

extension Span<UInt8> {
    fileprivate func tableLine(_ range: Range<Int>) -> TableLine {
        TableLine(
            subIdentifiers: nodeName(at: range.lowerBound),
            module: octets(word(2, inLineAt: range.lowerBound)), text: octets(range))
    }

    fileprivate func isAncestor(_ line: Int, of below: TableLine?) -> Bool {
        guard let below = below?.subIdentifiers else { return false }
        let name = nodeName(at: line)
        return below.count > name.count && below.starts(with: name)
    }

    fileprivate func octets(_ range: Range<Int>) -> [UInt8] {
        var octets: [UInt8] = []
        octets.reserveCapacity(range.count)
        for position in range { octets.append(self[position]) }
        return octets
    }
}
