/// Numbers as people read them.
enum ScaledNumber {
    /// Three digits at least, by thousands: `0`, `12.5`, `999`, `1.23 M`.
    static func decimal(_ number: Double) -> String {
        scaled(number, by: 1000, ["", " k", " M", " G", " T", " P", " E"])
    }

    /// The same by 1024 with the unit of octets: `512 B`, `7.75 GiB`.
    static func octets(_ number: Double) -> String {
        scaled(number, by: 1024, [" B", " KiB", " MiB", " GiB", " TiB", " PiB", " EiB"])
    }

    /// Up to three digits behind the point, none at the end that are zero.
    static func exact(_ number: Double) -> String {
        guard abs(number) < 1e15 else { return "\(number)" }
        let text = fixed(number, 3)
        let digits = text.reversed().drop { $0 == "0" }
        return String((digits.first == "." ? digits.dropFirst() : digits).reversed())
    }

    /// A whole number of percent; `-` where there is no whole.
    static func percent(_ part: Double, of whole: Double) -> String {
        whole > 0 ? "\(fixed(part / whole * 100, 0))%" : "-"
    }

    private static func scaled(_ number: Double, by base: Double, _ units: [String]) -> String {
        var (rest, index) = (number, 0)
        // What would be rounded to a unit more is one.
        while abs(rest) >= base - 0.5, index < units.count - 1 {
            rest /= base
            index += 1
        }
        let isWhole = index == 0 && rest == rest.rounded()
        let digits = isWhole ? 0 : abs(rest) < 9.995 ? 2 : abs(rest) < 99.95 ? 1 : 0
        return fixed(rest, digits) + units[index]
    }

    /// - Parameter digits: behind the point, 0 to 3.
    private static func fixed(_ number: Double, _ digits: Int) -> String {
        let scale = [1.0, 10, 100, 1000][min(max(digits, 0), 3)]
        let scaled = (abs(number) * scale).rounded()
        guard scaled < 9e18 else { return "\(number)" }
        let whole = UInt64(scaled)
        let sign = number < 0 && whole > 0 ? "-" : ""
        guard scale > 1 else { return sign + "\(whole)" }
        let (integer, fraction) = whole.quotientAndRemainder(dividingBy: UInt64(scale))
        let text = String(fraction)
        return "\(sign)\(integer)." + String(repeating: "0", count: digits - text.count) + text
    }
}
