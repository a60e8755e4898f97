internal import LinuxSources

/// The interfaces of the host that its patterns let through.
struct ShownInterfaces: Sendable {
    let source: InterfaceSource
    let patterns: NamePatterns

    func read(_ details: InterfaceDetails) throws(LinuxSourceError) -> [NetworkInterface] {
        let all = try source.read(details)
        return patterns.areAll ? all : all.filter { patterns.contains($0.name) }
    }
}
