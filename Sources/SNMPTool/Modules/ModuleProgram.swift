internal import SNMPNames

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// `snmp-modules`, where it is installed.
struct ModuleProgram {
    private static let name = "snmp-modules"

    private let path: String

    /// Looks beside this program, in `libexec` beside its folder, and in the PATH.
    ///
    /// - Throws: ``ModuleProgramError/notInstalled``
    init(environment: [String: String]) throws(ModuleProgramError) {
        var directories: [String] = []
        if let folder = Self.ownFolder { directories += [folder, "\(folder)/../libexec"] }
        directories += (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let paths = directories.filter { $0.hasPrefix("/") }.map { "\($0)/\(Self.name)" }
        guard let path = paths.first(where: { unsafe access($0, X_OK) == 0 }) else {
            throw .notInstalled
        }
        self.path = path
    }

    private static var ownFolder: String? {
        #if canImport(Glibc)
            var octets = [CChar](repeating: 0, count: Int(PATH_MAX))
            // Safe because the size that is given is the array's.
            let count = unsafe readlink("/proc/self/exe", &octets, octets.count)
            guard count > 0, count < octets.count else { return nil }
            let path = String(
                decoding: octets.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        #else
            guard let path = CommandLine.arguments.first else { return nil }
        #endif
        return path.lastIndex(of: "/").map { String(path[..<$0]) }
    }

    /// Runs it to its end, and reads what it wrote into `file`.
    ///
    /// - Throws: ``ModuleProgramError``
    func run(
        _ request: ModuleRequest, into file: borrowing PrivateFile
    ) throws(ModuleProgramError) -> ModuleImage {
        let process = try start([Self.name] + request.arguments, output: file.descriptor)
        var status: Int32 = 0
        // Safe because the status is this function's.
        while unsafe waitpid(process, &status, 0) == -1 {
            guard errno == EINTR else { throw .failed(path) }
        }
        guard status == 0, let octets = PrivateFile.contents(of: file.descriptor),
            let image = ModuleImage(decoding: octets)
        else { throw .failed(path) }
        return image
    }

    private func start(
        _ arguments: [String], output: Int32
    ) throws(ModuleProgramError) -> pid_t {
        var process: pid_t = 0
        #if canImport(Glibc)
            var actions = unsafe posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        // Safe because every pointer lives until the call is over, and the list ends with nil.
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
        defer { for position in unsafe words.indices { unsafe free(words[position]) } }
        let code = unsafe posix_spawn(&process, path, &actions, nil, &words, environ)
        guard code == 0 else { throw .notStarted(path, code: code) }
        return process
    }
}

/// The system's words for an error number.
func reason(_ code: Int32) -> String {
    // Safe because strerror's text is copied at once.
    unsafe String(cString: strerror(code))
}
