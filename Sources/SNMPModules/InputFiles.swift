internal import Glibc
internal import SNMPNames

/// The files that a request may read: what a tree is out of date by.
enum InputFiles {
    /// The directories, what is in them, and files that are named.
    static func inputs(of request: ModuleRequest) -> [ModuleInput] {
        var inputs: [ModuleInput] = []
        for directory in request.directories {
            inputs.append(ModuleInput(at: directory))
            inputs += entries(of: directory).map { ModuleInput(at: "\(directory)/\($0)") }
        }
        for module in request.modules where module.contains("/") {
            inputs.append(ModuleInput(at: module))
        }
        return inputs
    }

    /// The names in a directory that libsnmp would read; none where it cannot be read.
    private static func entries(of directory: String) -> [String] {
        // Safe because the stream is used only here and closed once.
        guard let stream = unsafe opendir(directory) else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            // Safe because the entry's name ends with a NUL within it.
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                    unsafe String(cString: name)
                }
            }
            if !name.hasPrefix("."), !name.hasPrefix("#"), !name.hasSuffix("~") {
                names.append(name)
            }
        }
        return names.sorted()
    }
}
