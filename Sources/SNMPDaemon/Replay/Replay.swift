internal import Logging
internal import SNMP
internal import SNMPAgentCore
internal import SNMPRecordings

/// Recordings in the place of the host: each is a context of its own, with one community.
struct Replay: Sendable {
    /// Nil where everything is answered as it is.
    let faults: ReplayFaults?
    /// By community.
    let contexts: [String: MIBStore]
    private let communities: [String]

    /// - Throws: ``DaemonError`` where what was recorded cannot be served.
    init(
        _ recordings: [(community: String, recording: Recording)], faults: ReplayFaults?,
        logger: Logger
    ) throws(DaemonError) {
        self.faults = faults
        communities = recordings.map(\.community)
        var contexts: [String: MIBStore] = [:]
        for (community, recording) in recordings {
            do throws(MIBStoreError) {
                let store = try MIBStore(groups: [ReplayGroup(recording)], logger: logger)
                store.collect(0)
                contexts[community] = store
            } catch {
                throw DaemonError("--replay", error)
            }
        }
        self.contexts = contexts
    }

    /// The host's rules with the recordings' communities in the place of its own.
    func access(as access: AccessControl) -> AccessControl {
        AccessControl(
            acceptedHosts: access.acceptedHosts, hostOrigins: access.hostOrigins,
            communities: communities.map { community in
                Community(
                    OctetString(community), grant: AccessGrant(.readOnly, context: community),
                    origin: RuleOrigin("--replay-community"))
            })
    }

    /// For the start-up line; no community but the default is named.
    var summary: String {
        let count = communities.count
        guard count == 1 else { return "\(count) recordings by \(count) communities" }
        let isDefault = communities == ["public"]
        return "a recording by \(isDefault ? "the community public" : "1 community")"
    }

    /// What decides which responses are lost or out of order, for the start-up line.
    var seed: Logger.Metadata {
        guard let faults, faults.isRandom else { return [:] }
        return ["seed": "\(faults.seed)"]
    }
}
