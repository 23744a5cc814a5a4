internal import Glibc
package import Timeline

/// A follower at work on a thread of its own, so that a disk that does not answer, as one on another machine may, keeps no
/// screen from going on.
package final class Following: Sendable {
    /// What is known of a recording.
    package struct FollowedRecording: Sendable {
        package var header: Header
        package var state: State
        package var lastRecord: Record?
        package var desk: Follower.DeskPresence
        /// Who took the show over from a copy; nil where nobody did, or this is theirs.
        package var takenOver: Takeover?
        package var fault: RecordingFault?
        package var problem: RecordingFault?
        package var isAhead: Bool
        package var isUnsaved: Bool
        package var path: String
        /// How many names and values a newer program wrote that this one does not know.
        package var unknown: Int
    }

    /// What the thread and the screen share.
    fileprivate struct SharedState: Sendable {
        var followed: FollowedRecording
        /// What was not taken yet.
        var news: Follower.News?
        /// Since when it has been with the disk, in milliseconds of ``SystemClock/monotonic``; nil while it rests.
        var lookingSince: Int?
    }

    private let board: Monitor<SharedState>
    private let bell: WakeUp
    private let stop: WakeUp

    /// Takes the follower over, which nobody else is to touch from here on. What stands in its file is known when it is made.
    package init(_ follower: Follower) throws(SystemFault) {
        (bell, stop) = (try WakeUp(), try WakeUp())
        let news = follower.look()
        board = Monitor(SharedState(followed: FollowedRecording(follower), news: news))
        let work = FollowingWork(follower, board, bell: bell, stop: stop.descriptor)
        try BackgroundThread.start { work.run() }
    }

    deinit { stop.ring() }

    package var followed: FollowedRecording { board.look(\.followed) }

    /// Gives what came since it was last asked, and what is known with it.
    package func take() -> (news: Follower.News?, followed: FollowedRecording) {
        board.change { board in
            defer { board.news = nil }
            return (board.news, board.followed)
        }
    }

    /// For how long the disk has not answered by now, in milliseconds; 0 where nothing is asked of it.
    ///
    /// - Parameter now: in milliseconds of ``SystemClock/monotonic``.
    package func silence(at now: Int) -> Int { board.look(\.lookingSince).map { now - $0 } ?? 0 }

    /// To be polled: readable when ``take()`` gives something else than before.
    package var wakeUpDescriptor: Int32 { bell.descriptor }
    package func drainWakeUp() { bell.drain() }
}

extension Following.FollowedRecording {
    fileprivate init(_ follower: Follower) {
        self.init(
            header: follower.header, state: follower.state, lastRecord: follower.lastRecord, desk: follower.desk,
            takenOver: follower.takenOver, fault: follower.fault, problem: follower.problem, isAhead: follower.isAhead,
            isUnsaved: follower.isUnsaved, path: follower.path, unknown: follower.unknown)
    }

    /// Whether a screen has the same to say of it. What is ahead of the disk is nothing to be told of before it lasts.
    fileprivate func saysTheSame(as other: Self) -> Bool {
        desk == other.desk && takenOver == other.takenOver && fault == other.fault && problem == other.problem
            && isUnsaved == other.isUnsaved
    }
}

/// What the thread does.
private final class FollowingWork: @unchecked Sendable {
    // Unchecked: all but the board and the bells is touched by its own thread alone.
    private let follower: Follower
    private let board: Monitor<Following.SharedState>
    private let bell: WakeUp
    private let stop: CInt
    private var lookedAfterDesk = 0
    /// Whether this look is for what is on its way to the disk alone.
    private var isForSync = false

    /// How often it is looked where nothing wakes it: somebody may leave the desk, or the file system tells of nothing. In
    /// milliseconds.
    private static let lookEvery = 1000
    /// After so long it is looked again where more is written than is on the disk, in milliseconds.
    private static let syncPause = 10

    init(_ follower: Follower, _ board: Monitor<Following.SharedState>, bell: WakeUp, stop: CInt) {
        (self.follower, self.board, self.bell, self.stop) = (follower, board, bell, stop)
    }

    func run() { while wait() { look() } }

    private func look() {
        let now = SystemClock.monotonic
        board.change { $0.lookingSince = now }
        let news = follower.look()
        // Who is at the desk, and who took it over, takes more looks than the file itself: not every few milliseconds while a
        // slow disk is waited for.
        let isWhole = news != nil || !isForSync || now - lookedAfterDesk >= Self.lookEvery
        if isWhole { lookedAfterDesk = now }
        let followed = isWhole ? Following.FollowedRecording(follower) : nil
        let isAhead = follower.isAhead
        let isNew = board.change { board in
            board.lookingSince = nil
            guard let followed else {
                board.followed.isAhead = isAhead
                return false
            }
            let isNew = news != nil || !followed.saysTheSame(as: board.followed)
            board.followed = followed
            if let news { board.news.join(news) }
            return isNew
        }
        if isNew { bell.ring() }
    }

    /// - Returns: whether to go on.
    private func wait() -> Bool {
        var descriptors = [stop, follower.wakeUpDescriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let isAhead = follower.isAhead
        let isCalled = poll(&descriptors, 2, Int32(isAhead ? Self.syncPause : Self.lookEvery)) > 0
        isForSync = isAhead && !isCalled
        return descriptors[0].revents == 0
    }
}

extension Follower.News? {
    /// Adds what came later.
    fileprivate mutating func join(_ later: Follower.News) {
        guard let before = self, !later.isAnew else { return self = later }
        self = Follower.News(records: before.records + later.records, isAnew: before.isAnew, isOther: before.isOther)
    }
}
