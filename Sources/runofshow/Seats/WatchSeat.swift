import Console
import Recording
import Timeline

/// The seat of one who looks on: a recording that another console is writing. Between what comes it works everything
/// out by its own clock, and it writes nothing.
final class WatchSeat: Seat {
    private var model: Model
    private var clock: ShowClock
    private let follower: Follower
    /// A newer run of the same show, where one is to be gone over to.
    private let successor: () -> Follower?
    /// The newer run that was found.
    private(set) var next: Follower?
    private var anchor: ClockAnchor
    private var isStopped = false
    /// Somebody was seen at the desk.
    private var wasManned = false
    private var lookedAfterDesk = Int.min
    /// Since when the desk owes a word: on the clock that nobody sets, and in show time.
    private var owed: (real: Int, show: ShowTime)?

    /// - Parameters:
    ///   - view: the one to open on, where it is not the options'.
    ///   - successor: asked every second while nobody runs the show.
    init(
        _ follower: Follower, _ options: ConsoleOptions, _ keymap: Keymap, view: View?,
        successor: @escaping () -> Follower?
    ) {
        self.follower = follower
        self.successor = successor
        let header = follower.header
        TimeZones.use(header.clock.timeZone)
        anchor = ClockAnchor(header)
        clock = .stopped(header.clock.start)
        var model = Model(
            State(header.show), mode: Model.Mode(header, speed: header.clock.speed), at: header.clock.start, words: options.words)
        model.link = .following
        model.learn(from: header.earlier)
        self.model = options.applied(to: model, keymap)
        if let view { self.model.open(view) }
        setClock(ClockReading.now())
    }

    var bell: Bell { model.bell }
    var isOver: Bool { next != nil }
    /// As it is shown, for the next seat to open on the same.
    var view: View { model.view }
    var descriptors: [Int32] { [follower.wakeUpDescriptor] }

    func hear(_ descriptor: Int32) { lookedAfterDesk = Int.min }

    func look(_ reading: ClockReading) -> [Model.Effect] {
        if let news = follower.look() { takeIn(news, reading) }
        if lookedAfterDesk == Int.min || reading.real - lookedAfterDesk >= Self.deskEvery { lookAfterDesk(reading) }
        if let step = clock.takeStep(reading) {
            _ = model.clockStepped(by: step, Model.Moment(show: clock.showTime(reading), real: reading.real))
        }
        return model.tick(model.moment(clock, reading))
    }

    func draw(_ size: Size) -> Grid { Screen.draw(model, size) }
    func press(_ key: Key) -> [Model.Effect] { model.press(key, model.moment(clock, ClockReading.now())) }

    /// How often it is looked whether somebody is at the desk, in milliseconds.
    private static let deskEvery = 990
    /// What is not on the disk yet is looked for again after this long, in nanoseconds.
    private static let syncPause: Int64 = 10_000_000
    /// What falls due by itself is told of within this long, in milliseconds, or the desk is silent.
    private static let patience = 3000

    func nextLook(_ reading: ClockReading, drawn: Int64) -> Int64? {
        // Every second in any case: somebody may leave the desk, or the file system tells of nothing.
        let next = min(max(clock.deadline(model.nextMoment, reading), drawn + model.mode.slowest), reading.nextSecond)
        return follower.isAhead ? min(next, reading.wall + Self.syncPause) : next
    }

    private func takeIn(_ news: Follower.News, _ reading: ClockReading) {
        if news.isAnew {
            TimeZones.use(follower.header.clock.timeZone)
            anchor = ClockAnchor(follower.header)
        }
        let before = anchor
        for record in news.records { anchor.take(record) }
        if news.isAnew || anchor != before { setClock(reading) }
        let lines = news.records.map(LogLine.init)
        // The clock may still be the one before the news.
        let time = max(clock.showTime(reading), follower.state.lastChangeAt ?? .midnight)
        model.follow(
            follower.state, lines, mode: Model.Mode(follower.header, speed: anchor.speed), isAnew: news.isAnew,
            Model.Moment(show: time, real: reading.real))
        if news.isAnew { model.learn(from: follower.header.earlier) }
        lookedAfterDesk = Int.min
    }

    private func setClock(_ reading: ClockReading) {
        let header = follower.header
        clock =
            switch header.mode {
            case .live: .live(LiveClock(day: Day(text: header.clock.day) ?? Day.of(wall: header.moment.wall), reading))
            case .rehearsal: .rehearsal(RehearsalClock(anchor))
            case .simulated: .stopped(follower.lastRecord?.t ?? header.clock.start)
            }
        isStopped = false
    }

    // Who is at the desk.

    private func lookAfterDesk(_ reading: ClockReading) {
        lookedAfterDesk = reading.real
        let desk = follower.desk
        let link = link(desk, reading)
        model.link = link
        if case .manned = desk { wasManned = true }
        switch link {
        case .gone(let since, _), .closed(let since):
            stopClock(at: since)
            next = next ?? successor()
        case .takenOver:
            if desk == .empty { stopClock(at: lastHeard) }
            next = next ?? successor()
        case .following, .silent, .outOfSight, .damaged, .unreadable:
            if isStopped { setClock(reading) }
        }
    }

    private var lastHeard: ShowTime { follower.lastRecord?.t ?? follower.header.clock.start }

    /// Nobody is there for whom a rehearsal's clock would go on.
    private func stopClock(at time: ShowTime) {
        if follower.header.mode == .rehearsal, !isStopped { (clock, isStopped) = (.stopped(time), true) }
    }

    private func link(_ desk: Follower.Desk, _ reading: ClockReading) -> Link {
        if let takeover = follower.takenOver { return .takenOver(Rival(takeover)) }
        if let fault = follower.fault { return .damaged(fault.text(Speech.language)) }
        if let trouble = follower.trouble { return .unreadable(trouble.text(Speech.language)) }
        let last = follower.lastRecord
        if last?.entry == .closed { return .closed(at: lastHeard) }
        switch desk {
        case .manned(let holder): return silence(holder, reading) ?? .following
        case .outOfSight: return silence(nil, reading) ?? .outOfSight(lastHeard: lastHeard)
        case .empty:
            if last?.entry == .left { return .gone(since: lastHeard, wasLeft: true) }
            if case .gone? = model.link { return model.link ?? .following }
            // Where it went away before our eyes, we know when.
            return .gone(since: wasManned ? clock.showTime(reading) : lastHeard, wasLeft: false)
        }
    }

    /// Whether the desk was stopped, or something has been due for longer than it takes to tell of it.
    private func silence(_ holder: LockHolder?, _ reading: ClockReading) -> Link? {
        let isStopped = holder?.isStopped == true
        guard isStopped || model.isAheadOfDesk || follower.isAhead else {
            owed = nil
            return nil
        }
        let since = owed ?? (reading.real, clock.showTime(reading))
        owed = since
        return isStopped || reading.real - since.real >= Self.patience ? .silent(since: since.show) : nil
    }
}

extension Model.Mode {
    init(_ header: Header, speed: Double) {
        self = header.mode == .live ? .live : .rehearsal(speed: speed)
    }
}
