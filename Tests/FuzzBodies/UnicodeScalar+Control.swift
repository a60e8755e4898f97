extension Unicode.Scalar {
    /// C0, DEL and C1: what a terminal obeys, and what ends a line.
    var isControl: Bool { value < 0x20 || 0x7F...0x9F ~= value }
}
