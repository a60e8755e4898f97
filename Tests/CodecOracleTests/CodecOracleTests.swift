import SNMP
import TestRandom
import Testing

@Suite("libsnmp and this codec say the same", .serialized) struct CodecOracleTests {
    private static let seeds: [UInt64] = [1, 2, UInt64.random(in: 3...UInt64.max)]

    @Test(arguments: seeds) func `libsnmp reads what is written here`(seed: UInt64) throws {
        print("seed \(seed)")
        let libSNMP = LibSNMP()
        defer { libSNMP.free() }
        var random = SeededGenerator(seed: seed)
        for round in 0..<500 {
            let message = try random.message()
            #expect(libSNMP.decode(message.encoded()) == message, "round \(round)")
        }
    }

    @Test(arguments: seeds) func `what libsnmp writes is read here`(seed: UInt64) throws {
        print("seed \(seed)")
        let libSNMP = LibSNMP()
        defer { libSNMP.free() }
        var random = SeededGenerator(seed: seed)
        for round in 0..<500 {
            let message = try random.message()
            // libsnmp writes a Report in version 3 alone.
            if case .pdu(let pdu) = message.body, pdu.type == .report { continue }
            let octets = try #require(libSNMP.encode(message), "round \(round)")
            #expect(try Message(decoding: octets) == message, "round \(round)")
        }
    }

    /// Values that neither side writes, but devices do.
    @Test(arguments: seeds) func `numbers of any count of octets are read alike`(
        seed: UInt64
    ) throws {
        print("seed \(seed)")
        let libSNMP = LibSNMP()
        defer { libSNMP.free() }
        var random = SeededGenerator(seed: seed)
        for (tag, maximum) in [(0x02, 4), (0x41, 4), (0x42, 4), (0x43, 4), (0x46, 8)] {
            for _ in 0..<200 {
                let octets = random.message(
                    tag: UInt8(tag), contentOf: Int.random(in: 1...maximum, using: &random))
                #expect(try Message(decoding: octets) == libSNMP.decode(octets), "\(octets)")
            }
        }
    }

    @Test(arguments: seeds) func `a Trap-PDU is read and written alike`(seed: UInt64) throws {
        print("seed \(seed)")
        let libSNMP = LibSNMP()
        defer { libSNMP.free() }
        var random = SeededGenerator(seed: seed)
        for round in 0..<500 {
            let message = try random.trap()
            #expect(libSNMP.decode(message.encoded()) == message, "round \(round)")
            let octets = try #require(libSNMP.encode(message), "round \(round)")
            #expect(try Message(decoding: octets) == message, "round \(round)")
        }
    }
}
