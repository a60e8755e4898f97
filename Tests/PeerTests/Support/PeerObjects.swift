import SNMP

/// Varbinds under PEER-MIB.
enum PeerObjects {
    static let root: [UInt32] = [1, 3, 6, 1, 4, 1, 99999]

    /// What each column of peerValueTable is given, of its own type and of every other.
    private static let values: [ObjectSyntax] =
        [-3, -1, 0, 1, 2, 5, 99, 100, -12345, .max, .min].map { .integer($0) }
        + [0, 1, 99, 12345, .max].flatMap { number in
            [.counter32(number), .gauge32(number)]
        }
        + [0, 5, 100, 93_103, 8_640_000, 17_280_123, .max].map { .timeTicks($0) }
        + [0, 1, 0x8000_0000_0000_0000, .max].map { .counter64($0) }
        + texts.map { .octetString($0) } + opaques.map { .opaque($0) }
        + [
            [0, 0], [2, 999, 1], [1, 3, 6, 1, 4, 1, 99999, 1, 1, 3, 7],
            [1, 3, 6, 1, 6, 3, 1, 1, 5],
        ]
        .map { .objectIdentifier($0) }
        + [0, 0x0A00_0001, .max].map { .ipAddress($0) } + [.null]

    private static let texts: [OctetString] = [
        "", "eth0", "a \"quoted\" \\ back\\slash", "tab\tand more", "Zürich", "日本",
        OctetString(Array(repeating: 0x20, count: 17)),
        OctetString(String(repeating: "long ", count: 60)),
    ]

    /// Of these the hints for text let through what this tool does not.
    private static let roughTexts: [OctetString] = [
        "two\nlines\r\n", OctetString([0x52, 0x54, 0x00, 0x12, 0x34, 0x56]),
        OctetString([0x80, 0x80]), OctetString([0x40, 0x81]), OctetString([0x80, 0x01]),
        OctetString([0xFF]), OctetString([2, 10, 20, 30, 40]), OctetString(Array(0...255)),
        OctetString(Array(1...16)), OctetString(Array(0...16)),
    ]

    private static let moments: [OctetString] = [
        OctetString([7, 0xEA, 11, 24, 17, 7, 57, 0, 43, 0, 0]),
        OctetString([7, 0xEA, 2, 3, 4, 5, 6, 9]),
    ]

    private static let opaques: [OctetString] = [
        OpaqueValue.float(0.5).octets, OpaqueValue.float(-1_234_567.89).octets,
        OpaqueValue.float(.infinity).octets, OpaqueValue.float(-.infinity).octets,
        OpaqueValue.double(3.14159265358979).octets, OpaqueValue.double(1e300).octets,
        OpaqueValue.double(-0.0).octets, OpaqueValue.int64(-1).octets,
        OpaqueValue.int64(.min).octets, OpaqueValue.uint64(.max).octets,
        OpaqueValue.uint64(0).octets, OpaqueValue.counter64(.max).octets,
        "plain", OctetString([0x04, 0x02, 0x68, 0x69]), OctetString([0x9F, 0x78]), "",
    ]

    private static func values(ofColumn number: UInt32) -> [ObjectSyntax] {
        switch number {
        // peerText, peerWideText.
        case 8, 9: values
        // peerMoment.
        case 11: values + moments.map { .octetString($0) }
        // peerOctal: behind the last octet net-snmp reads on.
        case 13:
            (values + roughTexts.map { .octetString($0) }).filter { value in
                if case .octetString(let octets) = value { octets.count % 2 == 0 } else { true }
            }
        default: values + (roughTexts + moments).map { .octetString($0) }
        }
    }

    private static func column(_ number: UInt32) throws -> [VarBind] {
        try values(ofColumn: number).enumerated().map { row, value in
            VarBind(try ObjectIdentifier(root + [1, 1, number, UInt32(row)]), value)
        }
    }

    /// The number of a table, of its last column, and rows: some of them are none.
    private static let rows: [(table: UInt32, cell: UInt32, indexes: [[UInt32]])] = [
        (2, 2, [[0], [1], [.max], [1, 2], []]),
        (3, 3, [[1, 5], [2, .max], [3, 1], [1], [1, 2, 3]]),
        (
            4, 3,
            [
                [3, 97, 98, 99, 7], [0, 7], [2, 97, 34, 1], [2, 0, 255, 1], [2, 256, 97, 1],
                [5, 97], [3, 97, 98, 99], [1, 97, 7, 8],
            ]
        ),
        (5, 3, [[1, 97, 98], [1, 34], [1], [1, 0, 200, 65], [1, 300]]),
        (6, 3, [[2, 104, 105, 9], [0, 9], [3, 104, 105]]),
        (7, 3, [[97, 98, 99, 100, 5], [1, 2, 3, 4, 5], [97, 98], [97, 98, 99, 100]]),
        (8, 3, [[0x52, 0x54, 0, 1, 2, 0xFF, 5], [1, 2, 3], [0, 0, 0, 0, 0, 0, 1]]),
        (9, 3, [[3, 1, 3, 6, 7], [2, 1, 3], [9, 1, 3], [1, 1, 7]]),
        (10, 2, [[1, 3, 6, 1], [1], [1, 3, 6, 1, 4, 1, 99999, 2]]),
        (11, 3, [[10, 0, 0, 1, 5], [10, 0, 0], [300, 1, 2, 3, 4]]),
        (
            12, 4,
            [
                [1, 4, 10, 0, 0, 1, 5],
                [2, 16, 0xFE, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 5],
                [3, 8, 10, 0, 0, 1, 0, 0, 0, 7, 5],
                [4, 20, 0xFE, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 7, 5],
                [16, 4, 104, 111, 115, 116, 5], [1, 3, 10, 0, 0, 5], [0, 0, 5], [1, 4, 10, 0],
                [9, 4, 10, 0, 0, 1, 5],
            ]
        ),
        (13, 2, [[0], [93_103], [.max]]),
    ]

    private static func cells() throws -> [VarBind] {
        try rows.flatMap { row in
            try row.indexes.map { index in
                let name = root + [row.table, 1, row.cell] + index
                return VarBind(try ObjectIdentifier(name), .integer(1))
            }
        }
    }

    /// Every value in every column, and every kind of row.
    static func varBinds() throws -> [VarBind] {
        try (1...26).flatMap { try column($0) } + cells()
    }
}
