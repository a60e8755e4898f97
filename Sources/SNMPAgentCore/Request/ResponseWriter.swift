internal import SNMP

/// The varbinds of a response while they come together, and the frame they will stand in.
struct ResponseWriter {
    private(set) var varBinds: [UInt8] = []
    private(set) var count = 0
    private let frame: MessageFrame
    private var capacity: Int

    /// - Parameter limit: octets of the whole message.
    init(to request: Message, _ pdu: PDU, limit: Int) {
        frame = MessageFrame(
            version: request.version, community: request.community, type: .response,
            requestID: pdu.requestID)
        capacity = 0
        setLimit(limit)
    }

    /// Sets the octets that the whole message may take.
    mutating func setLimit(_ limit: Int) {
        capacity = limit - frame.encodedCount(varBinds: 0)
        // The lengths around the varbinds grow with them, by a few octets at most.
        while capacity > 0, frame.encodedCount(varBinds: capacity) > limit {
            capacity -= 1
        }
    }

    /// Octets that varbinds can still take.
    var room: Int { capacity - varBinds.count }

    /// - Returns: false, with nothing appended, when there is no room.
    mutating func append(_ varBind: VarBind) -> Bool {
        guard varBind.encodedCount <= room else { return false }
        varBind.encode(to: &varBinds)
        count += 1
        return true
    }

    /// Appends the instance at `position`.
    ///
    /// - Returns: false, with nothing appended, when there is no room.
    mutating func append(_ snapshot: MIBSnapshot, _ position: MIBSnapshot.Position) -> Bool {
        let collection = snapshot.pieces[position.piece].segment.collection
        if !collection.liveValues.isEmpty, let live = collection.liveValues[position.entry] {
            return append(VarBind(collection.name(at: position.entry), live()))
        }
        return append(collection, position.entry..<position.entry + 1)
    }

    /// Appends neighbours of one collection, none of them live, in one copy.
    ///
    /// - Returns: false, with nothing appended, when there is no room for them all.
    mutating func append(_ collection: MIBCollection, _ positions: Range<Int>) -> Bool {
        let octets = collection.octetRange(positions)
        guard octets.count <= room else { return false }
        varBinds.append(contentsOf: collection.octets[octets])
        count += positions.count
        return true
    }

    func response() -> [UInt8] {
        frame.encode(varBinds: varBinds.span)
    }
}
