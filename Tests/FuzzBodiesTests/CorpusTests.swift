import FuzzBodies
import SNMP
import Testing

@Suite("The corpus of the fuzz targets") struct CorpusTests {
    @Test(arguments: FuzzTarget.allCases)
    func `breaks no rule, and some of it is taken`(target: FuzzTarget) throws {
        var taken = 0
        for (name, octets) in try Corpus.inputs(of: target) {
            do throws(Violation) {
                if try target.check(octets) { taken += 1 }
            } catch {
                Issue.record("\(name): \(error)")
            }
        }
        #expect(taken > 0)
    }

    @Test func `has every kind of PDU and of value, in both versions`() throws {
        let messages = try Corpus.inputs(of: .message).compactMap { input in
            try? Message(decoding: input.octets)
        }
        let pdus = messages.compactMap { message in
            if case .pdu(let pdu) = message.body { pdu } else { nil }
        }
        #expect(Set(pdus.map(\.type.rawValue)) == Set(0xA0...0xA8).subtracting([0xA4]))
        #expect(pdus.count < messages.count)
        #expect(Set(messages.map(\.version)) == [.version1, .version2c])
        let values = pdus.flatMap(\.variableBindings).map(\.value.kind)
        #expect(Set(values).count == 13)
    }
}

extension ObjectSyntax {
    /// The case, without what it holds.
    fileprivate var kind: String {
        String("\(self)".prefix { $0 != "(" })
    }
}
