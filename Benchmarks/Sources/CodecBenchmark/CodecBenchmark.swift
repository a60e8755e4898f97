import CNetSNMPCodec
import SNMP

/// Measures our codec beside libsnmp's, in one run:
/// `codec-benchmark [MESSAGES]`, or one side of ours for an instruction counter:
/// `codec-benchmark encode|decode MESSAGES`.
@main
enum CodecBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let sample = Sample()
        let messages = arguments.last.flatMap { Int($0) }
        switch arguments.first {
        case "encode": print(sample.encode(times: messages ?? 1))
        case "decode": print(try sample.decode(times: messages ?? 1))
        default: try compare(sample, messages: messages ?? 100_000)
        }
    }

    private static func compare(_ sample: Sample, messages: Int) throws {
        let count = netsnmp_codec_start()
        guard (0..<count).map({ netsnmp_codec_octet($0) }) == sample.encoded else {
            print("the two sides encode the sample differently")
            return
        }
        print("\(count) octets, \(Sample.varBindCount) varbinds, \(messages) messages a round")

        var measurements = ["encode", "libsnmp encode", "decode", "libsnmp decode"]
            .map { Measurement($0) }
        var sum = 0
        for _ in 0..<7 {
            measurements[0].add(messages: messages) { sum &+= sample.encode(times: messages) }
            measurements[1].add(messages: messages) {
                sum &+= Int(netsnmp_codec_encode(messages))
            }
            try measurements[2].add(messages: messages) {
                sum &+= try sample.decode(times: messages)
            }
            measurements[3].add(messages: messages) {
                sum &+= Int(netsnmp_codec_decode(messages))
            }
        }
        for measurement in measurements { print(measurement.line) }
        print("libsnmp/ours: encode \(ratio(measurements[1], measurements[0])),", terminator: "")
        print(" decode \(ratio(measurements[3], measurements[2]))  (\(sum))")
    }

    private static func ratio(_ reference: Measurement, _ ours: Measurement) -> String {
        Measurement.format(reference.secondsPerMessage / ours.secondsPerMessage)
    }
}

extension Measurement {
    /// One decimal.
    static func format(_ value: Double) -> String {
        let tenths = Int(value * 10 + 0.5)
        return "\(tenths / 10).\(tenths % 10)"
    }

    var line: String {
        let padding = String(repeating: " ", count: max(0, 16 - name.count))
        return "\(name)\(padding)\(Self.format(nanosecondsPerVarBind)) ns/varbind, "
            + "\(Self.format(allocationsPerMessage)) allocations/message"
    }
}
