internal import Testing

@testable internal import LinuxSources

@Suite("/proc/net/dev_mcast") struct MulticastAddressTests {
    @Test func `a line is an index, a name, two counts and an address`() throws {
        let text = KernelText(
            "2    eth0            1     0     01005e000001\n12   br-lan.7  2 1 3333ff00000a\n")
        #expect(
            try MulticastAddressSource.parse(text) == [
                LinkAddress(interfaceIndex: 2, octets: [1, 0, 0x5E, 0, 0, 1]),
                LinkAddress(interfaceIndex: 12, octets: [0x33, 0x33, 0xFF, 0, 0, 10]),
            ])
    }

    @Test(arguments: [
        "2 eth0 1 0", "0 eth0 1 0 01005e000001", "x eth0 1 0 01", "2 eth0 1 0 01005", "",
        "2 eth0 1 0 0x01", "99999999999999999999 eth0 1 0 01",
    ])
    func `a line in another form is an error`(line: String) {
        let error = failure { () throws(LinuxSourceError) in
            try MulticastAddressSource.parse(KernelText("1 lo 1 0 33330000\n\(line)\n"))
        }
        #expect(error?.code == .malformedText)
        #expect(error?.line == 2)
        #expect(error?.text == line)
    }

    @Test func `a host without the file has none`() throws {
        #expect(try MulticastAddressSource(roots: HostRoots(procfs: "/nowhere")).read() == [])
    }
}
