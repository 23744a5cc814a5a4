internal import Glibc
package import Timeline

/// Runs a follower on its own thread, so that a slow disk or a lost file server does not block a screen.
package final class Following: Sendable {
    /// What is known of a recording.
    package struct FollowedRecording: Sendable {
        package var header: Header
        package var state: State
        package var lastRecord: Record?
        package var desk: Follower.DeskPresence
        /// Who took the show over from a copy; nil if nobody did, or if this is their recording.
        package var takenOver: Takeover?
        package var fault: RecordingFault?
        package var problem: RecordingFault?
        package var isAhead: Bool
        package var isUnsaved: Bool
        package var path: String
        /// How many unknown names and values of a newer program were skipped.
        package var unknown: Int
    }

    /// What the thread and the screen share.
    fileprivate struct SharedState: Sendable {
        var followed: FollowedRecording
        /// What ``take()`` has not returned yet.
        var update: Follower.Update?
        /// When the current poll of the disk began, in milliseconds of ``SystemClock/monotonic``; nil between polls.
        var pollStartedAt: Int?
    }

    private let shared: Monitor<SharedState>
    private let wakeUp: WakeUp
    private let stop: WakeUp

    /// Takes ownership of the follower; nobody else may use it afterwards. The first poll has completed when this returns.
    package init(_ follower: Follower) throws(SystemFault) {
        (wakeUp, stop) = (try WakeUp(), try WakeUp())
        let update = follower.poll()
        shared = Monitor(SharedState(followed: FollowedRecording(follower), update: update))
        let work = FollowingLoop(follower, shared, wakeUp: wakeUp, stop: stop.descriptor)
        try BackgroundThread.start { work.run() }
    }

    deinit { stop.wake() }

    package var followed: FollowedRecording { shared.read(\.followed) }

    /// Returns what arrived since the last call, and the current state.
    package func take() -> (update: Follower.Update?, followed: FollowedRecording) {
        shared.change { shared in
            defer { shared.update = nil }
            return (shared.update, shared.followed)
        }
    }

    /// How long the disk has not answered, in milliseconds; 0 if no poll is running.
    ///
    /// - Parameter now: in milliseconds of ``SystemClock/monotonic``.
    package func silence(at now: Int) -> Int { shared.read(\.pollStartedAt).map { now - $0 } ?? 0 }

    /// Poll this descriptor: it is readable when ``take()`` returns something new.
    package var wakeUpDescriptor: Int32 { wakeUp.descriptor }
    package func drainWakeUp() { wakeUp.drain() }
}

extension Following.FollowedRecording {
    fileprivate init(_ follower: Follower) {
        self.init(
            header: follower.header, state: follower.state, lastRecord: follower.lastRecord, desk: follower.desk,
            takenOver: follower.takenOver, fault: follower.fault, problem: follower.problem, isAhead: follower.isAhead,
            isUnsaved: follower.isUnsaved, path: follower.path, unknown: follower.unknown)
    }

    /// Whether a screen shows the same for both. ``isAhead`` does not count: it usually lasts only a moment.
    fileprivate func saysTheSame(as other: Self) -> Bool {
        desk == other.desk && takenOver == other.takenOver && fault == other.fault && problem == other.problem
            && isUnsaved == other.isUnsaved
    }
}

/// The work of the thread.
private final class FollowingLoop: @unchecked Sendable {
    // Unchecked: only its own thread uses it, except for the shared state and the wake-ups.
    private let follower: Follower
    private let shared: Monitor<Following.SharedState>
    private let wakeUp: WakeUp
    private let stop: CInt
    private var deskCheckedAt = 0
    /// Whether this poll only waits for a write to reach the disk.
    private var isForSync = false

    /// How often to poll when nothing wakes the thread: somebody may leave the desk, or the file system may report nothing.
    private static let pollIntervalMs = 1000
    /// How soon to poll again when more is written than is on the disk.
    private static let syncPauseMs = 10

    init(_ follower: Follower, _ shared: Monitor<Following.SharedState>, wakeUp: WakeUp, stop: CInt) {
        (self.follower, self.shared, self.wakeUp, self.stop) = (follower, shared, wakeUp, stop)
    }

    func run() { while wait() { pollFollower() } }

    private func pollFollower() {
        let now = SystemClock.monotonic
        shared.change { $0.pollStartedAt = now }
        let update = follower.poll()
        // Finding out who is at the desk and who took over costs more than reading the file, so it is not done every few
        // milliseconds while waiting for a slow disk.
        let isWhole = update != nil || !isForSync || now - deskCheckedAt >= Self.pollIntervalMs
        if isWhole { deskCheckedAt = now }
        let followed = isWhole ? Following.FollowedRecording(follower) : nil
        let isAhead = follower.isAhead
        let isNew = shared.change { shared in
            shared.pollStartedAt = nil
            guard let followed else {
                shared.followed.isAhead = isAhead
                return false
            }
            let isNew = update != nil || !followed.saysTheSame(as: shared.followed)
            shared.followed = followed
            if let update { shared.update.join(update) }
            return isNew
        }
        if isNew { wakeUp.wake() }
    }

    /// - Returns: whether to continue.
    private func wait() -> Bool {
        var descriptors = [stop, follower.wakeUpDescriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let isAhead = follower.isAhead
        let isCalled = poll(&descriptors, 2, Int32(isAhead ? Self.syncPauseMs : Self.pollIntervalMs)) > 0
        isForSync = isAhead && !isCalled
        return descriptors[0].revents == 0
    }
}

extension Follower.Update? {
    /// Adds a later update.
    fileprivate mutating func join(_ later: Follower.Update) {
        guard let before = self, !later.isNewFile else { return self = later }
        self = Follower.Update(
            records: before.records + later.records, isNewFile: before.isNewFile, isOtherRecording: before.isOtherRecording)
    }
}
