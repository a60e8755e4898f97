/// `/proc/net/tcp`, `tcp6`, `udp` and `udp6`: a heading, then a line for each socket.
///
/// Source: proc_pid_net(5); `get_tcp4_sock` of `net/ipv4/tcp_ipv4.c` and its kin.
enum ProcNetSockets {
    /// - Throws: ``LinuxSourceError/Code/malformedText`` with the line.
    static func parse(_ text: KernelText) throws(LinuxSourceError) -> [InternetSocket] {
        var sockets: [InternetSocket] = []
        for line in text.numberedLines.dropFirst() {
            let fields = line.fields
            guard fields.count >= 10, let local = endpoint(fields[1]),
                let remote = endpoint(fields[2]),
                let state = UInt8(hexadecimal: fields[3]).flatMap(TCPState.init(rawValue:)),
                let inode = UInt64(decimal: fields[9])
            else { throw text.malformed(line: line.number, expected: "a socket") }
            sockets.append(
                InternetSocket(
                    local: local.address, localPort: local.port, remote: remote.address,
                    remotePort: remote.port, state: state, inode: inode))
        }
        return sockets
    }

    private static func endpoint(
        _ octets: ArraySlice<UInt8>
    ) -> (address: InetAddress, port: UInt16)? {
        let parts = octets.split(
            separator: KernelText.Character.colon, omittingEmptySubsequences: false)
        guard parts.count == 2, let address = InetAddress(words: parts[0]),
            let port = UInt16(hexadecimal: parts[1])
        else { return nil }
        return (address, port)
    }
}
