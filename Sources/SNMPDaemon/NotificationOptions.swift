internal import ArgumentParser
internal import SNMP
internal import SNMPAgentCore
internal import SNMPTransport

/// The options of `snmpagent serve` that say who is notified, as they were written.
struct NotificationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Whom to send traps of version 2c: [udp:|udp6:]host[:port]; port 162 unless given.",
            valueName: "target"))
    var notify: [String] = []

    @Option(
        help: ArgumentHelp(
            "Whom to send informs, which are acknowledged or sent again.", valueName: "target"))
    var notifyInform: [String] = []

    @Option(
        help: ArgumentHelp(
            "The community of notifications; public unless given.", valueName: "name"))
    var notifyCommunity = "public"

    @Flag(help: "Notify of requests that nobody may send.")
    var authTraps = false
}

extension NotificationOptions {
    /// - Throws: ``DaemonError`` for what is no address, or no community.
    func targets() throws(DaemonError) -> [NotificationTarget] {
        let community = try OctetString(community: notifyCommunity, of: "--notify-community")
        return try Self.checked("--notify", notify).map {
            NotificationTarget($0, community: community)
        }
            + Self.checked("--notify-inform", notifyInform).map {
                NotificationTarget($0, community: community, kind: .inform)
            }
    }

    private static func checked(
        _ option: String, _ addresses: [String]
    ) throws(DaemonError) -> [String] {
        for address in addresses {
            do throws(TransportAddressError) {
                _ = try TransportAddress(parsing: address, defaultPort: 162)
            } catch {
                throw DaemonError(option, error)
            }
        }
        return addresses
    }
}
