import Foundation
import TestPrograms
import Testing

@Suite(
    "Notifications between net-snmp's programs and these",
    .enabled(
        if: NetSNMP.isInstalled && Snmptrapd.isInstalled,
        "\(NetSNMP.isMissing); \(Snmptrapd.isMissing)"))
struct NotificationPeerTests {
    /// What both senders send, `HOST` being the receiver.
    static let notifications: [[String]] = [
        ["-v2c", "-cpeer", "HOST", "7", ".1.3.6.1.6.3.1.1.5.1"],
        [
            "-v2c", "-cpeer", "HOST", "7", ".1.3.6.1.6.3.1.1.5.3", ".1.3.6.1.4.1.99.1", "i", "-5",
            ".1.3.6.1.4.1.99.2", "u", "4294967295", ".1.3.6.1.4.1.99.3", "c", "5",
            ".1.3.6.1.4.1.99.4", "C", "500000000000", ".1.3.6.1.4.1.99.5", "t", "8640001",
            ".1.3.6.1.4.1.99.6", "a", "10.0.0.1", ".1.3.6.1.4.1.99.7", "o", ".1.3.6.1",
            ".1.3.6.1.4.1.99.8", "s", "plain text", ".1.3.6.1.4.1.99.9", "x", "00 0a FF",
            ".1.3.6.1.4.1.99.10", "d", "1.2.255", ".1.3.6.1.4.1.99.11", "b", "0,9",
            ".1.3.6.1.4.1.99.12", "n", "",
        ],
        ["-v1", "-cpeer", "HOST", ".1.3.6.1.4.1.8072", "192.0.2.1", "2", "0", "7"],
        [
            "-v1", "-cpeer", "HOST", ".1.3.6.1.4.1.8072", "192.0.2.1", "6", "17", "7",
            ".1.3.6.1.4.1.99.1", "s", "x",
        ],
        ["-v1", "-cpeer", "HOST", "", "192.0.2.1", "0", "0", "8640001"],
    ]

    /// Sends every notification with net-snmp's programs, then with these, those of version 2c as
    /// informs too.
    private static func sendAll(to host: String) async throws -> Int {
        var count = 0
        for words in notifications {
            let words = words.map { $0 == "HOST" ? host : $0 }
            for subcommand in words[0] == "-v2c" ? ["trap", "inform"] : ["trap"] {
                let theirs = try await NetSNMP.run("snmp\(subcommand)", words)
                #expect(theirs == Ending(), "\(words)")
                let own = try await Program.snmp.run([subcommand] + words)
                #expect(own == Ending(), "\(words)")
                count += 2
            }
        }
        return count
    }

    @Test(arguments: [0, 1])
    func `snmptrapd reads the same of both senders`(family: Int) async throws {
        try await Snmptrapd.run { snmptrapd in
            let count = try await Self.sendAll(to: snmptrapd.addresses[family])
            let heard = try await snmptrapd.notifications(until: count, with: Snmptrapd.mark)
            #expect(heard.count == count)
            for pair in stride(from: 0, to: heard.count - 1, by: 2) {
                #expect(heard[pair] == heard[pair + 1])
            }
        }
    }

    @Test(arguments: [0, 1])
    func `snmp trapd prints the same of both senders`(family: Int) async throws {
        try await TrapDaemon.run(["-On"]) { daemon in
            let address = daemon.addresses[family]
            let host = (family == 0 ? "udp:" : "udp6:") + address
            let count = try await Self.sendAll(to: host)
            let mark = family == 0 ? "UDP: " : "UDP/IPv6: "
            // The last has a line without this behind it.
            _ = try await daemon.lines(until: count, with: mark)
            let lines = try await daemon.lines(until: 6, with: "Uptime")
            let heads = lines.indices.filter { lines[$0].contains(mark) } + [lines.count]
            let heard = zip(heads, heads.dropFirst()).map { Array(lines[$0..<$1]) }
            #expect(heard.count == count)
            for pair in stride(from: 0, to: heard.count - 1, by: 2) {
                #expect(heard[pair] == heard[pair + 1])
            }
        }
    }
}
