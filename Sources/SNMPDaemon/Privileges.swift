internal import Glibc

/// The user that the process runs as.
enum Privileges {
    /// Becomes `user`, with its groups, for good.
    ///
    /// - Throws: ``DaemonError`` when there is no such user, or no right to become it.
    static func drop(to user: String) throws(DaemonError) {
        // Safe because the entry is read before another call could change it.
        guard let entry = unsafe getpwnam(user) else {
            throw DaemonError("--user", "expected the name of a user, found \"\(user)\"")
        }
        let (userID, groupID) = unsafe (entry.pointee.pw_uid, entry.pointee.pw_gid)
        // The groups first: afterwards there is no right to change them.
        guard unsafe initgroups(user, groupID) == 0, setgid(groupID) == 0, setuid(userID) == 0
        else {
            throw DaemonError(
                "--user", "cannot become \"\(user)\": \(unsafe String(cString: strerror(errno)))")
        }
    }
}
