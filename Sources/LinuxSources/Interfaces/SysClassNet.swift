/// `/sys/class/net/NAME`: the attributes of one interface.
///
/// Source: `Documentation/ABI/testing/sysfs-class-net`, `net/core/net-sysfs.c`.
struct SysClassNet {
    let roots: HostRoots
    let name: String

    /// Where an attribute is read.
    func path(_ attribute: String) -> String {
        "\(roots.sysfs)/class/net/\(name)/\(attribute)"
    }

    /// Every attribute but speed and duplex, which are ``LinkSettings``.
    ///
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` where an attribute that every
    ///   interface has cannot be read, as when it has just been removed;
    ///   ``LinuxSourceError/Code/malformedText`` for an attribute in another form.
    func readInterface(named name: String) throws(LinuxSourceError) -> NetworkInterface {
        var interface = NetworkInterface(index: try required("ifindex").decimal(), name: name)
        interface.alias = optional("ifalias")?.value ?? ""
        interface.hardwareType = try required("type").decimal()
        interface.mtu = try required("mtu").decimal()
        interface.hardwareAddress = try HardwareAddress(parsing: required("address")).octets
        interface.operationalState = try readOperationalState()
        interface.carrierChanges = try optional("carrier_changes")?.decimal() ?? 0
        interface.masterIndex = try optional("master/ifindex")?.decimal()
        interface.statistics.rxNoHandler = try optional("statistics/rx_nohandler")?.decimal() ?? 0
        try readFlags(into: &interface)
        try readDevice(into: &interface)
        return interface
    }

    /// Fills in whether a device stands behind the interface, and what kind it is.
    func readDevice(into interface: inout NetworkInterface) throws(LinuxSourceError) {
        let type = readDeviceType()
        interface.isWireless = type == "wlan"
        interface.hasBusDevice = SystemCall.fileExists(path("device"))
        if let type, Self.deviceTypesThatAreKinds.contains(type) {
            interface.linkKind = type
        } else if type == nil, !interface.hasBusDevice, SystemCall.fileExists(path("tun_flags")) {
            interface.linkKind = "tun"
        }
    }

    /// A driver without one of the counters counts as 0.
    func readEthernetErrors() throws(LinuxSourceError) -> EthernetErrors {
        var errors = EthernetErrors()
        for (file, counter) in EthernetErrors.counters {
            errors[keyPath: counter] = try optional("statistics/\(file)")?.decimal() ?? 0
        }
        return errors
    }

    /// The index that the driver links to, be it beneath or a peer, in whatever namespace.
    func readLink() throws(LinuxSourceError) -> Int? { try optional("iflink")?.decimal() }

    /// Whether the kernel stacks this interface upon the one of that name.
    func isStacked(upon lower: String) -> Bool { SystemCall.fileExists(path("lower_\(lower)")) }

    /// Device types that are spelled like the kind that rtnetlink gives.
    private static let deviceTypesThatAreKinds: Set<String> = [
        "bond", "bridge", "dsa", "geneve", "hsr", "macsec", "vlan", "vxlan", "wireguard",
    ]
}

extension SysClassNet {
    private func required(_ attribute: String) throws(LinuxSourceError) -> KernelText {
        try KernelFile.read(path(attribute))
    }

    private func optional(_ attribute: String) -> KernelText? {
        KernelFile.readIfAnswered(path(attribute))
    }

    private func readOperationalState() throws(LinuxSourceError) -> OperationalState {
        let text = try required("operstate")
        guard let state = OperationalState(kernelName: text.value) else {
            throw text.malformed(line: 1, expected: "an operational state")
        }
        return state
    }

    /// Adds to the stored flags those that `dev_get_flags` of `net/core/dev.c` works out.
    private func readFlags(into interface: inout NetworkInterface) throws(LinuxSourceError) {
        var flags = InterfaceFlags(rawValue: try required("flags").hexadecimal())
        // An interface that is down refuses the question for its carrier.
        let carrier = optional("carrier")?.value == "1"
        interface.hasCarrier = flags.contains(.up) && carrier
        if flags.contains(.up) {
            let state = interface.operationalState
            if state == .up || state == .unknown { flags.insert(.running) }
            if state == .dormant { flags.insert(.dormant) }
            if carrier { flags.insert(.lowerUp) }
        }
        interface.flags = flags
    }

    /// DEVTYPE of the interface's uevent, or nil for a plain device.
    private func readDeviceType() -> String? {
        guard let text = optional("uevent") else { return nil }
        let key = "DEVTYPE="
        for line in text.lines {
            let entry = String(decoding: text.octets[line], as: UTF8.self)
            if entry.hasPrefix(key) { return String(entry.dropFirst(key.count)) }
        }
        return nil
    }
}
