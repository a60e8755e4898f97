internal import LinuxSources
internal import SNMP

extension ProtocolCounters {
    /// The low half of a counter; no instance where this kernel does not have it.
    func counter32(_ name: String) -> ObjectSyntax? {
        self[name].map { .counter32(low: $0) }
    }

    func counter64(_ name: String) -> ObjectSyntax? {
        self[name].map { .counter64($0) }
    }

    func gauge32(_ name: String) -> ObjectSyntax? {
        self[name].map { .gauge32(UInt32(clamping: $0)) }
    }

    func integer(_ name: String) -> ObjectSyntax? {
        self[name].map { .integer(Int32(clamping: Int64(bitPattern: $0))) }
    }
}
