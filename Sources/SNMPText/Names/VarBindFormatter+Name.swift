extension VarBindFormatter {
    /// - Parameter depth: how many sub-identifiers `meaning` stands for.
    func append(
        _ name: some Sequence<UInt32>, _ meaning: ObjectMeaning, _ depth: Int,
        to text: inout [UInt8]
    ) {
        if style.nameForm == .nothing { return }
        if style.nameForm == .numeric {
            for subIdentifier in name {
                text.append(UInt8(ascii: "."))
                text.appendDecimal(subIdentifier)
            }
            return
        }
        let rest = Array(name.dropFirst(depth))
        let start = text.count
        appendKnown(meaning, hasRest: !rest.isEmpty, to: &text)
        if !rest.isEmpty {
            text.append(UInt8(ascii: "."))
            appendInstance(rest, meaning, to: &text)
        }
        if style.nameForm == .withoutPrefix { Self.removePrefix(&text, start) }
    }

    private func appendKnown(
        _ meaning: ObjectMeaning, hasRest: Bool, to text: inout [UInt8]
    ) {
        let first: Int
        switch style.nameForm {
        case .module, .suffix:
            // A number alone would tell nothing.
            let last = meaning.path.lastIndex { hasRest || $0.contains(where: \.isLetter) }
            guard let last else { return appendPath(meaning, from: 0, to: &text) }
            first = last
            if style.nameForm == .module, let module = meaning.module {
                text += module
                text.append("::")
            }
        default: return appendPath(meaning, from: 0, to: &text)
        }
        text += meaning.path[first]
        guard first + 1 < meaning.path.count else { return }
        appendPath(meaning, from: first + 1, to: &text)
    }

    private func appendPath(_ meaning: ObjectMeaning, from first: Int, to text: inout [UInt8]) {
        for label in meaning.path[first...] {
            text.append(UInt8(ascii: "."))
            text += label
        }
    }

    private static func removePrefix(_ text: inout [UInt8], _ start: Int) {
        let prefixes: [StaticString] = [
            ".iso.org.dod.internet.mgmt.mib-2", ".iso.org.dod.internet.experimental",
            ".iso.org.dod.internet.private", ".iso.org.dod.internet.snmpParties",
            ".iso.org.dod.internet.snmpSecrets",
        ]
        for prefix in prefixes {
            let count = prefix.utf8CodeUnitCount
            // Safe because a literal's octets last as long as the program.
            let matches = prefix.withUTF8Buffer { octets in
                unsafe text[start...].starts(with: octets)
            }
            guard matches, text.count - start > count else { continue }
            text.removeSubrange(start...start + count)
            return
        }
    }
}
