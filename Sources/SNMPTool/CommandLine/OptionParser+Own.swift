/// What the long options ask for, which are this tool's own.
extension OptionParser {
    mutating func applyOwn(_ option: Option, _ argument: String) throws(CommandLineError) {
        switch option.meaning {
        case .getNext: settings.usesGetNext = true
        case .requestsInFlight:
            settings.requestsInFlight = try number(
                argument, 1...256, option, "requests at a time")
        case .requestRate: settings.rate = try rate(argument, option)
        case .ignoredName: settings.ignored.append(argument)
        case .ignoresCounters: settings.ignoresCounters = true
        case .interval:
            guard let interval = Duration(seconds: argument), interval >= .milliseconds(100) else {
                throw error("expected seconds, 0.1 or more, after \(option.text)")
            }
            settings.interval = interval
        case .count: settings.count = try number(argument, 1...Int.max, option, "samples")
        case .json: settings.format = .json
        case .csv: settings.format = .csv
        case .targets: settings.targetsFile = argument
        case .host: settings.hosts.append(argument)
        case .concurrency:
            settings.concurrency = try number(argument, 1...4096, option, "hosts at a time")
        case .deadline:
            guard let deadline = Duration(seconds: argument) else {
                throw error("expected seconds after \(option.text)")
            }
            settings.deadline = deadline
        case .maximumVarBinds:
            let count = try number(argument, 0...Int.max, option, "variables")
            settings.maximumVarBinds = count == 0 ? nil : count
        default:
            settings.acceptedCommunities.append(argument)
            noteSecret(argument)
        }
    }

    private func number(
        _ word: String, _ range: ClosedRange<Int>, _ option: Option, _ kind: String
    ) throws(CommandLineError) -> Int {
        guard let number = Int(word), range ~= number else {
            let bounds =
                range.upperBound == .max
                ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
            throw error("expected \(kind), \(bounds), after \(option.text)")
        }
        return number
    }

    private func rate(_ word: String, _ option: Option) throws(CommandLineError) -> Double {
        let highest: Double = subcommand == .access ? 1000 : 100_000
        guard let rate = Double(word), (0.01...highest) ~= rate else {
            let kind = subcommand == .access ? "requests" : "hosts"
            throw error(
                "expected \(kind) a second, 0.01 to \(Int(highest)), after \(option.text)")
        }
        return rate
    }
}
