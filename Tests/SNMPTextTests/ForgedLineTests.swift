import SNMP
import SNMPNames
import SNMPText
import TestRandom
import Testing

/// Whatever an agent or a module says, a varbind takes the lines of its format, and nothing in
/// them acts on a terminal.
@Suite("Lines of output, for random values in every style") struct ForgedLineTests {
    static let seed: UInt64 = 0x5EED

    /// What each letter of `-O`, of `-I` and the program's own options change.
    static let changes: [@Sendable (inout TextStyle) -> Void] = [
        { $0.nameForm = .full }, { $0.nameForm = .numeric }, { $0.nameForm = .suffix },
        { $0.nameForm = .withoutPrefix }, { $0.stringForm = .text },
        { $0.stringForm = .hexadecimal }, { $0.isQuick.toggle() }, { $0.hasEqualSign = true },
        { $0.isValueOnly = true }, { $0.hasNumericEnumerations = true },
        { $0.hasNumericTimeTicks = true }, { $0.hasHexText = true }, { $0.hidesUnits = true },
        { $0.hasPlainIndexes = true }, { $0.escapesQuotes = true },
        { $0.hasBracketedIndexes = true }, { $0.hasTwoDigitHex = true },
        { $0.ignoresDisplayHints = true }, { $0.masksLineBreaks = true },
        { $0.isSingleLine = true }, { $0.hexLineLength = 0 }, { $0.hexLineLength = 5 },
        { _ = $0.setPrecision("+999.999") },
    ]

    /// Objects below iso.9 of each syntax, in words with line ends, ESC, CSI and a turn of the
    /// direction of writing.
    static let hostileTree: ObjectTree? = try? ObjectTree(
        parsing: Array(
            """
            1 i%0Aso - -
            1.9 la%1B[2Jbel M%0A%C2%9BIB -
            1.9.1 plain%0D T-MIB OCTET-STRING u:a%0Ab%7F
            1.9.2 text T-MIB OCTET-STRING t:Text u:%E2%80%AE
            1.9.3 marks T-MIB OCTET-STRING t:Marks
            1.9.4 state T-MIB INTEGER e:u%0Ap(1),d%1Bown(2) u:%1B
            1.9.5 bits T-MIB BITS e:fi%0Arst(0),sec%9Bond(1),ninth(8)
            1.9.6 bad T-MIB OCTET-STRING t:Bad
            1.9.7 table T-MIB - a:n
            1.9.7.1 entry T-MIB - a:n i:state
            1.9.7.1.1 column T-MIB OCTET-STRING
            1.9.8 gauge T-MIB Gauge32 u:%0A.1.3 = INTEGER: 1
            Bad d:1z%0A.1.3%1B[1m
            Marks d:*1x%0A%1B1a%0D65535t
            Text d:255a

            """.utf8))

    /// Names below which the core's objects have every syntax and hint, and the hostile ones.
    static let roots: [[UInt32]] =
        [
            [1, 3, 6, 1, 2, 1, 1, 1], [1, 3, 6, 1, 2, 1, 1, 2], [1, 3, 6, 1, 2, 1, 1, 3],
            [1, 3, 6, 1, 2, 1, 2, 2, 1, 6], [1, 3, 6, 1, 2, 1, 2, 2, 1, 8],
            [1, 3, 6, 1, 2, 1, 25, 1, 2], [1, 3, 6, 1, 2, 1, 25, 3, 5, 1, 2],
            [1, 3, 6, 1, 2, 1, 31, 1, 4, 1, 2], [1, 3, 6, 1, 2, 1, 4, 35, 1, 4],
            [1, 3, 6, 1, 2, 1, 4, 34, 1, 3], [1, 3, 6, 1, 2, 1, 6, 19, 1, 7],
            [1, 3, 6, 1, 4, 1, 2021, 10, 1, 6], [1, 3, 6, 1, 4, 1, 8072, 1, 3, 2, 3, 1, 1],
            [1, 3, 6, 1, 4, 1, 99],
        ] + [1, 2, 3, 4, 5, 6, 8].map { [1, 9, $0] } + [[1, 9, 7, 1, 1], [1, 9, 99]]

    static let marks: [UInt8] = [
        0x00, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B, 0x22, 0x5B, 0x5C, 0x41, 0x20, 0x2E, 0x7F, 0x80,
        0x9B, 0xC2, 0xE2, 0xAE, 0xA8, 0xED, 0xF4, 0xFF,
    ]

    static func value(_ generator: inout SeededGenerator) throws -> ObjectSyntax {
        let octets =
            generator.isOne(in: 2)
            ? generator.octets(marks, upTo: 70)
            : generator.octets(Int.random(in: 0...70, using: &generator))
        switch Int.random(in: 0...9, using: &generator) {
        case 0: return .integer(Int32.random(in: -3...3, using: &generator))
        case 1: return .integer(Int32.random(in: Int32.min...Int32.max, using: &generator))
        case 2: return .gauge32(UInt32.random(in: 0...UInt32.max, using: &generator))
        case 3: return .timeTicks(UInt32.random(in: 0...UInt32.max, using: &generator))
        case 4: return .objectIdentifier(try name(&generator))
        // A Float or a Double of any bits, infinite or none among them.
        case 5: return .opaque(OctetString([0x9F, 0x78, 0x04] + generator.octets(4)))
        case 6: return .opaque(OctetString([0x9F, 0x79, 0x08, 0x7F, 0xF0] + generator.octets(6)))
        case 7: return .opaque(OctetString(octets))
        default: return .octetString(OctetString(octets))
        }
    }

    static func name(_ generator: inout SeededGenerator) throws -> ObjectIdentifier {
        let root = generator.pick(roots)
        let count = Int.random(in: 0...min(24, 128 - root.count), using: &generator)
        let index = (0..<count).map { _ in
            generator.isOne(in: 8)
                ? UInt32.random(in: 0...UInt32.max, using: &generator)
                : UInt32(generator.pick(marks))
        }
        return try ObjectIdentifier(root + index)
    }

    /// Each change alone, and some of them together.
    static func styles(_ generator: inout SeededGenerator) -> [TextStyle] {
        var styles = [TextStyle()]
        for change in changes {
            var style = TextStyle()
            change(&style)
            styles.append(style)
        }
        for _ in 0..<60 {
            var style = TextStyle()
            for change in changes where generator.isOne(in: 3) { change(&style) }
            styles.append(style)
        }
        return styles
    }

    @Test func `a varbind takes its lines, of octets that are text`() throws {
        var generator = SeededGenerator(seed: Self.seed)
        let hostile = try #require(Self.hostileTree)
        for style in Self.styles(&generator) {
            for tree in [ObjectTree.core, hostile] {
                var formatter = VarBindFormatter(tree: tree, style: style)
                for _ in 0..<60 {
                    let varBind = VarBind(
                        try Self.name(&generator), try Self.value(&generator))
                    var text: [UInt8] = []
                    formatter.format(varBind, to: &text)
                    try Self.expectLines(text, varBind, style)
                }
            }
        }
    }

    static func expectLines(_ text: [UInt8], _ varBind: VarBind, _ style: TextStyle) throws {
        let shown = String(validating: text, as: UTF8.self)
        guard let shown else {
            Issue.record("no UTF-8 of \(varBind) with \(style), seed \(seed)")
            return
        }
        #expect(
            !shown.unicodeScalars.contains(where: isObeyed),
            "\(shown.debugDescription) of \(varBind) with \(style), seed \(seed)")
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.count > 1 else { return }
        let width = style.hexLineLength
        let count = octetCount(varBind.value)
        #expect(!style.isSingleLine && width > 0 && lines.count == (count + width - 1) / width)
        for (position, line) in lines.enumerated().dropFirst() {
            let octets = min(width, count - position * width)
            #expect(
                beginsWithHex(line, octets), "\(shown.debugDescription) of \(varBind), \(style)")
        }
    }

    private static func octetCount(_ value: ObjectSyntax) -> Int {
        switch value {
        case .octetString(let octets), .opaque(let octets): octets.count
        default: 0
        }
    }

    /// What a terminal obeys, or what turns or breaks a line, other than a tab.
    static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func beginsWithHex(_ line: ArraySlice<UInt8>, _ count: Int) -> Bool {
        var rest = line
        for _ in 0..<count {
            let digits = rest.prefix(2)
            let isPair = digits.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x46 ~= $0 }
            rest = rest.dropFirst(2)
            guard digits.count == 2, isPair, rest.popFirst() == 0x20 else { return false }
        }
        return true
    }

    @Test func `JSON and CSV take one line, of octets that are text`() throws {
        var generator = SeededGenerator(seed: Self.seed)
        let hostile = try #require(Self.hostileTree)
        for style in Self.styles(&generator) {
            for tree in [ObjectTree.core, hostile] {
                var formatter = RecordFormatter(tree: tree, style: style)
                for _ in 0..<15 {
                    let varBind = VarBind(
                        try Self.name(&generator), try Self.value(&generator))
                    var text: [UInt8] = []
                    formatter.formatJSON(varBind, host: "h\u{1B}\n,\"", to: &text)
                    formatter.formatCSV(varBind, host: "h\u{1B}\n,\"", to: &text)
                    let shown = try #require(String(validating: text, as: UTF8.self))
                    let isText = !shown.unicodeScalars.contains {
                        Self.isObeyed($0) || $0 == "\t"
                    }
                    #expect(isText, "\(shown.debugDescription) of \(varBind), seed \(Self.seed)")
                    #expect(shown.count { $0 == "\n" } == 2, "\(varBind), seed \(Self.seed)")
                }
            }
        }
    }

    @Test func `definitions and trees of a hostile module are text`() throws {
        let tree = try #require(Self.hostileTree)
        var formatter = VarBindFormatter(tree: tree)
        for node in tree.nodes {
            var text: [UInt8] = []
            if let name = try? ObjectIdentifier(node.subIdentifiers) {
                formatter.format(name, to: &text)
            }
            let shown = try #require(String(validating: text, as: UTF8.self))
            #expect(!shown.unicodeScalars.contains { Self.isObeyed($0) || $0 == "\n" })
            for text in [
                DefinitionFormatter.format(node.subIdentifiers, in: tree),
                TreeFormatter.format(node),
            ] {
                let shown = try #require(String(validating: text, as: UTF8.self))
                #expect(!shown.unicodeScalars.contains(where: Self.isObeyed), "\(shown)")
            }
        }
        let reports = [
            TreeReport.format(tree, [.labelled, .numeric, .symbolic, .labelAndNumber, .indented]),
            TreeReport.formatModule(tree),
        ]
        for text in reports {
            let shown = try #require(String(validating: text, as: UTF8.self))
            #expect(!shown.unicodeScalars.contains(where: Self.isObeyed))
        }
    }
}
