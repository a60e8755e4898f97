internal import Synchronization

/// The way of notifications from what notices something to what sends them.
///
/// What is posted while nobody sends is lost, at no cost.
public final class NotificationOutbox: Sendable {
    public typealias Receiver = @Sendable (Notification) -> Void

    private let receiver = Mutex<Receiver?>(nil)
    private let isActiveFlag = Atomic(false)
    private let authenticationFlag = Atomic(false)
    private let limit = Mutex(AuthenticationFailureLimit())

    public init() {}

    /// Whether anybody is notified.
    public var isActive: Bool { isActiveFlag.load(ordering: .relaxed) }

    /// snmpEnableAuthenTraps: whether authenticationFailure is sent. Source: RFC 3418 §2.
    public var enablesAuthenticationFailure: Bool {
        get { authenticationFlag.load(ordering: .relaxed) }
        set { authenticationFlag.store(newValue, ordering: .relaxed) }
    }

    /// - Parameter receiver: called on any thread, and does not block; nil where nobody is notified.
    public func setReceiver(_ receiver: Receiver?) {
        self.receiver.withLock { $0 = receiver }
        isActiveFlag.store(receiver != nil, ordering: .relaxed)
    }

    public func post(_ notification: Notification) {
        guard isActive else { return }
        // Called outside of the lock: it may take its time, and locks of its own.
        receiver.withLock { $0 }?(notification)
    }

    /// Posts authenticationFailure where a datagram was dropped for want of a right, unless it is
    /// disabled or too many are.
    public func noteDrop(_ reason: DropReason, from source: IPAddress) {
        guard enablesAuthenticationFailure, isActive, reason.isAuthenticationFailure,
            limit.withLock({ $0.admit(source, at: .now) })
        else { return }
        post(.authenticationFailure)
    }
}

extension DropReason {
    /// Source: RFC 3418 §2, authenticationFailure; RFC 3584 §5.2.1.
    fileprivate var isAuthenticationFailure: Bool {
        switch self {
        case .hostNotAccepted, .badCommunityName, .noRights: true
        default: false
        }
    }
}
