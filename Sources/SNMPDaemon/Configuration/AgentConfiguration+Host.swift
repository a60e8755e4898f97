internal import HostMIB
internal import LinuxSources
internal import Logging
internal import SNMPAgentCore
internal import SNMPConfiguration

extension AgentConfiguration {
    /// What is shown of the host, whose files are under `roots`.
    func host(under roots: HostRoots, logger: Logger) -> LinuxHost {
        var host = LinuxHost(roots: roots, system: system.settings)
        if let root = healthRoot?.value { host.healthRoot = root }
        if let count = limits.maxRoutes?.value { host.mostRoutes = count }
        host.interfaces.set(shown.includedInterfaces, shown.excludedInterfaces)
        host.resources.mounts.set(shown.includedMounts, shown.excludedMounts)
        host.resources.disks.set(shown.includedDisks, shown.excludedDisks)
        host.resources.showsInstalledSoftware = shown.installedSoftware?.value ?? false
        watch.apply(to: &host.resources)
        host.resources.logger = logger
        return host
    }

    /// - Throws: ``DaemonError`` for a bulk size above the message size.
    func messageLimits() throws(DaemonError) -> MessageLimits {
        let maxMessageSize = limits.maxMessageSize?.value ?? MessageLimits.maximum
        let bulkSize = limits.bulkSize?.value ?? min(MessageLimits.defaultBulkSize, maxMessageSize)
        guard bulkSize <= maxMessageSize else {
            throw DaemonError(
                limits.bulkSize?.origin ?? RuleOrigin("--bulk-size"),
                "expected at most the largest message, \(maxMessageSize), found \(bulkSize)")
        }
        return MessageLimits(
            bulkSize: bulkSize,
            bulkFactor: limits.bulkFactor?.value ?? MessageLimits.defaultBulkFactor,
            maxMessageSize: maxMessageSize)
    }
}

extension SystemRules {
    fileprivate var settings: SystemSettings {
        var settings = SystemSettings()
        if let contact { settings.contact = contact.value }
        if let location { settings.location = location.value }
        settings.name = name?.value
        settings.description = description?.value
        if let objectID { settings.objectID = objectID.value }
        if let services { settings.services = services.value }
        return settings
    }
}

extension NamePatterns {
    /// Of either list an empty one changes nothing.
    fileprivate mutating func set(_ include: [Setting<String>], _ exclude: [Setting<String>]) {
        if !include.isEmpty { self.include = include.map(\.value) }
        if !exclude.isEmpty { self.exclude = exclude.map(\.value) }
    }
}

extension WatchRules {
    fileprivate func apply(to settings: inout HostResourceSettings) {
        settings.watchedProcesses = processes.map {
            WatchedProcess(name: $0.name, minimum: $0.minimum, maximum: $0.maximum)
        }
        settings.diskMinimums = Dictionary(
            disks.map { ($0.path, $0.minimum.setting) }, uniquingKeysWith: { $1 })
        if let allDisks {
            settings.diskMinimum = .percent(allDisks.value)
        } else if !disks.isEmpty {
            settings.diskMinimum = .none
        }
        if let loadLimits { settings.loadLimits = loadLimits.value }
        if let minimumSwap { settings.minimumSwap = minimumSwap.value }
    }
}

extension DiskRule.Minimum {
    fileprivate var setting: DiskMinimum {
        switch self {
        case .kibibytes(let count): .space(count)
        case .percent(let percent): .percent(percent)
        }
    }
}
