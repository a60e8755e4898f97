internal import SNMP
internal import SNMPManager
internal import SNMPNames
internal import SNMPText
internal import SNMPTransport

/// What the tool does with one host, or with none.
struct Command: Sendable {
    let subcommand: Subcommand
    let settings: Settings
    let connection: Connection
    /// The host as it was typed; empty where none is asked.
    let host: String
    /// The words behind the host as they were typed: OIDs as a rule.
    let objects: ArraySlice<String>
    let community: OctetString
    /// What the words name, where that is known beforehand.
    var prepared: Prepared?

    /// What the words behind the host name.
    enum Prepared: Sendable {
        case names([ObjectIdentifier])
        case scope(WalkScope)
    }

    var session: SNMPSession { connection.session }

    /// - Throws: ``CommandLineError`` when a word is missing.
    init(
        _ subcommand: Subcommand, _ settings: Settings, _ connection: Connection
    ) throws(CommandLineError) {
        self.subcommand = subcommand
        self.settings = settings
        self.connection = connection
        guard subcommand.asksAgent else {
            // Its words are where it listens, or what is to be translated.
            (host, community, objects) = ("", "", settings.words[...])
            return
        }
        guard let host = settings.words.first else {
            throw CommandLineError(message: "No hostname specified.", showsUsage: true)
        }
        self.host = host
        community = try settings.community
        objects = settings.words.dropFirst()
    }

    /// One of several, whose hosts are not among the words.
    init(
        _ subcommand: Subcommand, _ settings: Settings, _ connection: Connection, host: String,
        community: String?
    ) throws(CommandLineError) {
        self.subcommand = subcommand
        self.settings = settings
        self.connection = connection
        self.host = host
        if let community {
            self.community = OctetString(community)
        } else {
            self.community = try settings.community
        }
        objects = settings.words[...]
    }

    /// In JSON a fault of the command line that only this host has is an object too.
    func run(_ streams: inout StandardStreams) async throws(CommandLineError) -> ExitStatus {
        do throws(CommandLineError) {
            return try await perform(&streams)
        } catch {
            guard settings.format == .json, !error.showsUsage else {
                guard error.isLogged else { throw error }
                streams.flush()
                connection.log.write(streams.errorPrefix + error.message, .error)
                return error.exitStatus
            }
            Printer(self, streams).printFailure("command", error.message, to: &streams)
            return error.exitStatus
        }
    }

    private func perform(
        _ streams: inout StandardStreams
    ) async throws(CommandLineError) -> ExitStatus {
        switch subcommand {
        case .walk, .bulkWalk: try await walk(&streams)
        case .get, .getNext: try await get(&streams)
        case .bulkGet: try await bulkGet(&streams)
        case .table: try await table(&streams)
        case .df: try await diskFree(&streams)
        case .status: try await status(&streams)
        case .access: try await access(&streams)
        case .trap, .inform: try await notify(&streams)
        case .trapDaemon: try await printNotifications(&streams)
        case .translate: try translate(&streams)
        case .record: try await record(&streams)
        case .diff: try diff(&streams)
        case .watch: try await watch(&streams)
        case .top: try await top(&streams)
        }
    }

    /// What does not depend on the host.
    func prepare() throws(CommandLineError) -> Prepared {
        switch subcommand {
        case .walk, .bulkWalk: .scope(try walkScope())
        default: .names(try requestedNames())
        }
    }
}

extension Settings {
    fileprivate var community: OctetString {
        get throws(CommandLineError) {
            guard let community = communities.last else {
                throw CommandLineError(message: "No community name specified.", showsUsage: true)
            }
            return OctetString(community)
        }
    }
}

// MARK: What commands share

extension Command {
    func error(_ message: String) -> CommandLineError {
        CommandLineError(message: "\(subcommand.programName): \(message)")
    }

    /// The agent that the host is, or who is notified.
    func resolveTarget(
        defaultPort: UInt16? = nil
    ) async throws(CommandLineError) -> SNMPTarget {
        let address: TransportAddress
        do throws(TransportAddressError) {
            address = try settings.address(
                of: host, application: defaultPort == nil ? "snmp" : "snmptrap",
                defaultPort: defaultPort ?? 161)
        } catch {
            throw self.error("Unknown host (\(host)) (\(error))")
        }
        do throws(ResolutionError) {
            return try await SNMPTarget(
                resolving: address, version: settings.effectiveVersion, community: community,
                retryPolicy: settings.retryPolicy)
        } catch {
            // A number is an address: what fails of one that names a zone is the zone.
            let zone = address.host.contains(":") && address.host.contains("%")
            let reason =
                " (expected a link-local address and its interface, found \"\(address.host)\")"
            throw self.error("Unknown host (\(host))" + (zone ? reason : ""))
        }
    }

    /// Refuses GetBulk in version 1, which has none. Source: RFC 3416 §4.2.3.
    func requireBulk() throws(CommandLineError) {
        guard settings.effectiveVersion != .version1 else {
            throw error("Cannot send V2 PDU on V1 session")
        }
    }

    /// The sub-identifiers that `text` names.
    func resolve(_ text: String) throws(CommandLineError) -> [UInt32] {
        do throws(ObjectNameError) {
            return try settings.names.resolve(text, in: settings.inputTree)
        } catch {
            throw CommandLineError(message: "\(error)", isLogged: true)
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
            throw CommandLineError(message: messages.joined(separator: "\n"), isLogged: true)
        }
        return names
    }
}
