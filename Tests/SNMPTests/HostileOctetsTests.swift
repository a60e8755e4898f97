import TestRandom
import Testing

@testable import SNMP

@Suite("Octets that are cut off or changed") struct HostileOctetsTests {
    /// One varbind of every type, under names short and long.
    private static let sample = Message(
        community: "public",
        pdu: PDU(
            .response, requestID: -5, errorStatus: .genErr, errorIndex: 3,
            variableBindings: VarBindList(
                [
                    .integer(-1), .octetString("text"), .null, .objectIdentifier([1, 3, 6, 1]),
                    .ipAddress(0x7F00_0001), .counter32(.max), .gauge32(0), .timeTicks(99),
                    .opaque(OpaqueValue.double(1.5).octets), .counter64(.max), .noSuchObject,
                    .noSuchInstance, .endOfMibView,
                    .octetString(OctetString([UInt8](repeating: 0xFE, count: 300))),
                ].enumerated().map { index, value in
                    VarBind(
                        index % 2 == 0
                            ? [1, 3, 6, 1, 2, 1, UInt32(index)]
                            : [1, 3, 6, 1, 4, 1, 8072, 1, 2, 3, 4, 5, 6, 7, 8, 9, 4_000_000_000],
                        value)
                })))

    @Test func `a message cut off anywhere is refused`() throws {
        let octets = Self.sample.encoded()
        #expect(try Message(decoding: octets) == Self.sample)
        for count in octets.indices {
            #expect(decodingError(of: Array(octets.prefix(count))) != nil, "\(count) octets")
        }
    }

    @Test(arguments: [1, 2, 3, UInt64.random(in: 4...UInt64.max)])
    func `a changed message is refused, or is a message`(seed: UInt64) throws {
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        let samples = [Self.sample.encoded(), Raw.message()]
        var decodedCount = 0
        for round in 0..<12_000 {
            var octets = samples[round % samples.count]
            generator.change(&octets)
            guard let message = try? Message(decoding: octets) else { continue }
            decodedCount += 1
            #expect(try Message(decoding: message.encoded()) == message, "round \(round)")
        }
        // A test that decodes nothing would hold nothing.
        #expect(decodedCount > 100)
    }
}

extension SeededGenerator {
    /// Changes, removes, doubles or inserts up to four octets.
    mutating func change(_ octets: inout [UInt8]) {
        for _ in 0..<Int.random(in: 1...4, using: &self) where !octets.isEmpty {
            let position = Int.random(in: octets.indices, using: &self)
            switch Int.random(in: 0..<8, using: &self) {
            case 0: octets.remove(at: position)
            case 1: octets.insert(octets[position], at: position)
            case 2: octets.insert(UInt8.random(in: 0...255, using: &self), at: position)
            case 3: octets[position] = [0, 0x7F, 0x80, 0x81, 0xFF].randomElement(using: &self) ?? 0
            case 4: octets[position] &+= 1
            default: octets[position] ^= 1 << UInt8.random(in: 0..<8, using: &self)
            }
        }
    }
}
