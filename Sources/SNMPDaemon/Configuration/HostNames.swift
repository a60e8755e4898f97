internal import NIOCore
internal import SNMPAgentCore
internal import SNMPConfiguration
internal import SNMPTransport

/// The addresses of hosts that rules name.
enum HostNames {
    /// Without addresses in a zone: a source is compared without one.
    static func lookup(_ name: String) async -> Result<[HostPrefix], HostNameError> {
        do throws(ResolutionError) {
            let addresses = try await TransportAddress(host: name, port: 0).resolve()
            let hosts = addresses.compactMap { address in
                address.socketAddress.ipAddress.flatMap { IPAddress(parsing: $0) }
            }.map { HostPrefix($0) }
            return hosts.isEmpty
                ? .failure(HostNameError("no address without a zone")) : .success(hosts)
        } catch {
            return .failure(HostNameError(error.reason))
        }
    }
}
