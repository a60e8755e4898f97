internal import Testing

@testable internal import LinuxSources

@Suite("Values of kernel files") struct KernelTextTests {
    @Test(arguments: [("-1\n", -1), ("1500\n", 1500), ("7", 7)])
    func `a decimal number ends with the file or a line feed`(text: String, number: Int) throws {
        #expect(try KernelText(text).decimal() == number)
    }

    @Test(arguments: ["", "\n", "1 2\n", "0x1\n", "65536\n", "1\n\n"])
    func `what is no number of the type is an error with its text`(text: String) {
        let error = failure { () throws(LinuxSourceError) -> UInt16 in
            try KernelText(text).decimal()
        }
        #expect(error?.code == .malformedText)
        #expect(error?.line == 1)
    }

    @Test func `flags are hexadecimal after 0x`() throws {
        #expect(try KernelText("0x1003\n").hexadecimal() as UInt32 == 0x1003)
        for text in ["1003\n", "0x\n", "0x1g\n", "0x100000000\n"] {
            let error = failure { () throws(LinuxSourceError) -> UInt32 in
                try KernelText(text).hexadecimal()
            }
            #expect(error?.code == .malformedText, "\(text)")
        }
    }

    @Test func `an error's text is bounded and has no control characters`() {
        let long = KernelText("\u{1B}[2J\0" + String(repeating: "x", count: 100))
        let error = long.malformed(line: 1, expected: "nothing")
        #expect(error.text == "\\u{1B}[2J\\0" + String(repeating: "x", count: 75) + "…")
    }
}
