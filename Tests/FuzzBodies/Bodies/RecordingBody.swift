import SNMP
import SNMPRecordings

/// Any text is a recording or refused at one of its lines, told in one line; and a recording is
/// written so that it is read as the same.
enum RecordingBody {
    static func check(_ octets: [UInt8]) throws(Violation) -> Bool {
        let expectation = Expectation(input: octets)
        switch Result(catching: { () throws(RecordingError) in try Recording(parsing: octets) }) {
        case .success(let recording):
            let names = recording.varBinds.map(\.name)
            try expectation.expect(
                zip(names, names.dropFirst()).allSatisfy { $0 < $1 }, "names rise")
            let values = Recording(recording.varBinds.filter { !$0.value.isException })
            // A recording of nothing has no line that says what it is.
            guard !values.varBinds.isEmpty else { return false }
            try expectation.expect(
                (try? Recording(parsing: values.record)) == values, "read again as another")
            return true
        case .failure(let error):
            // A carriage return may end a line, too.
            let lines = octets.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
            try expectation.expect(1...lines ~= error.line, "told of a line that is not there")
            try expectation.expect(
                !error.reason.unicodeScalars.contains(where: \.isControl),
                "a fault is told in one line")
            return false
        }
    }
}
