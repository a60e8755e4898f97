internal import Glibc

/// Asks rpm what is installed.
struct RPMQuery {
    /// Of the watched host.
    let rootfs: String
    /// The agent's own host's.
    var program = "/usr/bin/rpm"

    /// - Returns: nothing where there is no rpm.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` where it cannot be run, or
    ///   ``LinuxSourceError/Code/malformedText`` with the line for what it does not print.
    func read() throws(LinuxSourceError) -> [InstalledPackage] {
        guard SystemCall.fileExists(program) else { return [] }
        let format = "%{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}\\t%{INSTALLTIME}\\n"
        let words = [program, "--root", rootfs, "--query", "--all", "--queryformat", format]
        let command = words.map(Self.quoted).joined(separator: " ")
        return try Self.parse(Self.output(of: "exec \(command) 2>/dev/null", named: program))
    }

    /// A name, a tab, and seconds since 1970.
    static func parse(_ text: KernelText) throws(LinuxSourceError) -> [InstalledPackage] {
        var packages: [InstalledPackage] = []
        for line in text.numberedLines {
            let fields = line.octets.split(separator: KernelText.Character.tab)
            guard fields.count == 2, let time = Int(decimal: fields[1]) else {
                throw text.malformed(line: line.number, expected: "a package, a tab and a time")
            }
            packages.append(
                InstalledPackage(
                    name: String(decoding: fields[0], as: UTF8.self), installed: time))
        }
        return packages
    }

    /// For the shell, which takes all between two apostrophes as it is.
    private static func quoted(_ word: String) -> String {
        "'" + word.replacing("'", with: "'\\''") + "'"
    }

    private static func output(
        of command: String, named source: String
    ) throws(LinuxSourceError) -> KernelText {
        // Safe because the stream is closed once, after its last use, and no more octets are
        // written than the array has.
        guard let stream = unsafe popen(command, "re") else {
            throw LinuxSourceError(
                .systemCallFailed, source: source, expected: "popen", errorNumber: errno)
        }
        var octets: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while case let count = unsafe fread(&part, 1, part.count, stream), count > 0 {
            octets += part[..<count]
        }
        let status = unsafe pclose(stream)
        guard status == 0 else {
            throw LinuxSourceError(
                .systemCallFailed, source: source, expected: "rpm --query --all",
                text: "status \(status >> 8)")
        }
        return KernelText(source: source, octets: octets)
    }
}
