/// The sensors of the host's hardware.
public struct HardwareSensorSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Reads the sensors by the numbers of their chips, each chip's as libsensors lists them: its
    /// voltages, fans and temperatures, and what voltage a processor asks for.
    ///
    /// A sensor that the driver cannot read now is left out. A host without any has an empty list.
    ///
    /// Source: `SYSFS/class/hwmon/hwmonN`, `Documentation/hwmon/sysfs-interface.rst`.
    public func read() -> PartialReading<HardwareSensor> {
        var sensors = PartialReading<HardwareSensor>()
        let folder = "\(roots.sysfs)/class/hwmon"
        let chips = Directory.namesIfPresent(in: folder).filter { $0.hasPrefix("hwmon") }
        for chip in chips.sorted(by: Self.isBefore) {
            read("\(folder)/\(chip)", chip, into: &sensors)
        }
        return sensors
    }

    private func read(
        _ folder: String, _ chip: String, into sensors: inout PartialReading<HardwareSensor>
    ) {
        // Some drivers have their files where the device is.
        let isOwn = SystemCall.fileExists("\(folder)/name")
        let folder = isOwn ? folder : "\(folder)/device"
        let inputs = Directory.namesIfPresent(in: folder).compactMap(SensorInput.init(file:))
        for input in inputs.sorted(by: { $0.place < $1.place }) {
            do throws(LinuxSourceError) {
                guard
                    let value: Int = try KernelFile.readIfAnswered("\(folder)/\(input.file)")?
                        .decimal()
                else { continue }
                let label = KernelFile.readIfAnswered("\(folder)/\(input.name)_label")?.value ?? ""
                sensors.elements.append(
                    HardwareSensor(
                        id: "\(chip)/\(input.name)", kind: input.kind,
                        label: label.isEmpty ? input.name : label, value: value))
            } catch {
                sensors.note(error)
            }
        }
    }

    /// By number: the tenth chip comes behind the ninth.
    private static func isBefore(_ first: String, _ second: String) -> Bool {
        (first.utf8.count, first) < (second.utf8.count, second)
    }
}

/// A file that has the value of a sensor, such as `temp1_input`.
private struct SensorInput {
    let file: String
    /// Such as `temp1`.
    let name: String
    let kind: HardwareSensor.Kind
    /// The place of its kind among a chip's, and its number there.
    let place: (Int, UInt32)

    /// Nil for other files.
    init?(file: String) {
        let kinds: [(prefix: String, suffix: String, kind: HardwareSensor.Kind)] = [
            ("in", "_input", .voltage), ("fan", "_input", .fan), ("temp", "_input", .temperature),
            ("cpu", "_vid", .voltage),
        ]
        for (position, candidate) in kinds.enumerated()
        where file.hasPrefix(candidate.prefix) && file.hasSuffix(candidate.suffix) {
            let rest = file.dropFirst(candidate.prefix.count)
            guard let number = UInt32(rest.dropLast(candidate.suffix.count)) else { continue }
            self.file = file
            name = candidate.suffix == "_vid" ? file : "\(candidate.prefix)\(number)"
            kind = candidate.kind
            place = (position, number)
            return
        }
        return nil
    }
}
