/// A rule that an input broke.
public struct Violation: Error, CustomStringConvertible {
    public let rule: String
    public let input: [UInt8]

    /// The rule, and the input in hexadecimal.
    public var description: String {
        let digits = input.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }
        return "\(rule): \(digits.joined())"
    }
}

/// An input, and what is expected of it.
struct Expectation {
    let input: [UInt8]

    func expect(
        _ condition: Bool, _ rule: @autoclosure () -> String
    ) throws(Violation) {
        guard condition else { throw Violation(rule: rule(), input: input) }
    }

    func fail(_ rule: String) -> Violation {
        Violation(rule: rule, input: input)
    }
}
