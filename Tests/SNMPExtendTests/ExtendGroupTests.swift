import SNMP
import TestLogs
import Testing

@testable import SNMPExtend

@Suite("NET-SNMP-EXTEND-MIB", .timeLimit(.minutes(1))) struct ExtendGroupTests {
    private let script = ScriptedCommands()
    private let log = LogRecorder()

    private func reader(
        _ commands: [ExtendCommand], limit: Int = 16, patience: Int = 60_000
    ) throws -> ExtendReader {
        try ExtendReader(runner(commands, limit: limit, patience: patience))
    }

    private func runner(
        _ commands: [ExtendCommand], limit: Int = 16, patience: Int = 60_000
    ) -> ExtendRunner {
        ExtendRunner(
            commands, limit: limit, patience: patience, logger: log.logger, run: script.run)
    }

    private static func varBind(_ name: [UInt32], _ value: ObjectSyntax) throws -> VarBind {
        VarBind(try ExtendCommand.defaultRoot.appending(name), value)
    }

    @Test func `the rows of two commands`() async throws {
        let reader = try reader([
            ExtendCommand(name: "bb", program: "/bin/echo", arguments: "'x'"),
            ExtendCommand(name: "c", program: "exit", arguments: "3", isShell: true, cacheTime: 60),
        ])
        script.set("bb", "one\ntwo\n")
        script.set("c", "", status: 768)
        await reader.collect()
        let b: [UInt32] = [2, 98, 98]
        let c: [UInt32] = [1, 99]
        #expect(
            try reader.walk()
                == [
                    ([1, 0], .integer(2)),
                    ([2, 1, 2] + c, .octetString("exit")),
                    ([2, 1, 2] + b, .octetString("/bin/echo")),
                    ([2, 1, 3] + c, .octetString("3")), ([2, 1, 3] + b, .octetString("'x'")),
                    ([2, 1, 4] + c, .octetString("")), ([2, 1, 4] + b, .octetString("")),
                    ([2, 1, 5] + c, .integer(60)), ([2, 1, 5] + b, .integer(5)),
                    ([2, 1, 6] + c, .integer(2)), ([2, 1, 6] + b, .integer(1)),
                    ([2, 1, 7] + c, .integer(1)), ([2, 1, 7] + b, .integer(1)),
                    ([2, 1, 20] + c, .integer(4)), ([2, 1, 20] + b, .integer(4)),
                    ([2, 1, 21] + c, .integer(1)), ([2, 1, 21] + b, .integer(1)),
                    ([3, 1, 1] + c, .octetString("")), ([3, 1, 1] + b, .octetString("one")),
                    ([3, 1, 2] + c, .octetString("")), ([3, 1, 2] + b, .octetString("one\ntwo")),
                    ([3, 1, 3] + c, .integer(1)), ([3, 1, 3] + b, .integer(2)),
                    ([3, 1, 4] + c, .integer(768)), ([3, 1, 4] + b, .integer(0)),
                    ([4, 1, 2] + c + [1], .octetString("")),
                    ([4, 1, 2] + b + [1], .octetString("one")),
                    ([4, 1, 2] + b + [2], .octetString("two")),
                ].map { try Self.varBind($0, $1) })
    }

    @Test func `a command with a root of its own is there alone`() async throws {
        let root: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 99999, 1]
        let reader = try reader([
            ExtendCommand(name: "a", program: "/bin/true"),
            ExtendCommand(name: "a", program: "/bin/false", root: root),
        ])
        await reader.collect()
        #expect(
            try reader.column([2, 1, 2]) == [[1, 97]: .octetString("/bin/true")])
        #expect(
            try reader.column([2, 1, 2], under: root) == [[1, 97]: .octetString("/bin/false")])
        #expect(try reader.column([1], under: root) == [[0]: .integer(1)])
        #expect(try reader.column([3, 1, 4], under: root) == [[1, 97]: .integer(0)])
    }

    @Test func `the longest names have all their rows`() async throws {
        let root = try ObjectIdentifier([1, 3] + (1...120).map { UInt32.max - $0 })
        let reader = try reader([
            ExtendCommand(name: String(repeating: "n", count: 113), program: "/bin/true"),
            ExtendCommand(name: "r", program: "/bin/true", root: root),
        ])
        await reader.collect()
        #expect(try reader.walk().count == 14)
        #expect(try reader.walk(root).count == 14)
    }

    @Test func `of two commands with one name the first is there`() async throws {
        let reader = try reader([
            ExtendCommand(name: "a", program: "/bin/true"),
            ExtendCommand(name: "a", program: "/bin/false"),
        ])
        await reader.collect()
        #expect(try reader.column([2, 1, 2]) == [[1, 97]: .octetString("/bin/true")])
        #expect(try reader.column([1]) == [[0]: .integer(1)])
    }

    @Test func `nothing runs while nobody asks, and nothing twice while its result is good`()
        async throws
    {
        let reader = try reader([
            ExtendCommand(name: "kept", program: "/bin/true", cacheTime: 1000),
            ExtendCommand(name: "new", program: "/bin/true", cacheTime: -1),
        ])
        #expect(script.starts == [])
        for _ in 0..<3 { await reader.collect() }
        #expect(script.starts.sorted() == ["kept", "new", "new", "new"])
    }

    @Test func `a command that hangs has no output yet, is started once, and holds up no other`()
        async throws
    {
        let reader = try reader(
            [
                ExtendCommand(name: "h", program: "/bin/true", cacheTime: -1),
                ExtendCommand(name: "q", program: "/bin/true", cacheTime: -1),
            ], patience: 10)
        script.hold("h")
        for turn in 1...3 {
            let value = ObjectSyntax.octetString(OctetString("\(turn)"))
            script.set("q", "\(turn)")
            repeat {
                await reader.collect()
            } while try reader.column([3, 1, 1])[[1, 113]] != value
            #expect(try reader.column([3, 1, 1]) == [[1, 113]: value])
            #expect(try reader.column([4, 1, 2]) == [[1, 113, 1]: value])
            #expect(try reader.column([2, 1, 5]).count == 2)
        }
        #expect(script.starts.count { $0 == "h" } == 1)
        script.set("h", "late")
        script.release("h")
        while try reader.column([3, 1, 1])[[1, 104]] == nil { await reader.collect() }
        #expect(try reader.column([3, 1, 1])[[1, 104]] == .octetString("late"))
    }

    @Test func `the last result stays while a command runs again`() async throws {
        let reader = try reader(
            [
                ExtendCommand(name: "a", program: "/bin/true", cacheTime: -1)
            ], patience: 1)
        script.set("a", "first")
        repeat { await reader.collect() } while try reader.column([3, 1, 1]).isEmpty
        script.hold("a")
        script.set("a", "second")
        let count = script.ends.count
        await reader.collect()
        await reader.collect()
        #expect(try reader.column([3, 1, 1]) == [[1, 97]: .octetString("first")])
        script.release("a")
        while script.ends.count == count { await Task.yield() }
        while try reader.column([3, 1, 1]) != [[1, 97]: .octetString("second")] {
            await reader.collect()
        }
    }

    @Test func `no more run at a time than may, and who waits longest is next`() async throws {
        let names = ["a", "b", "c", "d"]
        let reader = try reader(
            names.map { try ExtendCommand(name: $0, program: "/bin/true") }, limit: 2,
            patience: 20)
        script.hold("a", "b")
        await reader.collect()
        await reader.collect()
        while script.starts.count < 2 { await Task.yield() }
        #expect(script.starts.sorted() == ["a", "b"])
        script.release("a")
        while script.ends.count < 3 { await Task.yield() }
        #expect(script.starts.dropFirst(2) == ["c", "d"])
        script.release("b")
    }

    @Test func `more commands than may run at a time are all waited for`() async throws {
        let names = (10..<50).map { "\($0)" }
        let reader = try reader(
            names.map { try ExtendCommand(name: $0, program: "/bin/true") }, limit: 3,
            patience: 60_000)
        await reader.collect()
        #expect(try reader.column([3, 1, 4]).count == 40)
        #expect(script.ends.sorted() == names)
    }

    @Test func `a command that cannot be started is logged once, and once when it can`()
        async throws
    {
        let reader = try reader([
            ExtendCommand(name: "a", program: "/none", cacheTime: -1),
            ExtendCommand(name: "b", program: "/bin/true", cacheTime: -1),
        ])
        script.set("a", "", status: 1, fault: .notStarted("no such file"))
        script.set("b", "so far", status: -1, fault: .overdue)
        for _ in 0..<3 { await reader.collect() }
        #expect(
            try reader.column([3, 1, 4]) == [[1, 97]: .integer(1), [1, 98]: .integer(-1)])
        #expect(
            try reader.column([3, 1, 1])
                == [[1, 97]: .octetString(""), [1, 98]: .octetString("so far")])
        script.set("a", "")
        script.set("b", "")
        for _ in 0..<3 { await reader.collect() }
        #expect(
            log.records.sorted() == [
                "notice a command runs again command=a", "notice a command runs again command=b",
                "warning a command cannot be started command=a error=no such file",
                "warning a command took too long and was killed command=b",
            ])
    }

    @Test func `once it is stopped what runs is ended, and nothing is started`() async throws {
        let runner = runner(
            [
                try ExtendCommand(name: "a", program: "/bin/true", cacheTime: -1),
                try ExtendCommand(name: "b", program: "/bin/true", cacheTime: -1),
            ], patience: 10)
        let reader = try ExtendReader(runner)
        script.hold("a")
        await reader.collect()
        while script.ends.isEmpty { await Task.yield() }
        #expect(script.ends == ["b"])
        await runner.stop()
        while script.ends.count < 2 { await Task.yield() }
        await reader.collect()
        #expect(script.starts.sorted() == ["a", "b"])
    }
}
