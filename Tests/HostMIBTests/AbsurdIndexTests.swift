import SNMP
import Testing

/// GetNext from a name that no table has answers what comes first behind it in a walk of all.
@Suite("RFC 3416 §4.2.2: GetNext of any index of any table goes forward") struct AbsurdIndexTests {
    private static let edges: [UInt32] = [
        0, 1, 127, 128, 2_147_483_647, 2_147_483_648, 4_294_967_294, 4_294_967_295,
    ]

    @Test(arguments: ResourceHost.allCases)
    func `to the instance that a sorted list has next`(host: ResourceHost) throws {
        let reader = try host.reader()
        let walked = try reader.walk([1, 3]).map(\.name)
        #expect(walked == walked.sorted() && Set(walked).count == walked.count)
        let names = try Self.outermost(walked).flatMap(Self.absurdNames)
        #expect(names.count > 1000)
        for start in stride(from: 0, to: names.count, by: 50) {
            let asked = Array(names[start..<min(start + 50, names.count)])
            let answer = try reader.send(
                PDU(
                    .getNextRequest, requestID: 1,
                    variableBindings: VarBindList(asked.map { VarBind($0) })))
            #expect(answer.errorStatus == .noError)
            #expect(answer.variableBindings.count == asked.count)
            for (name, varBind) in zip(asked, answer.variableBindings) {
                let next = walked[walked.firstIndex(behind: name)...].first
                #expect(varBind.name == next ?? name, "behind \(name)")
                #expect((varBind.value == .endOfMibView) == (next == nil), "behind \(name)")
            }
        }
    }

    /// Of the instances that differ in their last number alone the first one and the last.
    private static func outermost(_ names: [ObjectIdentifier]) -> [ObjectIdentifier] {
        let parents = names.map { Array($0.subIdentifiers.dropLast()) }
        return names.indices.filter { index in
            index == 0 || index == names.count - 1 || parents[index - 1] != parents[index]
                || parents[index + 1] != parents[index]
        }.map { names[$0] }
    }

    /// Names around an instance: with another number at its end or below it, cut off, and filled
    /// up to 128 sub-identifiers.
    private static func absurdNames(_ name: ObjectIdentifier) throws -> [ObjectIdentifier] {
        let numbers = Array(name.subIdentifiers)
        let last = numbers[numbers.count - 1]
        let filled = { (number: UInt32) in
            numbers + [UInt32](repeating: number, count: 128 - numbers.count)
        }
        let parent = Array(numbers.dropLast())
        let ends = (edges + [last &- 1, last &+ 1]).map { parent + [$0] }
        let below = edges.map { numbers + [$0] }
        let cut: [[UInt32]] = (2..<numbers.count).suffix(3).flatMap { count in
            let front = Array(numbers.prefix(count))
            return [front, front + [.max]]
        }
        return try (ends + below + cut + [filled(0), filled(.max)]).map {
            try ObjectIdentifier($0)
        }
    }
}

extension [ObjectIdentifier] {
    /// Where the first name behind `name` is; they are in order.
    fileprivate func firstIndex(behind name: ObjectIdentifier) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if self[middle] > name { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
