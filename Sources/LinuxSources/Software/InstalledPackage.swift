/// A package of software that is installed on a host.
public struct InstalledPackage: Hashable, Sendable {
    /// With its version and architecture, as its package manager's files are called.
    public var name: String
    /// When it was installed or upgraded, in seconds since 1970; nil where nobody noted it.
    public var installed: Int?
    /// Whether the system does not work without it.
    public var isEssential: Bool

    public init(name: String, installed: Int?, isEssential: Bool = false) {
        self.name = name
        self.installed = installed
        self.isEssential = isEssential
    }
}

/// The packages of a host.
public struct InstalledPackageSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Reads dpkg's records, or asks rpm where there are none; a host without either has none.
    ///
    /// Source: `ROOTFS/var/lib/dpkg`; rpm(8), which alone can read its database.
    /// - Returns: the packages by name.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` or
    ///   ``LinuxSourceError/Code/malformedText``.
    public func read() throws(LinuxSourceError) -> [InstalledPackage] {
        let root = roots.rootfs == "/" ? "" : roots.rootfs
        let folder = "\(root)/var/lib/dpkg"
        let packages: [InstalledPackage]
        if SystemCall.fileExists("\(folder)/status") {
            let status = try KernelFile.read("\(folder)/status", limit: 1 << 27)
            packages = DpkgStatus(parsing: status).packages.map { package in
                let file = "\(folder)/info/\(package.name)"
                let time =
                    FileAttributes.modificationTime(of: "\(file).list")
                    ?? FileAttributes.modificationTime(of: "\(file):\(package.architecture).list")
                return InstalledPackage(
                    name: package.fullName, installed: time, isEssential: package.isEssential)
            }
        } else {
            packages = try RPMQuery(rootfs: roots.rootfs).read()
        }
        return packages.sorted { $0.name < $1.name }
    }
}
