internal import Glibc
internal import SNMPNames

/// A text of libsnmp's, which stays in place until the program ends.
@safe struct LibraryText {
    private let octets: UnsafeBufferPointer<UInt8>

    /// - Parameter start: ends with a NUL.
    init?(_ start: UnsafePointer<CChar>?) {
        guard let start = unsafe start else { return nil }
        // Safe because the count is that of the octets before the NUL.
        unsafe octets = UnsafeBufferPointer(
            start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self),
            count: strlen(start))
    }

    func hasPrefix(_ prefix: String) -> Bool {
        unsafe octets.starts(with: prefix.utf8)
    }

    /// As a table has it.
    func appendEscaped(to text: inout [UInt8]) {
        unsafe text.appendEscaped(octets.span)
    }
}
