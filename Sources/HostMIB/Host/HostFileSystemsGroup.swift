internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// HOST-RESOURCES-MIB hrFSTable. Source: RFC 2790 §4.
struct HostFileSystemsGroup: MIBGroup {
    static let hrFSTable = MIBObjects<FileSystemRow>(
        under: [1, 3, 6, 1, 2, 1, 25, 3, 8, 1],
        [
            1: { .integer(clamping: $0.index) },
            2: { .text($0.mount.path.octets, limit: 128) },
            3: { .text($0.mount.isRemote ? $0.mount.source.octets : [], limit: 128) },
            4: { .objectIdentifier([1, 3, 6, 1, 2, 1, 25, 3, 9, $0.mount.fileSystemType]) },
            // readWrite(1) or readOnly(2).
            5: { .integer($0.mount.isReadOnly ? 2 : 1) },
            6: { .truthValue($0.mount.path == "/") },
            7: { .integer(clamping: $0.storageIndex) },
            8: { _ in .octetString(.unknownDate) },
            9: { _ in .octetString(.unknownDate) },
        ])

    let fileSystems: FileSystemTable

    let name = "hrFSTable"
    let maximumAge: Duration? = .seconds(4)
    let subtrees = [hrFSTable.parent]
    let objects = hrFSTable.objects

    func collect(into rows: inout MIBRows) throws {
        try rows.add(Self.hrFSTable, of: try fileSystems.read()) { [$0.index] }
    }
}
