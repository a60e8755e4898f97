import Foundation
import Testing

@testable import SNMPNames

@Suite("The file of other modules")
struct ModuleImageTests {
    let request = ModuleRequest(directories: ["/a b", "/c"], modules: ["A-MIB", "ALL"])
    let input = ModuleInput(
        path: "/a b/A.txt", stamp: .init(seconds: 1, nanoseconds: 2, size: 3))
    let table = "1 iso - -\n1.3 org A-MIB - t:T\nT d:1x:\n"

    private func encode(_ request: ModuleRequest, definitions: String = "") -> [UInt8] {
        ModuleImage.encode(
            request: request, inputs: [input, ModuleInput(path: "/none", stamp: nil)],
            faults: ["line 1: 50% of it"], table: Array(table.utf8),
            definitions: Array(definitions.utf8))
    }

    @Test func `what was written is read again`() throws {
        let image = try #require(ModuleImage(decoding: encode(request)))
        #expect(image.request == request)
        #expect(image.inputs == [input, ModuleInput(path: "/none", stamp: nil)])
        #expect(image.faults == ["line 1: 50% of it"])
        #expect(image.tree.nodes.map(\.label) == ["iso", "org"])
        #expect(image.tree.lookupNode(labelled: "org")?.hint == "1x:")
        #expect(image.tree.lookupNode(labelled: "org")?.definition == nil)
    }

    @Test func `definitions are there when they were asked for`() throws {
        var request = request
        request.options.keepsDescriptions = true
        let octets = encode(
            request, definitions: "1\n1.3 m:A-MIB,B-MIB s:c o:x,y v:1 d:of%20all\n")
        let node = try #require(
            ModuleImage(decoding: octets)?.tree.lookupNode(labelled: "org")?.definition)
        #expect(node.modules == ["A-MIB", "B-MIB"])
        #expect(node.status == .current)
        #expect(node.objects == ["x", "y"])
        #expect(node.defaultValue == "1")
        #expect(node.description == "of all")
    }

    @Test func `a file that is cut short anywhere is none`() {
        let octets = encode(request)
        let read = (0..<octets.count).filter { ModuleImage(decoding: Array(octets[..<$0])) != nil }
        #expect(read == [])
        #expect(ModuleImage(decoding: octets + [0x0A]) == nil)
    }

    @Test func `a file with any octet changed is none`() {
        let octets = encode(request)
        let read = octets.indices.filter { index in
            var changed = octets
            changed[index] ^= 0x01
            return ModuleImage(decoding: changed) != nil
        }
        #expect(read == [])
    }

    @Test func `an input that changed or went away is noticed`() throws {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "input-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let path = file.path(percentEncoded: false)
        let before = ModuleInput(at: path)
        #expect(before.stamp == nil && before.isUnchanged)
        try Data("one".utf8).write(to: file)
        #expect(!before.isUnchanged)
        let written = ModuleInput(at: path)
        #expect(written.stamp?.size == 3 && written.isUnchanged)
        try FileManager.default.setAttributes(
            [.modificationDate: Date.distantPast], ofItemAtPath: path)
        #expect(!written.isUnchanged)
    }

    @Test(arguments: [("", ""), ("ee", ""), ("uRe", "Reu"), ("wW", "W"), ("dWe", "deW")])
    func `letters of -P toggle, and the last of w and W counts`(
        _ letters: String, _ text: String
    ) throws {
        #expect(try ModuleParseOptions(letters).text == text)
    }

    @Test func `another letter of -P is refused`() {
        #expect(throws: ModuleParseOptions.UnknownLetter(letter: "x")) {
            try ModuleParseOptions("ex")
        }
    }

    @Test func `a request is the words it is called by`() {
        #expect(ModuleRequest(arguments: request.arguments) == request)
        #expect(ModuleRequest(arguments: ["tree", "/a", "B"]) == nil)
    }
}
