internal import SNMP
internal import SNMPNames

/// What stands behind a column's name: the values of its row's indexes, as far as they can be
/// told apart (RFC 2578 §7.7), and then plain numbers.
extension VarBindFormatter {
    /// - Parameter instance: at least one sub-identifier; `text` ends with the dot before it.
    func appendInstance(
        _ instance: [UInt32], _ meaning: ObjectMeaning, to text: inout [UInt8]
    ) {
        var rest = instance[...]
        if meaning.hasChildren, !meaning.indexes.isEmpty, let column = rest.popFirst() {
            text.appendDecimal(column)
            text.append(UInt8(ascii: "."))
        }
        if !style.hasPlainIndexes {
            for index in meaning.indexes {
                guard !rest.isEmpty, let object = index.object else { break }
                let previous = rest.startIndex > 0 ? instance[rest.startIndex - 1] : 0
                if style.hasBracketedIndexes {
                    if text.last == UInt8(ascii: ".") { text.removeLast() }
                    text.append(UInt8(ascii: "["))
                }
                var writer = IndexWriter(formatter: self, rest: rest, previous: previous)
                guard writer.write(object, isImplied: index.isImplied, to: &text) else { break }
                rest = writer.rest
                text.append(UInt8(ascii: style.hasBracketedIndexes ? "]" : "."))
            }
        }
        appendNumbers(rest, to: &text)
    }

    /// What cannot be told apart, as numbers; no dot stays at the end.
    private func appendNumbers(_ rest: ArraySlice<UInt32>, to text: inout [UInt8]) {
        if text.last != UInt8(ascii: ".") { text.append(UInt8(ascii: ".")) }
        for subIdentifier in rest {
            text.appendDecimal(subIdentifier)
            text.append(UInt8(ascii: "."))
        }
        text.removeLast()
    }
}
