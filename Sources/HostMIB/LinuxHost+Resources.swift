internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// The groups of HOST-RESOURCES-MIB, UCD-SNMP-MIB, UCD-DISKIO-MIB and LM-SENSORS-MIB.
extension LinuxHost {
    func hostGroups(
        of shown: ShownInterfaces, upTime: SystemUpTime, _ memory: HostMemory
    ) -> [any MIBGroup] {
        processorGroups(memory.samples) + deviceGroups(shown, memory.disks, memory.samples)
            + storageGroups(memory.fileSystems, memory.disks) + processGroups()
            + softwareGroups(upTime)
    }

    private func processorGroups(_ samples: HostSamples) -> [any MIBGroup] {
        [
            MemoryGroup(source: MemorySource(roots: roots), minimumSwap: resources.minimumSwap),
            LoadGroup(source: LoadAverageSource(roots: roots), limits: resources.loadLimits),
            SystemStatsGroup(roots: roots, samples: samples),
            HostProcessorsGroup(
                source: ProcessorStatisticsSource(roots: roots), samples: samples),
        ]
    }

    private func deviceGroups(
        _ shown: ShownInterfaces, _ disks: HostDisks, _ samples: HostSamples
    ) -> [any MIBGroup] {
        [
            HostSystemGroup(roots: roots, disks: disks),
            HostDevicesGroup(
                processors: ProcessorStatisticsSource(roots: roots),
                processorNames: ProcessorNameSource(roots: roots),
                interfaces: shown, disks: disks),
            DiskIOGroup(roots: roots, patterns: resources.disks, samples: samples),
            SensorsGroup(
                source: HardwareSensorSource(roots: roots),
                faults: FaultLog(of: "sensors", logger: resources.logger)),
        ]
    }

    private func storageGroups(
        _ fileSystems: FileSystemTable, _ disks: HostDisks
    ) -> [any MIBGroup] {
        [
            HostStorageGroup(memory: MemorySource(roots: roots), fileSystems: fileSystems),
            HostFileSystemsGroup(fileSystems: fileSystems),
            DiskTableGroup(
                fileSystems: fileSystems, minimum: resources.diskMinimum,
                minimums: Dictionary(
                    uniqueKeysWithValues: resources.diskMinimums.map {
                        (Array($0.key.utf8), $0.value)
                    })),
            HostDiskStorageGroup(disks: disks, fileSystems: fileSystems),
        ]
    }

    private func processGroups() -> [any MIBGroup] {
        let source = ProcessSource(roots: roots)
        let processes = ProcessTable(source: source)
        return [
            HostProcessesGroup(processes: processes, source: source),
            HostProcessPerformanceGroup(processes: processes),
            ProcessTableGroup(processes: processes, watched: resources.watchedProcesses),
        ]
    }

    private func softwareGroups(_ upTime: SystemUpTime) -> [any MIBGroup] {
        guard resources.showsInstalledSoftware else { return [] }
        return [HostSoftwareGroup(source: InstalledPackageSource(roots: roots), upTime: upTime)]
    }

    static let hostCapabilities = [
        AgentCapability(
            identifier: [1, 3, 6, 1, 2, 1, 25],
            description:
                "HOST-RESOURCES-MIB: all but printers, software if asked for (RFC 2790)"),
        AgentCapability(
            identifier: [1, 3, 6, 1, 4, 1, 2021],
            description: "UCD-SNMP-MIB: memory, laTable, systemStats, dskTable, prTable"),
        AgentCapability(
            identifier: [1, 3, 6, 1, 4, 1, 2021, 13, 15],
            description: "UCD-DISKIO-MIB: diskIOTable"),
        AgentCapability(
            identifier: [1, 3, 6, 1, 4, 1, 2021, 13, 16, 1],
            description: "LM-SENSORS-MIB: temperatures, fans, voltages"),
    ]
}
