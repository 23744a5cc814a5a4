import Console
import LiveShow
import Phrases
import Recording
import Screens
import Timeline

/// The console of a watcher, which follows a recording that another console writes. Between records it computes everything by its
/// own clock, and it writes nothing.
final class WatcherController: ConsoleController {
    private var model: WatcherModel
    private var clock: ShowClock
    private let following: Following
    /// What is known of the recording.
    private var followed: Following.FollowedRecording
    /// Finds a newer run of the same show to move to.
    private let successor: (Header) -> Follower?
    /// The newer run that was found.
    private(set) var next: Follower?
    private var anchor: ClockAnchor
    private var isStopped = false
    /// Whether the message about unknown values of a newer program was shown.
    private var saidUnknown = false
    /// Whether a console was seen at the desk.
    private var wasOccupied = false
    private var successorSearchedAt = Int.min
    /// Since when an expected record is missing: on the clock that cannot be set, and in show time.
    private var missingSince: (real: Int, show: ShowTime)?

    /// - Parameters:
    ///   - view: the view to open, instead of the one in the options.
    ///   - successor: called every second while nobody runs the show.
    init(
        _ follower: Follower, _ options: ConsoleOptions, _ keymap: Keymap, view: View?,
        successor: @escaping (Header) -> Follower?
    ) throws(SystemFault) {
        following = try Following(follower)
        followed = following.followed
        self.successor = successor
        let header = followed.header
        TimeZones.use(header.clock.timeZone)
        anchor = ClockAnchor(header)
        clock = .stopped(header.clock.start)
        var model = WatcherModel(
            header.show, mode: RunMode(header, speed: header.clock.speed), at: header.clock.start,
            words: options.words.by(header.clock.wallClock))
        model.console.learn(from: header.earlier)
        model.console = options.applied(to: model.console, keymap)
        if let view { model.console.open(view) }
        self.model = model
        setClock(ClockReading.now())
    }

    var bell: Bell { model.console.bell }
    var isOver: Bool { next != nil }
    /// The present view, so that the next run opens with the same.
    var view: View { model.console.view }
    var descriptors: [Int32] { [following.wakeUpDescriptor] }

    func handleReadable(_ descriptor: Int32) { following.drainWakeUp() }

    func update(_ reading: ClockReading) -> [Model.Effect] {
        let taken = following.take()
        let before = followed
        followed = taken.followed
        if let update = taken.update { apply(update, after: before, reading) }
        checkDesk(reading)
        if let step = clock.takeStep(reading) {
            model.console.clockStepped(step, Model.Moment(show: clock.showTime(reading), real: reading.real))
        }
        return model.tick(model.console.moment(clock, reading))
    }

    func draw(_ size: Size) -> Grid { Screen.draw(model.console, size) }
    func press(_ key: Key) -> [Model.Effect] { model.press(key, model.console.moment(clock, ClockReading.now())) }

    /// How often to search for a newer run while nobody runs this one, in milliseconds.
    private static let successorIntervalMs = 990
    /// After how long without an answer a disk is reported, in milliseconds.
    private static let diskTimeoutMs = 2000
    /// How long a record of an automatic change may take, in milliseconds; after that the desk counts as silent.
    private static let recordTimeoutMs = 3000

    func nextUpdate(_ reading: ClockReading, drawn: Int64) -> Int64? {
        // At least every second, because the screen shows whether records still arrive.
        min(max(clock.deadline(model.console.nextMoment, reading), drawn + model.console.mode.minimumFrameNs), reading.nextSecond)
    }

    private func apply(_ update: Follower.Update, after old: Following.FollowedRecording, _ reading: ClockReading) {
        if update.isNewFile {
            TimeZones.use(followed.header.clock.timeZone)
            anchor = ClockAnchor(followed.header)
        }
        model.console.words.clock = followed.header.clock.wallClock
        let before = anchor
        for record in update.records { anchor.take(record) }
        if update.isNewFile || anchor != before || followed.header.clock != old.header.clock || clock.isFreeRunning {
            setClock(reading)
        }
        let lines = update.records.map(LogLine.init)
        // The clock may not include the update yet.
        let time = max(clock.showTime(reading), followed.state.lastChangeAt ?? .midnight)
        model.follow(
            followed.state, lines, mode: RunMode(followed.header, speed: anchor.speed), isAnew: update.isNewFile,
            Model.Moment(show: time, real: reading.real))
        if update.isNewFile { model.console.learn(from: followed.header.earlier) }
        let now = Model.Moment(show: time, real: reading.real)
        if update.isOtherRecording {
            model.console.say(
                model.console.words.phrases.recording.another(SafeText.make(followed.header.show.title, limit: 100)), .warning, now)
        } else if followed.path != old.path {
            model.console.say(
                model.console.words.phrases.recording.goesOn(in: SafeText.make(InputFile.lastName(followed.path), limit: 200)),
                .warning, now)
        } else if followed.unknown > 0, !saidUnknown {
            model.console.say(model.console.words.phrases.recording.passedOver(followed.unknown), .warning, now)
            saidUnknown = true
        }
    }

    private func setClock(_ reading: ClockReading) {
        let header = followed.header
        clock =
            switch header.mode {
            case .live: .live(liveClock(reading))
            case .rehearsal: .rehearsal(RehearsalClock(WallClockPlausibility.plausible(anchor, at: Moment.now())))
            case .simulated: .stopped(followed.lastRecord?.t ?? header.clock.start)
            }
        isStopped = false
    }

    private func liveClock(_ reading: ClockReading) -> LiveClock {
        let (header, last) = (followed.header, followed.lastRecord)
        let own = WallClockPlausibility.recordedTime(
            last?.t ?? header.clock.start, of: last?.moment ?? header.moment, at: Moment.now())
        return LiveClock(header.clock, reading, own: own, isDesk: false)
    }

    // Who is at the desk.

    private func checkDesk(_ reading: ClockReading) {
        let desk = followed.desk
        let link = link(desk, reading)
        model.link = link
        if case .occupied = desk { wasOccupied = true }
        switch link {
        case .gone(let since, _), .closed(let since):
            stopClock(at: since)
            searchSuccessor(reading)
        case .takenOver:
            if desk == .empty { stopClock(at: lastHeard) }
            searchSuccessor(reading)
        case .following, .silent, .unsaved, .outOfSight, .damaged, .unreadable:
            if isStopped { setClock(reading) }
        }
    }

    private func searchSuccessor(_ reading: ClockReading) {
        guard successorSearchedAt == Int.min || reading.real - successorSearchedAt >= Self.successorIntervalMs else { return }
        successorSearchedAt = reading.real
        next = next ?? successor(followed.header)
    }

    private var lastHeard: ShowTime { followed.lastRecord?.t ?? followed.header.clock.start }

    /// Stops a rehearsal's clock, because nobody runs the rehearsal.
    private func stopClock(at time: ShowTime) {
        if followed.header.mode == .rehearsal, !isStopped { (clock, isStopped) = (.stopped(time), true) }
    }

    private func link(_ desk: Follower.DeskPresence, _ reading: ClockReading) -> Link {
        if following.silence(at: SystemClock.monotonic) >= Self.diskTimeoutMs {
            return .unreadable(Speech.phrases.calls.diskDoesNotAnswer)
        }
        if let takeover = followed.takenOver { return .takenOver(OtherDesk(takeover)) }
        if let fault = followed.fault { return .damaged(fault.phrase(Speech.phrases)) }
        if let problem = followed.problem { return .unreadable(reason(problem)) }
        let last = followed.lastRecord
        if last?.entry == .closed { return .closed(at: lastHeard) }
        if followed.isUnsaved { return .unsaved }
        switch desk {
        case .occupied(let holder): return silence(holder, reading) ?? .following
        case .unknown: return silence(nil, reading) ?? .outOfSight(lastHeard: lastHeard)
        case .empty:
            if last?.entry == .left { return .gone(since: lastHeard, wasLeft: true) }
            if case .gone = model.link { return model.link }
            // If it disappeared while we watched, the time is known.
            return .gone(since: wasOccupied ? clock.showTime(reading) : lastHeard, wasLeft: false)
        }
    }

    /// The file was named before, and a row may be too short for both, so only the reason is shown.
    private func reason(_ problem: RecordingFault) -> String {
        guard case .cannotRead(_, let error) = problem else { return problem.phrase(Speech.phrases) }
        return SystemFault(error).phrase(Speech.phrases)
    }

    /// Whether the desk's process is stopped, or an automatic change has been missing for too long.
    private func silence(_ holder: LockHolder?, _ reading: ClockReading) -> Link? {
        let isStopped = holder?.isStopped == true
        guard isStopped || model.isAheadOfDesk || followed.isAhead else {
            missingSince = nil
            return nil
        }
        let since = missingSince ?? (reading.real, clock.showTime(reading))
        missingSince = since
        return isStopped || reading.real - since.real >= Self.recordTimeoutMs ? .silent(since: since.show) : nil
    }
}
