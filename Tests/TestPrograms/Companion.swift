/// What runs beside a test until it is stopped.
package protocol Companion {
    func stop() async throws
}

extension Companion {
    /// Runs `body` beside it, and stops it whatever comes.
    package func run<Result>(_ body: (Self) async throws -> Result) async throws -> Result {
        let result: Result
        do {
            result = try await body(self)
        } catch {
            try await stop()
            throw error
        }
        try await stop()
        return result
    }
}
