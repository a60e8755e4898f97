/// Numbers as a line of bars, the last one on the right.
struct Sparkline: Sendable {
    private let bars: [Character]

    /// - Parameter isUTF8: whether the terminal shows more than ASCII.
    init(isUTF8: Bool) {
        bars = Array(isUTF8 ? "▁▂▃▄▅▆▇█" : "_.,:-=+#")
    }

    /// - Parameters:
    ///   - numbers: nil for what is not known, which is a gap.
    ///   - base: what the lowest bar stands for; nil for the least of them.
    ///   - width: columns; of more numbers the last ones count.
    func text(_ numbers: [Double?], from base: Double?, width: Int) -> String {
        let shown = numbers.suffix(max(0, width))
        let known = shown.compactMap { $0 }
        guard let highest = known.max(), let lowest = known.min() else { return "" }
        let low = min(base ?? lowest, lowest)
        let text = shown.map { number in
            number.map { bar(($0 - low) / (highest - low)) } ?? " "
        }
        return String(text)
    }

    /// - Parameter height: 0 to 1; not a number where all are the same.
    private func bar(_ height: Double) -> Character {
        let last = bars.count - 1
        guard height.isFinite, height > 0, let top = bars.last else { return bars.first ?? " " }
        let index = Int((min(height, 1) * Double(last)).rounded())
        return index < last ? bars[index] : top
    }
}
