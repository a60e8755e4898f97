/// Why there is no tree of modules that are not of the core.
struct ModuleProgramError: Error, Hashable, CustomStringConvertible {
    let description: String

    static let notInstalled = ModuleProgramError(
        description: "other modules than the core's are read by snmp-modules, which is not "
            + "installed (make install-modules; it needs libsnmp)")

    static func notStarted(_ path: String, code: Int32) -> ModuleProgramError {
        ModuleProgramError(description: "\(path): \(reason(code))")
    }

    /// It ended by a signal, or with a status other than 0, having said why.
    static func failed(_ path: String) -> ModuleProgramError {
        ModuleProgramError(description: "\(path) failed; the core's names alone are known")
    }

    static func noSpace(code: Int32) -> ModuleProgramError {
        ModuleProgramError(description: "no file for modules: \(reason(code))")
    }
}
