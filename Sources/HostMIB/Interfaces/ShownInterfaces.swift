internal import LinuxSources

/// The interfaces of the host that its patterns let through.
struct ShownInterfaces: Sendable {
    let source: InterfaceSource
    let patterns: NamePatterns

    func read(
        _ details: InterfaceDetails = .settings
    ) throws(LinuxSourceError) -> [NetworkInterface] {
        try source.read(details).filter { patterns.contains($0.name) }
    }
}
