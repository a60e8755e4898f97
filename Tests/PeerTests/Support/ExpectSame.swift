import Testing

/// Expects the same octets of both, and shows the first line that is not the same.
func expectSame(
    _ ours: String, _ theirs: String, _ subject: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    guard !ours.utf8.elementsEqual(theirs.utf8) else { return }
    let ourLines = ours.split(separator: "\n", omittingEmptySubsequences: false)
    let theirLines = theirs.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(ourLines, theirLines).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let ourLine = ourLines.dropFirst(same).first ?? "nothing"
    let theirLine = theirLines.dropFirst(same).first ?? "nothing"
    Issue.record(
        "\(subject): line \(same + 1)\nhere:  \(ourLine)\nthere: \(theirLine)",
        sourceLocation: sourceLocation)
}
