import Foundation

/// The instances of a host's modules in a walk, by object and by what a row is of.
struct HostObjects {
    /// hrSystem to hrSWInstalled; memory, dskTable, laTable, systemStats, diskIOTable.
    static let subtrees =
        (1...6).map { ".1.3.6.1.2.1.25.\($0)" }
        + ["4", "9", "10", "11", "13.15"].map { ".1.3.6.1.4.1.2021.\($0)" }

    private static let tables = [
        ".1.3.6.1.2.1.25.2.3.1.", ".1.3.6.1.2.1.25.3.2.1.", ".1.3.6.1.2.1.25.3.3.1.",
        ".1.3.6.1.2.1.25.3.4.1.", ".1.3.6.1.2.1.25.3.6.1.", ".1.3.6.1.2.1.25.3.7.1.",
        ".1.3.6.1.2.1.25.3.8.1.", ".1.3.6.1.2.1.25.4.2.1.", ".1.3.6.1.2.1.25.5.1.1.",
        ".1.3.6.1.2.1.25.6.3.1.", ".1.3.6.1.4.1.2021.9.1.", ".1.3.6.1.4.1.2021.10.1.",
        ".1.3.6.1.4.1.2021.13.15.1.1.",
    ]

    /// The columns that name the rows of file systems and of packages, and the table.
    private static let names = [
        ".1.3.6.1.2.1.25.2.3.1.": "3", ".1.3.6.1.2.1.25.3.8.1.": "2",
        ".1.3.6.1.2.1.25.6.3.1.": "2", ".1.3.6.1.4.1.2021.9.1.": "2",
    ]

    /// By object, such as `host 2.3.1.5`, and by row: its index, or what names it.
    private(set) var values: [String: [String: WalkText.Entry]] = [:]

    init(_ walk: WalkText) {
        let names = Self.names(of: walk)
        for entry in walk.entries {
            let (object, index) = Self.parts(of: entry.name)
            let table = Self.tables.first(where: entry.name.hasPrefix) ?? ""
            let row = names[table]?[index] ?? index
            values[object, default: [:]][row] = entry
        }
    }

    /// `host` or `ucd` with the object's sub-identifiers, and the index.
    private static func parts(of name: Substring) -> (object: String, index: String) {
        let split =
            tables.first(where: name.hasPrefix).map { table in
                name.dropFirst(table.count).firstIndex(of: ".") ?? name.endIndex
            } ?? name.lastIndex(of: ".") ?? name.endIndex
        let object = name[..<split].replacing(".1.3.6.1.2.1.25.", with: "host ")
            .replacing(".1.3.6.1.4.1.2021.", with: "ucd ")
        return (String(object), String(name[split...].dropFirst()))
    }

    private static func names(of walk: WalkText) -> [String: [String: String]] {
        var found: [String: [String: String]] = [:]
        for (table, column) in names {
            let start = table + column + "."
            for entry in walk.entries where entry.name.hasPrefix(start) {
                let index = String(entry.name.dropFirst(start.count))
                found[table, default: [:]][index] = HostMounts.rowName(printed: entry.value)
            }
        }
        return found
    }
}
