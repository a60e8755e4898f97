/// A Swift file that holds a table as one literal, which costs nothing when a program starts.
struct CoreSource {
    let subcommand: String
    let typeName: String
    let summary: String

    static let tree = CoreSource(
        subcommand: "core-tree", typeName: "CoreTree",
        summary: "The nodes of the modules in MIBs/; ``TableText`` describes the format.")
    static let definitions = CoreSource(
        subcommand: "core-definitions", typeName: "CoreDefinitions",
        summary: "What the modules in MIBs/ say; ``ObjectDefinition`` describes the format.")

    func text(holding table: [UInt8]) -> String {
        let table = String(decoding: table, as: UTF8.self)
        let lines = table.split(separator: "\n").map { "        \($0)" }.joined(separator: "\n")
        return """
            // Generated, do not edit; a test holds it to the modules in MIBs/:
            // swift run snmp-modules \(subcommand) MIBs Sources/SNMPNames/\(typeName).swift
            // swift-format-ignore-file

            /// \(summary)
            enum \(typeName) {
                static let table: StaticString = \"\"\"
            \(lines)

                    \"\"\"
            }

            """
    }
}
