/// Reads whole files of procfs and sysfs.
enum KernelFile {
    /// The most octets that a file may have: 16 MiB, some 100 000 sockets or routes.
    static let largestFile = 1 << 24

    /// Reads a file to its end.
    ///
    /// The kernel says size 0 for such files, so the length is known only at the end.
    ///
    /// - Parameter limit: the most octets that the file may have.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` from open or read, with `errno`;
    ///   ``LinuxSourceError/Code/fileTooLong`` past the limit.
    static func read(
        _ path: String, limit: Int = largestFile
    ) throws(LinuxSourceError) -> KernelText {
        let file = try Descriptor(openingFile: path)
        // One page: a sysfs attribute never has more.
        var octets = [UInt8](repeating: 0, count: 4096)
        var filled = 0
        while true {
            if filled == octets.count {
                octets += [UInt8](repeating: 0, count: octets.count)
            }
            let count = try file.read(into: &octets, from: filled)
            if count == 0 { break }
            filled += count
            guard filled <= limit else {
                throw LinuxSourceError(
                    .fileTooLong, source: path, expected: "at most \(limit) octets")
            }
        }
        octets.removeLast(octets.count - filled)
        return KernelText(source: path, octets: octets)
    }

    /// Reads the start of a file, at most a page and by one call: of many small files, as those of
    /// processes, the second call for the end would cost as much as the first.
    ///
    /// - Returns: nil where a system call fails, as of a process that is gone.
    static func readStart(_ path: String) -> KernelText? {
        do throws(LinuxSourceError) {
            let file = try Descriptor(openingFile: path)
            var octets = [UInt8](repeating: 0, count: 4096)
            let count = try file.read(into: &octets, from: 0)
            // A copy: whoever keeps some of thousands must not keep a page for each.
            return KernelText(source: path, octets: Array(octets[..<count]))
        } catch {
            return nil
        }
    }

    /// Reads a file that a driver, or an older kernel, may refuse or lack for any reason.
    ///
    /// - Returns: nil where a system call fails, and for more than ``largestFile``: one odd driver,
    ///   or one table that is too large to be shown, must not hide others.
    static func readIfAnswered(_ path: String) -> KernelText? {
        do {
            return try read(path)
        } catch {
            return nil
        }
    }
}
