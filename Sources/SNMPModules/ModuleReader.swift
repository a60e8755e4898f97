internal import CNetSNMP
internal import Glibc
internal import SNMPNames

/// Reads MIB modules through libsnmp: every pointer of that library stays in this file.
///
/// libsnmp keeps one tree for the whole process, so a program reads once.
enum ModuleReader {
    struct Reading {
        /// In the order of their names; of nodes with one name the one first that libsnmp prints.
        var nodes: [LoadedNode] = []
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

    /// - Parameter peers: the nodes right below `parent`, in the order of libsnmp's lists.
    private static func appendNodes(
        _ peers: [UnsafeMutablePointer<tree>], below parent: [UInt32], to nodes: inout [LoadedNode]
    ) {
        // Of those with one number libsnmp prints the last.
        var rest = unsafe peers.indices.sorted { left, right in
            let (first, second) = unsafe (peers[left].pointee.subid, peers[right].pointee.subid)
            return first == second ? left > right : first < second
        }[...]
        while let number = rest.first.map({ unsafe peers[$0].pointee.subid }) {
            let alike = rest.prefix { unsafe peers[$0].pointee.subid == number }
            rest = rest.dropFirst(alike.count)
            let name = parent + [UInt32(truncatingIfNeeded: number)]
            for index in alike { unsafe nodes.append(load(peers[index].pointee, at: name)) }
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

    private static func load(_ node: tree, at name: [UInt32]) -> LoadedNode {
        let label = unsafe text(node.label)
        return unsafe LoadedNode(
            subIdentifiers: name,
            label: label.flatMap { $0.hasPrefix(ANON) ? nil : $0 },
            modules: modules(of: node),
            syntax: LibrarySyntax.word(for: node.type),
            access: LibrarySyntax.access(node.access),
            status: LibrarySyntax.status(node.status),
            typeName: node.tc_index < 0 ? nil : text(get_tc_descriptor(node.tc_index)),
            hint: text(node.hint),
            enumeration: list(node.enums, next: \.next) {
                unsafe ($0.value, text($0.label) ?? "")
            },
            ranges: list(node.ranges, next: \.next) { unsafe range($0, of: node.type) },
            units: text(node.units),
            indexes: list(node.indexes, next: \.next) {
                unsafe (text($0.ilabel) ?? "", $0.isimplied != 0)
            },
            augments: text(node.augments), definition: definition(of: node))
    }

    private static func definition(of node: tree) -> LoadedDefinition? {
        guard netsnmp_ds_get_boolean(library, Int32(NETSNMP_DS_LIB_SAVE_MIB_DESCRS)) != 0 else {
            return nil
        }
        return unsafe LoadedDefinition(
            objects: list(node.varbinds, next: \.next) { unsafe text($0.vblabel) ?? "" },
            description: text(node.description), defaultValue: text(node.defaultValue))
    }

    private static func modules(of node: tree) -> [String] {
        var identifiers = unsafe [node.modid]
        if let others = unsafe node.module_list {
            for index in unsafe 0..<Int(node.number_modules) {
                let other = unsafe others[index]
                if !identifiers.contains(other) { identifiers.append(other) }
            }
        }
        return identifiers.filter { $0 >= 0 }.compactMap { identifier in
            // libsnmp copies a module's name without looking at the room for it.
            unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { room in
                unsafe text(module_name(identifier, room.baseAddress))
            }
        }
    }

    private static func range(_ range: range_list, of type: Int32) -> ClosedRange<Int64> {
        func bound(_ value: Int32) -> Int64 {
            LibrarySyntax.isUnsigned(type) ? Int64(UInt32(bitPattern: value)) : Int64(value)
        }
        let (low, high) = unsafe (bound(range.low), bound(range.high))
        return min(low, high)...max(low, high)
    }

    /// The elements of one of libsnmp's linked lists.
    private static func list<Element, Value>(
        _ first: UnsafeMutablePointer<Element>?,
        next: KeyPath<Element, UnsafeMutablePointer<Element>?>,
        _ value: (Element) -> Value
    ) -> [Value] {
        var values: [Value] = []
        var current = unsafe first
        while let element = unsafe current {
            unsafe values.append(value(element.pointee))
            unsafe current = unsafe element.pointee[keyPath: next]
        }
        return values
    }

    private static func text(_ pointer: UnsafePointer<CChar>?) -> String? {
        unsafe pointer.map { unsafe String(cString: $0) }
    }

    private static func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String? {
        unsafe pointer.map { unsafe String(cString: $0) }
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
