/// The Swift file that holds a table as one literal, which costs nothing when a program starts.
enum CoreTreeSource {
    static func text(holding table: String) -> String {
        let lines = table.split(separator: "\n").map { "        \($0)" }.joined(separator: "\n")
        return """
            // Generated, do not edit; a test holds it to the modules in MIBs/:
            // swift run snmp-modules core-tree MIBs Sources/SNMPNames/CoreTree.swift
            // swift-format-ignore-file

            /// The nodes of the modules in MIBs/; ``TableText`` describes the format.
            enum CoreTree {
                static let table: StaticString = \"\"\"
            \(lines)

                    \"\"\"
            }

            """
    }
}
