/// What the processors of a host are called.
public struct ProcessorNameSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Source: `PROCFS/cpuinfo`.
    /// - Returns: by the kernel's number, such as `GenuineIntel: Intel(R) Xeon(R) …`; without
    ///   those of an architecture whose kernel names none.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed``.
    public func read() throws(LinuxSourceError) -> [UInt32: String] {
        ProcessorNames(parsing: try KernelFile.read("\(roots.procfs)/cpuinfo")).names
    }
}

/// `/proc/cpuinfo`: a paragraph for each processor, whose lines differ by architecture.
///
/// Source: proc_cpuinfo(5); `arch/*/kernel/cpu/proc.c`.
struct ProcessorNames: Equatable {
    var names: [UInt32: String] = [:]

    /// There is no form that all kernels keep to: what is not understood is passed over.
    init(parsing text: KernelText) {
        var number: UInt32?
        var vendor: String?
        for line in text.numberedLines {
            guard let colon = line.octets.firstIndex(of: KernelText.Character.colon) else {
                continue
            }
            let name = Self.text(line.octets[..<colon])
            let value = Self.text(line.octets[(colon + 1)...])
            switch name {
            case "processor":
                number = UInt32(value)
                vendor = nil
            case "vendor_id": vendor = value
            case "model name":
                guard let number else { continue }
                names[number] = vendor.map { "\($0): \(value)" } ?? value
            default: continue
            }
        }
    }

    /// Without the blanks around it.
    private static func text(_ octets: ArraySlice<UInt8>) -> String {
        let isBlank = { (octet: UInt8) in octet <= KernelText.Character.space }
        let start = octets.drop(while: isBlank)
        let end = start.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start.startIndex
        return String(decoding: start[..<end], as: UTF8.self)
    }
}
