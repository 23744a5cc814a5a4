import LiveShow
import Phrases
import Screens
import Timeline

@testable import Console
@testable import Recording

/// What does not hold, found at a step of a world.
struct Finding: Error { var what: String }

/// What was laid down for the writer, as its record has to say.
struct Laid: Equatable {
    var entry: Entry
    var refused: Refusals

    init(entry: Entry, refused: Refusals) { (self.entry, self.refused) = (entry, refused) }
    init(_ record: Record) { self.init(entry: record.entry, refused: record.refused) }

    var change: Change? { if case .change(let change) = entry { change } else { nil } }
}

/// A show being run at a console, with its recording, its disk, its clocks and somebody who looks on; all that happens in
/// it comes from a seed.
///
/// The engine, the desk, the console, the recording's writer and readers and the live clock are the program's own. What
/// stands here in place of the program is what the program's outermost layer does: it hands keys and moments to the model.
final class World {
    static let path = "/state/runofshow/show/a.jsonl"
    static let elsewhere = "/elsewhere"

    var random: SplitMix64
    let machine: Machine
    let show: Show
    var disk = SimulatedDisk()
    var hand: HandDrivenWriter
    /// All that was laid down for the writer, and is not known to be lost.
    var laid: [Laid] = []
    /// Stands between the desk and the writer.
    let ledger = Ledger()
    /// The state that the records laid down make.
    var replayed: State
    var model: DeskModel
    var clockBase: Header.Clock
    var faults = DiskFaults.none
    /// The writer is at its next turn then, in monotonic milliseconds.
    var writerWaits = 0
    var watcher: Watcher?
    /// It is known how long the machine was off.
    var isPassedKnown = true
    /// Somebody took the file away: what it was called is no way to it any more.
    var isTampered = false
    private(set) var steps = 0
    /// What came in: keys, moments, turns of the writer and all that went wrong.
    private(set) var things = 0
    /// Told of every step, where somebody wants to see how it came about.
    var trace: ((String) -> Void)?

    init(seed: UInt64) throws {
        random = SplitMix64(seed: seed)
        let place = Place.random(&random)
        place.settle()
        let machine = Machine(wallClockMs: place.wallClockMs)
        if random.chance(15) { machine.loseWallClock(at: Place.unset(&random)) }
        self.machine = machine
        let day = Day.of(wallClockMs: machine.wallClockMs)
        let dial = day.dial
        let start = ShowTime(milliseconds: machine.wallClockMs - day.start(offset: dial.offset))
        show = random.show().inShowTimes(dial.wallClock)
        replayed = State(show)
        let speed = random.one(of: [1.0, 1, 1, 10, 60])
        let isLive = random.chance(70)
        clockBase = Header.Clock(
            day: day.text, timeZone: place.zone, start: start, speed: isLive ? 1 : speed, offset: isLive ? dial.offset : nil,
            wallClock: dial.wallClock)
        let clock: ShowClock =
            isLive
            ? .live(LiveClock(clockBase, machine.reading))
            : .rehearsal(RehearsalClock(ClockAnchor(show: start, moment: machine.moment, speed: speed)))
        model = DeskModel(
            Desk(State(show), clock: clock, who: ledger.actor.who, recording: ledger),
            mode: isLive ? .live : .rehearsal(speed: speed), at: start,
            words: Words(random.one(of: Language.allCases), clock: dial.wallClock), by: ledger.actor)
        model.console.bell = random.one(of: Bell.allCases)
        hand = HandDrivenWriter(on: disk, fallbackFolders: [Self.elsewhere]) { machine.monotonic }
        let header = Header(
            program: "1", mode: isLive ? .live : .rehearsal, clock: clockBase, moment: machine.moment, who: "linh", show: show)
        do { try hand.create(Self.path, header) } catch { throw Finding(what: "no recording: \(error)") }
        ledger.world = self
        obeyFaults()
    }

    var status: WriterStatus {
        guard let writer = hand.writer else { preconditionFailure("there is a writer from the beginning on") }
        return writer.status
    }

    var describedWriter: String {
        guard let status = hand.writer?.status else { return "no writer" }
        let moves = status.moves.map { "\($0.to) since \($0.reason)" }.joined(separator: ", ")
        return "\(status.saved) saved in \(status.path), \(status.failure.map { "\($0.step) fails" } ?? "well"), moves: \(moves)"
    }

    func obeyFaults() {
        disk.fault = { [unowned self] in faults.fault($0, &random) }
    }

    /// One thing happens, and it is looked whether all holds.
    func step() throws {
        steps += 1
        things += 1
        trace?("\(steps): disk \(faults), \(laid.count) records, \(describedWriter)")
        switch random.int(0...999) {
        case ..<500: try press(random.keys())
        case ..<640: try letPass(random.one(of: [1, 40, 250, 999, 1000, 7000, 61_500]))
        case ..<900: try letWrite()
        case ..<930: try draw()
        case ..<965: try look()
        case ..<985: faults = random.chance(60) ? .none : random.one(of: DiskFaults.allCases)
        case ..<993: try setClock()
        case ..<996: writerWaits = machine.monotonic + random.int(0...30_000)
        case ..<997: if random.chance(40) { tamper() } else { try tamperInPlace() }
        case ..<998: try kill()
        default: try cutPower()
        }
        if steps % 16 == 0 { try checkForecast() }
    }

    // The console.

    /// As the live seat takes a moment: a step of the clock is told first.
    func moment() throws -> Model.Moment {
        let reading = machine.reading
        var clock = model.console.desk.clock
        if let step = clock.takeStep(reading), step != .lost { isPassedKnown = true }
        let moment = model.console.moment(reading)
        try checkRecords()
        return moment
    }

    func press(_ keys: [Key]) throws {
        if random.chance(60) { machine.pass(random.one(of: [0, 1, 100, 300, 900, 3000, 30_000])) }
        for key in keys {
            let moment = try moment()
            _ = model.press(key, moment)
            try checkRecords()
        }
        things += keys.count - 1
    }

    private func letPass(_ milliseconds: Int) throws {
        machine.pass(milliseconds)
        try tick()
    }

    /// The console brings its screen up to the moment.
    func tick() throws {
        let moment = try moment()
        _ = model.tick(moment)
        try checkRecords()
    }

    /// What was recorded makes the state that the console has.
    private func checkRecords() throws {
        if let finding = ledger.takeFinding() { throw finding }
        guard ledger.takeNews() else { return }
        if !replayed.isSameSituation(as: model.console.state) { throw Finding(what: "the records make another state") }
    }

    private func draw() throws {
        let status = status
        model.set(
            Saving(
                unsaved: status.queued, waiting: status.late(at: machine.monotonic),
                failure: status.failure.map { "error \($0.fault.number)" }))
        let isSmall = random.chance(40)
        let size = Size(columns: random.int(0...(isSmall ? 90 : 220)), rows: random.int(0...(isSmall ? 26 : 70)))
        let grid = Screen.draw(model.console, size)
        if grid.size != size { throw Finding(what: "\(size) became \(grid.size)") }
        if let fault = grid.fault { throw Finding(what: "\(size): \(fault)") }
        if status.queued > 0, grid.contains(model.console.words.phrases.frame.saved) {
            throw Finding(what: "shown as saved before it is")
        }
    }

    private func checkForecast() throws {
        let now = try moment().show
        try tick()
        if !replayed.isSameSituation(as: model.console.state) { throw Finding(what: "something changed that is not recorded") }
        if model.console.forecast != model.console.state.forecast(at: model.console.forecast.now) {
            throw Finding(what: "the forecast is another one")
        }
        if model.console.forecast.now > now { throw Finding(what: "a moment ahead is shown") }
        if model.console.nextMoment <= model.console.forecast.now { throw Finding(what: "the next moment is past") }
        if let selection = model.console.selection.segment, !model.console.state.order.contains(selection) {
            throw Finding(what: "nothing is selected")
        }
        if model.console.keyLock.isLocked, model.console.prompt != nil { throw Finding(what: "a prompt behind the lock") }
    }

    /// The clock on the wall is set, or the machine sleeps: no elapsed time jumps.
    private func setClock() throws {
        try tick()
        let before = model.console.state.forecast(at: try moment().show).current
        if random.chance(40) {
            machine.suspend(random.int(1000...5_000_000))
            return try tick()
        }
        guard case .live = model.console.desk.clock else { return machine.setWallClock(by: random.int(-90_000...90_000)) }
        if random.chance(40) { return try loseOrFindWall() }
        let by = random.one(of: [-3_600_000, 3_600_000, -200, 200, -70_000, 1000, -600_000, 45_000])
        machine.setWallClock(by: by)
        let moment = try moment()
        let after = model.console.state.forecast(at: moment.show).current
        guard let before, let after, before.number == after.number else { return }
        if before.elapsed != after.elapsed || before.held != after.held {
            throw Finding(
                what: "elapsed went from \(before.elapsed.text) to \(after.elapsed.text) as the clock was set by \(by) ms")
        }
    }

    /// Back to 1970 or far ahead, and right again: what runs keeps its elapsed time, and in the end the hour is the one on
    /// the wall.
    private func loseOrFindWall() throws {
        let before = model.console.state.forecast(at: try moment().show).current
        let isRight = machine.off != 0 && random.chance(60)
        if isRight {
            machine.restoreWallClock()
        } else {
            let ahead = machine.wallClockMs + random.int(1...60) * 31_557_600_000
            machine.loseWallClock(at: random.chance(70) || machine.off != 0 ? Place.unset(&random) : ahead)
        }
        let knew = isPassedKnown
        let moment = try moment()
        let after = model.console.state.forecast(at: moment.show).current
        if knew, let before, let after, before.number == after.number, before.elapsed != after.elapsed || before.held != after.held
        {
            throw Finding(
                what: "elapsed went from \(before.elapsed.text) to \(after.elapsed.text) as the wall clock was lost or found")
        }
        guard isRight else { return }
        isPassedKnown = true
        let clock = model.console.desk.clock
        let shown = clockBase.wallClock.reading(clock.showTime(machine.reading))
        let hour = (shown - Day.of(wallClockMs: machine.wallClockMs).reading(wallClockMs: machine.wallClockMs)).count
        if clock.isFreeRunning || hour % 86_400_000 != 0 {
            throw Finding(what: "the hour is not the one on the wall though that is right again")
        }
    }

    private var isClockSet: Bool { laid.contains { $0.change?.cause == .clock } }

    /// `u` takes all back, whatever became of the console meanwhile.
    func takeAllBack() throws {
        if isClockSet || !isPassedKnown { return }
        while model.console.keyLock.isLocked { try press(["L"]) }
        try press([.escape, .escape])
        let nothing = model.console.words.reason(.nothingToUndo)
        for _ in 0..<2000 where model.console.notice?.text != nothing {
            let moment = try moment()
            _ = model.press("u", moment)
            try checkRecords()
        }
        // A step of the clock that only now is seen is not taken back.
        if isClockSet { return }
        if model.console.notice?.text != nothing || !model.console.state.hasNotBegun {
            throw Finding(what: "something is left when all is taken back: \(model.console.notice?.text ?? "")")
        }
    }
}
