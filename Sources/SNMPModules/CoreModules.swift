internal import Glibc

/// The modules of this package as files, which others import from.
enum CoreModules {
    /// Where `make install` puts them: `../share/swift-snmp/mibs` beside this program's folder.
    ///
    /// - Returns: nil where they are not installed.
    static var directory: String? {
        guard let program = programPath else { return nil }
        let folder = program.split(separator: "/").dropLast(2).map { "/\($0)" }.joined()
        let directory = folder + "/share/swift-snmp/mibs"
        return unsafe access(directory, R_OK) == 0 ? directory : nil
    }

    private static var programPath: String? {
        var octets = [CChar](repeating: 0, count: Int(PATH_MAX))
        // Safe because the size that is given is the array's.
        let count = unsafe readlink("/proc/self/exe", &octets, octets.count)
        guard count > 0, count < octets.count else { return nil }
        return String(decoding: octets.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
