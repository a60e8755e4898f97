extension ObjectTree {
    /// How the first word of a name that tells no module is looked up.
    public enum NameLookup: Sendable {
        /// As a root: `iso`, `.1`.
        case steps
        /// As the first node with that label.
        case labels
        /// As a root, and where that leads to nothing as a label.
        case stepsOrLabels
    }

    /// Finds what a user means by `text`, in any of the forms that net-snmp knows.
    ///
    /// - `IF-MIB::ifDescr.1`: a label of one module, and an instance;
    /// - `.1.3.6.1.2.1`, `1.3`, `iso.org.dod`, `.iso.3.6`: steps from a root, labels or numbers;
    /// - `ifDescr.1`, `interfaces.ifTable`: steps from the first node with that label.
    ///
    /// The instance of a column may be written with labels and quoted strings:
    /// `ifStackStatus.1.2`, `nsModuleName."".8.1.3.6.1`. Numbers may be hexadecimal (`0x1F`) or
    /// octal (`017`).
    /// - Parameter checksRanges: whether indexes have to be in the ranges that the module allows.
    /// - Returns: 1 to 128 sub-identifiers.
    /// - Throws: ``ObjectNameError``
    public func resolve(
        _ text: String, checksRanges: Bool = true, lookup: NameLookup = .stepsOrLabels
    ) throws(ObjectNameError) -> [UInt32] {
        var resolver = NameResolver(
            tree: self, text: text, checksRanges: checksRanges, lookup: lookup)
        do throws(ObjectNameError.Code) {
            return try resolver.resolve()
        } catch {
            throw ObjectNameError(name: text, code: error)
        }
    }
}
