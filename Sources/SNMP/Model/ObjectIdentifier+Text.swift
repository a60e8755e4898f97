/// Why sub-identifiers, or a text of them, are no ``ObjectIdentifier``.
public struct ObjectIdentifierError: Error, Hashable, Sendable {
    private enum Code: Hashable {
        case tooShort, tooLong
        case firstOutOfRange(UInt32)
        case secondOutOfRange(UInt32)
        case malformed(String)
    }

    private let code: Code

    /// Fewer than two sub-identifiers, which has no encoding (X.690 §8.19.4).
    public static let tooShort = ObjectIdentifierError(code: .tooShort)
    /// More than 128 sub-identifiers (RFC 2578 §3.5).
    public static let tooLong = ObjectIdentifierError(code: .tooLong)

    /// The first is not 0, 1 or 2 (X.690 §8.19.4).
    public static func firstOutOfRange(_ value: UInt32) -> ObjectIdentifierError {
        ObjectIdentifierError(code: .firstOutOfRange(value))
    }

    /// The second is above 39 under 0 or 1 (X.690 §8.19.4).
    public static func secondOutOfRange(_ value: UInt32) -> ObjectIdentifierError {
        ObjectIdentifierError(code: .secondOutOfRange(value))
    }

    /// A word between dots that is no decimal number of 0 to 2³²−1.
    public static func malformed(word: String) -> ObjectIdentifierError {
        ObjectIdentifierError(code: .malformed(word))
    }
}

extension ObjectIdentifierError: CustomStringConvertible {
    public var description: String {
        switch code {
        case .tooShort: "expected at least two sub-identifiers"
        case .tooLong: "expected at most \(ObjectIdentifier.maximumCount) sub-identifiers"
        case .firstOutOfRange(let value): "expected 0, 1 or 2 first, found \(value)"
        case .secondOutOfRange(let value): "expected 0 to 39 under 0 or 1, found \(value)"
        case .malformed(let word): "expected a number of 0 to 4294967295, found \"\(word)\""
        }
    }
}

extension ObjectIdentifier: CustomStringConvertible {
    /// Decimal sub-identifiers between dots, without a leading one: `1.3.6.1`.
    public var description: String {
        var text = ""
        for subIdentifier in subIdentifiers {
            if !text.isEmpty { text += "." }
            text += String(subIdentifier)
        }
        return text
    }

    /// Parses decimal sub-identifiers between dots, with or without a leading dot.
    ///
    /// - Throws: ``ObjectIdentifierError`` with the word at fault.
    public init(parsing text: some StringProtocol) throws(ObjectIdentifierError) {
        try self.init(Self.parseSubIdentifiers(text))
    }

    /// As ``init(parsing:)``, also for fewer than two sub-identifiers: `.1`, or none in `.`.
    ///
    /// - Throws: ``ObjectIdentifierError/malformed(word:)``
    public static func parseSubIdentifiers(
        _ text: some StringProtocol
    ) throws(ObjectIdentifierError) -> [UInt32] {
        var rest = text[...]
        if rest.first == "." { rest = rest.dropFirst() }
        guard !rest.isEmpty else { return [] }
        var subIdentifiers: [UInt32] = []
        for word in rest.split(separator: ".", omittingEmptySubsequences: false) {
            // UInt32 alone would take a sign.
            guard word.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let value = UInt32(word) else {
                throw .malformed(word: String(word))
            }
            subIdentifiers.append(value)
        }
        return subIdentifiers
    }
}
