import Glibc
import SNMP

/// Datagrams that get no answer, 20 a second: a tenth of what is asked.
struct Garbage: Sendable {
    private static let pause = Duration.milliseconds(50)

    private(set) var sent = Counters()
    private(set) var answers = 0

    private struct Kind {
        let octets: [UInt8]
        let counter: WritableKeyPath<Counters, UInt32>?
    }

    /// - Throws: ``SocketError``.
    static func send(to port: UInt16, by plan: Plan) async throws -> Garbage {
        let socket = try LoopbackSocket(to: port)
        var garbage = Garbage()
        var random = SystemRandomNumberGenerator()
        while ContinuousClock.now < plan.end {
            let kind = kind(&random)
            try socket.send(kind.octets)
            garbage.sent.inPkts &+= 1
            if let counter = kind.counter { garbage.sent[keyPath: counter] &+= 1 }
            while socket.receive() { garbage.answers += 1 }
            try await Task.sleep(for: pause)
        }
        while socket.receive() { garbage.answers += 1 }
        return garbage
    }

    private static func kind(_ random: inout SystemRandomNumberGenerator) -> Kind {
        let name = VarBind([1, 3, 6, 1, 2, 1, 1, 1, 0])
        let pdu = PDU(.getRequest, requestID: 1, variableBindings: [name])
        let request = Message(community: "public", pdu: pdu).encoded()
        switch Int.random(in: 0..<7, using: &random) {
        case 0:
            let denied = Message(community: "nobody", pdu: pdu).encoded()
            return Kind(octets: denied, counter: \.inBadCommunityNames)
        case 1:
            var version3 = request
            version3[4] = 3
            return Kind(octets: version3, counter: \.inBadVersions)
        case 2:
            let response = PDU(.response, requestID: 1, variableBindings: [name])
            return Kind(
                octets: Message(community: "public", pdu: response).encoded(), counter: nil)
        case 3: return Kind(octets: request + [0], counter: \.inASNParseErrs)
        case 4: return Kind(octets: [], counter: \.inASNParseErrs)
        case 5:
            let count = Int.random(in: 0..<request.count, using: &random)
            return Kind(octets: Array(request.prefix(count)), counter: \.inASNParseErrs)
        default:
            // No message begins so.
            let rest = (0..<Int.random(in: 0...8000, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            return Kind(octets: [0x31] + rest, counter: \.inASNParseErrs)
        }
    }
}

/// A UDP socket of this host, connected to one of its ports.
private final class LoopbackSocket: Sendable {
    private let descriptor: Int32

    init(to port: UInt16) throws(SocketError) {
        descriptor = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        // Safe because the size is that of the address.
        let status = unsafe withUnsafePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe connect(descriptor, address, size)
            }
        }
        guard descriptor >= 0, status == 0 else { throw SocketError(number: errno) }
    }

    deinit {
        close(descriptor)
    }

    func send(_ octets: [UInt8]) throws(SocketError) {
        // Safe because the size is that of the array.
        let count = unsafe Glibc.send(descriptor, octets, octets.count, 0)
        guard count == octets.count else { throw SocketError(number: errno) }
    }

    /// - Returns: whether there was a datagram.
    func receive() -> Bool {
        var octet: UInt8 = 0
        // Safe because the kernel writes no more than the size.
        return unsafe recv(descriptor, &octet, 1, Int32(MSG_DONTWAIT)) >= 0
    }
}

struct SocketError: Error {
    let number: Int32
}
