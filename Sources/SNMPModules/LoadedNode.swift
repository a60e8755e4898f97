internal import CNetSNMP

/// A node of libsnmp's tree, which stays in place until the program ends.
///
/// What it tells is read where libsnmp has it: there are thousands of nodes, and each is written once.
@safe struct LoadedNode {
    let subIdentifiers: [UInt32]
    private let node: UnsafeMutablePointer<tree>

    init(_ node: UnsafeMutablePointer<tree>, at subIdentifiers: [UInt32]) {
        self.subIdentifiers = subIdentifiers
        unsafe self.node = node
    }

    /// nil for a step that no module names.
    var label: LibraryText? {
        unsafe LibraryText(node.pointee.label).flatMap { $0.hasPrefix(ANON) ? nil : $0 }
    }

    /// libsnmp's number of the module that it prints first, then of those that define the node alike;
    /// none for the roots.
    var modules: [Int32] {
        var modules = unsafe node.pointee.modid < 0 ? [] : [node.pointee.modid]
        if let others = unsafe node.pointee.module_list {
            // Safe because the list has as many as libsnmp says.
            for index in unsafe 0..<Int(node.pointee.number_modules) {
                let other = unsafe others[index]
                if other >= 0, !modules.contains(other) { modules.append(other) }
            }
        }
        return modules
    }

    var syntax: String { unsafe LibrarySyntax.word(for: node.pointee.type) }
    var access: UInt8? { unsafe LibrarySyntax.access(node.pointee.access) }
    var status: UInt8? { unsafe LibrarySyntax.status(node.pointee.status) }
    var hint: LibraryText? { unsafe LibraryText(node.pointee.hint) }
    var units: LibraryText? { unsafe LibraryText(node.pointee.units) }
    var augments: LibraryText? { unsafe LibraryText(node.pointee.augments) }
    /// nil where DESCRIPTIONs were not asked for.
    var description: LibraryText? { unsafe LibraryText(node.pointee.description) }
    var defaultValue: LibraryText? { unsafe LibraryText(node.pointee.defaultValue) }

    var typeName: LibraryText? {
        unsafe node.pointee.tc_index < 0
            ? nil : LibraryText(get_tc_descriptor(node.pointee.tc_index))
    }

    var enumeration: [(label: LibraryText?, number: Int32)] {
        unsafe list(node.pointee.enums, next: { unsafe $0.next }) {
            unsafe (LibraryText($0.label), $0.value)
        }
    }

    var ranges: [ClosedRange<Int64>] {
        let isUnsigned = unsafe LibrarySyntax.isUnsigned(node.pointee.type)
        func bound(_ value: Int32) -> Int64 {
            isUnsigned ? Int64(UInt32(bitPattern: value)) : Int64(value)
        }
        return unsafe list(node.pointee.ranges, next: { unsafe $0.next }) { range in
            let (low, high) = unsafe (bound(range.low), bound(range.high))
            return min(low, high)...max(low, high)
        }
    }

    var indexes: [(label: LibraryText?, isImplied: Bool)] {
        unsafe list(node.pointee.indexes, next: { unsafe $0.next }) {
            unsafe (LibraryText($0.ilabel), $0.isimplied != 0)
        }
    }

    var objects: [LibraryText?] {
        unsafe list(node.pointee.varbinds, next: { unsafe $0.next }) {
            unsafe LibraryText($0.vblabel)
        }
    }

    /// The elements of one of libsnmp's linked lists.
    private func list<Element, Value>(
        _ first: UnsafeMutablePointer<Element>?,
        next: (Element) -> UnsafeMutablePointer<Element>?, _ value: (Element) -> Value
    ) -> [Value] {
        var values: [Value] = []
        var current = unsafe first
        // Safe because the last element's `next` is nil.
        while let element = unsafe current {
            unsafe values.append(value(element.pointee))
            unsafe current = next(element.pointee)
        }
        return values
    }
}
