import Foundation

/// The mounts of this host by the names of their rows, as the kernel lists them.
struct HostMounts {
    struct Mount {
        let path: [UInt8]
        let type: String
    }

    /// The types that snmpd 5.9 has rows of.
    private static let typesOfSnmpd: Set = [
        "acfs", "autofs", "btrfs", "cifs", "cvfs", "ext2", "ext3", "ext4", "f2fs",
        "fuse.glusterfs", "gfs", "gfs2", "iso9660", "jffs2", "jfs", "lofs", "msdos", "mvfs",
        "ncpfs", "nfs", "nfs4", "nsspool", "nssvol", "ntfs", "nvmfs", "ocfs2", "reiserfs",
        "simfs", "smbfs", "tmpfs", "vfat", "vxfs", "xfs", "zfs",
    ]

    /// Of mounts on one directory the last one.
    private let mounts: [String: Mount]

    init() throws {
        let file = try FileHandle(forReadingFrom: URL(filePath: "/proc/self/mountinfo"))
        var text = Data()
        // The kernel gives less than it is asked for, which is not the end.
        while let part = try file.read(upToCount: 65_536), !part.isEmpty { text += part }
        let found = text.split(separator: UInt8(ascii: "\n")).map { line in
            let fields = line.split(
                separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
            let dash = fields.firstIndex { $0.elementsEqual("-".utf8) } ?? 0
            return Mount(
                path: Self.unescaped(fields[4]),
                type: String(decoding: fields[dash + 1], as: UTF8.self))
        }
        mounts = Dictionary(found.map { (Self.rowName($0.path), $0) }) { $1 }
    }

    /// Whether snmpd has no row of it because of what it is.
    func isOfTypeHereAlone(_ row: String) -> Bool {
        mounts[row].map { !Self.typesOfSnmpd.contains($0.type) } ?? false
    }

    /// The number of the device that a row's directory is on.
    func device(of row: String) -> UInt? {
        guard let path = mounts[row]?.path else { return nil }
        var attributes = stat()
        let name = path.map { CChar(bitPattern: $0) } + [0]
        return unsafe stat(name, &attributes) == 0 ? attributes.st_dev : nil
    }

    /// What both agents' values of a name come to: snmpd leaves control characters as they are,
    /// and cuts elsewhere. A character for each octet.
    static func rowName(_ octets: [UInt8]) -> String {
        String(
            String.UnicodeScalarView(
                octets.prefix(100).map { Unicode.Scalar($0 < 0x20 || $0 == 0x7F ? 0x20 : $0) }))
    }

    /// As ``rowName(_:)``, of a value that snmpwalk printed.
    static func rowName(printed value: Substring) -> String {
        let text = value.trimmingCharacters(in: .newlines)
        if text.hasPrefix("Hex-STRING: ") {
            let digits = text.dropFirst("Hex-STRING: ".count)
            return rowName(
                digits.split(whereSeparator: \.isWhitespace).compactMap { pair in
                    UInt8(pair, radix: 16)
                })
        }
        var octets: [UInt8] = []
        var rest = Array(text.utf8.dropFirst("STRING: \"".utf8.count).dropLast())[...]
        while let octet = rest.popFirst() {
            // A backslash stands before itself and before quotation marks.
            octets.append(octet == UInt8(ascii: "\\") ? rest.popFirst() ?? octet : octet)
        }
        return rowName(octets)
    }

    /// Blanks, line feeds and backslashes stand as a backslash and three octal digits.
    private static func unescaped(_ field: Data) -> [UInt8] {
        var octets: [UInt8] = []
        var rest = Array(field)[...]
        while let octet = rest.popFirst() {
            let digits = String(decoding: rest.prefix(3), as: UTF8.self)
            if octet == UInt8(ascii: "\\"), let escaped = UInt8(digits, radix: 8) {
                octets.append(escaped)
                rest = rest.dropFirst(3)
            } else {
                octets.append(octet)
            }
        }
        return octets
    }
}
