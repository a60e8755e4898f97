internal import Glibc
internal import Testing

@testable internal import LinuxSources

@Suite("Framing of netlink(7)") struct NetlinkDumpParserTests {
    private typealias Octets = NetlinkOctets

    private static func link(_ name: String, index: UInt32 = 2, sequence: UInt32 = 1) -> [UInt8] {
        Octets.message(
            Octets.newLink, sequence: sequence,
            Octets.link(
                index: index,
                [
                    Octets.attribute(LinkAttribute.name, Octets.text(name))
                ]))
    }

    private static func parse(_ datagrams: [UInt8]...) throws(LinuxSourceError)
        -> NetlinkDumpParser<NetworkInterface>
    {
        var parser = NetlinkDumpParser(of: .links, sequence: 1)
        for datagram in datagrams { try parser.append(datagram.span) }
        return parser
    }

    @Test func `links of several datagrams are gathered up to the end`() throws {
        let parser = try Self.parse(
            Self.link("lo", index: 1) + Self.link("eth0"), Self.link("eth1", index: 3),
            Octets.end())
        #expect(parser.rows.map(\.name) == ["lo", "eth0", "eth1"])
        #expect(parser.rows.map(\.index) == [1, 2, 3])
        #expect(parser.isDone)
        #expect(!parser.isInterrupted)
    }

    @Test func `without an end the dump goes on`() throws {
        #expect(try !Self.parse(Self.link("lo")).isDone)
        #expect(try !Self.parse([]).isDone)
    }

    @Test func `messages of another request are passed over`() throws {
        let parser = try Self.parse(Self.link("old", sequence: 0), Octets.end(sequence: 2))
        #expect(parser.rows == [])
        #expect(!parser.isDone)
    }

    @Test func `what follows the end is not read`() throws {
        #expect(try Self.parse(Octets.end() + [1, 2, 3]).isDone)
    }

    @Test func `messages of other types are passed over`() throws {
        let parser = try Self.parse(
            Octets.message(Octets.noop, []) + Octets.message(99, [1]) + Octets.end())
        #expect(parser.isDone)
    }

    @Test(arguments: [
        Octets.message(
            Octets.newLink, flags: 18,
            Octets.link([
                Octets.attribute(LinkAttribute.name, Octets.text("lo"))
            ])),
        Octets.message(Octets.overrun, []),
    ])
    func `an interrupted or overrun dump is known as such`(message: [UInt8]) throws {
        #expect(try Self.parse(message + Octets.end()).isInterrupted)
    }

    @Test func `NLM_F_DUMP_INTR counts on the last message, too`() throws {
        let parser = try Self.parse(Octets.end(flags: Octets.dumpInterrupted))
        #expect(parser.isInterrupted)
    }

    @Test(arguments: [
        Octets.message(Octets.error, Octets.native(UInt32(bitPattern: -EPERM))),
        Octets.end(status: -EPERM),
    ])
    func `NLMSG_ERROR and a failing end carry an errno`(message: [UInt8]) {
        let error = failure { () throws(LinuxSourceError) in try Self.parse(message) }
        #expect(
            error
                == LinuxSourceError(
                    .netlinkRefused, source: "netlink RTM_GETLINK", expected: "dump",
                    errorNumber: EPERM))
    }

    @Test func `the least errno does not trap`() {
        let message = Octets.message(Octets.error, Octets.native(UInt32(0x8000_0000)))
        let error = failure { () throws(LinuxSourceError) in try Self.parse(message) }
        #expect(error?.errorNumber == Int32.max)
    }

    @Test func `NLMSG_ERROR with 0 is an acknowledgement`() throws {
        let message = Octets.message(Octets.error, Octets.native(UInt32(0)))
        #expect(try !Self.parse(message).isDone)
    }

    @Test(
        arguments: [
            ([16, 0, 0], 0, "a whole message", "10 00 00"),
            (
                Array(Octets.end().prefix(12)), 0, "a whole message",
                "14 00 00 00 03 00 02 00 01 00 00 00"
            ),
            (Array(Octets.end().dropLast()), 0, "a whole message", nil),
            ([15, 0, 0, 0] + Array(Octets.end().dropFirst(4)), 0, "a whole message", nil),
            (
                [0xFF, 0xFF, 0xFF, 0xFF] + Array(Octets.end().dropFirst(4)), 0, "a whole message",
                nil
            ),
            (link("lo") + [1], link("lo").count, "a whole message", "01"),
            (Octets.message(Octets.error, [1]), 16, "an error number", nil),
        ] as [([UInt8], Int, String, String?)])
    func `a length that lies is an error with its place`(
        datagram: [UInt8], offset: Int, expectation: String, text: String?
    ) {
        let error = failure { () throws(LinuxSourceError) in try Self.parse(datagram) }
        #expect(error?.code == .malformedMessage)
        #expect(error?.offset == offset)
        #expect(error?.expectation == expectation)
        if let text { #expect(error?.text == text) }
    }
}
