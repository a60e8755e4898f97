extension Range<Int> {
    /// The first position for which `isBehind` is true, or the upper bound.
    ///
    /// It must be false for every position before and true for every one after.
    @inline(__always)
    func partitionPoint(_ isBehind: (Int) -> Bool) -> Int {
        var low = lowerBound
        var high = upperBound
        while low < high {
            let middle = low &+ (high &- low) / 2
            if isBehind(middle) { high = middle } else { low = middle &+ 1 }
        }
        return low
    }
}
