internal import LinuxSources
internal import SNMP

extension LocalTime {
    /// Eleven octets. Source: RFC 2579 §2, DateAndTime.
    var dateAndTime: OctetString {
        let offset = abs(minutesFromUTC)
        let direction = UInt8(ascii: minutesFromUTC < 0 ? "-" : "+")
        let parts = [
            year >> 8 & 0xFF, year & 0xFF, month, day, hour, minute, second, tenths,
            Int(direction), offset / 60, offset % 60,
        ]
        return OctetString(parts.map { UInt8(clamping: $0) })
    }
}

extension OctetString {
    /// January 1 of the year 0: what stands for a date that is not known.
    ///
    /// Source: RFC 2790 §4, hrFSLastFullBackupDate.
    static let unknownDate = OctetString([0, 0, 1, 1, 0, 0, 0, 0])
}
