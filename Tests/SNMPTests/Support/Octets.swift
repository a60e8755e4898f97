import SNMP

/// The octets of hexadecimal pairs; white space between them says nothing.
func hex(_ text: String) -> [UInt8] {
    text.split(whereSeparator: \.isWhitespace).map { UInt8($0, radix: 16) ?? 0 }
}

/// An element with a length of one octet, or of three from 128 octets on.
func element(_ tag: UInt8, _ parts: [UInt8]...) -> [UInt8] {
    let content = parts.flatMap(\.self)
    guard content.count >= 0x80 else { return [tag, UInt8(content.count)] + content }
    return [tag, 0x82, UInt8(content.count >> 8), UInt8(content.count & 0xFF)] + content
}

/// The parts of a GetRequest for 1.3.6.1, so that a test can put another octet in one place.
enum Raw {
    static let version = hex("02 01 01")
    static let community = hex("04 06 70 75 62 6C 69 63")
    static let requestID = hex("02 01 07")
    static let zero = hex("02 01 00")
    static let name = hex("06 03 2B 06 01")
    static let null = hex("05 00")

    static func message(
        version: [UInt8] = version, community: [UInt8] = community, pdu: [UInt8] = pdu()
    ) -> [UInt8] {
        element(0x30, version, community, pdu)
    }

    static func pdu(
        _ tag: UInt8 = 0xA0, requestID: [UInt8] = requestID, varBinds: [UInt8]? = nil
    ) -> [UInt8] {
        element(tag, requestID, zero, zero, element(0x30, varBinds ?? varBind()))
    }

    static func varBind(name: [UInt8] = name, value: [UInt8] = null) -> [UInt8] {
        element(0x30, name, value)
    }

    /// A message of one varbind, and the offset at which its value begins.
    static func message(value: [UInt8]) -> (octets: [UInt8], valueOffset: Int) {
        let octets = message(pdu: pdu(varBinds: varBind(value: value)))
        return (octets, octets.count - value.count)
    }

    /// A message of one varbind, and the offset at which its name begins.
    static func message(name: [UInt8]) -> (octets: [UInt8], nameOffset: Int) {
        let octets = message(pdu: pdu(varBinds: varBind(name: name)))
        return (octets, octets.count - null.count - name.count)
    }
}

extension Message {
    /// The first varbind, where there is one.
    var firstVarBind: VarBind? {
        guard case .pdu(let pdu) = body else { return nil }
        return pdu.variableBindings.first
    }
}

/// Code and offset of the error that decoding ends with; nil when there is none.
func decodingError(of octets: [UInt8], ignoringTrailingOctets: Bool = false) -> BERError? {
    do {
        _ = try Message(decoding: octets, ignoringTrailingOctets: ignoringTrailingOctets)
        return nil
    } catch {
        return error
    }
}
