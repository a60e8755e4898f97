/// What a source told, without what was not in its form: one odd line must not hide the others.
public struct PartialReading<Element: Sendable>: Sendable {
    public internal(set) var elements: [Element] = []
    /// What is wrong with the first of those that are left out; nil where none is.
    public internal(set) var fault: LinuxSourceError?
    public internal(set) var faultCount = 0

    /// Leaves one out.
    mutating func note(_ fault: @autoclosure () -> LinuxSourceError) {
        // An error shows its line, which costs a look at the whole text.
        if faultCount == 0 { self.fault = fault() }
        faultCount += 1
    }
}
