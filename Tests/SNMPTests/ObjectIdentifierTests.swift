import Testing

@testable import SNMP

@Suite("X.690 §8.19 OBJECT IDENTIFIER") struct ObjectIdentifierEncodingTests {
    @Test(arguments: [
        ("00", [0, 0] as [UInt32]), ("27", [0, 39]), ("28", [1, 0]), ("2B", [1, 3]),
        ("4F", [1, 39]), ("50", [2, 0]), ("81 34", [2, 100]),
        ("90 80 80 80 4F", [2, 0xFFFF_FFFF]),
        ("2B 7F", [1, 3, 127]), ("2B 81 00", [1, 3, 128]), ("2B 82 00", [1, 3, 256]),
        ("2B 81 80 00", [1, 3, 16384]), ("2B 8F FF FF FF 7F", [1, 3, 0xFFFF_FFFF]),
    ]) func `has one encoding, both ways`(content: String, subIdentifiers: [UInt32]) throws {
        let message = try Message(
            decoding: Raw.message(name: element(0x06, hex(content))).octets)
        let name = try ObjectIdentifier(subIdentifiers)
        #expect(message.firstVarBind?.name == name)
        #expect(Array(name.subIdentifiers) == subIdentifiers)
        #expect(name.count == subIdentifiers.count)
        #expect(
            name.withEncodedContent { (0..<$0.count).map { [content = $0] in content[$0] } }
                == hex(content))
    }

    @Test(arguments: [
        // 2^32, as a later sub-identifier and as the second one.
        ("2B 90 80 80 80 00", BERError.Code.subIdentifierOutOfRange, 1),
        ("90 80 80 80 50", .subIdentifierOutOfRange, 0),
        ("2B FF FF FF FF FF FF FF FF FF 7F", .subIdentifierOutOfRange, 1),
        // An octet that only pads.
        ("2B 80 01", .subIdentifierPadded, 1),
        ("80 2B", .subIdentifierPadded, 0),
        // No last octet.
        ("2B 81", .subIdentifierUnfinished, 1),
        ("AB", .subIdentifierUnfinished, 0),
    ]) func `is refused where a sub-identifier is at fault`(
        content: String, code: BERError.Code, distance: Int
    ) {
        // The same as a name and as a value, and behind octets enough for the quick path.
        let name = Raw.message(name: element(0x06, hex(content)))
        #expect(
            decodingError(of: name.octets) == BERError(code, at: name.nameOffset + 2 + distance))
        let value = Raw.message(value: element(0x06, hex(content)))
        #expect(
            decodingError(of: value.octets) == BERError(code, at: value.valueOffset + 2 + distance))
        let second = Raw.varBind(name: element(0x06, hex(content))) + Raw.varBind() + Raw.varBind()
        #expect(decodingError(of: Raw.message(pdu: Raw.pdu(varBinds: second)))?.code == code)
    }

    @Test func `has at most 128 sub-identifiers`() throws {
        let longest = [UInt8](repeating: 1, count: 127)
        let message = try Message(decoding: Raw.message(name: element(0x06, longest)).octets)
        #expect(message.firstVarBind?.name.count == 128)
        let (octets, offset) = Raw.message(name: element(0x06, longest + [1]))
        #expect(decodingError(of: octets) == BERError(.tooManySubIdentifiers, at: offset + 4))
    }
}

@Suite("RFC 2578 §3.5 names") struct ObjectIdentifierTests {
    /// In rising order.
    private static let rising: [[UInt32]] = [
        [0, 0], [0, 39], [1, 0], [1, 3], [1, 3, 0], [1, 3, 6], [1, 3, 6, 0], [1, 3, 6, 1, 127],
        [1, 3, 6, 1, 128], [1, 3, 6, 1, 256], [1, 3, 6, 1, 256, 1], [1, 3, 6, 1, 16384],
        [1, 3, 6, 1, 2_097_152], [1, 3, 6, 1, 0xFFFF_FFFF], [1, 3, 6, 1, 0xFFFF_FFFF, 0],
        [1, 3, 6, 2], [1, 3, 6, 2] + [UInt32](repeating: 9, count: 20), [1, 3, 7], [2, 0],
        [2, 47, 5], [2, 48], [2, 0xFFFF_FFFF],
    ]

    @Test func `are ordered by sub-identifier, as unsigned numbers`() throws {
        let names = try Self.rising.map { try ObjectIdentifier($0) }
        for (left, leftName) in names.enumerated() {
            for (right, rightName) in names.enumerated() {
                #expect((leftName < rightName) == (left < right), "\(leftName) \(rightName)")
                #expect((leftName == rightName) == (left == right))
                #expect(
                    rightName.hasPrefix(leftName)
                        == Self.rising[right].starts(with: Self.rising[left]))
            }
        }
    }

    @Test func `are equal however they came about`() throws {
        for subIdentifiers in Self.rising {
            let built = try ObjectIdentifier(subIdentifiers)
            let grown = try ObjectIdentifier(subIdentifiers.prefix(2))
                .appending(subIdentifiers.dropFirst(2))
            let suffixed = try ObjectIdentifier(subIdentifiers.prefix(2))
                .appending(NameSuffix(subIdentifiers.dropFirst(2)))
            let varBinds = VarBindList([VarBind(built), VarBind(built), VarBind(built)])
            let octets = Message(
                community: "", pdu: PDU(.getRequest, requestID: 1, variableBindings: varBinds)
            ).encoded()
            guard case .pdu(let pdu) = try Message(decoding: octets).body else {
                throw UnexpectedBody()
            }
            for position in pdu.variableBindings.indices {
                let decoded = pdu.variableBindings.name(at: position)
                #expect(decoded == built && decoded.hashValue == built.hashValue)
            }
            #expect(grown == built && grown.hashValue == built.hashValue)
            #expect(suffixed == built && suffixed.hashValue == built.hashValue)
            #expect(try ObjectIdentifier(parsing: built.description) == built)
        }
    }

    @Test(arguments: 2...20) func `with a suffix have the sub-identifiers of both`(
        count: Int
    ) throws {
        let front = [1, 3] + (2..<UInt32(count)).map { $0 * 1000 }
        for back in [[], [0], [5], [128, 0], [UInt32.max], [16_384, 1, 127], Array(1...14)]
            as [[UInt32]]
        {
            let name = try ObjectIdentifier(front).appending(NameSuffix(back))
            #expect(name == (try ObjectIdentifier(front + back)))
            #expect(Array(name.subIdentifiers) == front + back)
        }
    }

    @Test(arguments: [0, 1, 12, 13, 14, 100, 125])
    func `with a suffix are encoded as if made before`(count: Int) throws {
        let values: [ObjectSyntax] = [
            .integer(-1), .counter64(.max), .octetString(OctetString([UInt8](1...120))), .null,
        ]
        let index = [UInt32](repeating: 1, count: count)
        for value in values {
            var octets: [UInt8] = [7]
            var expected = octets
            let name = try ObjectIdentifier([1, 3, 6] + index)
            let range = VarBind(name, value).encode(to: &expected)
            #expect(try VarBind.encode([1, 3, 6], NameSuffix(index), value, to: &octets) == range)
            #expect(octets == expected)
        }
    }

    @Test func `with a suffix have 128 sub-identifiers at most`() throws {
        let name: ObjectIdentifier = [1, 3, 6]
        let longest = NameSuffix([UInt32](repeating: 1, count: 125))
        #expect(try name.appending(longest).count == 128)
        #expect(throws: ObjectIdentifierError.tooLong) {
            try name.appending(NameSuffix([UInt32](repeating: 1, count: 126)))
        }
        var octets: [UInt8] = []
        #expect(throws: ObjectIdentifierError.tooLong) {
            try VarBind.encode(
                name, NameSuffix([UInt32](repeating: 1, count: 126)), .null, to: &octets)
        }
        #expect(octets == [])
    }

    @Test(arguments: [
        ([], ObjectIdentifierError.tooShort), ([1], .tooShort), ([3, 1], .firstOutOfRange(3)),
        ([0, 40], .secondOutOfRange(40)), ([1, 40, 1], .secondOutOfRange(40)),
        ([UInt32](repeating: 1, count: 129), .tooLong),
    ]) func `that have no encoding are refused`(
        subIdentifiers: [UInt32], error: ObjectIdentifierError
    ) {
        #expect(throws: error) { try ObjectIdentifier(subIdentifiers) }
    }

    @Test(arguments: [
        ("1.3.x", "x"), ("1..3", ""), ("1.3.", ""), ("1.-3", "-3"), ("1.+3", "+3"),
        ("1.3.4294967296", "4294967296"), ("1.3 ", "3 "), ("..1", ""),
    ]) func `are refused as text with the word at fault`(text: String, word: String) {
        #expect(throws: ObjectIdentifierError.malformed(word: word)) {
            try ObjectIdentifier(parsing: text)
        }
    }

    @Test func `may begin with a dot as text`() throws {
        #expect(try ObjectIdentifier(parsing: ".1.3.6") == [1, 3, 6])
        #expect(try ObjectIdentifier.parseSubIdentifiers(".1") == [1])
        #expect(try ObjectIdentifier.parseSubIdentifiers(".") == [])
    }
}
