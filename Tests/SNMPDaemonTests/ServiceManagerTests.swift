import Foundation
import Logging
import TestPrograms
import Testing

@testable import SNMPDaemon

@Suite("sd_notify(3): what the service manager is told") struct ServiceManagerTests {
    private static let arguments = ["--listen", "127.0.0.1:0", "--community", "secret"]

    @Test(arguments: [true, false])
    func `it is told when the agent answers, what it does, and that it ends`(
        isAbstract: Bool
    ) async throws {
        let socket = try ManagerSocket(isAbstract: isAbstract)
        let daemon = try await Daemon(
            Self.arguments, environment: ["NOTIFY_SOCKET": socket.name])
        try await Daemon.run(daemon) { daemon in
            let status = "listening accepts=127.0.0.0/8, ::1 at=\(try daemon.address)"
            let first = try await socket.next()
            #expect(first == ["READY=1", "STATUS=\(status)"])
            try await daemon.expect("SNMPv2-MIB::sysServices.0", "72", community: "secret")
        }
        let last = try await socket.next()
        #expect(last == ["STOPPING=1"])
    }

    @Test func `a watchdog hears of it in between`() async throws {
        let socket = try ManagerSocket(isAbstract: true)
        let daemon = try await Daemon(
            Self.arguments,
            environment: ["NOTIFY_SOCKET": socket.name, "WATCHDOG_USEC": "20000"])
        try await Daemon.run(daemon) { _ in
            var lines = try await socket.next()
            #expect(lines.first == "READY=1")
            for _ in 0..<3 {
                lines = try await socket.next()
                #expect(lines == ["WATCHDOG=1"])
            }
        }
    }

    @Test(arguments: [
        ("/no/such/socket", "No such file or directory"),
        ("vsock:2:1", "expected an absolute path, or a name behind @"),
        ("/" + String(repeating: "a", count: 108), "expected an absolute path, or a name behind @"),
    ])
    func `one that cannot be told is logged, and the agent serves`(
        name: String, reason: String
    ) async throws {
        let daemon = try await Daemon(Self.arguments, environment: ["NOTIFY_SOCKET": name])
        try await Daemon.run(daemon) { daemon in
            let line = try await daemon.program.line(with: " warning ")
            #expect(
                line.hasSuffix(" the service manager cannot be told NOTIFY_SOCKET=\(reason)"))
            try await daemon.expect("SNMPv2-MIB::sysServices.0", "72", community: "secret")
        }
    }

    @Test func `a reload is told with the time of the monotonic clock, then that it is over`()
        async throws
    {
        let socket = try ManagerSocket(isAbstract: true)
        let manager = ServiceManager(
            environment: ["NOTIFY_SOCKET": socket.name],
            logger: Logger(label: "manager") { _ in SwiftLogNoOpLogHandler() })
        let before = Self.monotonicTime()
        manager.tell(.reloading)
        var lines = try await socket.next()
        #expect(lines.count == 2)
        #expect(lines.first == "RELOADING=1")
        let time = try #require(lines.last?.firstMatch(of: /^MONOTONIC_USEC=([0-9]+)$/)?.1)
        let told = try #require(Int(time))
        #expect((before...Self.monotonicTime()).contains(told))
        manager.tell(.ready, .status("two\nlines"))
        lines = try await socket.next()
        #expect(lines == ["READY=1", #"STATUS=two\u{A}lines"#])
    }

    private static func monotonicTime() -> Int {
        var time = timespec()
        // Safe because the kernel fills the structure that it is handed.
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }

    @Test(
        arguments: [
            ([:], nil),
            (["WATCHDOG_USEC": "30000000"], .seconds(15)),
            (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "\(getpid())"], .seconds(15)),
            (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "1"], nil),
            (["WATCHDOG_USEC": "0"], nil),
            (["WATCHDOG_USEC": "soon"], nil),
        ] as [([String: String], Duration?)])
    func `a watchdog wants to hear twice within its limit`(
        environment: [String: String], interval: Duration?
    ) {
        let manager = ServiceManager(
            environment: environment,
            logger: Logger(label: "manager") { _ in SwiftLogNoOpLogHandler() })
        #expect(manager.watchdogInterval == interval)
    }
}
