/// A link-layer address that an interface listens to.
public struct LinkAddress: Hashable, Sendable {
    public var interfaceIndex: Int
    public var octets: [UInt8]

    public init(interfaceIndex: Int, octets: [UInt8]) {
        self.interfaceIndex = interfaceIndex
        self.octets = octets
    }
}

/// The link-layer multicast addresses of all interfaces.
public struct MulticastAddressSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Reads them in the kernel's order.
    ///
    /// Source: `PROCFS/net/dev_mcast`, for another root `PROCFS/1/net/dev_mcast`.
    /// - Returns: none where there is no such file.
    /// - Throws: ``LinuxSourceError/Code/malformedText``.
    public func read() throws(LinuxSourceError) -> [LinkAddress] {
        guard let text = KernelFile.readIfAnswered("\(roots.procNet)/dev_mcast") else {
            return []
        }
        return try Self.parse(text)
    }

    /// Parses lines of an index, a name, two counts and the address.
    ///
    /// Source: `dev_mc_seq_show` of `net/core/net-procfs.c`.
    static func parse(_ text: KernelText) throws(LinuxSourceError) -> [LinkAddress] {
        var addresses: [LinkAddress] = []
        for line in text.numberedLines {
            let fields = line.fields
            guard fields.count == 5, let index = Int(decimal: fields[0]), index >= 1,
                let octets = [UInt8](hexadecimal: fields[4])
            else {
                throw text.malformed(
                    line: line.number, expected: "an index, a name, two counts and an address")
            }
            addresses.append(LinkAddress(interfaceIndex: index, octets: octets))
        }
        return addresses
    }
}
