internal import SNMPNames

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Keeps the trees that `snmp-modules` makes, a file for each request.
struct ModuleCache {
    /// nil where there is no place for one.
    private let directory: String?
    private let environment: [String: String]

    init(environment: [String: String]) {
        self.environment = environment
        // A path that is not absolute has no meaning here. Source: XDG Base Directory 0.8.
        let base = [environment["XDG_CACHE_HOME"], environment["HOME"].map { "\($0)/.cache" }]
            .compactMap { $0 }.first { $0.hasPrefix("/") }
        directory = base.map { "\($0)/swift-snmp" }
    }

    /// The tree of modules: as it is kept, where no file has changed since, or else made anew.
    ///
    /// - Throws: ``ModuleProgramError``
    func image(of request: ModuleRequest) throws(ModuleProgramError) -> ModuleImage {
        let path = directory.map { "\($0)/\(Self.fileName(for: request))" }
        if let path, let image = Self.read(path), image.request == request, image.isFresh {
            return image
        }
        let program = try ModuleProgram(environment: environment)
        if let directory, let path, let file = PrivateFile(in: directory) {
            let image = try program.run(request, into: file)
            // Where that fails the next call reads the modules again.
            file.move(to: path)
            return image
        }
        guard let file = PrivateFile.unnamed(in: environment["TMPDIR"] ?? "/tmp") else {
            throw .noSpace(code: errno)
        }
        return try program.run(request, into: file)
    }

    /// nil for a file that is not this user's own, or is no image.
    private static func read(_ path: String) -> ModuleImage? {
        // Safe because the descriptor is used only here.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return PrivateFile.contents(of: descriptor).flatMap { ModuleImage(decoding: $0) }
    }

    private static func fileName(for request: ModuleRequest) -> String {
        // FNV-1a; that the request is the same is looked at in the file.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for octet in request.arguments.joined(separator: "\n").utf8 {
            hash = (hash ^ UInt64(octet)) &* 0x0000_0100_0000_01B3
        }
        return String(hash, radix: 16) + ".tree"
    }
}
