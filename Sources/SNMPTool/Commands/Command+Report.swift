internal import SNMP
internal import SNMPManager
internal import SNMPTransport

extension Command {
    /// Prints a failure, and where the agent was silent also why that may be: one more request
    /// finds out.
    ///
    /// - Parameter period: what ends the line about a timeout.
    func report(
        _ error: SNMPManagerError, _ target: SNMPTarget, period: String = "",
        _ printer: inout Printer, _ streams: inout StandardStreams
    ) async -> ExitStatus {
        var reason: String?
        if error.code == .timeout {
            streams.flushIfDue()
            reason = await reasonOfTimeout(error, target)
        }
        return printer.print(error, period: period, reason: reason, to: &streams)
    }

    /// Nil where the error itself says what came.
    func reasonOfTimeout(_ error: SNMPManagerError, _ target: SNMPTarget) async -> String? {
        if let source = error.otherSource {
            return "the reply came from another address, \(source)"
        }
        guard error.unreadable == nil else { return nil }
        return switch await SilenceReason.find(for: target) {
        case .portClosed: "nobody listens at port \(target.peer.port)"
        case .unreachable(let reason): reason
        case .otherVersion(.version1): "it answers for sysUpTime.0 in version 1: -v 1"
        case .otherVersion: "it answers for sysUpTime.0 in version 2c: -v 2c"
        case nil: "not told; an agent is silent also where the community is wrong"
        }
    }
}
