internal import Testing

@testable internal import LinuxSources

@Suite("/sys/class/net/NAME/address") struct HardwareAddressTests {
    @Test(
        arguments: [
            ("52:54:00:12:34:ff\n", [0x52, 0x54, 0x00, 0x12, 0x34, 0xFF]),
            ("0a:00:00:01\n", [0x0A, 0x00, 0x00, 0x01]),
            ("\n", []),
            ("", []),
        ] as [(String, [UInt8])])
    func `an address is pairs of digits, and may be empty`(
        text: String, octets: [UInt8]
    ) throws {
        #expect(try HardwareAddress(parsing: KernelText(text)).octets == octets)
    }

    @Test(arguments: ["5:54\n", "525400\n", "52::00\n", "52:+1\n", "52:zz\n", ":\n"])
    func `anything else is an error`(text: String) {
        let error = failure { () throws(LinuxSourceError) in
            try HardwareAddress(parsing: KernelText(text))
        }
        #expect(error?.code == .malformedText)
        #expect(error?.text == String(text.dropLast()))
    }
}
