import Foundation
import Glibc

/// A UDP socket in the network namespace of a running program.
final class NamespaceSocket: Sendable {
    private let descriptor: Int32

    /// - Parameter source: the address it sends from: `192.0.2.1`, `2001:db8::1`, or
    ///   `::ffff:192.0.2.1`, which sends over IPv4.
    init(of processID: Int32, from source: String) async throws {
        descriptor = try await withCheckedThrowingContinuation { continuation in
            // A thread of its own, since the namespace is the thread's.
            Thread.detachNewThread {
                continuation.resume(with: Result { try Self.open(processID, source) })
            }
        }
    }

    deinit {
        close(descriptor)
    }

    func send(_ octets: [UInt8], to host: String, port: Int = 161) throws {
        let (_, address) = try Self.address(host, port)
        let sent = unsafe address.withUnsafeBytes { address in
            // Safe because both sizes are those of what the kernel reads.
            unsafe sendto(
                descriptor, octets, octets.count, 0,
                address.baseAddress?.assumingMemoryBound(to: sockaddr.self),
                socklen_t(address.count))
        }
        guard sent == octets.count else { throw Refused(errorNumber: errno) }
    }

    /// What has come, or nil.
    func receive() -> [UInt8]? {
        var octets = [UInt8](repeating: 0, count: 65_536)
        // Safe because the size is that of the array.
        let count = unsafe recv(descriptor, &octets, octets.count, Int32(MSG_DONTWAIT))
        return count >= 0 ? Array(octets.prefix(count)) : nil
    }

    /// What comes within half a minute.
    func reply() async throws -> [UInt8] {
        let end = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < end {
            if let octets = receive() { return octets }
            try await Task.sleep(for: .milliseconds(1))
        }
        throw Refused(errorNumber: ETIMEDOUT)
    }

    struct Refused: Error { let errorNumber: Int32 }

    private static func open(_ processID: Int32, _ source: String) throws -> Int32 {
        let namespace = unsafe Glibc.open("/proc/\(processID)/ns/net", O_RDONLY | O_CLOEXEC)
        defer { close(namespace) }
        guard namespace >= 0, setns(namespace, 0x4000_0000) == 0 else {
            throw Refused(errorNumber: errno)
        }
        let (family, address) = try address(source, 0)
        let descriptor = socket(family, Int32(SOCK_DGRAM.rawValue), 0)
        let bound = unsafe address.withUnsafeBytes { address in
            // Safe because the size is that of the address.
            unsafe bind(
                descriptor, address.baseAddress?.assumingMemoryBound(to: sockaddr.self),
                socklen_t(address.count))
        }
        guard descriptor >= 0, bound == 0 else { throw Refused(errorNumber: errno) }
        return descriptor
    }

    /// The octets of a sockaddr of a numeric address.
    private static func address(
        _ host: String, _ port: Int
    ) throws -> (family: Int32, octets: [UInt8]) {
        var hints = unsafe addrinfo()
        unsafe hints.ai_flags = AI_NUMERICHOST
        unsafe hints.ai_socktype = Int32(SOCK_DGRAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let status = unsafe getaddrinfo(host, "\(port)", &hints, &list)
        defer { unsafe freeaddrinfo(list) }
        guard status == 0, let first = unsafe list?.pointee else {
            throw Refused(errorNumber: status)
        }
        // Safe because the list says how long its address is.
        let octets = unsafe Array(
            UnsafeRawBufferPointer(start: first.ai_addr, count: Int(first.ai_addrlen)))
        return unsafe (first.ai_family, octets)
    }
}

/// Source: setns(2), which glibc declares for GNU sources alone.
@_silgen_name("setns") private func setns(_ descriptor: Int32, _ kind: Int32) -> Int32
