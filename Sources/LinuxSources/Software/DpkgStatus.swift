/// `/var/lib/dpkg/status`: a paragraph of fields for each package that dpkg knows.
///
/// Source: deb-control(5), dpkg(1).
struct DpkgStatus: Equatable {
    struct Package: Equatable {
        var name = ""
        var version = ""
        var architecture = ""
        var isInstalled = false
        var isEssential = false

        var fullName: String { "\(name)_\(version)_\(architecture)" }
    }

    /// Those whose files are there, in the file's order.
    var packages: [Package] = []

    /// Fields other than these, and lines that go on with a field, are passed over.
    init(parsing text: KernelText) {
        var package = Package()
        for line in text.lines {
            let octets = text.octets[line]
            guard let first = octets.first else {
                take(&package)
                continue
            }
            // Nearly all lines: what begins with another letter is none of the fields.
            guard Self.initials.contains(first) else { continue }
            Self.read(octets, into: &package)
        }
        take(&package)
    }

    /// The states of packages whose files are not, or not all, there. Source: dpkg(1).
    private static let absent: Set = ["", "not-installed", "config-files", "half-installed"]

    private static let initials: Set = Set("PSVAE".utf8)

    private static func read(_ line: ArraySlice<UInt8>, into package: inout Package) {
        guard let colon = line.firstIndex(of: KernelText.Character.colon) else { return }
        let value = String(
            decoding: line[(colon + 1)...].drop { $0 == KernelText.Character.space }, as: UTF8.self)
        switch String(decoding: line[..<colon], as: UTF8.self) {
        case "Package": package.name = value
        case "Version": package.version = value
        case "Architecture": package.architecture = value
        case "Essential": package.isEssential = value == "yes"
        // What is wanted, whether it failed, and the state.
        case "Status":
            let state = value.split(separator: " ").last ?? ""
            package.isInstalled = !absent.contains(String(state))
        default: break
        }
    }

    private mutating func take(_ package: inout Package) {
        if package.isInstalled, !package.name.isEmpty { packages.append(package) }
        package = Package()
    }
}
