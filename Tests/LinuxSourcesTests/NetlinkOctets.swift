@testable internal import LinuxSources

/// Builds netlink datagrams as a kernel would, with the numbers of its headers.
///
/// Source: `linux/netlink.h`, `linux/rtnetlink.h`, `linux/if_link.h`.
enum NetlinkOctets {
    static let newLink: UInt16 = 16
    static let noop: UInt16 = 1
    static let error: UInt16 = 2
    static let done: UInt16 = 3
    static let overrun: UInt16 = 4
    static let multi: UInt16 = 2
    static let dumpInterrupted: UInt16 = 16

    /// A header and its payload, padded to four octets.
    static func message(
        _ type: UInt16, flags: UInt16 = multi, sequence: UInt32 = 1, _ payload: [UInt8]
    ) -> [UInt8] {
        var octets: [UInt8] = []
        octets.appendNative(UInt32(16 + payload.count))
        octets.appendNative(type)
        octets.appendNative(flags)
        octets.appendNative(sequence)
        octets.appendNative(UInt32(0))
        return padded(octets + payload)
    }

    /// A length, a type and a payload, padded to four octets.
    static func attribute(_ type: UInt16, _ payload: [UInt8]) -> [UInt8] {
        var octets: [UInt8] = []
        octets.appendNative(UInt16(4 + payload.count))
        octets.appendNative(type)
        return padded(octets + payload)
    }

    static func native<Value: FixedWidthInteger & UnsignedInteger>(_ value: Value) -> [UInt8] {
        var octets: [UInt8] = []
        octets.appendNative(value)
        return octets
    }

    static func text(_ text: String) -> [UInt8] { Array(text.utf8) + [0] }

    /// The counters 1, 2, 3 … as many as asked for.
    static func counters(_ count: Int) -> [UInt8] {
        (0..<count).flatMap { native(UInt64($0 + 1)) }
    }

    /// An ifinfomsg followed by attributes.
    static func link(
        index: UInt32 = 2, hardwareType: UInt16 = 1, flags: UInt32 = 0x1_1043,
        _ attributes: [[UInt8]]
    ) -> [UInt8] {
        var octets: [UInt8] = [0, 0]
        octets.appendNative(hardwareType)
        octets.appendNative(index)
        octets.appendNative(flags)
        octets.appendNative(UInt32(0))
        return octets + attributes.flatMap(\.self)
    }

    /// The end of a dump, with its status.
    static func end(status: Int32 = 0, flags: UInt16 = multi, sequence: UInt32 = 1) -> [UInt8] {
        message(done, flags: flags, sequence: sequence, native(UInt32(bitPattern: status)))
    }

    private static func padded(_ octets: [UInt8]) -> [UInt8] {
        octets + [UInt8](repeating: 0, count: NetlinkAlignment.aligned(octets.count) - octets.count)
    }
}

/// The IFLA_ numbers of the attributes that are read, and of some that are not.
enum LinkAttribute {
    static let address: UInt16 = 1
    static let name: UInt16 = 3
    static let mtu: UInt16 = 4
    static let link: UInt16 = 5
    static let master: UInt16 = 10
    static let operationalState: UInt16 = 16
    static let linkInfo: UInt16 = 18
    static let alias: UInt16 = 20
    static let statistics: UInt16 = 23
    static let addressFamilies: UInt16 = 26
    static let promiscuity: UInt16 = 30
    static let carrier: UInt16 = 33
    static let carrierChanges: UInt16 = 35
    static let linkNamespace: UInt16 = 37
    static let parentDevice: UInt16 = 56
    static let kind: UInt16 = 1
    static let nested: UInt16 = 0x8000
}
