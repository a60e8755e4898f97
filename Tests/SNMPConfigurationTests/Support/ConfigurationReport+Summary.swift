import SNMP
import SNMPAgentCore

@testable import SNMPConfiguration

extension ConfigurationReport {
    /// Everything there is in the report, a line for each rule, with the number of its line.
    var summary: [String] {
        let configuration = configuration
        return faults.map { "fault \($0)" } + warnings.map { "\($0.origin.number) ! \($0.text)" }
            + configuration.listenAddresses.map { "\($0.origin.number) listen \($0.value)" }
            + configuration.access.summary + configuration.system.summary
            + configuration.notifications.summary + configuration.watch.summary
            + configuration.shown.summary + configuration.limits.summary
            + configuration.extends.map(\.summary)
            + configuration.overrides.map { "\($0.origin.number) override \($0.name) \($0.value)" }
            + [configuration.healthRoot].summary("healthRoot")
    }
}

extension RuleOrigin {
    fileprivate var number: String { line.map(String.init) ?? "-" }
}

extension [Setting<String>] {
    fileprivate func summary(_ word: String) -> [String] {
        map { "\($0.origin.number) \(word) \($0.value)" }
    }
}

extension Array {
    fileprivate func summary<Value>(_ word: String) -> [String] where Element == Setting<Value>? {
        compactMap(\.self).map { "\($0.origin.number) \(word) \($0.value)" }
    }
}

extension AccessRules {
    fileprivate var summary: [String] {
        acceptedHosts.map { "\($0.origin.number) accept \($0.value)" }
            + communities.map(\.summary)
            + groups.map {
                "\($0.origin.number) group \($0.group) \($0.model) \($0.securityName)"
            }
            + accesses.map {
                "\($0.origin.number) access \($0.group) \($0.model) "
                    + "\($0.isExact ? "exact" : "prefix") \($0.readView) \($0.notifyView)"
            }
            + views.map(\.summary)
    }
}

extension ViewRule {
    fileprivate var summary: String {
        let subtree = subtree.map(String.init).joined(separator: ".")
        let mask = mask.map { $0 ? "1" : "0" }.joined()
        return "\(origin.number) view \(name) \(isIncluded ? "+" : "-")\(subtree)"
            + (mask.isEmpty ? "" : " \(mask)")
    }
}

extension CommunityRule {
    fileprivate var summary: String {
        let family = family.map { " \($0)" } ?? ""
        let sources = sources.map(\.description).joined(separator: " ")
        return "\(origin.number) community \(name)\(family) from \(sources): \(grant.summary)"
    }
}

extension CommunityRule.Grant {
    fileprivate var summary: String {
        switch self {
        case .securityName(let name): return name
        case .direct([], _, _): return "nothing"
        case .direct(let versions, let rights, let view):
            let only = versions.count == 1 ? " of \(versions[0])" : ""
            switch view {
            case nil: return "\(rights)\(only)"
            case .named(let name): return "\(rights)\(only) in \(name)"
            case .subtree(let name):
                return "\(rights)\(only) in ." + name.map(String.init).joined(separator: ".")
            }
        }
    }
}

extension SystemRules {
    fileprivate var summary: [String] {
        [contact].summary("contact") + [location].summary("location") + [name].summary("name")
            + [description].summary("descr") + [objectID].summary("objectID")
            + [services].summary("services")
    }
}

extension NotificationRules {
    fileprivate var summary: [String] {
        [tellsAuthenticationFailures].summary("authtrap")
            + sinks.map { sink in
                let port = sink.port.map { " port \($0)" } ?? ""
                return "\(sink.origin.number) sink \(sink.kind) \(sink.address)\(port) "
                    + "\(sink.community)"
            }
    }
}

extension WatchRules {
    fileprivate var summary: [String] {
        disks.map { "\($0.origin.number) disk \($0.path) \($0.minimum)" }
            + [allDisks].summary("disks")
            + processes.map {
                "\($0.origin.number) proc \($0.name) \($0.minimum)...\($0.maximum)"
            }
            + [loadLimits].summary("load") + [minimumSwap].summary("swap")
    }
}

extension ShownRules {
    fileprivate var summary: [String] {
        includedInterfaces.summary("+interface") + excludedInterfaces.summary("-interface")
            + includedMounts.summary("+mount") + excludedMounts.summary("-mount")
            + includedDisks.summary("+disk") + excludedDisks.summary("-disk")
            + [installedSoftware].summary("software")
    }
}

extension LimitRules {
    fileprivate var summary: [String] {
        [maxRoutes].summary("routes") + [bulkSize].summary("bulk")
            + [bulkFactor].summary("factor") + [maxMessageSize].summary("message")
            + [rate].summary("rate")
    }
}

extension ExtendRule {
    fileprivate var summary: String {
        let cacheTime = cacheTime.map { " \($0)s" } ?? ""
        let root = root.map { " \($0)" } ?? ""
        return "\(origin.number) \(isShell ? "shell" : "extend")\(cacheTime)\(root) \(name): "
            + "\(program) | \(arguments)"
    }
}
