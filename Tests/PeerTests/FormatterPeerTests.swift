import Foundation
import SNMP
import SNMPText
import TestAgents
import TestPrograms
import Testing

@Suite(
    "Varbinds as snmpbulkwalk prints them",
    .enabled(if: NetSNMP.isInstalled, "\(NetSNMP.isMissing)"))
struct FormatterPeerTests {
    typealias Style = (letters: String, change: @Sendable (inout TextStyle) -> Void)

    static let styles: [Style] = [
        ("S", { _ in }), ("s", { $0.nameForm = .suffix }), ("f", { $0.nameForm = .full }),
        ("u", { $0.nameForm = .withoutPrefix }), ("n", { $0.nameForm = .numeric }),
        ("q", { $0.isQuick = true }), ("v", { $0.isValueOnly = true }),
        (
            "Q",
            {
                $0.isQuick = true
                $0.hasEqualSign = true
            }
        ),
        ("e", { $0.hasNumericEnumerations = true }), ("t", { $0.hasNumericTimeTicks = true }),
        ("U", { $0.hidesUnits = true }), ("T", { $0.hasHexText = true }),
        ("x", { $0.stringForm = .hexadecimal }), ("a", { $0.stringForm = .text }),
        ("0", { $0.hasTwoDigitHex = true }), ("b", { $0.hasPlainIndexes = true }),
        ("E", { $0.escapesQuotes = true }), ("X", { $0.hasBracketedIndexes = true }),
        (
            "nqTe",
            {
                $0.nameForm = .numeric
                $0.isQuick = true
                $0.hasHexText = true
                $0.hasNumericEnumerations = true
            }
        ),
        (
            "sXqt",
            {
                $0.nameForm = .suffix
                $0.hasBracketedIndexes = true
                $0.isQuick = true
                $0.hasNumericTimeTicks = true
            }
        ),
        (
            "fXE",
            {
                $0.nameForm = .full
                $0.hasBracketedIndexes = true
                $0.escapesQuotes = true
            }
        ),
    ]

    @Test(arguments: styles) func `the same octets`(_ style: Style) async throws {
        let modules = try await PeerModules()
        defer { try? modules.remove() }
        let end = try VarBind(ObjectIdentifier(PeerObjects.root.dropLast() + [100_000, 0]))
        let tree = try FakeTree(PeerObjects.varBinds() + [end])
        let agent = try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
        let ending = try await agent.beAsked { host in
            try await NetSNMP.run(
                "snmpbulkwalk",
                [
                    "-v2c", "-csecret", "-Cr40", "-t30", "-M", modules.folder.path(), "-mALL",
                    "-O\(style.letters)", host, "1.3.6.1.4.1.99999",
                ])
        }
        #expect(ending.status == 0)
        #expect(ending.errors == "")
        var textStyle = TextStyle()
        style.change(&textStyle)
        var formatter = VarBindFormatter(tree: modules.tree, style: textStyle)
        var text: [UInt8] = []
        for varBind in tree.varBinds.dropLast() {
            formatter.format(varBind, to: &text)
            text.append(UInt8(ascii: "\n"))
        }
        // What is listed: line ends within quotes, and in the text beside hexadecimal octets.
        let (ours, theirs) = (text.withLineEnds, Array(ending.output.utf8).withLineEnds)
        guard ours.masked != theirs.masked else { return }
        expectSame(
            String(decoding: ours, as: UTF8.self), String(decoding: theirs, as: UTF8.self),
            style.letters)
    }
}
