internal import Synchronization
internal import Testing

@testable internal import LinuxSources

/// A kernel that answers each request with the next of its prepared dumps.
private struct ScriptedKernel: ~Copyable, NetlinkExchange {
    private struct State {
        var requests: [[UInt8]] = []
        var waiting: [[UInt8]] = []
    }

    private let state = Mutex(State())
    private let answer: @Sendable (UInt32) -> [[UInt8]]
    private let lengthAdded: Int

    /// - Parameter answer: the datagrams to the request of that number.
    init(lengthAdded: Int = 0, answer: @escaping @Sendable (UInt32) -> [[UInt8]]) {
        self.answer = answer
        self.lengthAdded = lengthAdded
    }

    var requests: [[UInt8]] { state.withLock { $0.requests } }

    func send(_ datagram: [UInt8]) throws(LinuxSourceError) {
        state.withLock { state in
            state.requests.append(datagram)
            state.waiting = answer(datagram.span.native(UInt32.self, at: 8) ?? 0)
        }
    }

    func receive(into octets: inout [UInt8]) throws(LinuxSourceError) -> Int {
        let next = state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
        guard let next else {
            throw LinuxSourceError(
                .systemCallFailed, source: "script", expected: "recv", errorNumber: 11)
        }
        octets.replaceSubrange(0..<next.count, with: next)
        return next.count + lengthAdded
    }
}

@Suite("RTM_GETLINK with NLM_F_DUMP") struct LinkDumpTests {
    private typealias Octets = NetlinkOctets

    private static func link(_ name: String, sequence: UInt32, flags: UInt16 = 2) -> [UInt8] {
        let attribute = Octets.attribute(LinkAttribute.name, Octets.text(name))
        return Octets.message(
            Octets.newLink, flags: flags, sequence: sequence, Octets.link([attribute]))
    }

    @Test func `the request is a header and an empty ifinfomsg`() {
        var expected: [UInt8] = []
        expected.appendNative(UInt32(32))
        expected.appendNative(UInt16(18))  // RTM_GETLINK
        expected.appendNative(UInt16(0x301))  // REQUEST, ROOT, MATCH
        expected.appendNative(UInt32(7))
        expected += [UInt8](repeating: 0, count: 20)
        #expect(NetlinkDump.links.request(sequence: 7) == expected)
    }

    @Test func `a dump is what was sent up to its end`() throws {
        let kernel = ScriptedKernel { sequence in
            [Self.link("eth0", sequence: sequence), Octets.end(sequence: sequence)]
        }
        #expect(try NetlinkDump.links.collect(over: kernel).map(\.name) == ["eth0"])
        #expect(kernel.requests == [NetlinkDump.links.request(sequence: 1)])
    }

    @Test func `an interrupted dump is asked for again and not mixed with the next`() throws {
        let kernel = ScriptedKernel { sequence in
            let flags: UInt16 = sequence < 3 ? 18 : 2
            return [
                Self.link("eth\(sequence)", sequence: sequence, flags: flags),
                Octets.end(sequence: sequence),
            ]
        }
        #expect(try NetlinkDump.links.collect(over: kernel).map(\.name) == ["eth3"])
        #expect(kernel.requests.count == 3)
    }

    @Test func `a dump that is always interrupted is an error after five`() {
        let kernel = ScriptedKernel { sequence in
            [Octets.end(flags: Octets.dumpInterrupted, sequence: sequence)]
        }
        let error = failure { () throws(LinuxSourceError) in
            try NetlinkDump.links.collect(over: kernel)
        }
        #expect(error?.code == .dumpInterrupted)
        #expect(error?.source == "netlink RTM_GETLINK")
        #expect(kernel.requests.count == 5)
    }

    @Test func `a dump that is long enough is not read to its end`() throws {
        let kernel = ScriptedKernel { sequence in
            [1, 2, 3].map { Self.link("eth\($0)", sequence: sequence) }
        }
        #expect(
            try NetlinkDump.links.collect(over: kernel, limit: 2).map(\.name) == ["eth1", "eth2"])
    }

    @Test func `a datagram that was cut off is an error`() {
        let kernel = ScriptedKernel(lengthAdded: NetlinkLimit.longestDatagram) { sequence in
            [Octets.end(sequence: sequence)]
        }
        let error = failure { () throws(LinuxSourceError) in
            try NetlinkDump.links.collect(over: kernel)
        }
        #expect(error?.code == .malformedMessage)
        #expect(error?.text == "65556")
    }

    @Test func `a kernel that falls silent is an error`() {
        let kernel = ScriptedKernel { sequence in [Self.link("eth0", sequence: sequence)] }
        let error = failure { () throws(LinuxSourceError) in
            try NetlinkDump.links.collect(over: kernel)
        }
        #expect(error?.expectation == "recv")
    }
}
