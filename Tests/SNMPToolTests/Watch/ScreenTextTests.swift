import Testing

@testable import SNMPTool

@Suite("Text on a screen") struct ScreenTextTests {
    @Test(
        arguments: [
            (0, "0"), (7, "7"), (12.5, "12.5"), (0.001, "0.00"), (999, "999"), (999.6, "1.00 k"),
            (1234, "1.23 k"), (99_960, "100 k"), (12_345_678, "12.3 M"), (2.5e21, "2500 E"),
            (-1500, "-1.50 k"),
        ] as [(Double, String)])
    func `numbers by thousands`(_ number: Double, _ text: String) {
        #expect(ScaledNumber.decimal(number) == text)
    }

    @Test(
        arguments: [
            (0, "0 B"), (1023, "1023 B"), (1024, "1.00 KiB"), (8_322_842_624, "7.75 GiB"),
        ] as [(Double, String)])
    func `octets by 1024`(_ number: Double, _ text: String) {
        #expect(ScaledNumber.octets(number) == text)
    }

    @Test(
        arguments: [
            (0, "0"), (100, "100"), (56.70, "56.7"), (1.0 / 3, "0.333"),
            (1_234_567.891, "1234567.891"),
            (1e20, "1e+20"),
        ] as [(Double, String)])
    func `numbers for programs`(_ number: Double, _ text: String) {
        #expect(ScaledNumber.exact(number) == text)
    }

    @Test func `shares`() {
        #expect(ScaledNumber.percent(1, of: 3) == "33%")
        #expect(ScaledNumber.percent(1, of: 0) == "-")
    }

    @Test func `columns, of wide and of combining characters too`() {
        #expect(DisplayText.width("ab") == 2)
        #expect(DisplayText.width("日本") == 4)
        #expect(DisplayText.width("e\u{301}") == 1)
        #expect(DisplayText.padded("日本", 5) == "日本 ")
        #expect(DisplayText.padded("日本語", 5) == "日本 ")
        #expect(DisplayText.aligned("12", 5) == "   12")
        #expect(DisplayText.end("IF-MIB::ifInOctets.1", 12) == "..InOctets.1")
        #expect(DisplayText.end("abcdef", 1) == ".")
        #expect(DisplayText.cut("abc", 0) == "")
        #expect(DisplayText.cut("abc", -1) == "")
    }

    @Test func `bars from a base, with gaps, the last ones where there are more`() {
        let bars = Sparkline(isUTF8: true)
        #expect(bars.text([0, 1, 2, 3, 4, 5, 6, 7], from: 0, width: 10) == "▁▂▃▄▅▆▇█")
        #expect(bars.text([100, nil, 100], from: 0, width: 10) == "█ █")
        #expect(bars.text([100, 100], from: nil, width: 10) == "▁▁")
        #expect(bars.text([5, 5, 7, 6], from: nil, width: 2) == "█▁")
        #expect(bars.text([-5, 0], from: 0, width: 2) == "▁█")
        #expect(bars.text([nil, nil], from: 0, width: 2) == "")
        #expect(bars.text([1, 2], from: 0, width: 0) == "")
        #expect(Sparkline(isUTF8: false).text([0, 7], from: 0, width: 2) == "_#")
    }
}
