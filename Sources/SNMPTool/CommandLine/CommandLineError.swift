/// What ends the tool before it asks anything.
struct CommandLineError: Error, Hashable {
    /// Lines for standard error, without the last line end.
    let message: String
    /// Whether the way to call the program follows.
    var showsUsage = false
    var exitStatus = ExitStatus.failure
    /// Whether it goes where `-L` says.
    var isLogged = false
}
