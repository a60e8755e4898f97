#if os(Linux)
    internal import SNMP
    internal import SNMPNames
    internal import SNMPText
    internal import SNMPTransport

    /// Prints notifications as net-snmp's snmptrapd does, and acknowledges informs.
    ///
    /// No community is printed, no name is asked for of an address, and whatever a value holds, it
    /// begins no line and no varbind.
    struct NotificationReceiver {
        private let command: Command
        private let communities: [OctetString]
        private var formatter: VarBindFormatter
        private var records: RecordFormatter
        private(set) var streams: StandardStreams
        /// Datagrams that were none.
        private var unreadable = 0
        /// Notifications for other communities.
        private var refused = 0

        init(_ command: Command, _ streams: StandardStreams) {
            self.command = command
            self.streams = streams
            communities = command.settings.acceptedCommunities.map { OctetString($0) }
            var style = command.settings.style
            style.masksLineBreaks = true
            formatter = VarBindFormatter(tree: command.settings.outputTree, style: style)
            records = RecordFormatter(tree: command.settings.outputTree, style: style)
        }

        mutating func take(_ datagram: DatagramListener.Datagram) {
            guard
                let message = try? Message(
                    decoding: datagram.octets, ignoringTrailingOctets: true), message.isNotification
            else {
                unreadable += 1
                return
            }
            guard communities.isEmpty || communities.contains(message.community) else {
                refused += 1
                return
            }
            print(message, datagram)
            // Behind what is printed: it says that the notification has arrived.
            if let acknowledgement = message.acknowledgement {
                _ = datagram.reply(acknowledgement.encoded())
            }
        }

        /// Says what was not printed.
        mutating func finish(lost: Int) {
            let name = command.subcommand.programName
            for (count, what) in [
                (unreadable, "no notifications"), (refused, "for other communities"),
                (lost, "too many at once"),
            ] where count > 0 {
                streams.printError("\(name): datagrams not printed: \(count), \(what)")
            }
            streams.flush()
        }

        private mutating func print(_ message: Message, _ datagram: DatagramListener.Datagram) {
            guard command.settings.format == .text else {
                return printRecord(message, datagram)
            }
            streams.text.append(contentsOf: "\(HostClock.localTime) ".utf8)
            switch message.body {
            case .pdu(let pdu):
                append("\(datagram.source.host) [\(datagram.wayText)]:\n")
                append(pdu.variableBindings)
            case .trap(let trap):
                append(trap, datagram)
            }
            append("\n")
            streams.flush()
        }

        private mutating func printRecord(
            _ message: Message, _ datagram: DatagramListener.Datagram
        ) {
            let record = NotificationRecord(
                message, time: HostClock.universalTime, source: datagram.source.description)
            if let record { records.formatJSON(record, to: &streams.text) }
            streams.flush()
        }

        private mutating func append(_ trap: TrapPDU, _ datagram: DatagramListener.Datagram) {
            let agent = [24, 16, 8, 0].map { "\(trap.agentAddress >> $0 & 0xFF)" }
                .joined(separator: ".")
            append("\(agent) [\(agent)] (via \(datagram.wayText)) TRAP, SNMP v1\n\t")
            formatter.format(trap.enterprise, to: &streams.text)
            append(" \(trap.genericText) Trap (")
            if trap.genericTrap == TrapPDU.enterpriseSpecific, let name = trap.snmpTrapOID,
                isKnown(name)
            {
                formatter.format(name, to: &streams.text)
            } else {
                append("\(trap.specificTrap)")
            }
            append(") Uptime: ")
            formatter.format(timeTicks: trap.timestamp, to: &streams.text)
            append("\n")
            guard !trap.variableBindings.isEmpty else { return }
            append("\t")
            append(trap.variableBindings)
        }

        private func isKnown(_ name: ObjectIdentifier) -> Bool {
            formatter.tree.lookupNode(at: Array(name.subIdentifiers)) != nil
        }

        private mutating func append(_ varBinds: VarBindList) {
            for (position, varBind) in varBinds.enumerated() {
                if position > 0 { append("\t") }
                var text: [UInt8] = []
                formatter.format(varBind, to: &text)
                // Sixteen hexadecimal octets end a line elsewhere; a tab begins the next varbind.
                for octet in text where octet != UInt8(ascii: "\n") {
                    streams.text.append(octet == UInt8(ascii: "\t") ? UInt8(ascii: ".") : octet)
                }
            }
        }

        private mutating func append(_ text: String) {
            streams.text.append(contentsOf: text.utf8)
        }
    }

    extension DatagramListener.Datagram {
        /// `UDP: [192.0.2.1]:40000->[192.0.2.2]:162`, `UDP/IPv6: [2001:db8::1]:40000`.
        fileprivate var wayText: String {
            let from = source.bracketedText
            if source.isIPv6 { return "UDP/IPv6: \(from)" }
            return "UDP: \(from)->\(destination.bracketedText)"
        }
    }

    extension PeerAddress {
        fileprivate var bracketedText: String { "[\(host)]:\(port)" }
    }

    extension TrapPDU {
        fileprivate var genericText: String {
            switch genericTrap {
            case 0: "Cold Start"
            case 1: "Warm Start"
            case 2: "Link Down"
            case 3: "Link Up"
            case 4: "Authentication Failure"
            case 5: "EGP Neighbor Loss"
            case 6: "Enterprise Specific"
            default: "Unknown Type"
            }
        }
    }

    extension Message {
        fileprivate var isNotification: Bool {
            switch body {
            case .trap: true
            case .pdu(let pdu): pdu.type == .snmpV2Trap || pdu.type == .informRequest
            }
        }

        /// The Response to an InformRequest; nil for others. Source: RFC 3416 §4.2.7.
        fileprivate var acknowledgement: Message? {
            guard case .pdu(var pdu) = body, pdu.type == .informRequest else { return nil }
            pdu.type = .response
            pdu.errorStatus = .noError
            pdu.errorIndex = 0
            return Message(version: version, community: community, pdu: pdu)
        }
    }
#endif
