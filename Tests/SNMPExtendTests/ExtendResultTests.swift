import SNMP
import Testing

@testable import SNMPExtend

@Suite("NET-SNMP-EXTEND-MIB: the lines of an output") struct ExtendResultTests {
    static let outputs: [(written: String, output: String, lines: [String])] = [
        ("", "", [""]), ("\n", "", [""]), ("\n\n", "\n", ["", ""]), ("abc", "abc", ["abc"]),
        ("abc\n", "abc", ["abc"]), ("a\n\nb\n\n", "a\n\nb\n", ["a", "", "b", ""]),
        ("\na", "\na", ["", "a"]), ("a\r\nb\r\n", "a\r\nb\r", ["a\r", "b\r"]),
        ("ab\0cd\nef\n", "ab\0cd\nef", ["ab\0cd", "ef"]),
    ]

    @Test(arguments: outputs) func `one line's end at the end is left out`(
        _ written: String, _ output: String, _ lines: [String]
    ) {
        let result = ExtendResult(output: Array(written.utf8), status: 0)
        #expect(result.output == OctetString(output))
        #expect(result.lines == lines.map { OctetString($0) })
        #expect(result.lineCount == Int32(lines.count))
    }

    @Test func `1024 lines have rows, and all are counted`() {
        let written = (1...1500).map { "\($0)\n" }.joined()
        let result = ExtendResult(output: Array(written.utf8), status: 0)
        #expect(result.lines == (1...1024).map { OctetString("\($0)") })
        #expect(result.lineCount == 1500)
        #expect(result.output == OctetString(String(written.dropLast())))
    }

    @Test func `what is above 63 KiB is left out`() {
        let result = ExtendResult(output: Array(repeating: 0xFF, count: 70_000), status: 0)
        #expect(result.output == OctetString(Array(repeating: 0xFF, count: 64_512)))
    }
}
