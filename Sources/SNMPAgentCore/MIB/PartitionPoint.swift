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

    /// The positions for which `isMember` is true, neighbours together.
    func runs(where isMember: (Int) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for position in self where isMember(position) {
            if let last = runs.last, last.upperBound == position {
                runs[runs.count - 1] = last.lowerBound..<position + 1
            } else {
                runs.append(position..<position + 1)
            }
        }
        return runs
    }
}
