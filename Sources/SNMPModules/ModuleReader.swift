internal import CNetSNMP
internal import Glibc
internal import SNMPNames

/// Reads MIB modules through libsnmp: every pointer of that library stays in this file, in
/// ``LoadedNode`` and in ``LibraryText``.
///
/// libsnmp keeps one tree for the whole process, so a program reads once.
enum ModuleReader {
    struct Reading {
        /// In the order of their names; of nodes with one name the one first that libsnmp prints.
        var nodes: [LoadedNode] = []
        /// The name of each module that a node is of, as a table has it, by libsnmp's number for it.
        var moduleNames: [Int32: [UInt8]] = [:]
        /// What libsnmp found wrong, one line each.
        var faults: [String] = []
    }

    /// Reads what `request` asks for, and no other configuration or module of net-snmp.
    static func read(_ request: ModuleRequest) -> Reading {
        let faults = FaultLog()
        // Safe because `faults` outlives the callback, which is taken back below.
        let reference = unsafe Unmanaged.passUnretained(faults).toOpaque()
        unsafe netsnmp_register_loghandler(Int32(NETSNMP_LOGHANDLER_CALLBACK), LOG_DEBUG)
        unsafe snmp_register_callback(library, logging, recordFault, reference)
        setOptions(request.options)
        // Its own way to read what a user asks for, with what its user's environment names.
        unsafe setenv("MIBDIRS", request.directories.joined(separator: ":"), 1)
        unsafe setenv("MIBS", request.modules.joined(separator: ":"), 1)
        unsafe unsetenv("MIBFILES")
        netsnmp_init_mib()
        var reading = Reading()
        // Safe because the tree stays in place until the program ends.
        unsafe appendNodes(list(get_tree_head()), below: [], to: &reading.nodes)
        for module in reading.nodes.lazy.flatMap(\.modules)
        where reading.moduleNames[module] == nil {
            reading.moduleNames[module] = name(ofModule: module)
        }
        unsafe snmp_unregister_callback(library, logging, recordFault, reference, 1)
        reading.faults = faults.lines
        return reading
    }

    private static func setOptions(_ options: ModuleParseOptions) {
        netsnmp_ds_set_boolean(library, Int32(NETSNMP_DS_LIB_MIB_ERRORS), 1)
        var letters = options.text.utf8CString
        // Safe because the library only reads the array, up to its NUL.
        unsafe letters.withUnsafeMutableBufferPointer { letters in
            _ = unsafe snmp_mib_toggle_options(letters.baseAddress)
        }
    }

    private static let library = Int32(NETSNMP_DS_LIBRARY_ID)
    private static let logging = Int32(SNMP_CALLBACK_LOGGING)

    /// Nodes below the longest name that there can be are left out. Source: RFC 2578 §3.5.
    ///
    /// - Parameter peers: the nodes right below `parent`, in the order of libsnmp's lists.
    private static func appendNodes(
        _ peers: [UnsafeMutablePointer<tree>], below parent: [UInt32], to nodes: inout [LoadedNode]
    ) {
        guard parent.count < 128 else { return }
        // Of those with one number libsnmp prints the last.
        var rest = unsafe peers.indices.sorted { left, right in
            let (first, second) = unsafe (peers[left].pointee.subid, peers[right].pointee.subid)
            return first == second ? left > right : first < second
        }[...]
        while let number = rest.first.map({ unsafe peers[$0].pointee.subid }) {
            let alike = rest.prefix { unsafe peers[$0].pointee.subid == number }
            rest = rest.dropFirst(alike.count)
            let name = parent + [UInt32(truncatingIfNeeded: number)]
            for index in alike { unsafe nodes.append(LoadedNode(peers[index], at: name)) }
            let children = unsafe alike.reversed().flatMap {
                unsafe list(peers[$0].pointee.child_list)
            }
            if unsafe !children.isEmpty { unsafe appendNodes(children, below: name, to: &nodes) }
        }
    }

    private static func list(
        _ first: UnsafeMutablePointer<tree>?
    ) -> [UnsafeMutablePointer<tree>] {
        var nodes: [UnsafeMutablePointer<tree>] = unsafe []
        var peer = unsafe first
        while let node = unsafe peer {
            unsafe nodes.append(node)
            unsafe peer = node.pointee.next_peer
        }
        return unsafe nodes
    }

    private static func name(ofModule module: Int32) -> [UInt8] {
        // libsnmp copies a module's name without looking at the room for it.
        unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { room in
            var name: [UInt8] = []
            unsafe LibraryText(module_name(module, room.baseAddress))?.appendEscaped(to: &name)
            return name
        }
    }
}

/// libsnmp's callback for what it has to say.
private func recordFault(
    _: Int32, _: Int32, message: UnsafeMutableRawPointer?, reference: UnsafeMutableRawPointer?
) -> Int32 {
    // Safe because libsnmp passes a log message and the reference that was registered.
    if let message = unsafe message, let reference = unsafe reference,
        let text = unsafe message.load(as: snmp_log_message.self).msg
    {
        let faults = unsafe Unmanaged<FaultLog>.fromOpaque(reference).takeUnretainedValue()
        unsafe faults.append(String(cString: text))
    }
    return 0
}
