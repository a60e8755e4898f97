/// What one sensor of the host's hardware reads.
public struct HardwareSensor: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// Thousandths of a degree Celsius.
        case temperature
        /// Turns a minute.
        case fan
        /// Thousandths of a volt.
        case voltage
    }

    /// The chip's directory and the kernel's name of the sensor, such as `hwmon2/temp1`.
    public var id: String
    public var kind: Kind
    /// What the driver calls it, else the kernel's name.
    public var label: String
    public var value: Int
}
