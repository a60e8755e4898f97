import SNMP

/// Decoding says what a plain reading of the grammar says, of every octet sequence.
enum MessageBody {
    static func check(_ octets: [UInt8]) throws(Violation) -> Bool {
        let isExact = try check(octets, ignoringTrailingOctets: false)
        let isPadded = try check(octets, ignoringTrailingOctets: true)
        try Expectation(input: octets).expect(
            isPadded || !isExact, "octets after it make a message")
        return isExact
    }

    private static func check(
        _ octets: [UInt8], ignoringTrailingOctets: Bool
    ) throws(Violation) -> Bool {
        let expectation = Expectation(input: octets)
        switch (
            decoded(octets, ignoringTrailingOctets), read(octets, ignoringTrailingOctets)
        ) {
        case (.success(let message), .success(let expected)):
            try expectation.expect(message == expected, "decoded as another message")
            return true
        case (.failure(let error), .failure(let fault)):
            try expectation.expect(
                (error.code == .unknownVersion) == (fault == .unknownVersion),
                "an unknown version is told from what is malformed")
            try expectation.expect(
                0...octets.count ~= error.offset, "the fault is at an offset of the input")
            return false
        case (.success, .failure): throw expectation.fail("decoded against the grammar")
        case (.failure(let error), .success): throw expectation.fail("refused: \(error)")
        }
    }

    private static func decoded(
        _ octets: [UInt8], _ ignoringTrailingOctets: Bool
    ) -> Result<Message, BERError> {
        Result { () throws(BERError) in
            try Message(decoding: octets, ignoringTrailingOctets: ignoringTrailingOctets)
        }
    }

    private static func read(
        _ octets: [UInt8], _ ignoringTrailingOctets: Bool
    ) -> Result<Message, PlainReader.Fault> {
        Result { () throws(PlainReader.Fault) in
            try PlainReader.message(octets, ignoringTrailingOctets: ignoringTrailingOctets)
        }
    }
}
