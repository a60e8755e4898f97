internal import CLinuxPrivileges
internal import Glibc

/// The user that the process runs as.
enum Privileges {
    private struct Account {
        let name: String
        let userID: uid_t
        let groupID: gid_t
    }

    /// Becomes `user`, with its groups, for good.
    ///
    /// Of root's rights the process keeps that of binding ports below 1024, at a reload too;
    /// programs that it starts get none. Capabilities are each thread's own: call it while there
    /// is one thread, of which the others get them.
    ///
    /// - Throws: ``DaemonError`` when there is no such user, no right to become it, or when the
    ///   process has other rights afterwards than it should.
    static func drop(to user: String) throws(DaemonError) {
        // Safe because the entry is read before another call could change it.
        guard let entry = unsafe getpwnam(user) else {
            throw DaemonError("--user", "expected the name of a user, found \"\(user)\"")
        }
        let account = unsafe Account(
            name: user, userID: entry.pointee.pw_uid, groupID: entry.pointee.pw_gid)
        let before = CapabilitySets.ofThisThread()?.permitted ?? 0
        let kept = before & CapabilitySets.netBindService
        guard become(account, keeping: kept) else {
            // Safe because the text is copied before another call could change it.
            let reason = unsafe String(cString: strerror(errno))
            throw DaemonError("--user", "cannot become \"\(user)\": \(reason)")
        }
        guard isDropped(to: account, keeping: kept) else {
            throw DaemonError("--user", "became \"\(user)\" with other rights than it should have")
        }
    }

    /// - Returns: false where a step is refused, with `errno`.
    private static func become(_ account: Account, keeping kept: UInt64) -> Bool {
        // Safe because the name lives until the call returns. The groups come before the user:
        // afterwards there is no right to change them.
        unsafe CapabilitySets.dropBounding()
            && linux_prctl(PR_SET_KEEPCAPS, 1, 0) == 0
            && initgroups(account.name, account.groupID) == 0
            && setgid(account.groupID) == 0 && setuid(account.userID) == 0
            && linux_prctl(PR_SET_KEEPCAPS, 0, 0) == 0
            && CapabilitySets.limit(to: kept)
            && linux_prctl(PR_SET_NO_NEW_PRIVS, 1, 0) == 0
    }

    /// Asks the kernel what came of it.
    private static func isDropped(to account: Account, keeping kept: UInt64) -> Bool {
        let (user, group) = (account.userID, account.groupID)
        return getuid() == user && geteuid() == user && getgid() == group && getegid() == group
            && CapabilitySets.ofThisThread() == CapabilitySets(permitted: kept, effective: kept)
            && linux_prctl(PR_GET_NO_NEW_PRIVS, 0, 0) == 1
            // Whoever can become root again has not dropped anything.
            && (user == 0 || setuid(0) != 0) && (group == 0 || setgid(0) != 0)
    }
}
