import Foundation
import SNMPNames
import TestPrograms

/// Modules with objects of every syntax and rows of every kind of index, for both sides to read.
struct PeerModules {
    /// What net-snmp's programs read.
    let folder: URL
    /// The same, read by `snmp-modules` of this build.
    let tree: ObjectTree

    init() async throws {
        let files = FileManager.default
        folder = files.temporaryDirectory.appending(path: "snmp-modules-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        let core = URL(filePath: Program.modules)
        try Self.link(["SNMPv2-SMI", "SNMPv2-TC", "SNMPv2-CONF"], of: core, in: folder)
        let own = Bundle.module.bundleURL.appending(path: "Modules")
        try Self.link(["PEER-MIB", "PEER-TC-MIB"], of: own, in: folder)
        tree = try await Self.tree(of: folder)
    }

    func remove() throws {
        try FileManager.default.removeItem(at: folder)
    }

    private static func link(_ modules: [String], of source: URL, in folder: URL) throws {
        for module in modules.map({ "\($0).txt" }) {
            try FileManager.default.createSymbolicLink(
                at: folder.appending(path: module),
                withDestinationURL: source.appending(path: module))
        }
    }

    /// The table stands in a Swift literal, each line indented by eight spaces.
    private static func tree(of folder: URL) async throws -> ObjectTree {
        let file = folder.appending(path: "Tree.swift")
        _ = try await Program.built("snmp-modules").run(["core-tree", folder.path(), file.path()])
        let text = try String(contentsOf: file, encoding: .utf8)
        let indent = String(repeating: " ", count: 8)
        let lines = text.split(separator: "\n").filter {
            $0.hasPrefix(indent) && !$0.contains("\"\"\"")
        }
        try FileManager.default.removeItem(at: file)
        return try ObjectTree(
            parsing: lines.flatMap { Array($0.dropFirst(indent.count).utf8) + [0x0A] })
    }
}
