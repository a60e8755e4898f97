#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The files that snmp.conf(5) names, and what the environment says.
enum ConfigurationFiles {
    /// Where `snmp.conf` and `snmp.local.conf`, and then `snmpapp.conf` and `snmpapp.local.conf`,
    /// are looked for, later ones after earlier ones.
    static var directories: [String] {
        if let path = Environment.variables["SNMPCONFPATH"] {
            return path.split(separator: ":").map { String($0) }
        }
        return ["/etc/snmp", "/usr/share/snmp", "/usr/lib/\(architecture)-linux-gnu/snmp"]
            + (Environment.variables["HOME"].map { ["\($0)/.snmp"] } ?? [])
    }

    private static var architecture: String {
        #if arch(arm64)
            "aarch64"
        #else
            "x86_64"
        #endif
    }

    static func read(_ log: DiagnosticLog) -> [ConfigurationFile] {
        directories.flatMap { directory in
            ["snmp", "snmp.local"].compactMap { name in
                ConfigurationFile(reading: "\(directory)/\(name).conf", log)
            }
        }
            + directories.flatMap { directory in
                ["snmpapp", "snmpapp.local"].compactMap { name in
                    ConfigurationFile(reading: "\(directory)/\(name).conf", of: .applications, log)
                }
            }
    }

    /// Those for one host, named as it was typed.
    static func read(forHost host: String, _ log: DiagnosticLog) -> [ConfigurationFile] {
        guard !host.isEmpty, !host.contains("/") else { return [] }
        return directories.compactMap { directory in
            ConfigurationFile(reading: "\(directory)/hosts/\(host).conf", log)
        }
    }
}

/// What a file holds.
enum FileContent {
    /// - Returns: nil where it cannot be read, or is longer; `errno` tells why.
    static func read(_ path: String, atMost limit: Int) -> [UInt8]? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { _ = close(descriptor) }
        return read(descriptor, atMost: limit)
    }

    /// The one path that a file has, without links; nil where it is not there.
    static func realPath(_ path: String) -> String? {
        guard let text = unsafe realpath(path, nil) else { return nil }
        // Safe because the text is copied, and freed once.
        defer { unsafe free(text) }
        return unsafe String(cString: text)
    }

    /// What is in a directory; nil where it cannot be read.
    static func names(in directory: String) -> [String]? {
        guard let stream = unsafe opendir(directory) else { return nil }
        defer { unsafe _ = closedir(stream) }
        var names: [String] = []
        // Safe because each entry is copied before the next is read.
        while let entry = unsafe readdir(stream) {
            unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                    names.append(unsafe String(cString: name))
                }
            }
        }
        return names
    }

    /// What one read brings; nothing at the end, and where it fails.
    static func readOnce(_ descriptor: Int32) -> [UInt8] {
        var block = [UInt8](repeating: 0, count: 256)
        let count = readBlock(descriptor, &block)
        return Array(block.prefix(max(0, count)))
    }

    static func read(_ descriptor: Int32, atMost limit: Int) -> [UInt8]? {
        var octets: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = readBlock(descriptor, &block)
            if count == 0 { return octets }
            if count < 0 {
                if errno == EINTR { continue }
                return nil
            }
            octets += block.prefix(count)
            guard octets.count <= limit else {
                errno = EFBIG
                return nil
            }
        }
    }

    private static func readBlock(_ descriptor: Int32, _ block: inout [UInt8]) -> Int {
        unsafe block.withUnsafeMutableBytes { block in
            #if canImport(Glibc)
                // Safe because the count is that of the memory.
                unsafe Glibc.read(descriptor, block.baseAddress, block.count)
            #else
                unsafe Darwin.read(descriptor, block.baseAddress, block.count)
            #endif
        }
    }
}
