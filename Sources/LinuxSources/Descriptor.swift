internal import CLinuxNetlink
internal import Glibc

/// An open file or socket, closed when its owner lets go of it.
struct Descriptor: ~Copyable {
    /// What an error names: a path, or the protocol of a socket.
    let source: String
    private let number: Int32

    /// Opens a file for reading.
    ///
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` with the path and `errno`.
    init(openingFile path: String) throws(LinuxSourceError) {
        // Safe because the string lives, with its NUL, until the call returns.
        number = unsafe open(path, O_RDONLY | O_CLOEXEC)
        source = path
        if number < 0 { throw failure(of: "open") }
    }

    /// Opens a netlink socket that hears the kernel alone.
    ///
    /// Source: netlink(7).
    /// - Parameters:
    ///   - family: such as NETLINK_ROUTE.
    ///   - groups: the multicast groups to hear, as bits.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` with the call and `errno`.
    init(
        openingNetlink family: Int32, source: String, groups: UInt32 = 0
    ) throws(LinuxSourceError) {
        self.source = source
        let type = Int32(SOCK_RAW.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        number = socket(AF_NETLINK, type, family)
        if number < 0 { throw failure(of: "socket") }
        unsafe try address("bind", groups: groups) { [number] in unsafe bind(number, $0, $1) }
        // From now on it refuses datagrams from every sender but the kernel, port 0.
        unsafe try address("connect", groups: 0) { [number] in
            unsafe connect(number, $0, $1)
        }
    }

    /// Opens what ``signal()`` makes readable, for as long as it lives.
    ///
    /// Source: eventfd(2).
    init(openingEvent source: String) throws(LinuxSourceError) {
        self.source = source
        number = eventfd(0, Int32(EFD_CLOEXEC))
        if number < 0 { throw failure(of: "eventfd") }
    }

    deinit {
        // Nothing was written, so a failing close loses nothing.
        if number >= 0 { _ = close(number) }
    }

    /// Reads octets into `octets` from `start` on.
    ///
    /// - Returns: how many octets were read; 0 at the end of the file.
    func read(into octets: inout [UInt8], from start: Int) throws(LinuxSourceError) -> Int {
        let room = max(0, octets.count - start)
        // Safe because `start + room` never passes the end of the array.
        let count = Self.repeatingInterrupted {
            unsafe octets.withUnsafeMutableBytes { storage in
                unsafe Glibc.read(number, storage.baseAddress?.advanced(by: start), room)
            }
        }
        guard count >= 0 else { throw failure(of: "read") }
        return count
    }

    func send(_ datagram: [UInt8]) throws(LinuxSourceError) {
        // Safe because the kernel reads no more than the array's count.
        let count = Self.repeatingInterrupted {
            unsafe datagram.withUnsafeBytes { storage in
                unsafe Glibc.send(number, storage.baseAddress, storage.count, 0)
            }
        }
        guard count == datagram.count else { throw failure(of: "send") }
    }

    /// Receives one datagram at the start of `octets`.
    ///
    /// - Returns: the datagram's length in octets, more than `octets.count` if it was cut off.
    func receive(into octets: inout [UInt8]) throws(LinuxSourceError) -> Int {
        // Safe because the kernel writes no more than the array's count.
        let count = Self.repeatingInterrupted {
            unsafe octets.withUnsafeMutableBytes { storage in
                let flags = Int32(MSG_TRUNC)
                return unsafe recv(number, storage.baseAddress, storage.count, flags)
            }
        }
        guard count >= 0 else { throw failure(of: "recv") }
        return count
    }
}

extension Descriptor {
    /// Makes an event readable.
    func signal() {
        // A counter that grows by one can overflow only after 2⁶⁴ signals.
        _ = eventfd_write(number, 1)
    }

    /// Waits until there is something to receive.
    ///
    /// - Returns: false once `end` is signalled, or where waiting fails.
    func waitForInput(unless end: borrowing Descriptor) -> Bool {
        let events = Int16(POLLIN)
        var polled = [
            pollfd(fd: number, events: events, revents: 0),
            pollfd(fd: end.number, events: events, revents: 0),
        ]
        let count = Self.repeatingInterrupted {
            // Safe because the kernel writes no more than the array's count.
            unsafe polled.withUnsafeMutableBufferPointer { polled in
                unsafe Int(poll(polled.baseAddress, nfds_t(polled.count), -1))
            }
        }
        return count > 0 && polled[1].revents == 0
    }

    /// Whether there is something to receive, or was too much for the socket to hold.
    var hasInput: Bool {
        var polled = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        // Safe because the kernel writes to the one structure. A poll that fails tells nothing.
        return unsafe poll(&polled, 1, 0) != 0
    }

    /// Makes ``receive(into:)`` fail with EAGAIN after so many seconds without a datagram.
    func limitWait(to seconds: Int) throws(LinuxSourceError) {
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        let length = socklen_t(MemoryLayout<timeval>.size)
        // Safe because the kernel reads the one structure, for its own length.
        let status = unsafe setsockopt(number, SOL_SOCKET, SO_RCVTIMEO, &limit, length)
        if status < 0 { throw failure(of: "setsockopt") }
    }

    /// Hands a netlink address to a system call.
    private func address(
        _ name: String, groups: UInt32,
        _ call: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) throws(LinuxSourceError) {
        var address = sockaddr_nl()
        address.nl_family = sa_family_t(AF_NETLINK)
        address.nl_groups = groups
        let length = socklen_t(MemoryLayout<sockaddr_nl>.size)
        // Safe because every address is read through its generic form, for its own length.
        let status = unsafe withUnsafePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                unsafe call(generic, length)
            }
        }
        if status < 0 { throw failure(of: name) }
    }

    private static func repeatingInterrupted(_ call: () -> Int) -> Int {
        while true {
            let count = call()
            if count >= 0 || errno != EINTR { return count }
        }
    }

    private func failure(of call: String) -> LinuxSourceError {
        LinuxSourceError(
            .systemCallFailed, source: source, expected: call, errorNumber: errno)
    }
}
