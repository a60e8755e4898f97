internal import SNMP
internal import SNMPManager
internal import SNMPNames
internal import SNMPText
internal import SNMPTransport

/// One call of the tool, whose command line is in order.
struct Command {
    let subcommand: Subcommand
    let settings: Settings
    /// The host as it was typed; empty where none is asked.
    let host: String
    /// The words behind the host as they were typed: OIDs as a rule.
    let objects: ArraySlice<String>
    let community: OctetString

    /// - Throws: ``CommandLineError`` when a word is missing.
    init(_ subcommand: Subcommand, _ settings: Settings) throws(CommandLineError) {
        self.subcommand = subcommand
        self.settings = settings
        guard subcommand.asksAgent else {
            // Its words are where it listens, or what is to be translated.
            (host, community, objects) = ("", "", settings.words[...])
            return
        }
        guard let host = settings.words.first else {
            throw CommandLineError(message: "No hostname specified.", showsUsage: true)
        }
        guard let community = settings.communities.last else {
            throw CommandLineError(message: "No community name specified.", showsUsage: true)
        }
        self.host = host
        self.community = OctetString(community)
        objects = settings.words.dropFirst()
    }

    /// - Returns: the exit status.
    func run(_ streams: inout StandardStreams) async throws(CommandLineError) -> Int32 {
        switch subcommand {
        case .walk, .bulkWalk: try await walk(&streams)
        case .get, .getNext: try await get(&streams)
        case .bulkGet: try await bulkGet(&streams)
        case .access: try await access(&streams)
        case .trap, .inform: try await notify(&streams)
        case .trapDaemon: try await printNotifications(&streams)
        case .translate: try translate(&streams)
        }
    }
}

// MARK: What commands share

extension Command {
    func error(_ message: String) -> CommandLineError {
        CommandLineError(message: "\(subcommand.programName): \(message)")
    }

    /// The agent that the host is, or who is notified.
    func resolveTarget(defaultPort: UInt16 = 161) async throws(CommandLineError) -> SNMPTarget {
        let address: TransportAddress
        do throws(TransportAddressError) {
            address = try TransportAddress(parsing: host, defaultPort: defaultPort)
        } catch {
            throw self.error("Unknown host (\(host)) (\(error))")
        }
        do throws(ResolutionError) {
            return try await SNMPTarget(
                resolving: address, version: settings.version, community: community,
                retryPolicy: settings.retryPolicy)
        } catch {
            throw self.error("Unknown host (\(host))")
        }
    }

    /// Refuses GetBulk in version 1, which has none. Source: RFC 3416 §4.2.3.
    func requireBulk() throws(CommandLineError) {
        guard settings.version != .version1 else {
            throw error("Cannot send V2 PDU on V1 session")
        }
    }

    /// The sub-identifiers that `text` names.
    func resolve(_ text: String) throws(CommandLineError) -> [UInt32] {
        do throws(ObjectNameError) {
            return try settings.names.resolve(text, in: settings.inputTree)
        } catch {
            throw CommandLineError(message: "\(error)")
        }
    }

    /// As ``resolve(_:)``, as a name that can be sent: with a zero behind `1` alone.
    func resolveName(_ text: String) throws(CommandLineError) -> ObjectIdentifier {
        let subIdentifiers = try resolve(text)
        let padding = [UInt32](repeating: 0, count: max(2 - subIdentifiers.count, 0))
        do throws(ObjectIdentifierError) {
            return try ObjectIdentifier(subIdentifiers + padding)
        } catch {
            throw CommandLineError(message: "\(text): \(error)")
        }
    }

    /// Every OID of the command line; a message names each that is none.
    func resolveNames() throws(CommandLineError) -> [ObjectIdentifier] {
        guard objects.count <= ObjectIdentifier.maximumCount else {
            throw CommandLineError(
                message: "Too many object identifiers specified. "
                    + "Only \(ObjectIdentifier.maximumCount) allowed in one request.",
                showsUsage: true)
        }
        var names: [ObjectIdentifier] = []
        var messages: [String] = []
        for object in objects {
            do throws(CommandLineError) {
                names.append(try resolveName(object))
            } catch {
                messages.append(error.message)
            }
        }
        guard messages.isEmpty else {
            throw CommandLineError(message: messages.joined(separator: "\n"))
        }
        return names
    }
}
