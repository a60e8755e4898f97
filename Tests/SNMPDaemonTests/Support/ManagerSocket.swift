import Foundation
import Testing

/// A Unix datagram socket on which a service manager would listen.
final class ManagerSocket: Sendable {
    /// What `NOTIFY_SOCKET` says.
    let name: String
    private let descriptor: Int32

    /// - Parameter isAbstract: whether it has a name of the abstract kind, or a path.
    init(isAbstract: Bool) throws {
        let word = "snmp-manager-\(UUID().uuidString)"
        name = isAbstract ? "@\(word)" : NSTemporaryDirectory() + word
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let octets = (isAbstract ? [0] : []) + Array(name.utf8.dropFirst(isAbstract ? 1 : 0))
        // Safe because no more is copied than the field holds.
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { field in
            unsafe field.copyBytes(from: octets.prefix(field.count))
        }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + octets.count)
        // Safe because the address is read through its generic form, for its own length.
        let status = unsafe withUnsafePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe bind(descriptor, address, length)
            }
        }
        try #require(status == 0)
    }

    deinit {
        close(descriptor)
        // One of the abstract kind is gone with its descriptor.
        if name.hasPrefix("/") { try? FileManager.default.removeItem(atPath: name) }
    }

    /// Waits for the next datagram, half a minute at most.
    ///
    /// - Returns: its lines.
    func next() async throws -> [Substring] {
        let end = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < end {
            if let text = receive() { return text.split(separator: "\n") }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw CancellationError()
    }

    private func receive() -> String? {
        var octets = [UInt8](repeating: 0, count: 4096)
        // Safe because the kernel writes no more than the array's count.
        let count = unsafe recv(descriptor, &octets, octets.count, Int32(MSG_DONTWAIT))
        return count < 0 ? nil : String(decoding: octets.prefix(count), as: UTF8.self)
    }
}
