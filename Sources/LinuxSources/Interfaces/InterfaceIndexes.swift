/// The indexes of interfaces by name, for kernel files that tell names alone.
struct InterfaceIndexes {
    private let roots: HostRoots
    private var known: [ArraySlice<UInt8>: Int?] = [:]

    init(roots: HostRoots) { self.roots = roots }

    /// Source: `SYSFS/class/net/NAME/ifindex`, read once for each name.
    /// - Returns: nil for an interface that has gone, and for what is no name.
    mutating func index(of name: ArraySlice<UInt8>) throws(LinuxSourceError) -> Int? {
        if let index = known[name] { return index }
        var index: Int?
        if NetworkInterface.isValidName(name) {
            let attributes = SysClassNet(
                roots: roots, name: String(decoding: name, as: UTF8.self))
            index = try KernelFile.readIfAnswered(attributes.path("ifindex"))?.decimal()
        }
        known[name] = .some(index)
        return index
    }
}
