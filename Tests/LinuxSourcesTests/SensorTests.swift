internal import Foundation
internal import Testing

@testable internal import LinuxSources

@Suite("hwmon/sysfs-interface.rst") struct SensorTests {
    private typealias Kind = HardwareSensor.Kind

    @Test func `a server's sensors: chips by number, of each voltages, fans, temperatures`() {
        let reading = HardwareSensorSource(roots: HostFixture.server.roots).read()
        let expected: [(id: String, kind: Kind, label: String, value: Int)] = [
            ("hwmon0/temp1", .temperature, "Package id 0", 54_000),
            ("hwmon0/temp2", .temperature, "Core 0", 51_000),
            ("hwmon0/temp10", .temperature, "Core 8", 49_000),
            ("hwmon1/in0", .voltage, "in0", 872), ("hwmon1/in1", .voltage, "+1V", 1016),
            ("hwmon1/fan1", .fan, "fan1", 0), ("hwmon1/fan2", .fan, "CPU\tfan", 1147),
            ("hwmon1/temp1", .temperature, "temp1", -5250),
            ("hwmon1/cpu0_vid", .voltage, "cpu0_vid", 1100),
            // The files of this one are where its device is.
            ("hwmon2/fan1", .fan, "fan1", 2000), ("hwmon2/temp1", .temperature, "temp1", 31_500),
            ("hwmon9/temp1", .temperature, "Composite", 36_850),
            ("hwmon10/temp1", .temperature, "Composite", 38_850),
        ]
        #expect(
            reading.elements
                == expected.map {
                    HardwareSensor(id: $0.id, kind: $0.kind, label: $0.label, value: $0.value)
                })
        #expect(reading.faultCount == 0)
    }

    @Test func `a host without sensors`() {
        let reading = HardwareSensorSource(roots: HostFixture.pod.roots).read()
        #expect(reading.elements == [])
        #expect(reading.fault == nil)
    }

    @Test func `a sensor that cannot be read, or says no number, hides no other`() throws {
        let files = FileManager.default
        let root = files.temporaryDirectory.appending(path: "snmp-hwmon-\(UUID().uuidString)")
        defer { try? files.removeItem(at: root) }
        let chip = root.appending(path: "class/hwmon/hwmon0")
        // A read of a directory fails, as that of a sensor whose driver gets no answer.
        try files.createDirectory(
            at: chip.appending(path: "temp1_input"), withIntermediateDirectories: true)
        let texts = [
            "name": "odd", "temp2_input": "warm", "temp3_input": "", "temp4_input": "40000",
            "temp_input": "1", "tempx_input": "1", "temp5_crit": "1", "fan1_inputs": "1",
            "temp99999999999_input": "1",
        ]
        for (name, text) in texts {
            try Data("\(text)\n".utf8).write(to: chip.appending(path: name))
        }
        let roots = HostRoots(sysfs: root.path(percentEncoded: false))
        let reading = HardwareSensorSource(roots: roots).read()
        #expect(
            reading.elements == [
                HardwareSensor(
                    id: "hwmon0/temp4", kind: .temperature, label: "temp4", value: 40_000)
            ])
        #expect(reading.faultCount == 2)
        #expect(reading.fault?.source.hasSuffix("hwmon0/temp2_input") == true)
    }
}
