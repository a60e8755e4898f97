internal import LinuxSources

extension InternetSocket {
    var localIndex: [UInt32] { local.index(zone: interfaceIndex) + [UInt32(localPort)] }

    var remoteIndex: [UInt32] { remote.index(zone: interfaceIndex) + [UInt32(remotePort)] }
}

extension TCPState {
    /// Source: RFC 4022 §3, tcpConnectionState.
    var tcpConnectionState: Int32 {
        switch self {
        case .closed: 1
        case .listen: 2
        case .synSent: 3
        case .synReceived, .newSynReceived: 4
        case .established: 5
        case .finWait1: 6
        case .finWait2: 7
        case .closeWait: 8
        case .lastAck: 9
        case .closing: 10
        case .timeWait: 11
        }
    }
}
