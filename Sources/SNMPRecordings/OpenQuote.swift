/// Whether a value's quoted text goes on behind what has been read of it, each octet of it once.
struct OpenQuote {
    private(set) var isOpen: Bool
    private var isEscaped = false

    /// - Parameter value: what stands behind the ` = ` of a line.
    init(_ value: ArraySlice<UInt8>) {
        let head = Array("STRING: \"".utf8)
        isOpen = value.starts(with: head)
        take(value.dropFirst(head.count))
    }

    /// Reads on.
    mutating func take(_ octets: some Sequence<UInt8>) {
        guard isOpen else { return }
        for octet in octets {
            if isEscaped {
                isEscaped = false
            } else if octet == UInt8(ascii: "\\") {
                isEscaped = true
            } else if octet == UInt8(ascii: "\"") {
                isOpen = false
                return
            }
        }
    }
}
