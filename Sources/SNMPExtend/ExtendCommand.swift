public import SNMP

/// A command whose output is shown: what one `extend` line of snmpd.conf(5) says.
public struct ExtendCommand: Hashable, Sendable {
    /// Where commands are shown that name no other place: nsExtendObjects.
    public static let defaultRoot: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 8072, 1, 3, 2]
    /// Seconds.
    public static let defaultCacheTime: Int32 = 5
    /// Sub-identifiers of nsExtendOutLine's instances, but for the root and the name's octets.
    private static let fixedLength = 5

    /// What is below it has the shape of NET-SNMP-EXTEND-MIB's nsExtendObjects.
    public let root: ObjectIdentifier
    /// The index of its rows.
    public let name: String
    /// A path; without a shell it is not searched for.
    public let program: String
    /// As they are written, with quotes; a shell gets them so, and else they are split into words.
    public let arguments: String
    public let isShell: Bool
    /// How many seconds a result is good, from its end; -1 for no longer than others need it.
    public let cacheTime: Int32

    /// - Parameter cacheTime: 0 stands for the default, as in net-snmp.
    /// - Throws: ``ExtendCommandError`` when there is no name or program, when the name is too
    ///   long for an index below `root`, or when `cacheTime` is below -1.
    public init(
        name: String, program: String, arguments: String = "", isShell: Bool = false,
        cacheTime: Int32 = Self.defaultCacheTime, root: ObjectIdentifier = Self.defaultRoot
    ) throws(ExtendCommandError) {
        guard !name.isEmpty else { throw .missing("a name") }
        guard !program.isEmpty else { throw .missing("a program") }
        guard cacheTime >= -1 else { throw .notACacheTime("\(cacheTime)") }
        let limit = ObjectIdentifier.maximumCount - Self.fixedLength - root.count
        let count = name.utf8.count
        guard count <= limit else { throw .nameTooLong(count, limit: max(limit, 0)) }
        self.root = root
        self.name = name
        self.program = program
        self.arguments = arguments
        self.isShell = isShell
        self.cacheTime = cacheTime == 0 ? Self.defaultCacheTime : cacheTime
    }
}
