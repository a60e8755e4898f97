internal import SNMPTransport

extension ObservedDatagram {
    /// The datagram in hexadecimal, as net-snmp's programs show it for `-d`.
    var dump: String {
        let way =
            "UDP\(peer.isIPv6 ? "/IPv6" : ""): [\(peer.host)]:\(peer.port)"
            + "->[\(local.host)]:\(local.port)"
        let heading =
            switch direction {
            case .sent: "\nSending \(octets.count) bytes to \(way)\n"
            case .received: "\nReceived \(octets.count) byte packet from \(way)\n"
            }
        let lines = stride(from: 0, to: octets.count, by: 16).map { start in
            Self.line(octets[start..<min(start + 16, octets.count)])
        }
        return heading + lines.map { "\($0)\n" }.joined()
    }

    /// `0000: 30 29 02 01  …    0).....public...`, with the number of octets before it.
    private static func line(_ octets: ArraySlice<UInt8>) -> String {
        let number = "\(octets.startIndex)"
        var line = String(repeating: "0", count: max(0, 4 - number.count)) + number + ": "
        for column in 0..<16 {
            let position = octets.startIndex + column
            line += octets.indices.contains(position) ? hexadecimal(octets[position]) : "   "
            if column % 4 == 3 { line += " " }
        }
        line += "  "
        for octet in octets {
            line.unicodeScalars.append(
                0x20...0x7E ~= octet ? Unicode.Scalar(octet) : Unicode.Scalar(0x2E))
        }
        return line
    }

    private static func hexadecimal(_ octet: UInt8) -> String {
        let digits = String(octet, radix: 16, uppercase: true)
        return (digits.count == 1 ? "0" : "") + digits + " "
    }
}
