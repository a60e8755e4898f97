import Foundation
import TestPrograms
import Testing

@Suite("The manual page of snmpagent") struct ManualTests {
    @Test(arguments: [[], ["serve"], ["check-config"], ["check-access"]])
    func `it has every option, with the words of the help`(_ command: [String]) async throws {
        let page = try String(
            contentsOfFile: Program.package + "docs/snmpagent.8", encoding: .utf8)
        let help = try await Program.snmpagent.run(command + ["--help"]).output
        let options = help.matches(of: /(?m)^  (?:-[a-z], )?--([a-z-]+)/).map {
            String($0.output.1)
        }
        #expect(!options.isEmpty)
        #expect(options.filter { !page.contains("Fl -\($0)") && !page.contains(", -\($0)") } == [])
    }
}
