import CNetSNMP
import Glibc
import SNMP

/// libsnmp's own reading and writing of messages. It is not made for several threads.
///
/// Safe because every pointer here is libsnmp's or ends before the call does; its unions are read as the type
/// of the variable says.
@safe struct LibSNMP {
    private let session: UnsafeMutablePointer<netsnmp_session>

    init() {
        // No modules: nothing outside of this process is opened.
        unsafe setenv("MIBS", "", 1)
        unsafe session = .allocate(capacity: 1)
        unsafe snmp_sess_init(session)
        // What it refuses it would tell on standard error, without a handler too.
        _ = unsafe netsnmp_register_loghandler(NETSNMP_LOGHANDLER_NONE, LOG_DEBUG)
    }

    func free() {
        unsafe session.deallocate()
    }

    /// The octets that libsnmp makes of a message; nil when it makes none.
    func encode(_ message: Message) -> [UInt8]? {
        let type: PDUType
        let varBinds: VarBindList
        switch message.body {
        case .pdu(let pdu): (type, varBinds) = (pdu.type, pdu.variableBindings)
        case .trap(let trap): (type, varBinds) = (.trap, trap.variableBindings)
        }
        guard let target = unsafe snmp_pdu_create(Int32(type.rawValue)) else { return nil }
        defer { unsafe snmp_free_pdu(target) }
        unsafe session.pointee.version = Int(message.version.rawValue)
        unsafe target.pointee.version = Int(message.version.rawValue)
        switch message.body {
        case .pdu(let pdu): unsafe Self.copy(pdu, to: target)
        case .trap(let trap): unsafe Self.copy(trap, to: target)
        }
        let community = Array(message.community)
        let copy = unsafe malloc(community.count + 1).assumingMemoryBound(to: UInt8.self)
        unsafe copy.update(from: community, count: community.count)
        unsafe target.pointee.community = copy
        unsafe target.pointee.community_len = community.count
        for varBind in varBinds {
            unsafe add(varBind, to: target)
        }
        return unsafe build(target)
    }

    private static func copy(_ pdu: PDU, to target: UnsafeMutablePointer<netsnmp_pdu>) {
        unsafe target.pointee.reqid = Int(pdu.requestID)
        unsafe target.pointee.errstat = Int(pdu.errorStatus.rawValue)
        unsafe target.pointee.errindex = Int(pdu.errorIndex)
    }

    private static func copy(_ trap: TrapPDU, to target: UnsafeMutablePointer<netsnmp_pdu>) {
        let name = trap.enterprise.subIdentifiers.map { oid($0) }
        // It is freed with the PDU.
        let size = name.count * MemoryLayout<oid>.size
        let copy = unsafe malloc(size).assumingMemoryBound(to: oid.self)
        unsafe copy.update(from: name, count: name.count)
        unsafe target.pointee.enterprise = copy
        unsafe target.pointee.enterprise_length = name.count
        let shifts: [UInt32] = [24, 16, 8, 0]
        let address = shifts.map { UInt8(truncatingIfNeeded: trap.agentAddress >> $0) }
        unsafe target.pointee.agent_addr = (address[0], address[1], address[2], address[3])
        unsafe target.pointee.trap_type = Int(trap.genericTrap)
        unsafe target.pointee.specific_type = Int(trap.specificTrap)
        unsafe target.pointee.time = UInt(trap.timestamp)
    }

    private func build(_ pdu: UnsafeMutablePointer<netsnmp_pdu>) -> [UInt8]? {
        var size = 65_536
        var count = 0
        var packet = unsafe malloc(size)?.assumingMemoryBound(to: UInt8.self)
        defer { unsafe Glibc.free(packet) }
        guard unsafe snmp_build(&packet, &size, &count, session, pdu) == 0,
            let packet = unsafe packet
        else { return nil }
        // libsnmp builds from the end of the packet to its beginning.
        return unsafe Array(UnsafeBufferPointer(start: packet + size - count, count: count))
    }

    private func add(_ varBind: VarBind, to pdu: UnsafeMutablePointer<netsnmp_pdu>) {
        let name = varBind.name.subIdentifiers.map { oid($0) }
        let (type, octets) = Self.variable(varBind.value)
        _ = unsafe name.withUnsafeBufferPointer { name in
            unsafe octets.withUnsafeBytes { octets in
                unsafe snmp_pdu_add_variable(
                    pdu, name.baseAddress, name.count, type, octets.baseAddress, octets.count)
            }
        }
    }

    /// What libsnmp makes of a message: nil when it refuses it.
    func decode(_ octets: [UInt8]) -> Message? {
        var octets = octets
        guard let pdu = unsafe snmp_pdu_create(Int32(PDUType.getRequest.rawValue)) else {
            return nil
        }
        defer { unsafe snmp_free_pdu(pdu) }
        return unsafe octets.withUnsafeMutableBufferPointer { octets -> Message? in
            var community = [UInt8](repeating: 0, count: 1024)
            var communityCount = community.count
            var count = octets.count
            var version = 0
            guard let start = octets.baseAddress,
                let rest = unsafe snmp_comstr_parse(
                    start, &count, &community, &communityCount, &version),
                let known = SNMPVersion(rawValue: Int32(truncatingIfNeeded: version))
            else { return nil }
            unsafe pdu.pointee.version = version
            var restCount = octets.count - (unsafe rest - start)
            guard unsafe snmp_pdu_parse(pdu, rest, &restCount) == 0 else { return nil }
            return Message(
                version: known, community: OctetString(Array(community.prefix(communityCount))),
                body: unsafe pdu.pointee.command == Int32(PDUType.trap.rawValue)
                    ? .trap(Self.trap(pdu)) : .pdu(Self.pdu(pdu)))
        }
    }

    private static func trap(_ source: UnsafeMutablePointer<netsnmp_pdu>) -> TrapPDU {
        let name = unsafe UnsafeBufferPointer(
            start: source.pointee.enterprise, count: source.pointee.enterprise_length)
        let address = unsafe source.pointee.agent_addr
        return unsafe TrapPDU(
            enterprise: Self.name(name),
            agentAddress: [address.0, address.1, address.2, address.3]
                .reduce(0) { $0 << 8 | UInt32($1) },
            genericTrap: Int32(truncatingIfNeeded: source.pointee.trap_type),
            specificTrap: Int32(truncatingIfNeeded: source.pointee.specific_type),
            timestamp: UInt32(truncatingIfNeeded: source.pointee.time),
            variableBindings: VarBindList(varBinds(source)))
    }

    /// A name that libsnmp read; one of no octets is `.0` there, and 0.0 here.
    static func name(_ subIdentifiers: UnsafeBufferPointer<oid>) -> ObjectIdentifier {
        let numbers = unsafe subIdentifiers.map { UInt32(truncatingIfNeeded: $0) }
        // Any other has two sub-identifiers at least, and the first of them fit.
        return (try? ObjectIdentifier(numbers)) ?? .zeroDotZero
    }

    private static func varBinds(_ source: UnsafeMutablePointer<netsnmp_pdu>) -> [VarBind] {
        var varBinds: [VarBind] = []
        var next = unsafe source.pointee.variables
        while let variable = unsafe next {
            let names = unsafe UnsafeBufferPointer(
                start: variable.pointee.name, count: variable.pointee.name_length)
            unsafe varBinds.append(VarBind(name(names), value(variable.pointee)))
            unsafe next = variable.pointee.next_variable
        }
        return varBinds
    }

    private static func pdu(_ source: UnsafeMutablePointer<netsnmp_pdu>) -> PDU {
        unsafe PDU(
            PDUType(rawValue: UInt8(truncatingIfNeeded: source.pointee.command)) ?? .report,
            requestID: Int32(truncatingIfNeeded: source.pointee.reqid),
            errorStatus: ErrorStatus(rawValue: Int32(truncatingIfNeeded: source.pointee.errstat)),
            errorIndex: Int32(truncatingIfNeeded: source.pointee.errindex),
            variableBindings: VarBindList(varBinds(source)))
    }
}
