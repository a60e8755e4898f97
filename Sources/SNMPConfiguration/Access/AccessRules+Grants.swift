internal import SNMP
internal import SNMPAgentCore

extension AccessRules {
    /// What a line gives to one version.
    func grant(_ grant: CommunityRule.Grant, to version: SNMPVersion) -> AccessGrant {
        switch grant {
        case .direct(let versions, let rights, let view):
            guard versions.contains(version) else { return .none }
            return AccessGrant(rights, view: resolve(view ?? .named("_all_")))
        case .securityName(let name):
            guard let group = group(of: name, version), let access = access(of: group, version)
            else { return .none }
            return reading(access)
        }
    }

    private func reading(_ access: AccessRule) -> AccessGrant {
        // A view named none may have lines all the same.
        if access.readView != "none" || hasView("none") {
            return AccessGrant(.readOnly, view: resolve(.named(access.readView)))
        }
        return access.notifyView != "none" ? AccessGrant(.notify) : .none
    }

    /// The group of the first line for any model, else of the first for this one: the order of
    /// net-snmp's table.
    private func group(of securityName: String, _ version: SNMPVersion) -> String? {
        let lines = groups.filter { $0.securityName == securityName }
        let line =
            lines.first { $0.model == .any }
            ?? lines.first { $0.model == SecurityModel(version) }
        return line?.group
    }

    /// A line for this model is preferred to one for any, then one that compares the context as
    /// a whole, then the first. Source: RFC 3415 §4, vacmAccessTable.
    private func access(of group: String, _ version: SNMPVersion) -> AccessRule? {
        let lines = accesses.filter { $0.group == group }
        let ofModel = lines.filter { $0.model == SecurityModel(version) }
        let candidates = ofModel.isEmpty ? lines.filter { $0.model == .any } : ofModel
        return candidates.first(where: \.isExact) ?? candidates.first
    }
}

extension SecurityModel {
    fileprivate init(_ version: SNMPVersion) {
        switch version {
        case .version1: self = .version1
        case .version2c: self = .version2c
        }
    }
}
