extension [Double?] {
    /// Adds the number of one more sample, nil for one that was lost; the last 512 are kept, more
    /// than a line of bars has room for.
    mutating func appendSample(_ number: Double?) {
        append(number)
        if count > 512 { removeFirst() }
    }
}
