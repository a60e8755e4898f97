extension Subcommand {
    /// The words that may name an object of a module: `MODULE::name`.
    func names(in settings: Settings) -> [String] {
        switch self {
        case .walk, .bulkWalk, .record, .get, .getNext, .bulkGet, .table, .watch:
            // Of several hosts none is a word; a host that is taken for a name does no harm.
            settings.words + [settings.application.end].compactMap { $0 }
        case .trap, .inform: Array(settings.words.dropFirst())
        case .translate: settings.words
        case .diff: settings.ignored
        case .access, .trapDaemon, .df, .status, .top: []
        }
    }
}
